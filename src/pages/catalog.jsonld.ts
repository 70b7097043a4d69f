import type { APIRoute } from "astro";
import { catalog } from "../publish/catalog.ts";
import { jsonResponse } from "../publish/response.ts";
import { dataDescription } from "../site.ts";

/** What portals of open data harvest. */
export const GET: APIRoute = () => jsonResponse(catalog(dataDescription()));
