import type { APIRoute } from "astro";
import { silenceCsv } from "../../pictures/chart-tables.ts";
import { csvResponse } from "../../publish/response.ts";
import { loadSite } from "../../site.ts";
import { silenceRows } from "../../views/silence.ts";

/** What the chart of all regions by their last reports shows. */
export const GET: APIRoute = () => csvResponse(silenceCsv(silenceRows(loadSite()).rows));
