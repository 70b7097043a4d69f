import type { APIRoute, GetStaticPaths } from "astro";
import { datasetJson } from "../../../publish/dataset.ts";
import { mediaTypes } from "../../../publish/formats/media-types.ts";
import { tablesOfRegion } from "../../../publish/formats/region.ts";
import { workbook } from "../../../publish/formats/workbook.ts";
import { fileResponse } from "../../../publish/response.ts";
import { digestOfData } from "../../../regional.ts";
import { dataDescription, editionOf, loadSite, typedTables } from "../../../site.ts";
import { readingSheetOf } from "../../../views/data/taken-along.ts";

export const getStaticPaths = (() =>
  loadSite()
    .states.filter(({ region }) => region.type !== "negara")
    .map(({ region: { slug, code } }) => ({
      params: { slug },
      props: { content: () => contentOf(code) },
      cacheKey: keyOf(contentOf(code)),
    }))) satisfies GetStaticPaths;

/** What the tables hold of the region, and the sources of it, as one workbook. */
export const GET: APIRoute<{ content: () => Content }> = async ({ props }) => {
  const { reading, tables, terms } = props.content();
  return fileResponse(await workbook(reading, tables, terms), mediaTypes.xlsx);
};

type Content = ReturnType<typeof contentOf>;

function contentOf(code: string) {
  const tables = tablesOfRegion(typedTables(), code);
  return { reading: readingSheetOf(dataDescription(), tables), tables, terms: datasetJson(editionOf()) };
}

/** The columns are the program's: the rows are what changes. */
function keyOf({ reading, tables, terms }: Content): string {
  return digestOfData({ reading, rows: tables.map(({ rows }) => rows), terms });
}
