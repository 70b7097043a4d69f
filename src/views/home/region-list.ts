import { bar } from "../../charts/bar.ts";
import { topShare } from "../../charts/share-axis.ts";
import { unitStates, type RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import { ofHolders } from "../../text/home.ts";
import { shortName } from "../../text/tile-name.ts";
import { lastKnown } from "../last-known.ts";
import type { Link, Phrase } from "../phrase.ts";
import { byCoverage } from "../ranking.ts";

/** One of the regions in the list of the home page; every word it needs is in it. */
export interface RegionItem {
  /** What else people call it: `Mlg`. */
  short: string;
  region: Link;
  /** SVG; hatched without a figure. */
  bar: string;
  /** `sekitar 8,4%`; null without a figure. */
  coverage: string | null;
  /** What it is of; the list says it once above all, so here it is read aloud, and seen where a row stands alone. */
  of: string | null;
  /** The date of the report, the origin of the number of holders. */
  evidence: Phrase;
}

/** All regions by last known coverage, without position numbers; those without a figure at the end. */
export function regionList(site: Pick<Site, "dataset" | "states">, language: Language): RegionItem[] {
  const states = unitStates(site).toSorted(byCoverage);
  const end = scaleEnd(states);
  return states.map((state) => item(state, end, language));
}

/** The bars end where an axis of shares would that holds the highest interval. */
function scaleEnd(states: readonly RegionState[]): number {
  return topShare(Math.max(0, ...states.map(({ latest }) => latest?.coverage?.high ?? 0)));
}

function item(state: RegionState, end: number, language: Language): RegionItem {
  const { latest } = state;
  const { region, coverage, report, origin } = lastKnown(state, language);
  const [value, target] = [latest?.coverage ?? null, latest?.target?.share ?? null];
  const known = { short: shortName(state.region), region, bar: bar({ value, end, target }) };
  if (!latest?.coverage) return { ...known, coverage: null, of: null, evidence: report };
  const evidence = [...report, origin === null ? "" : `, ${origin}`];
  return { ...known, coverage, of: ofHolders(latest, language), evidence };
}
