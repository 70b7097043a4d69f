import type { APIRoute, GetStaticPaths } from "astro";
import { csvMetadata } from "../../publish/csvw.ts";
import { jsonResponse } from "../../publish/response.ts";
import type { TableFile } from "../../publish/table-files.ts";
import { dataDescription } from "../../site.ts";

export const getStaticPaths = (() =>
  dataDescription().tables.map((file) => ({
    params: { table: file.table.name },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The columns of one CSV, where a reader of CSV on the Web looks for them. */
export const GET: APIRoute<{ file: TableFile }> = ({ props }) =>
  jsonResponse(csvMetadata(props.file, dataDescription()));
