import { matches, type Named } from "./matches.ts";

/** How many regions stand side by side at most. */
export const MOST = 4;

/** A region as an address may name it. */
export interface Addressed extends Named {
  slug: string;
  /** Official: `35.73`. */
  code: string;
}

/** What an address names. */
export interface ChosenRegions {
  /** Known regions in the order of the address, each once, at most four. */
  slugs: string[];
  /** What is no region, or may be several: the first four, each cut to forty letters. */
  unknown: string[];
  /** Known regions beyond the fourth. */
  over: string[];
}

/** No more of an address is read: all regions by their slugs are shorter. */
const READ = 2000;

/** What does not show, or turns round the sentence that it would be told in. */
const HIDDEN = /\p{C}/gu;

/** As much is told of what is not known, in letters. */
const TOLD = 40;

/** The choice that the part of an address after `w=` names: by slugs, codes (`35.73`, `3573`) or names (`Kota Malang`). */
export function readChoice(text: string, regions: readonly Addressed[]): ChosenRegions {
  const named = text
    .slice(0, READ)
    .replace(HIDDEN, "")
    .split(",")
    .map((one) => one.trim().toLowerCase());
  const read = [...new Set(named)].filter((one) => one !== "").map((one) => ({ one, slug: slugOf(one, regions) }));
  const slugs = [...new Set(read.flatMap(({ slug }) => slug ?? []))];
  const unknown = read.filter(({ slug }) => slug === null).map(({ one }) => cut(one));
  return { slugs: slugs.slice(0, MOST), unknown: unknown.slice(0, MOST), over: slugs.slice(MOST) };
}

/** The one region that is meant; null for none, for several, and for one that is only spelt like it. */
function slugOf(named: string, regions: readonly Addressed[]): string | null {
  const exact = regions.find(({ slug, code, name }) =>
    [slug, code, code.replaceAll(".", ""), name.toLowerCase()].includes(named),
  );
  const { regions: meant, near } = matches(named, regions);
  const only = meant.length === 1 && !near ? meant[0] : undefined;
  return (exact ?? only)?.slug ?? null;
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > TOLD ? `${letters.slice(0, TOLD).join("")}…` : text;
}

/** The address of a comparison. */
export function writeSlugs(path: string, slugs: readonly string[]): string {
  return slugs.length > 0 ? `${path}?w=${slugs.join(",")}` : path;
}

/** Every two of some regions, in the order of their codes whatever that of the choice. */
export function pairsOf<R extends Pick<Addressed, "code">>(regions: readonly R[]): [R, R][] {
  const ordered = regions.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return ordered.flatMap((a, index) => ordered.slice(index + 1).map((b): [R, R] => [a, b]));
}
