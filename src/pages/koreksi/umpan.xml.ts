import type { APIRoute } from "astro";
import { atom } from "../../publish/atom.ts";
import { xmlResponse } from "../../publish/response.ts";
import { loadSite } from "../../site.ts";
import { correctionsFeedOf } from "../../views/feeds/feeds.ts";

/** Every correction and revision. */
export const GET: APIRoute = () => xmlResponse(atom(correctionsFeedOf(loadSite())), "application/atom+xml");
