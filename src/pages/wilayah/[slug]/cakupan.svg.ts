import type { APIRoute, GetStaticPaths } from "astro";
import type { RegionState } from "../../../metrics/state.ts";
import { coverageFile } from "../../../pictures/chart-files.ts";
import { svgResponse } from "../../../publish/response.ts";
import { statePaths } from "../../../routes.ts";
import { loadSite } from "../../../site.ts";
import { pagedStates } from "../../../views/region/region.ts";

export const getStaticPaths = (() => statePaths(pagedStates(loadSite()))) satisfies GetStaticPaths;

/** The coverage chart of a region as a file. */
export const GET: APIRoute<{ state: RegionState }> = ({ props }) => svgResponse(coverageFile(loadSite(), props.state));
