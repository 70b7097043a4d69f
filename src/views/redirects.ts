import { escaped } from "../charts/element.ts";
import { formerSlugs } from "../dataset/slugs.ts";
import { frozenOf } from "../metrics/frozen.ts";
import type { RegionState } from "../metrics/state.ts";
import { chartEmbedPath, embedPath, frozenPath, quotesPath, regionPath, reportsPath } from "../notation/address.ts";
import { inEach, type Bilingual, type Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import { movedTo } from "../text/moved.ts";
import { pages } from "../text/pages.ts";
import { orderSlugs } from "../text/ranking.ts";
import { pagedStates } from "./region/region.ts";

/** An address that leads to another: both without the language. */
export interface Redirect {
  from: string;
  to: string;
  /** What the page is called there. */
  name: Bilingual;
}

/** Every address that leads to another. */
export function redirects(site: Pick<Site, "dataset" | "states">): Redirect[] {
  return [...shortened(), ...regionRedirects(site)];
}

/** Whoever cuts an address at a slash comes to what lists all that lies below: a host would answer "403 Forbidden". */
function shortened(): Redirect[] {
  const { ranking, api, press } = pages;
  const byName = { path: `${ranking.path}${orderSlugs.name}`, nav: ranking.nav };
  const lists = [
    { page: byName, folders: ["/wilayah/"] },
    { page: api, folders: ["/api/", "/api/v1/", "/api/v1/regions/"] },
    { page: press, folders: ["/sematan/", "/oembed/"] },
  ];
  return lists.flatMap(({ page, folders }) => folders.map((from) => ({ from, to: page.path, name: page.nav })));
}

/** A region's code leads to its page, and so does every name that its address had before; its lists and cards go along. */
function regionRedirects({ dataset, states }: Pick<Site, "dataset" | "states">): Redirect[] {
  const taken = new Set(states.flatMap(({ region }) => [region.slug, region.code]));
  /** An old name leads to one region: to the first of two that had it. */
  const free = (old: string) => !taken.has(old) && Boolean(taken.add(old));
  return pagedStates({ states }).flatMap((state) => {
    const { code, slug } = state.region;
    const name = inEach(() => state.region.name);
    const former = formerSlugs(dataset, state.region).filter(free);
    return [
      { from: regionPath(code), to: regionPath(slug), name },
      ...former.flatMap((old) => pathsOf(dataset, state).map((path) => ({ from: path(old), to: path(slug), name }))),
    ];
  });
}

/** The addresses of a region's own pages and cards, by the name that they bear. */
function pathsOf(dataset: Site["dataset"], state: RegionState): ((slug: string) => string)[] {
  const frozen = frozenOf(dataset, state).map(
    ({ date }) =>
      (slug: string) =>
        frozenPath(slug, date),
  );
  return [regionPath, reportsPath, quotesPath, embedPath, chartEmbedPath, ...frozen];
}

/** A page of a few bytes that leads to another at once, and by a link where that is not followed. */
export function redirectHtml({ origin }: Pick<Site, "origin">, { to, name }: Redirect, language: Language): string {
  const target = escaped(href(language, to));
  const canonical = origin === null ? "" : `<link rel="canonical" href="${escaped(origin)}${target}">`;
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(name[language])}</title>`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="refresh" content="0;url=${target}">${canonical}</head>`,
    `<body><p><a href="${target}">${escaped(movedTo(name[language], language))}</a></p></body></html>\n`,
  ].join("");
}
