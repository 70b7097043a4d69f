/** How many regions stand side by side at most. */
export const MOST = 4;

/** The regions that an address names, in its order: known ones, each once, at most four. */
export function readSlugs(text: string, known: readonly string[]): string[] {
  const named = text.split(",").filter((slug) => known.includes(slug));
  return [...new Set(named)].slice(0, MOST);
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
