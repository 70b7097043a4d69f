import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { daysBetween, yearsApart } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import { DRIFT } from "../notation/quantity.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { BANDS, kindOf, type BaseKind } from "./holders.ts";

/** Two rows of `ektp.csv` held against each other to see whether a constant covers them. */
export interface Comparison {
  first: BaseRow;
  second: BaseRow;
  /** Holders / the other base, or the change of one base in a year as a share of it. */
  value: number;
  /** Whether the constant allows it. */
  within: boolean;
}

/** What the record says about one constant. */
export interface Evidence {
  comparisons: Comparison[];
  /** How many of them the constant allows. */
  covered: number;
  /** Those that it does not. */
  exceptions: Comparison[];
}

/** The kinds of base that holders are estimated from. */
export type EstimatedKind = Exclude<BaseKind, "perekaman">;

/** A pair of rows further apart than this, in days, says as much about the time between as about the band. */
export const PAIR_DAYS = 92;

/** Two numbers closer than this, in years, make a yearly change out of rounding. */
const LEAST_YEARS = 0.5;

const KINDS: readonly BaseKind[] = ["perekaman", "tersirat", "wajib_ktp", "dpt", "penduduk"];

/**
 * Recorded holders over another base: rows of one region at most 92 days apart, each row in one pair, the nearest first;
 * a number that several sources print, or one repeats, counts once.
 */
export function bandEvidence(dataset: Dataset, kind: EstimatedKind): Evidence {
  const { low, high } = BANDS[kind];
  const pairs = dataset.regions.flatMap(({ code }) =>
    pairsOf(rowsOf(dataset, code, "perekaman"), rowsOf(dataset, code, kind)),
  );
  return evidence(
    pairs.map(([first, second]) => {
      const value = first.count / second.count;
      return { first, second, value, within: low <= value && value <= high };
    }),
  );
}

/** The yearly change of a base between one exact number and the next at least half a year later, in every region and kind. */
export function driftEvidence(dataset: Dataset): Evidence {
  const pairs = dataset.regions.flatMap(({ code }) =>
    KINDS.flatMap((kind) => successions(rowsOf(dataset, code, kind))),
  );
  return evidence(
    pairs.map(([first, second]) => {
      const value = (second.count / first.count) ** (1 / yearsApart(first.date, second.date)) - 1;
      return { first, second, value, within: Math.abs(value) <= DRIFT };
    }),
  );
}

function evidence(comparisons: Comparison[]): Evidence {
  const exceptions = comparisons.filter(({ within }) => !within);
  return { comparisons, covered: comparisons.length - exceptions.length, exceptions };
}

/** A region's rows of a kind in use, oldest first; a number that was printed before counts once. */
function rowsOf(dataset: Dataset, region: string, kind: BaseKind): BaseRow[] {
  const rows = ofRegion(dataset.bases, region)
    .filter((row) => row.used && kindOf(row) === kind)
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.source, b.source));
  return rows.filter(({ count }, index) => rows.findIndex((other) => other.count === count) === index);
}

type Pair = [BaseRow, BaseRow];

/** Each row with its nearest, at most 92 days away; of equally near ones that of the same source, then the earlier. */
function pairsOf(holders: readonly BaseRow[], others: readonly BaseRow[]): Pair[] {
  const distance = ([a, b]: Pair) => Math.abs(daysBetween(a.date, b.date));
  const apart = ([a, b]: Pair) => Number(a.source !== b.source);
  const near = holders
    .flatMap((first) => others.map((second): Pair => [first, second]))
    .filter((pair) => distance(pair) <= PAIR_DAYS)
    .toSorted((a, b) => distance(a) - distance(b) || apart(a) - apart(b));
  return near.reduce<Pair[]>(
    (taken, pair) => (taken.some((other) => shareRow(other, pair)) ? taken : [...taken, pair]),
    [],
  );
}

function shareRow([a, b]: Pair, [c, d]: Pair): boolean {
  return a === c || b === d;
}

/** Each number with the next one at least half a year later, and so on from there: no year is counted twice. */
function successions(rows: readonly BaseRow[]): Pair[] {
  const [oldest, ...later] = rows.filter(isSharp);
  const pairs: Pair[] = [];
  let earlier = oldest;
  for (const row of later) {
    if (!earlier || yearsApart(earlier.date, row.date) < LEAST_YEARS) continue;
    pairs.push([earlier, row]);
    earlier = row;
  }
  return pairs;
}

/** An exact number whose date is known to the month: rounding, or a whole year of days, would pass for a change. */
function isSharp({ precision, datePrecision }: BaseRow): boolean {
  return precision === "persis" && (datePrecision === "hari" || datePrecision === "bulan");
}
