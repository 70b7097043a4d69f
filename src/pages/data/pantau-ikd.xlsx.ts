import type { APIRoute } from "astro";
import { datasetJson } from "../../publish/dataset.ts";
import { mediaTypes } from "../../publish/formats/media-types.ts";
import { workbook } from "../../publish/formats/workbook.ts";
import { fileResponse } from "../../publish/response.ts";
import { dataDescription, editionOf, typedTables } from "../../site.ts";
import { readingSheetOf } from "../../views/data/taken-along.ts";

/** All tables as one workbook. */
export const GET: APIRoute = async () => {
  const tables = typedTables();
  const reading = readingSheetOf(dataDescription(), tables);
  return fileResponse(await workbook(reading, tables, datasetJson(editionOf())), mediaTypes.xlsx);
};
