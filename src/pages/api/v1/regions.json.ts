import type { APIRoute } from "astro";
import { districts } from "../../../dataset/dataset.ts";
import { targetAt } from "../../../metrics/target.ts";
import { jsonResponse } from "../../../publish/response.ts";
import { summaryJson, targetJson } from "../../../publish/summary.ts";
import { addressOf, loadSite } from "../../../site.ts";

/** The 38 regions in code order, and the national target of the day. */
export const GET: APIRoute = () => {
  const { dataset, states, today } = loadSite();
  const codes = new Set(districts(dataset).map(({ code }) => code));
  const regions = states.filter(({ region }) => codes.has(region.code)).map((state) => summaryJson(state, addressOf));
  return jsonResponse({ today, target: targetJson(targetAt(dataset, today)), regions });
};
