import type { APIRoute, GetStaticPaths } from "astro";
import { datasetJson } from "../../../publish/dataset.ts";
import { mediaTypes } from "../../../publish/formats/media-types.ts";
import { tablesOfRegion } from "../../../publish/formats/region.ts";
import { workbook } from "../../../publish/formats/workbook.ts";
import { fileResponse } from "../../../publish/response.ts";
import { dataDescription, editionOf, loadSite, typedTables } from "../../../site.ts";
import { readingSheetOf } from "../../../views/data/taken-along.ts";

export const getStaticPaths = (() =>
  loadSite()
    .states.filter(({ region }) => region.type !== "negara")
    .map(({ region }) => ({ params: { slug: region.slug }, props: { code: region.code } }))) satisfies GetStaticPaths;

/** What the tables hold of the region, and the sources of it, as one workbook. */
export const GET: APIRoute<{ code: string }> = async ({ props }) => {
  const tables = tablesOfRegion(typedTables(), props.code);
  const reading = readingSheetOf(dataDescription(), tables);
  return fileResponse(await workbook(reading, tables, datasetJson(editionOf())), mediaTypes.xlsx);
};
