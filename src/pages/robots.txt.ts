import type { APIRoute } from "astro";
import { textResponse } from "../publish/response.ts";
import { robots } from "../publish/sitemap.ts";
import { addressOf, loadSite } from "../site.ts";

/** What a search engine asks first; it counts at the root of an origin alone. */
export const GET: APIRoute = () =>
  textResponse(robots(loadSite().origin === null ? null : addressOf("/sitemap-index.xml")));
