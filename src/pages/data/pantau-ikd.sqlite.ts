import type { APIRoute } from "astro";
import { datasetJson } from "../../publish/dataset.ts";
import { databaseOf } from "../../publish/formats/database.ts";
import { mediaTypes } from "../../publish/formats/media-types.ts";
import { fileResponse } from "../../publish/response.ts";
import { editionOf, typedTables } from "../../site.ts";

/** All tables as one database. */
export const GET: APIRoute = () => fileResponse(databaseOf(typedTables(), datasetJson(editionOf())), mediaTypes.sqlite);
