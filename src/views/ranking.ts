import { placeText, noRanks, rankHeading } from "../text/rank.ts";
import { rankingWords } from "../text/ranking.ts";
import { bar } from "../charts/bar.ts";
import { topShare } from "../charts/share-axis.ts";
import { regionOf, type Dataset } from "../dataset/dataset.ts";
import type { CrossSection, RankedRegion } from "../metrics/rank.ts";
import { districtStates, type PointState, type RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Site } from "../site.ts";
import { labelDate } from "../text/date.ts";
import { labels } from "../text/labels.ts";
import { shortName } from "../text/tile-name.ts";
import { captions } from "../text/titles.ts";
import { coverageParts, lastKnown, type LastKnown } from "./last-known.ts";
import { toRegion, toReport } from "./links.ts";
import type { Grid, GridLine } from "./phrase.ts";

/** A regency or city in the list by last known coverage. */
export interface RankingRow extends LastKnown {
  /** What else people call it: `Mlg`. */
  short: string;
  /** SVG; hatched without a figure. */
  bar: string;
  latest: PointState | null;
}

/** The places around one national deadline, or why there are none. */
export interface Section {
  id: string;
  heading: string;
  grid: Grid | null;
  none: string | null;
}

/** What the ranking page prints. */
export interface Ranking {
  known: string;
  caption: string;
  columns: [string, string, string];
  rows: RankingRow[];
  key: string;
  sections: Section[];
}

/** All by last known coverage, without position numbers, and the cross-sections with them. */
export function ranking(site: Pick<Site, "dataset" | "states" | "crossSections">, language: Language): Ranking {
  const { dataset, crossSections } = site;
  const states = districtStates(site).toSorted(byCoverage);
  const end = scaleEnd(states);
  const known = states.filter(({ latest }) => latest?.coverage).length;
  return {
    ...rankingWords(known, states.length, end, language),
    rows: states.map((state) => rowOf(state, end, language)),
    sections: crossSections.toReversed().map((section) => sectionOf(dataset, states, section, language)),
  };
}

/** Highest coverage first; then those with a report, then those without, in code order. */
function byCoverage(a: RegionState, b: RegionState): number {
  return height(b) - height(a) || (a.region.code < b.region.code ? -1 : 1);
}

function height({ latest }: RegionState): number {
  return latest ? (latest.coverage?.value ?? -1) : -2;
}

/** The bars end where an axis of shares would that holds the highest interval. */
function scaleEnd(states: readonly RegionState[]): number {
  return topShare(Math.max(0, ...states.map(({ latest }) => latest?.coverage?.high ?? 0)));
}

function rowOf(state: RegionState, end: number, language: Language): RankingRow {
  const { latest } = state;
  const [value, target] = [latest?.coverage ?? null, latest?.target?.share ?? null];
  return { ...lastKnown(state, language), short: shortName(state.region), bar: bar({ value, end, target }), latest };
}

function sectionOf(
  dataset: Dataset,
  states: readonly RegionState[],
  section: CrossSection,
  language: Language,
): Section {
  const { asOf, placed } = section;
  return {
    id: `peringkat-${asOf}`,
    heading: rankHeading(asOf, language),
    grid: placed.length > 0 ? sectionGrid(dataset, states, section, language) : null,
    none: placed.length > 0 ? null : noRanks(section, language),
  };
}

function sectionGrid(
  dataset: Dataset,
  states: readonly RegionState[],
  { asOf, placed }: CrossSection,
  language: Language,
): Grid {
  const { region, rank, coverage } = labels[language];
  return {
    caption: captions.rank(asOf, language),
    columns: [{ text: region }, { text: rank, number: true }, { text: coverage, number: true }],
    lines: placed.map((place) => placeLine(dataset, states, place, language)),
  };
}

function placeLine(
  dataset: Dataset,
  states: readonly RegionState[],
  { region: code, point, rank }: RankedRegion,
  language: Language,
): GridLine {
  const region = regionOf(dataset, code);
  const { coverage, interval } = coverageParts(stateAt(states, code, point.date), language);
  const date = labelDate(point.date, point.report.datePrecision, language);
  return {
    cells: [
      { text: [toRegion(region, language)], small: [[toReport(date, point.report, region, language)]] },
      { text: [placeText(rank)], number: true },
      { text: [coverage], small: interval === null ? [] : [[interval]], number: true },
    ],
  };
}

/** A point of a region with the targets that its coverage must not be rounded onto. */
function stateAt(states: readonly RegionState[], code: string, date: string): PointState | null {
  return states.find(({ region }) => region.code === code)?.series.find((point) => point.date === date) ?? null;
}
