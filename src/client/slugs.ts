/** How many regions stand side by side at most. */
export const MOST = 4;

/** What an address names. */
export interface ChosenRegions {
  /** Known regions in the order of the address, each once, at most four. */
  slugs: string[];
  /** What is no region. */
  unknown: string[];
  /** Known regions beyond the fourth. */
  over: string[];
}

/** The choice that the part of an address after `w=` names. */
export function readChoice(text: string, known: readonly string[]): ChosenRegions {
  const named = [...new Set(text.split(",").map((slug) => slug.trim().toLowerCase()))].filter((slug) => slug !== "");
  const slugs = named.filter((slug) => known.includes(slug));
  return {
    slugs: slugs.slice(0, MOST),
    unknown: named.filter((slug) => !known.includes(slug)),
    over: slugs.slice(MOST),
  };
}

/** The address of a comparison. */
export function writeSlugs(path: string, slugs: readonly string[]): string {
  return slugs.length > 0 ? `${path}?w=${slugs.join(",")}` : path;
}

/** The pairs of some regions as keys: the two slugs in the order of `known`. */
export function pairKeys(slugs: readonly string[], known: readonly string[]): string[] {
  const ordered = slugs.toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
  return ordered.flatMap((a, index) => ordered.slice(index + 1).map((b) => `${a} ${b}`));
}
