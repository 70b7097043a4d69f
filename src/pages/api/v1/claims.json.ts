import type { APIRoute } from "astro";
import { datasetJson } from "../../../publish/dataset.ts";
import { claimJson } from "../../../publish/region.ts";
import { jsonResponse } from "../../../publish/response.ts";
import { editionOf, loadSite } from "../../../site.ts";

/** Every printed percentage with its verdict, in code order. */
export const GET: APIRoute = () => {
  const { states, today } = loadSite();
  const claims = states.flatMap((state) => state.claims.map(claimJson));
  return jsonResponse({ dataset: datasetJson(editionOf()), today, claims });
};
