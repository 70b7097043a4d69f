import type { APIRoute } from "astro";
import { dataPackage } from "../../publish/datapackage.ts";
import { jsonResponse } from "../../publish/response.ts";
import { dataDescription } from "../../site.ts";

/** Tables, columns, types and keys, for programs that read a Data Package. */
export const GET: APIRoute = () => jsonResponse(dataPackage(dataDescription()));
