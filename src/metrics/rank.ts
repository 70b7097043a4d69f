import { firstBeyond } from "../notation/order.ts";
import { ofRegion } from "../dataset/rows.ts";
import { NATION, type Dataset } from "../dataset/dataset.ts";
import { units } from "../dataset/regions.ts";
import { daysBetween, type IsoDate } from "../notation/calendar.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Region } from "../tables/wilayah.ts";
import { isCovered, seriesOf, type Covered, type Point } from "./coverage.ts";

/** A place in a cross-section: as good as `best`, as low as `worst`, of `of` regions that can be compared. */
export interface Rank {
  best: number;
  worst: number;
  of: number;
  asOf: IsoDate;
}

/** One region's place in a cross-section. */
export interface RankedRegion {
  region: string;
  point: Covered;
  rank: Rank;
}

/** The regions with a usable report within 92 days of a national deadline, highest coverage first; empty when fewer than five. */
export interface CrossSection {
  asOf: IsoDate;
  /** How many regions have a report near enough, ranked or not. */
  regions: number;
  placed: RankedRegion[];
}

/** A region with all its points. */
export interface RegionSeries {
  region: Region;
  series: readonly Point[];
}

/** A report further from the deadline than this, in days, is of another moment. */
export const NEAR_DAYS = 92;

/** Fewer regions than this are no ranking. */
export const FEWEST = 5;

/** The cross-sections of the units at every national deadline that has passed, earliest first. */
export function crossSections(dataset: Dataset, today: IsoDate): CrossSection[] {
  const all = units(dataset).map((region) => ({ region, series: seriesOf(dataset, region.code) }));
  return passedDeadlines(dataset, today).map((asOf) => crossSectionOf(all, asOf));
}

/** The deadlines of the national targets before today, earliest first. */
export function passedDeadlines(dataset: Dataset, today: IsoDate): IsoDate[] {
  const national = ofRegion(dataset.targets, NATION).filter((row) => row.deadline < today);
  return [...new Set(national.map((row) => row.deadline))].toSorted();
}

/** The places of some regions (all units, or those of one kind) around a deadline. */
export function crossSectionOf(all: readonly RegionSeries[], asOf: IsoDate): CrossSection {
  const near = all.flatMap(({ region, series }) => {
    const point = nearest(series, asOf);
    return point ? [{ region: region.code, point }] : [];
  });
  return { asOf, regions: near.length, placed: place(near, asOf) };
}

/** The place of a region in the last of the cross-sections that holds it; null when none does. */
export function lastRank(sections: readonly CrossSection[], region: string): Rank | null {
  const ranks = sections.flatMap(({ placed }) => ofRegion(placed, region));
  return ranks.at(-1)?.rank ?? null;
}

/** The point nearest to a date within reach; of two equally near the earlier. */
function nearest(series: readonly Point[], asOf: IsoDate): Point | null {
  const distance = ({ date }: Point) => Math.abs(daysBetween(date, asOf));
  const near = series.filter((point) => distance(point) <= NEAR_DAYS);
  return near.reduce<Point | null>((best, point) => (best && distance(best) <= distance(point) ? best : point), null);
}

function place(near: readonly { region: string; point: Point }[], asOf: IsoDate): RankedRegion[] {
  const comparable = near.flatMap(({ region, point }) => (isCovered(point) ? [{ region, point }] : []));
  if (comparable.length < FEWEST) return [];
  const ends = endsOf(comparable.map(({ point }) => point.coverage));
  return comparable
    .toSorted((a, b) => b.point.coverage.value - a.point.coverage.value)
    .map(({ region, point }) => ({ region, point, rank: { ...rankAmong(ends, point.coverage), asOf } }));
}

/** The ends of all intervals, each kind from the lowest to the highest. */
interface Ends {
  lows: number[];
  highs: number[];
}

function endsOf(all: readonly Quantity[]): Ends {
  const sorted = (end: "low" | "high") => all.map((one) => one[end]).toSorted((a, b) => a - b);
  return { lows: sorted("low"), highs: sorted("high") };
}

/** Above: those certainly higher. Below: those certainly lower. Intervals that meet leave the order open. */
function rankAmong({ lows, highs }: Ends, { low, high }: Quantity): Omit<Rank, "asOf"> {
  const above = lows.length - firstBeyond(lows, (other) => other > high);
  const below = firstBeyond(highs, (other) => other >= low);
  return { best: 1 + above, worst: lows.length - below, of: lows.length };
}
