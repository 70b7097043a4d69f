import type { APIRoute } from "astro";
import { dividedBy } from "../../../dataset/parts.ts";
import type { Language } from "../../../notation/language.ts";
import { languagePaths } from "../../../routes.ts";
import { loadSite } from "../../../site.ts";
import { findableRegions } from "../../../views/home/find.ts";

/** Only where no page lists all regions. */
export const getStaticPaths = () => (dividedBy(loadSite().dataset).length > 0 ? languagePaths() : []);

/** What a field that finds a region fetches when someone uses it. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  new Response(JSON.stringify(findableRegions(loadSite(), language)), {
    headers: { "content-type": "application/json" },
  });
