import type { APIRoute } from "astro";
import { sourcesJson } from "../../../publish/dataset.ts";
import { jsonResponse } from "../../../publish/response.ts";
import { editionOf, loadSite } from "../../../site.ts";

/** Every source by its id, so that the ids of all other documents can be resolved. */
export const GET: APIRoute = () => jsonResponse(sourcesJson(loadSite().dataset, editionOf()));
