import { pages } from "../text/pages.ts";
import { sourceParts } from "./sources.ts";
import { dividedBy } from "../dataset/parts.ts";
import { recordChanged, regionChanged } from "../metrics/changed.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { languages } from "../notation/language.ts";
import type { Listed } from "../publish/sitemap.ts";
import { href, listPaths } from "../routes.ts";
import type { Site } from "../site.ts";
import { pagedStates } from "./region/region.ts";

/** A page without its language, and the day of its figures. */
interface Dated {
  path: string;
  lastmod: IsoDate;
}

/** Every page that a search engine may show, in every language; `files`: the files in `[...language]` that pages are made of. */
export function listedPages(
  site: Pick<Site, "dataset" | "states" | "today">,
  origin: string,
  files: readonly string[],
): Listed[] {
  const dated = files.flatMap((file) => pagesOf(pathOf(file), site));
  const all = dated.filter(({ path }) => !path.startsWith("/sematan/"));
  return languages.flatMap((language) =>
    all.map(({ path, lastmod }) => ({ address: origin + href(language, path), lastmod })),
  );
}

/** `./[...language]/data/aturan.astro` is the page `/data/aturan/`. */
function pathOf(file: string): string {
  return file.replace(/^\.\/\[\.\.\.language\]/, "").replace(/(\/index)?\.astro$/, "/");
}

/** The pages that a file makes: one, one for each order of the list, or one for each region. */
function pagesOf(path: string, { dataset, states, today }: Pick<Site, "dataset" | "states" | "today">): Dated[] {
  const lastmod = recordChanged(dataset, today);
  if (path.includes("[...list]"))
    return listPaths(dividedBy(dataset)).map(({ list }) => ({ path: path.replace("[...list]", list), lastmod }));
  if (path.includes("[bagian]")) {
    const parts = path.startsWith(pages.sources.path) ? sourceParts(dataset) : dividedBy(dataset);
    return parts.map(({ slug }) => ({ path: path.replace("[bagian]", slug), lastmod }));
  }
  if (!path.includes("[slug]")) return [{ path, lastmod }];
  return pagedStates({ states }).map(({ region: { code, slug } }) => ({
    path: path.replace("[slug]", slug),
    lastmod: regionChanged(dataset, code, today),
  }));
}
