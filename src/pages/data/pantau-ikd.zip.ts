import type { APIRoute } from "astro";
import { dataPackage } from "../../publish/datapackage.ts";
import { archiveOf } from "../../publish/formats/archive.ts";
import { mediaTypes } from "../../publish/formats/media-types.ts";
import { fileResponse, jsonText } from "../../publish/response.ts";
import { dataDescription, loadSite, publishedTables } from "../../site.ts";
import { readmeOf } from "../../views/data/taken-along.ts";

/** All tables byte for byte, and what they are. */
export const GET: APIRoute = () => {
  const data = dataDescription();
  const tables = publishedTables(loadSite()).map(({ table, body }) => [`${table.name}.csv`, body] as const);
  const files = {
    "README.txt": readmeOf(data),
    "datapackage.json": jsonText(dataPackage(data)),
    ...Object.fromEntries(tables),
  };
  return fileResponse(archiveOf(files), mediaTypes.zip);
};
