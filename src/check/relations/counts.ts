import { spanOf, type IsoDate } from "../../notation/calendar.ts";
import { compareText, firstBeyond } from "../../notation/order.ts";
import { measured } from "../../notation/quantity.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";

/** A row of `aktivasi.csv` in use that gives a count. */
export type CountRow = ActivationRow & { count: number };

/** The counts of one region, reduced to what comparisons in time need. */
export interface RegionCounts {
  /** The last days of its counts, in order. */
  days: IsoDate[];
  /** Of each last day, the lowest lower end of its counts. */
  lows: Map<IsoDate, number>;
  /** The count with the highest lower end among those wholly before a day. */
  highestBefore(day: IsoDate): CountRow | null;
}

/** The counts in use by region. One pass over the rows: there may be a million. */
export function countsByRegion(rows: readonly ActivationRow[]): Map<string, RegionCounts> {
  const regions = new Map<string, Map<IsoDate, Day>>();
  for (const row of rows) {
    if (!isCount(row)) continue;
    let days = regions.get(row.region);
    if (!days) regions.set(row.region, (days = new Map()));
    const day = days.get(row.date);
    const low = lowOf(row);
    if (!day) days.set(row.date, { highest: row, low });
    else {
      if (low > lowOf(day.highest)) day.highest = row;
      if (low < day.low) day.low = low;
    }
  }
  return new Map([...regions].map(([region, days]) => [region, regionCounts(days)]));
}

interface Day {
  highest: CountRow;
  low: number;
}

function regionCounts(byDay: Map<IsoDate, Day>): RegionCounts {
  const inOrder = [...byDay].toSorted(([a], [b]) => compareText(a, b));
  const days = inOrder.map(([day]) => day);
  const highest: CountRow[] = [];
  for (const [, { highest: row }] of inOrder) {
    const before = highest.at(-1);
    highest.push(before && lowOf(before) > lowOf(row) ? before : row);
  }
  const known = new Map<IsoDate, CountRow | null>();
  const highestBefore = (day: IsoDate) => {
    let row = known.get(day);
    if (row === undefined) known.set(day, (row = highest[firstBeyond(days, (other) => other >= day) - 1] ?? null));
    return row;
  };
  return { days, lows: new Map([...byDay].map(([day, { low }]) => [day, low])), highestBefore };
}

/** Whether a row is a count in use. */
export function isCount(row: ActivationRow): row is CountRow {
  return row.used && row.count !== null;
}

/** Lower end of a count. */
export function lowOf(row: CountRow): number {
  return row.precision === "persis" ? row.count : measured(row.count, row.precision, row.unit).low;
}

/** Upper end of a count. */
export function highOf(row: CountRow): number {
  return row.precision === "persis" ? row.count : measured(row.count, row.precision, row.unit).high;
}

/** The first day a row may be of; null if there is no lower limit. */
export function earliestDay({ date, datePrecision }: Pick<ActivationRow, "date" | "datePrecision">): IsoDate | null {
  return datePrecision === "hari" ? date : spanOf(date, datePrecision).first;
}
