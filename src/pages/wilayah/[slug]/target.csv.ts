import type { APIRoute, GetStaticPaths } from "astro";
import type { RegionState } from "../../../metrics/state.ts";
import { nestedCsv } from "../../../pictures/chart-tables.ts";
import { csvResponse } from "../../../publish/response.ts";
import { statePaths } from "../../../routes.ts";
import { loadSite } from "../../../site.ts";
import { nestedGroups } from "../../../views/region/nested.ts";
import { pagedStates } from "../../../views/region/region.ts";

export const getStaticPaths = (() => statePaths(pagedStates(loadSite()))) satisfies GetStaticPaths;

/** What the nested bar of a region shows. */
export const GET: APIRoute<{ state: RegionState }> = ({ props }) =>
  csvResponse(nestedCsv(nestedGroups(loadSite(), props.state)));
