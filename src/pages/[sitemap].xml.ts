import type { APIRoute, GetStaticPaths } from "astro";
import { recordChanged } from "../metrics/changed.ts";
import { xmlResponse } from "../publish/response.ts";
import { sitemap, sitemapIndex, sitemapLists, type Listed } from "../publish/sitemap.ts";
import { addressOf, loadSite } from "../site.ts";
import { listedPages } from "../views/sitemap.ts";

const files = Object.keys(import.meta.glob("./\\[...language\\]/**/*.astro"));

/** Every page with the day of its figures, and the list of lists, which search engines ask for. Addresses are absolute there: without an origin there is none. */
export const getStaticPaths = (() => {
  const site = loadSite();
  if (site.origin === null) return [];
  const lists = sitemapLists(listedPages(site, site.origin, files));
  const lastmod = recordChanged(site.dataset, site.today);
  const index = lists.map(({ name }) => ({ address: addressOf(`/${name}.xml`), lastmod }));
  return [
    { params: { sitemap: "sitemap-index" }, props: { make: sitemapIndex, listed: index } },
    ...lists.map(({ name, pages }) => ({ params: { sitemap: name }, props: { make: sitemap, listed: pages } })),
  ];
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  make: (listed: readonly Listed[]) => string;
  listed: readonly Listed[];
}

export const GET: APIRoute<Props> = ({ props: { make, listed } }) => xmlResponse(make(listed));
