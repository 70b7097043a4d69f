import { NATION, type Dataset } from "../dataset/dataset.ts";
import { unitCodes } from "../dataset/regions.ts";
import { having } from "../dataset/rows.ts";
import { onceFor } from "../notation/once.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { Region } from "../tables/wilayah.ts";
import { claimsOf, type Claim } from "./claims.ts";
import { isCovered, seriesOf, type Covered, type Point } from "./coverage.ts";
import { ageOf, isStale, newerFigure, type Age } from "./freshness.ts";
import { paceUpTo, type Pace } from "./pace.ts";
import { sumOfRegions, type RegionSum } from "./province.ts";
import { crossSectionOf, lastRank, passedDeadlines, type Rank } from "./rank.ts";
import { statusOf, type Status } from "./status.ts";
import { measureNational, ownTargets, targetAt, targetGrowth, type Target, type TargetMeasure } from "./target.ts";

/** A point of a region's series with all that follows from it, as of its date. */
export interface PointState extends Point {
  target: Target | null;
  /** Measured against the national target in force; null before the first and after the last. */
  national: TargetMeasure | null;
  /** The region's own targets that cover the date. */
  own: TargetMeasure[];
  /** Up to the last count on or before the date: `to` is earlier than `date` where the report is a percentage. */
  pace: Pace | null;
  /** Null before the first national target and after the last. */
  status: Status | null;
}

/** A newer figure that cannot be used because its base is not holders or not known. */
export interface NewerFigure {
  report: ActivationRow;
}

/** Everything the site says about one region. */
export interface RegionState {
  region: Region;
  /** Every usable report date, oldest first. */
  series: PointState[];
  latest: PointState | null;
  /** That of `latest`; null where no national target was in force on its date. */
  status: Status | null;
  /** Whether the last usable report is more than 180 days old; null without one. */
  stale: boolean | null;
  /** How old the last usable report is, in three steps; null while it is not stale, and without one. */
  age: Age | null;
  newer: NewerFigure | null;
  /** People that the target grows by in a year: 1 % (0 to 2 %) of the holders times the target share; null without them. */
  targetGrowth: Quantity | null;
  /** Place in the last passed deadline's cross-section that holds the region, among all and among its kind. */
  rank: Rank | null;
  rankOfKind: Rank | null;
  claims: Claim[];
  /** Of the regions right below; null for the nation, for a unit, and where none has a count. */
  sum: RegionSum | null;
}

/** The state of a region whose last coverage is known. */
export type CoveredState = RegionState & { latest: Covered<PointState> };

/** Whether the last coverage of a region is known. */
export function hasCoverage(state: RegionState): state is CoveredState {
  return state.latest !== null && isCovered(state.latest);
}

/** The state of a region by its code. The nation is in every record; an unknown code is a bug. */
export function stateIn(states: readonly RegionState[], code: string): RegionState {
  const [state] = having(states, codeOf, code);
  if (!state) throw new Error(`no state: ${code}`);
  return state;
}

/** The states of the units in code order: what holds them is not among them. */
export function unitStates({
  dataset,
  states,
}: {
  dataset: Dataset;
  states: readonly RegionState[];
}): readonly RegionState[] {
  return unitsAmong(dataset)(states);
}

const unitsAmong = onceFor((dataset: Dataset) =>
  onceFor((states: readonly RegionState[]) => states.filter(({ region }) => unitCodes(dataset).has(region.code))),
);

function codeOf({ region }: RegionState): string {
  return region.code;
}

/** The state of every region in code order. Only `stale` and the ranks depend on today. */
export function regionStates(dataset: Dataset, today: IsoDate): RegionState[] {
  const all = dataset.regions
    .toSorted((a, b) => compareText(a.code, b.code))
    .map((region) => stateOf(dataset, region, today));
  const counted = all.filter(({ region }) => unitCodes(dataset).has(region.code));
  const ranks = ranksOf(counted, passedDeadlines(dataset, today));
  return all.map((state) => ({ ...state, ...ranks(state.region), sum: sumBeside(dataset, state) }));
}

type OwnState = Omit<RegionState, "rank" | "rankOfKind" | "sum">;

function stateOf(dataset: Dataset, region: Region, today: IsoDate): OwnState {
  const series = pointStates(dataset, seriesOf(dataset, region.code));
  const latest = series.at(-1) ?? null;
  const newer = latest && newerFigure(dataset, latest);
  return {
    region,
    series,
    latest,
    status: latest ? latest.status : "belum-ada-data",
    stale: latest && isStale(latest, today),
    age: latest && ageOf(latest, today),
    newer: newer && { report: newer },
    targetGrowth: latest && targetGrowth(latest.target, latest.holders),
    claims: claimsOf(dataset, region.code),
  };
}

/** The points of a series with all that follows from each. */
export function pointStates(dataset: Dataset, series: readonly Point[]): PointState[] {
  return series.map((point, index) => {
    const target = targetAt(dataset, point.date);
    const national = target && measureNational(point, target);
    const pace = paceUpTo(series, index);
    const status = statusOf(point, target, pace, national?.requiredPerDay ?? null);
    return { ...point, target, national, own: ownTargets(dataset, point), pace, status };
  });
}

/** The places of each unit among all and among its kind, at the last of the deadlines that has one for it. */
function ranksOf(
  states: readonly OwnState[],
  deadlines: readonly IsoDate[],
): (region: Region) => Pick<RegionState, "rank" | "rankOfKind"> {
  const sections = (members: readonly OwnState[]) => deadlines.map((asOf) => crossSectionOf(members, asOf));
  const kinds = [...Map.groupBy(states, ({ region }) => region.type).values()];
  const [all, ofKind] = [sections(states), kinds.flatMap(sections)];
  return ({ code }) => ({ rank: lastRank(all, code), rankOfKind: lastRank(ofKind, code) });
}

/** The last counts of the regions right below, up to its own last report. */
function sumBeside(dataset: Dataset, { region, latest }: OwnState): RegionSum | null {
  return latest && region.code !== NATION ? sumOfRegions(dataset, region.code, latest.date) : null;
}
