import type { APIRoute } from "astro";
import { regionsJson } from "../../../publish/regions.ts";
import { jsonResponse } from "../../../publish/response.ts";
import { addressOf, editionOf, loadSite } from "../../../site.ts";

/** The 38 regions in code order, and the national target of the day. */
export const GET: APIRoute = () => {
  const { dataset, states } = loadSite();
  return jsonResponse(regionsJson(dataset, states, addressOf, editionOf()));
};
