import type { APIRoute, GetStaticPaths } from "astro";
import { templateOf } from "../../publish/template.ts";
import { loadSite } from "../../site.ts";
import { tableNames, tables, type TableName } from "../../tables/tables.ts";

export const getStaticPaths = (() =>
  tableNames.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

/** An Excel file to fill in rows of a table, which `npm run import` reads without being told more. */
export const GET: APIRoute<{ table: TableName }> = async ({ props }) => {
  const bytes = await templateOf(tables[props.table], loadSite().dataset.regions);
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  });
};
