import { partList, partPath, partsBeside, type PartList } from "./parts.ts";
import { partHeading } from "../text/parts.ts";
import type { Region } from "../tables/wilayah.ts";
import { placeText, noRanks, rankHeading } from "../text/rank.ts";
import {
  highestAmong,
  highestOfAll,
  metOfAll,
  orderSlugs,
  orderWords,
  type Order,
  type Unborne,
} from "../text/ranking.ts";
import { areaOf } from "../dataset/area.ts";
import { regionOf, type Dataset } from "../dataset/dataset.ts";
import type { CrossSection, RankedRegion } from "../metrics/rank.ts";
import { stateIn, unitStates, type PointState, type RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { keysOf, mapRecord } from "../notation/keys.ts";
import { compareText } from "../notation/order.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import { labelDate } from "../text/date.ts";
import { ofHolders, tileSentence } from "../text/home.ts";
import { labels } from "../text/labels.ts";
import { pages } from "../text/pages.ts";
import { nameParts } from "../text/region-name.ts";
import { silenceMarks } from "../text/silence.ts";
import { captions } from "../text/titles.ts";
import { coverageParts, lastKnown, type LastKnown } from "./last-known.ts";
import { toRegion, toReport } from "./links.ts";
import type { Grid, GridLine } from "./phrase.ts";
import { silenceFrame, silenceRows, type SilencePart, type Stripped } from "./silence.ts";

/** A regency or city in the list of all. */
export interface RankingRow extends Pick<LastKnown, "region" | "coverage" | "report"> {
  /** What the percentage is of: the page says it once above all, so here it is read aloud. */
  of: string | null;
  /** That it met the target then, or possibly; null where it did not. */
  status: string | null;
  /** Whether it has a usable report. */
  known: boolean;
  /** SVG: its reports over time. */
  strip: string;
  /** Its place in each order, for a script that sorts: `0 3 12`. */
  places: string;
}

/** One way to sort the list: its page, and what that page is called. */
export interface OrderLink {
  text: string;
  href: string;
  heading: string;
  current: boolean;
}

/** What the record bears, and what it does not. */
export interface Writing {
  may: string[];
  mayNot: Unborne[];
}

/** The places around one national deadline, or why there are none. */
export interface Section {
  id: string;
  heading: string;
  grid: Grid | null;
  none: string | null;
}

/** What the page of all regions prints. */
export interface Ranking extends Pick<SilencePart, "key" | "years" | "grid"> {
  path: string;
  heading: string;
  orders: OrderLink[];
  /** Of all regions; null on the page of a part. */
  writing: Writing | null;
  rows: RankingRow[];
  sections: Section[];
  /** The other parts, on the page of a part. */
  beside: PartList | null;
}

const orders = keysOf(orderSlugs);

/** All regions in an order, without position numbers, and the cross-sections with them. */
export function ranking(
  site: Pick<Site, "dataset" | "states" | "crossSections" | "today">,
  order: Order,
  language: Language,
  part: Region | null = null,
): Ranking {
  const { dataset, states, crossSections } = site;
  const { rows, days } = silenceRows(site, part);
  const own = new Set(rows.map(({ state }) => state.region.code));
  const sections = crossSections.toReversed().map((section) => ({
    ...section,
    placed: section.placed.filter(({ region }) => own.has(region)),
  }));
  return {
    path: pathOf(order, part),
    heading: headingOf(order, part, language),
    orders: orders.map((one) => orderLink(one, part, one === order, language)),
    writing: part === null ? writingOf(site, language) : null,
    ...silenceFrame(rows, days, language),
    rows: rowsOf(rows, order, language),
    sections: sections.map((section) => sectionOf(dataset, states, section, language)),
    beside: part && partsBeside(dataset, part, pages.ranking.path, language),
  };
}

/** The page of all regions where they are too many for a list: what may be written, and the parts that have one. */
export function dividedRanking(
  site: Pick<Site, "dataset" | "states" | "crossSections">,
  language: Language,
): (Pick<Ranking, "path" | "heading"> & { writing: Writing; parts: PartList }) | null {
  const parts = partList(site, pages.ranking.path, language);
  const heading = pages.ranking.nav[language];
  return parts && { path: pages.ranking.path, heading, writing: writingOf(site, language), parts };
}

function headingOf(order: Order, part: Region | null, language: Language): string {
  const heading = orderWords[order].heading[language];
  return part === null ? heading : partHeading(part, heading);
}

function pathOf(order: Order, part: Region | null): string {
  return `${part === null ? pages.ranking.path : partPath(pages.ranking.path, part)}${orderSlugs[order]}`;
}

function orderLink(order: Order, part: Region | null, current: boolean, language: Language): OrderLink {
  const label = orderWords[order].label[language];
  const heading = headingOf(order, part, language);
  return { text: label, href: href(language, pathOf(order, part)), heading, current };
}

/** The rows in an order, each with its place in all orders; the latest to report come first in `rows`. */
function rowsOf(rows: readonly Stripped[], order: Order, language: Language): RankingRow[] {
  const sorted: Record<Order, readonly Stripped[]> = {
    report: rows,
    coverage: rows.toSorted((a, b) => byCoverage(a.state, b.state)),
    name: rows.toSorted((a, b) => byName(a.state, b.state)),
  };
  const placesOf = mapRecord(sorted, (all) => new Map(all.map((row, place) => [row, place])));
  const places = (row: Stripped) => orders.map((one) => placesOf[one].get(row)).join(" ");
  return sorted[order].map((row) => ({ ...rowOf(row, language), places: places(row) }));
}

function rowOf({ state, strip }: Stripped, language: Language): Omit<RankingRow, "places"> {
  const { region, coverage, report } = lastKnown(state, language);
  const of = state.latest?.coverage ? ofHolders(state.latest, language) : null;
  return { region, coverage, of, report, status: statusOf(state, language), known: state.latest !== null, strip };
}

/** In the words of the key: one sort, of the target in force then. */
function statusOf({ status }: RegionState, language: Language): string | null {
  if (status === "tercapai") return silenceMarks.met[language];
  return status === "mungkin-tercapai" ? silenceMarks.possibly[language] : null;
}

/** Highest coverage first; then those with a report, then those without, in code order. */
export function byCoverage(a: RegionState, b: RegionState): number {
  return height(b) - height(a) || (a.region.code < b.region.code ? -1 : 1);
}

function height({ latest }: RegionState): number {
  return latest ? (latest.coverage?.value ?? -1) : -2;
}

/** By what a region is called; of one name the kabupaten before the kota. */
function byName(a: RegionState, b: RegionState): number {
  const [one, other] = [nameParts(a.region.name), nameParts(b.region.name)];
  return compareText(one.bare, other.bare) || compareText(one.kind, other.kind);
}

/** What may be written of the list, and what it tempts to write. */
function writingOf(
  { dataset, crossSections, states: all }: Pick<Site, "dataset" | "states" | "crossSections">,
  language: Language,
): Writing {
  const states = unitStates({ dataset, states: all });
  const area = areaOf(dataset);
  const missing = states.filter(({ latest }) => !latest).length;
  const met = states.filter(({ status }) => status === "tercapai").length;
  const top = topOf(crossSections);
  const highest = states.toSorted(byCoverage)[0];
  const said = highest?.latest ? [`${highest.region.name}: ${tileSentence(highest, language)}.`] : [];
  const among = top && highestIn(dataset, states, top, language);
  const ofAll = top && highestOfAll(regionOf(dataset, top.region).name, area.count - top.rank.of, area, language);
  return {
    may: [...(among ? [among] : []), ...said],
    mayNot: [
      ...(ofAll ? [ofAll] : []),
      ...(missing > 0 && missing < area.count ? [metOfAll(met, missing, area, language)] : []),
    ],
  };
}

/** The one that is certainly first in the newest cross-section that has places; null without one. */
function topOf(sections: readonly CrossSection[]): RankedRegion | null {
  const newest = sections.findLast(({ placed }) => placed.length > 0);
  return newest?.placed.find(({ rank }) => rank.worst === 1) ?? null;
}

function highestIn(
  dataset: Dataset,
  states: readonly RegionState[],
  { region, point, rank }: RankedRegion,
  language: Language,
): string {
  const { coverage } = coverageParts(stateAt(states, region, point.date), language);
  return highestAmong(rank, regionOf(dataset, region).name, coverage, language);
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
  return stateIn(states, code).series.find((point) => point.date === date) ?? null;
}
