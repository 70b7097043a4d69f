import type { APIRoute, GetStaticPaths } from "astro";
import { csvResponse } from "../../publish/response.ts";
import { loadSite, publishedTables, type PublishedTable } from "../../site.ts";

export const getStaticPaths = (() =>
  publishedTables(loadSite()).map(({ table, body }) => ({
    params: { table: table.name },
    props: { body },
  }))) satisfies GetStaticPaths;

/** A table of `data/` byte for byte, or one calculated from them. */
export const GET: APIRoute<Pick<PublishedTable, "body">> = ({ props }) => csvResponse(props.body);
