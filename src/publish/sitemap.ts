import type { IsoDate } from "../notation/calendar.ts";
import { xml, xmlFile } from "./xml.ts";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A page for search engines: its address, and the day on which its figures last changed. */
export interface Listed {
  address: string;
  lastmod: IsoDate;
}

/** A list of pages. */
export function sitemap(pages: readonly Listed[]): string {
  return xmlFile(xml("urlset", { xmlns: NAMESPACE }, ...pages.map((page) => entry("url", page))));
}

/** How many pages the protocol lets a list name. */
const MOST = 50_000;

/** The lists of all pages by the names of their files, as many as it takes. */
export function sitemapLists(pages: readonly Listed[], most = MOST): { name: string; pages: readonly Listed[] }[] {
  return Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    name: index === 0 ? "sitemap" : `sitemap-${index + 1}`,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
}

/** The list of such lists. */
export function sitemapIndex(lists: readonly Listed[]): string {
  return xmlFile(xml("sitemapindex", { xmlns: NAMESPACE }, ...lists.map((list) => entry("sitemap", list))));
}

function entry(name: "url" | "sitemap", { address, lastmod }: Listed) {
  return xml(name, {}, xml("loc", {}, address), xml("lastmod", {}, lastmod));
}

/** `robots.txt`: everything may be read, and where the list of pages is, if it has an address. */
export function robots(index: string | null): string {
  const all = "# Everything here may be read by machines. They ask for this file at the root of an origin only.";
  return [all, "User-agent: *", "Disallow:", ...(index === null ? [] : [`Sitemap: ${index}`]), ""].join("\n");
}
