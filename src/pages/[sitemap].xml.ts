import type { APIRoute, GetStaticPaths } from "astro";
import { recordChanged } from "../metrics/changed.ts";
import { xmlResponse } from "../publish/response.ts";
import { sitemap, sitemapIndex } from "../publish/sitemap.ts";
import { addressOf, loadSite } from "../site.ts";
import { listedPages } from "../views/sitemap.ts";

/** Addresses are absolute there: without an origin there is no such list. */
export const getStaticPaths = (() => {
  const { origin } = loadSite();
  return origin === null
    ? []
    : ["sitemap-index", "sitemap"].map((name) => ({ params: { sitemap: name }, props: { name, origin } }));
}) satisfies GetStaticPaths;

const files = Object.keys(import.meta.glob("./\\[...language\\]/**/*.astro"));

/** Every page with the day of its figures, and the list that search engines ask for. */
export const GET: APIRoute<{ name: string; origin: string }> = ({ props: { name, origin } }) => {
  const site = loadSite();
  const index = [{ address: addressOf("/sitemap.xml"), lastmod: recordChanged(site.dataset, site.today) }];
  return xmlResponse(name === "sitemap" ? sitemap(listedPages(site, origin, files)) : sitemapIndex(index));
};
