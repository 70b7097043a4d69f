import type { APIRoute } from "astro";
import { districts } from "../../../dataset/dataset.ts";
import { targetAt } from "../../../metrics/target.ts";
import { datasetJson } from "../../../publish/dataset.ts";
import { jsonResponse } from "../../../publish/response.ts";
import { summaryJson, targetJson } from "../../../publish/summary.ts";
import { addressOf, editionOf, loadSite } from "../../../site.ts";

/** The 38 regions in code order, and the national target of the day. */
export const GET: APIRoute = () => {
  const { dataset, states, today } = loadSite();
  const codes = new Set(districts(dataset).map(({ code }) => code));
  const regions = states.filter(({ region }) => codes.has(region.code)).map((state) => summaryJson(state, addressOf));
  const target = targetJson(targetAt(dataset, today));
  return jsonResponse({ dataset: datasetJson(editionOf()), today, target, regions });
};
