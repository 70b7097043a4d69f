import type { APIRoute } from "astro";
import { openApi } from "../../../publish/openapi.ts";
import { jsonResponse } from "../../../publish/response.ts";
import { dataDescription, loadSite } from "../../../site.ts";

/** All documents of the API, described by the schemas they are tested with. */
export const GET: APIRoute = () => jsonResponse(openApi(loadSite().dataset, dataDescription()));
