import type { APIRoute } from "astro";
import { claimJson } from "../../../publish/region.ts";
import { jsonResponse } from "../../../publish/response.ts";
import { loadSite } from "../../../site.ts";

/** Every printed percentage with its verdict, in code order. */
export const GET: APIRoute = () => {
  const { states, today } = loadSite();
  return jsonResponse({ today, claims: states.flatMap(({ claims }) => claims.map(claimJson)) });
};
