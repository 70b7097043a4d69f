import type { APIRoute, GetStaticPaths } from "astro";
import type { RegionState } from "../../../metrics/state.ts";
import { nestedFile } from "../../../pictures/chart-files.ts";
import { svgResponse } from "../../../publish/response.ts";
import { statePaths } from "../../../routes.ts";
import { loadSite } from "../../../site.ts";
import { pagedStates } from "../../../views/region/region.ts";

export const getStaticPaths = (() => statePaths(pagedStates(loadSite()))) satisfies GetStaticPaths;

/** The nested bar of a region as a file. */
export const GET: APIRoute<{ state: RegionState }> = ({ props }) => svgResponse(nestedFile(loadSite(), props.state));
