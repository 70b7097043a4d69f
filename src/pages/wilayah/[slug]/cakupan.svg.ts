import type { APIRoute, GetStaticPaths } from "astro";
import type { RegionState } from "../../../metrics/state.ts";
import { coverageFile } from "../../../pictures/chart-files.ts";
import { svgResponse } from "../../../publish/response.ts";
import { alone, regionally } from "../../../regional.ts";
import { statePaths } from "../../../routes.ts";
import { loadSite, type Site } from "../../../site.ts";
import { pagedStates } from "../../../views/region/region.ts";

export const getStaticPaths = (() => regionally(statePaths(pagedStates(loadSite())), alone)) satisfies GetStaticPaths;

/** The coverage chart of a region as a file. */
export const GET: APIRoute<{ site: Site; state: RegionState }> = ({ props: { site, state } }) =>
  svgResponse(coverageFile(site, state));
