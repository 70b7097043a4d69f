import type { APIRoute } from "astro";
import { claimsJson } from "../../../publish/claims.ts";
import { jsonResponse } from "../../../publish/response.ts";
import { editionOf, loadSite } from "../../../site.ts";

/** Every printed percentage with its verdict, in code order. */
export const GET: APIRoute = () => jsonResponse(claimsJson(loadSite().states, editionOf()));
