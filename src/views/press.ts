import { areaOf } from "../dataset/area.ts";
import { NATION } from "../dataset/dataset.ts";
import type { RegionState } from "../metrics/state.ts";
import { quotesPath } from "../notation/address.ts";
import type { Language } from "../notation/language.ts";
import { compareText } from "../notation/order.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import type { Region } from "../tables/wilayah.ts";
import { siteName } from "../text/pages.ts";
import { citation, mayWrite, quoteWords } from "../text/press.ts";
import { bareName } from "../text/region-name.ts";
import { findPart, type FindPart } from "./home/find.ts";
import type { Grid, Link } from "./phrase.ts";

/** What the page for journalists prints beside its prose. */
export interface Press {
  find: FindPart;
  /** What the field finds: every region by name, leading to all that can be quoted of it; and whether it has no figure. */
  rows: (Link & { note: string | null })[];
  /** How many regions have none. */
  missing: number;
  mayWrite: Grid;
  citation: string;
}

type Sources = Pick<Site, "dataset" | "states" | "today">;

export function press(site: Sources, language: Language): Press {
  const paged = site.states.filter(({ region }) => region.code !== NATION).toSorted(byName);
  return {
    // The list of all regions stands in place of that by letters.
    find: { ...findPart(site, language), letters: [] },
    rows: paged.map((state) => rowOf(state, language)),
    missing: paged.filter(({ latest }) => !latest).length,
    mayWrite: mayWriteGrid(language),
    citation: citation(siteName(areaOf(site.dataset)), site.today, language),
  };
}

function byName(a: RegionState, b: RegionState): number {
  return compareText(sortedUnder(a.region), sortedUnder(b.region)) || compareText(a.region.name, b.region.name);
}

/** What a region is sorted under: its name alone, without its type; a province, of which the others are parts, comes first. */
function sortedUnder({ name, type }: Region): string {
  return type === "provinsi" ? "" : bareName(name);
}

function rowOf({ region, latest }: RegionState, language: Language): Press["rows"][number] {
  const note = latest ? null : quoteWords[language].noFigure;
  return { text: region.name, href: href(language, quotesPath(region.slug)), note };
}

function mayWriteGrid(language: Language): Grid {
  const { caption, may, never, pairs } = mayWrite[language];
  return {
    caption,
    columns: [{ text: may }, { text: never }],
    lines: pairs.map(([right, wrong]) => ({ cells: [{ text: [right] }, { text: [wrong] }] })),
  };
}
