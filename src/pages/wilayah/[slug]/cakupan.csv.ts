import type { APIRoute, GetStaticPaths } from "astro";
import type { RegionState } from "../../../metrics/state.ts";
import { coverageCsv } from "../../../pictures/chart-tables.ts";
import { csvResponse } from "../../../publish/response.ts";
import { statePaths } from "../../../routes.ts";
import { loadSite } from "../../../site.ts";
import { coverageValues } from "../../../views/region/coverage.ts";
import { pagedStates } from "../../../views/region/region.ts";

export const getStaticPaths = (() => statePaths(pagedStates(loadSite()))) satisfies GetStaticPaths;

/** What the coverage chart of a region shows. */
export const GET: APIRoute<{ state: RegionState }> = ({ props }) =>
  csvResponse(coverageCsv(coverageValues(loadSite(), props.state)));
