import type { Dataset } from "../dataset/dataset.ts";
import { yearsApart } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import { DRIFT, type Quantity } from "../notation/quantity.ts";
import type { BaseRow, Measure } from "../tables/ektp.ts";
import { ELIGIBLE_BAND, VOTERS_BAND } from "./holders.ts";

/** Two rows of `ektp.csv` held against each other to see whether one of the three constants covers them. */
export interface Comparison {
  first: BaseRow;
  second: BaseRow;
  /** Holders / the other base, or the change of the holders in a year as a share of the earlier number. */
  value: number;
  /** Whether the constant allows it. */
  within: boolean;
}

/** What the record itself says about the constants behind the number of holders (DESIGN section 6, Holders). */
export interface Evidence {
  /** Holders over people obliged to hold a KTP: same source, same date. */
  eligible: Comparison[];
  /** Holders over the voters of the nearest roll, at most a year away. */
  voters: Comparison[];
  /** Yearly change between two numbers of holders in succession, at least half a year apart. */
  drift: Comparison[];
}

/** A roll further from the number of holders than this, in years, says as much about the time between as about the band. */
export const ROLL_REACH = 1;

/** Two numbers closer than this, in years, make a yearly change out of rounding. */
export const LEAST_YEARS = 0.5;

/** Every pair of rows in use, in all regions, that can test a constant; numbers of holders as reported, none implied. */
export function evidenceOf(dataset: Dataset): Evidence {
  const pairs = dataset.regions.map(({ code }) => rowsOf(dataset, code));
  return {
    eligible: pairs.flatMap(eligiblePairs),
    voters: pairs.flatMap(voterPairs),
    drift: pairs.flatMap(successions),
  };
}

type RowsOf = (measure: Measure) => BaseRow[];

/** A region's rows of a measure, oldest first; a figure that several sources print on one day, or repeat, counts once. */
function rowsOf(dataset: Dataset, region: string): RowsOf {
  const rows = dataset.bases.filter((row) => row.used && row.region === region && row.method === "dilaporkan");
  return (measure) => rows.filter((row) => row.measure === measure).toSorted((a, b) => compareText(a.date, b.date));
}

function eligiblePairs(rows: RowsOf): Comparison[] {
  const pairs = rows("perekaman").flatMap((first) =>
    rows("wajib_ktp")
      .filter((second) => second.date === first.date && second.source === first.source)
      .map((second) => compare(first, second, ELIGIBLE_BAND)),
  );
  return distinct(pairs);
}

function voterPairs(rows: RowsOf): Comparison[] {
  const pairs = rows("perekaman").flatMap((first) => {
    const roll = nearest(rows("dpt"), first);
    return roll && yearsApart(roll.date, first.date) <= ROLL_REACH ? [compare(first, roll, VOTERS_BAND)] : [];
  });
  return distinct(pairs);
}

/** Each number with the next one at least half a year later, and so on from there: no year is counted twice. */
function successions(rows: RowsOf): Comparison[] {
  const [oldest, ...later] = rows("perekaman").filter((row) => row.precision === "persis");
  const pairs: Comparison[] = [];
  let earlier = oldest;
  for (const row of later) {
    if (!earlier || yearsApart(earlier.date, row.date) < LEAST_YEARS) continue;
    pairs.push(change(earlier, row));
    earlier = row;
  }
  return pairs;
}

function compare(first: BaseRow, second: BaseRow, band: Quantity): Comparison {
  const value = first.count / second.count;
  return { first, second, value, within: band.low <= value && value <= band.high };
}

function change(first: BaseRow, second: BaseRow): Comparison {
  const value = (second.count / first.count - 1) / yearsApart(first.date, second.date);
  return { first, second, value, within: Math.abs(value) <= DRIFT };
}

function nearest(rolls: readonly BaseRow[], { date }: BaseRow): BaseRow | null {
  return rolls.reduce<BaseRow | null>(
    (best, roll) => (best && yearsApart(best.date, date) <= yearsApart(roll.date, date) ? best : roll),
    null,
  );
}

/** One comparison of each pair of numbers: the same figures in a second source are no second piece of evidence. */
function distinct(pairs: readonly Comparison[]): Comparison[] {
  const byNumbers = new Map(
    pairs.map((pair) => [`${pair.first.region} ${pair.first.count} ${pair.second.count}`, pair]),
  );
  return [...byNumbers.values()];
}
