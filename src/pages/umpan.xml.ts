import type { APIRoute } from "astro";
import { atom } from "../publish/atom.ts";
import { xmlResponse } from "../publish/response.ts";
import { loadSite } from "../site.ts";
import { wholeFeedOf } from "../views/feeds/feeds.ts";

/** New figures and corrections of all regions. */
export const GET: APIRoute = () => xmlResponse(atom(wholeFeedOf(loadSite())), "application/atom+xml");
