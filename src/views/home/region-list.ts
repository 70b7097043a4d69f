import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import { ofHolders } from "../../text/home.ts";
import type { Link, Phrase } from "../phrase.ts";
import { ranking, type RankingRow } from "../ranking.ts";

/** One of the 38 in the list of the home page; every word it needs is in it. */
export interface RegionItem {
  /** What else people call it: `Mlg`. */
  short: string;
  region: Link;
  /** SVG. */
  bar: string;
  /** `sekitar 8,4%`; null without a figure. */
  coverage: string | null;
  /** What it is of; the list says it once above all, so here it is read aloud, and seen where a row stands alone. */
  of: string | null;
  /** The date of the report, the origin of the number of holders. */
  evidence: Phrase;
}

/** All 38 by last known coverage, those without a figure at the end. */
export function regionList(site: Site, language: Language): RegionItem[] {
  return ranking(site, language).rows.map((row) => item(row, language));
}

function item({ region, short, bar, coverage, report, origin, latest }: RankingRow, language: Language): RegionItem {
  if (!latest?.coverage) return { short, region, bar, coverage: null, of: null, evidence: report };
  const evidence = [...report, origin === null ? "" : `, ${origin}`];
  return { short, region, bar, coverage, of: ofHolders(latest, language), evidence };
}
