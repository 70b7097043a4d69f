import { ofRegion } from "../dataset/rows.ts";
import { NATION, type Dataset } from "../dataset/dataset.ts";
import { daysBetween, type IsoDate } from "../notation/calendar.ts";
import { exact, measured, minus, product, ratio, times, type Quantity } from "../notation/quantity.ts";
import type { ShareTarget, TargetRow } from "../tables/target.ts";
import { sizeAt } from "./bases.ts";
import { shareOf, type Point } from "./coverage.ts";

/** The national target that covers a date: a share (0-1) of e-KTP holders, due by `deadline`. */
export interface Target {
  share: number;
  deadline: IsoDate;
  row: ShareTarget;
}

/** How far a point is from a target, national or a region's own. What cannot be measured is null. */
export interface TargetMeasure {
  row: TargetRow;
  /** The share asked for, 0-1; null for a target given as people only. */
  share: number | null;
  deadline: IsoDate;
  /** People the target asks for. */
  people: Quantity | null;
  /** Activations / people asked for. */
  shareOfTarget: Quantity | null;
  /** People still missing at the point's date; negative = surplus. */
  gap: Quantity | null;
  /** From the point's date to the deadline. */
  daysLeft: number;
  /**
   * People a day needed until the deadline, the base held still: the value from the point's date, the interval over all
   * days of the report's month or year up to it. Null when nothing is missing or no day is left.
   */
  requiredPerDay: Quantity | null;
}

/** Growth of the holders in the year ahead of the last row, as a share of them. */
export const YEARLY_GROWTH: Quantity = { value: 0.01, low: 0, high: 0.02 };

/** The national target in force on a date; null before the first and after the last. */
export function targetAt(dataset: Dataset, date: IsoDate): Target | null {
  const row = ofRegion(dataset.targets, NATION).find((target) => covers(target, date));
  return row && isShare(row) ? { share: row.share.share, deadline: row.deadline, row } : null;
}

/** Whether a target asks for a share. */
export function isShare(row: TargetRow): row is ShareTarget {
  return row.share !== null;
}

/** A point against the national target: a share of e-KTP holders. */
export function measureNational(point: Point, { share, row }: Target): TargetMeasure {
  const people = point.holders && times(point.holders, share);
  return measure(point, row, people, distanceInShares(share, point.coverage, point.holders));
}

/** A point against the targets that its region named for itself and that cover its date; one that several sources name is one. */
export function ownTargets(dataset: Dataset, point: Point): TargetMeasure[] {
  const { region } = point.report;
  if (region === NATION) return [];
  const rows = ofRegion(dataset.targets, region).filter((row) => covers(row, point.date));
  return rows
    .filter((row, index) => rows.findIndex((other) => sameTarget(other, row)) === index)
    .map((row) => measureOwn(dataset, point, row));
}

/** Whether a region's own target for some day of a year is on record, with the base it is a share of. */
export function hasTarget(dataset: Dataset, region: string, year: string): boolean {
  return ofRegion(dataset.targets, region).some(
    (row) =>
      row.start.slice(0, 4) <= year &&
      year <= row.deadline.slice(0, 4) &&
      row.base !== null &&
      row.base !== "tidak_disebut",
  );
}

/** Whether two rows ask for the same: as many people as exactly said, the same share of the same base, by the same day. */
function sameTarget(a: TargetRow, b: TargetRow): boolean {
  const people = a.count === b.count && a.precision === b.precision && a.unit === b.unit;
  return people && a.share?.share === b.share?.share && a.base === b.base && a.deadline === b.deadline;
}

/** People that a target grows by in a year: as many turn 17 as 1 % (0 to 2 %) of the holders; null without either. */
export function targetGrowth(target: Target | null, holders: Quantity | null): Quantity | null {
  return target && holders && times(product(holders, YEARLY_GROWTH), target.share);
}

function covers({ start, deadline }: TargetRow, date: IsoDate): boolean {
  return start <= date && date <= deadline;
}

/** Measured by the people it names, else by its share of its own base on the point's date, else not. */
function measureOwn(dataset: Dataset, point: Point, row: TargetRow): TargetMeasure {
  const size = baseOf(dataset, point, row);
  const share = row.share?.share ?? null;
  const asked = share !== null && size ? times(size, share) : null;
  const people = row.count === null ? asked : measured(row.count, row.precision, row.unit);
  return measure(point, row, people, distanceInShares(share, reachedOf(point, row), size));
}

/** The size of the base that an own target is a share of; null where none is named or known. */
function baseOf(dataset: Dataset, point: Point, { region, base }: TargetRow): Quantity | null {
  if (base === "perekaman") return point.holders;
  return base === "wajib_ktp" || base === "penduduk" ? sizeAt(dataset, region, base, point.date) : null;
}

/** The percentage of a report without a count, on the base of an own target; null where the bases differ. */
function reachedOf(point: Point, { base }: TargetRow): Quantity | null {
  if (base === "perekaman") return point.coverage;
  return base === point.report.statedBase ? shareOf(point.report) : null;
}

type Distance = Pick<TargetMeasure, "shareOfTarget" | "gap">;

/** The distance of a report that gives a percentage: (share asked for - share reached) x base. */
function distanceInShares(asked: number | null, reached: Quantity | null, base: Quantity | null): Distance {
  if (asked === null || !reached) return { shareOfTarget: null, gap: null };
  return {
    shareOfTarget: ratio(reached, exact(asked)),
    gap: base && product(minus(exact(asked), reached), base),
  };
}

/** The distance of a report that gives a count: people asked for - people activated. */
function distanceInPeople(people: Quantity | null, activated: Quantity): Distance {
  return { shareOfTarget: people && ratio(activated, people), gap: people && minus(people, activated) };
}

function measure(point: Point, row: TargetRow, people: Quantity | null, byShare: Distance): TargetMeasure {
  const distance = point.activated ? distanceInPeople(people, point.activated) : byShare;
  const daysLeft = daysBetween(point.date, row.deadline);
  const mostDays = daysBetween(point.span.first ?? point.date, row.deadline);
  return {
    row,
    share: row.share?.share ?? null,
    deadline: row.deadline,
    people,
    ...distance,
    daysLeft,
    requiredPerDay: requiredPerDay(distance.gap, daysLeft, mostDays),
  };
}

/** The gap over the days left, from the last to the first day that the report may be of. */
function requiredPerDay(gap: Quantity | null, daysLeft: number, mostDays: number): Quantity | null {
  if (!gap || gap.value <= 0 || daysLeft <= 0) return null;
  return {
    value: gap.value / daysLeft,
    low: gap.low / (gap.low < 0 ? daysLeft : mostDays),
    high: gap.high / daysLeft,
  };
}
