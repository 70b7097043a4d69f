import type { Region } from "./tables/wilayah.ts";
import type { Frozen } from "./metrics/frozen.ts";
import type { RegionState } from "./metrics/state.ts";
import { languages, type Language } from "./notation/language.ts";
import { keysOf } from "./notation/keys.ts";
import type { PageName } from "./text/pages.ts";
import { orderSlugs, type Order } from "./text/ranking.ts";

/**
 * The pages that exist, in the order of the navigation: it lists no other. Whoever adds a page adds its name; a test holds
 * the list against `src/pages/`.
 */
export const navigation = [
  "home",
  "ranking",
  "compare",
  "claims",
  "programme",
  "activate",
  "ask",
  "data",
  "method",
  "glossary",
  "sources",
  "corrections",
  "press",
  "follow",
  "about",
] as const satisfies readonly PageName[];

/** The address of a page in a language: `/wilayah/kota-malang/` becomes `/en/wilayah/kota-malang/`, with `BASE` before it. */
export function href(language: Language, path: string): string {
  return `${import.meta.env.BASE_URL}${filePath(language, path)}`;
}

/** Where a page or a file in a language lies below the folder of the site: `en/wilayah/kota-malang/`. */
export function filePath(language: Language, path: string): string {
  const folder = parameter(language);
  return `${folder === undefined ? "" : `${folder}/`}${path.slice(1)}`;
}

/** The address of a file, which there is only one of: `/data/aktivasi.csv`, with `BASE` before it. */
export function fileHref(path: string): string {
  return `${import.meta.env.BASE_URL}${path.slice(1)}`;
}

/** What `getStaticPaths` gives for a page without further parameters: one path for each language. */
export function languagePaths() {
  return languages.map((language) => ({ params: { language: parameter(language) }, props: { language } }));
}

/** The `[...language]` part of a path: nothing for the language at the root. */
function parameter(language: Language): string | undefined {
  return language === languages[0] ? undefined : language;
}

/** The orders of the list of all regions that have an address of their own; the first is the list's. */
const namedOrders = keysOf(orderSlugs).filter((order) => orderSlugs[order] !== "");

/** What an order is called in its address. */
function orderName(order: Order): string {
  return orderSlugs[order].slice(0, -1);
}

/** A list of regions with an address of its own below that of all: one of their orders, of all or of a part. */
interface ListPath {
  list: string;
  order: Order;
  part: Region | null;
}

/** Those lists; where all regions are too many for one, each part has one in every order. */
export function listPaths(parts: readonly Region[]): ListPath[] {
  if (parts.length === 0) return namedOrders.map((order) => ({ list: orderName(order), order, part: null }));
  return parts.flatMap((part) =>
    keysOf(orderSlugs).map((order) => {
      const name = orderName(order);
      return { list: name === "" ? part.slug : `${part.slug}/${name}`, order, part };
    }),
  );
}

/** What `getStaticPaths` gives for them. */
export function orderPaths(parts: readonly Region[]) {
  return languages.flatMap((language) =>
    listPaths(parts).map(({ list, order, part }) => ({
      params: { language: parameter(language), list },
      props: { language, order, part },
    })),
  );
}

/** What `getStaticPaths` gives for the parts of a page that is divided. */
export function partPaths<P extends { slug: string }>(parts: readonly P[]) {
  return languages.flatMap((language) =>
    parts.map((part) => ({ params: { language: parameter(language), bagian: part.slug }, props: { language, part } })),
  );
}

/** What `getStaticPaths` gives for the pages of regions: each in both languages. */
export function regionPaths(states: readonly RegionState[]) {
  return languages.flatMap((language) =>
    states.map((state) => ({
      params: { language: parameter(language), slug: state.region.slug },
      props: { language, state },
    })),
  );
}

/** What `getStaticPaths` gives for the cards that are frozen: one for each date of a region, in both languages. */
export function datedPaths(cards: readonly { state: RegionState; frozen: Frozen }[]) {
  return languages.flatMap((language) =>
    cards.map(({ state, frozen }) => ({
      params: { language: parameter(language), slug: state.region.slug, date: frozen.date },
      props: { language, state, frozen },
    })),
  );
}

/** What `getStaticPaths` gives for the files of regions: there is one in both languages. */
export function statePaths(states: readonly RegionState[]) {
  return states.map((state) => ({ params: { slug: state.region.slug }, props: { state } }));
}
