import type { APIRoute, GetStaticPaths } from "astro";
import { semicolonCsv } from "../../publish/formats/semicolons.ts";
import type { TypedTable } from "../../publish/formats/typed.ts";
import { csvResponse } from "../../publish/response.ts";
import { typedTables } from "../../site.ts";

export const getStaticPaths = (() =>
  typedTables().map((typed) => ({ params: { table: typed.table.name }, props: { typed } }))) satisfies GetStaticPaths;

/** A table for an Excel that counts in Indonesian. */
export const GET: APIRoute<{ typed: TypedTable }> = ({ props }) => csvResponse(semicolonCsv(props.typed));
