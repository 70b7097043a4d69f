import type { APIRoute, GetStaticPaths } from "astro";
import type { RegionState } from "../../../../metrics/state.ts";
import { regionJson } from "../../../../publish/region.ts";
import { jsonResponse } from "../../../../publish/response.ts";
import { addressOf, editionOf, loadSite } from "../../../../site.ts";

export const getStaticPaths = (() =>
  loadSite().states.map((state) => ({
    params: { slug: state.region.slug },
    props: { state },
  }))) satisfies GetStaticPaths;

/** One region, the province or the nation, with everything its numbers rest on. */
export const GET: APIRoute<{ state: RegionState }> = ({ props }) =>
  jsonResponse(regionJson(loadSite().dataset, props.state, addressOf, editionOf()));
