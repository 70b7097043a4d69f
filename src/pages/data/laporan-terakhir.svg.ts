import type { APIRoute } from "astro";
import { silenceFile } from "../../pictures/chart-files.ts";
import { svgResponse } from "../../publish/response.ts";
import { loadSite } from "../../site.ts";

/** The chart of all regions by their last reports, as a file. */
export const GET: APIRoute = () => svgResponse(silenceFile(loadSite()));
