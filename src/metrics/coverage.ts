import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { spanOf, type IsoDate, type Span } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import { measured, overlap, printedShare, ratio, type Quantity } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import { byStanding, choose, type ChoiceReason } from "./choice.ts";
import { ELIGIBLE_BAND, holdersAt, type Holders } from "./holders.ts";

/** Activations / holders, a share from 0 to 1: worked out from a count, or reported as a percentage by the source. */
export interface Coverage extends Quantity {
  method: "dihitung" | "dilaporkan";
}

/** What is known of a region at one date with a usable report. */
export interface Point {
  date: IsoDate;
  span: Span;
  /** The report the numbers come from. */
  report: ActivationRow;
  /** Every report that gives this very figure for this very date, `report` first: all are named as its sources. */
  reports: ActivationRow[];
  /** The usable reports of the same date that say something else, the next best first. */
  others: ActivationRow[];
  /** Whether one of `others` contradicts the chosen report (intervals that do not meet). */
  disagree: boolean;
  /** Why `report` was chosen over the first of `others`; null when it stands alone. */
  chosenFor: ChoiceReason | null;
  /** People with an active IKD; null when the source gave a percentage only. */
  activated: Quantity | null;
  /** Holders on that date; null when no row can serve. */
  holders: Holders | null;
  coverage: Coverage | null;
}

/** A point whose coverage is known. */
export type Covered<P extends Point = Point> = P & { coverage: Coverage };

/** Whether the coverage at a point is known. */
export function isCovered<P extends Point>(point: P): point is Covered<P> {
  return point.coverage !== null;
}

/** A point whose report gives a count. */
export type Counted<P extends Point = Point> = P & { activated: Quantity };

/** Whether the report of a point gives a count. */
export function isCounted<P extends Point>(point: P): point is Counted<P> {
  return point.activated !== null;
}

/** What a usable report tells: a count, or a percentage of holders or of those obliged to hold a KTP, in this order. */
type Tells = "count" | "perekaman" | "wajib_ktp";

const ORDER: Tells[] = ["count", "perekaman", "wajib_ktp"];

/** Whether a report can enter the series: in use, with a count or with a percentage that leads to holders. */
export function isUsable(row: ActivationRow): boolean {
  return row.used && tells(row) !== null;
}

/** Every date of a region with a usable report, oldest first, with the coverage that follows from the report chosen. */
export function seriesOf(dataset: Dataset, region: string): Point[] {
  const rows = ofRegion(dataset.activations, region).filter(isUsable);
  const byDate = [...Map.groupBy(rows, (row) => row.date)].toSorted(([a], [b]) => compareText(a, b));
  return byDate.map(([, ofOneDate]) => pointOf(dataset, ofOneDate));
}

/** The count of a row as a quantity in people; null without one. */
export function activatedOf(row: ActivationRow): Quantity | null {
  return row.count === null ? null : measured(row.count, row.precision, row.unit);
}

/** The percentage of a row as printed, a share with its interval; null without one. */
export function shareOf(row: ActivationRow): Quantity | null {
  return row.share && printedShare(row.share, row.sharePrecision);
}

function pointOf(dataset: Dataset, rows: ActivationRow[]): Point {
  const [rivals, lesser] = byTelling(dataset, rows);
  const choice = choose(dataset, rivals, told);
  const report = choice.figure[0];
  const holders = holdersAt(dataset, report.region, report.date);
  return {
    date: report.date,
    span: spanOf(report.date, report.datePrecision),
    report,
    reports: choice.figure,
    others: [...choice.others, ...lesser],
    disagree: choice.disagree || lesser.some((other) => contradicts(report, other, holders)),
    chosenFor: choice.reason ?? (lesser.length > 0 ? reasonOver(report) : null),
    activated: activatedOf(report),
    holders,
    coverage: coverageOf(report, holders),
  };
}

/** Reports that tell the best of what any of them tells, and all others in the order of what they tell and who says so. */
function byTelling(dataset: Dataset, rows: readonly ActivationRow[]): [ActivationRow[], ActivationRow[]] {
  const ranked = ORDER.map((kind) => rows.filter((row) => tells(row) === kind)).filter(({ length }) => length > 0);
  const [rivals = [], ...lesser] = ranked;
  return [rivals, lesser.flatMap((group) => byStanding(dataset, group))];
}

function tells(row: ActivationRow): Tells | null {
  if (row.count !== null) return "count";
  const base = row.share && row.statedBase;
  return base === "perekaman" || base === "wajib_ktp" ? base : null;
}

/** The number a usable report gives, in its own measure. */
function told(row: ActivationRow): Quantity {
  if (row.count === null) return printedShare(row.share, row.sharePrecision);
  return measured(row.count, row.precision, row.unit);
}

/** Why a report goes before those that tell less. */
function reasonOver(report: ActivationRow): ChoiceReason {
  return tells(report) === "count" ? "count" : "base";
}

/** Two reports of different measures contradict each other by the coverage that follows, where there is one. */
function contradicts(report: ActivationRow, other: ActivationRow, holders: Holders | null): boolean {
  const [a, b] = [coverageOf(report, holders), coverageOf(other, holders)];
  return a !== null && b !== null && !overlap(a, b);
}

/** Coverage by a usable report: its count over the holders, or its percentage, brought to holders by the band of wajib KTP. */
export function coverageOf(row: ActivationRow, holders: Holders | null): Coverage | null {
  const activated = activatedOf(row);
  if (activated) return withMethod(holders && ratio(activated, holders), "dihitung");
  const share = told(row);
  return withMethod(tells(row) === "perekaman" ? share : ratio(share, ELIGIBLE_BAND), "dilaporkan");
}

function withMethod(share: Quantity | null, method: Coverage["method"]): Coverage | null {
  return share && { ...share, method };
}
