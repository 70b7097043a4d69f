import type { APIRoute, GetStaticPaths } from "astro";
import { datasetJson } from "../../publish/dataset.ts";
import { mediaTypes } from "../../publish/formats/media-types.ts";
import { parquetOf } from "../../publish/formats/parquet.ts";
import type { TypedTable } from "../../publish/formats/typed.ts";
import { fileResponse } from "../../publish/response.ts";
import { editionOf, typedTables } from "../../site.ts";

export const getStaticPaths = (() =>
  typedTables().map((typed) => ({ params: { table: typed.table.name }, props: { typed } }))) satisfies GetStaticPaths;

/** A table with the types of its columns. */
export const GET: APIRoute<{ typed: TypedTable }> = ({ props }) =>
  fileResponse(parquetOf(props.typed, datasetJson(editionOf())), mediaTypes.parquet);
