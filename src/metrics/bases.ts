import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { isBefore, spanOf, yearsApart, type IsoDate } from "../notation/calendar.ts";
import { neighbours } from "../notation/order.ts";
import { measured, widen, type Quantity } from "../notation/quantity.ts";
import type { BaseRow, Measure } from "../tables/ektp.ts";
import { choose } from "./choice.ts";

/** How far from a date, in years, a row may lie to say anything about the size of a base on that date. */
export const REACH = 3;

/** The measures that are counts of one register, kept on; a voter roll is made anew for each election. */
const REGISTERS: Measure[] = ["perekaman", "wajib_ktp"];

/** The number of people of a row of `ektp.csv`, with the interval of its wording. */
export function sizeOf(row: BaseRow): Quantity {
  return measured(row.count, row.precision, row.unit);
}

/** The newest size of a base on record, whatever its age: the last row in use of a region and measure. */
export function newestOf(dataset: Dataset, region: string, measure: Measure): BaseRow | null {
  return newestAmong(dataset, rowsInUse(dataset, region, measure));
}

/** Whether a source gave a size of a base that can still serve on a date; what a target implies nobody gave. */
export function isGiven(dataset: Dataset, region: string, measure: Measure, date: IsoDate): boolean {
  return rowsNear(dataset, region, measure, date).some(({ method }) => method !== "tersirat");
}

/** The rows in use for a region and measure that lie within three years of a date. */
export function rowsNear(dataset: Dataset, region: string, measure: Measure, date: IsoDate): BaseRow[] {
  return rowsInUse(dataset, region, measure).filter((row) => yearsApart(row.date, date) <= REACH);
}

function rowsInUse(dataset: Dataset, region: string, measure: Measure): BaseRow[] {
  return ofRegion(dataset.bases, region).filter((row) => row.used && row.measure === measure);
}

/** The last row on or before a date; of several of one day the one that `choose` takes. */
export function lastUpTo(dataset: Dataset, rows: readonly BaseRow[], date: IsoDate): BaseRow | null {
  return newestAmong(
    dataset,
    rows.filter((row) => row.date <= date),
  );
}

function newestAmong(dataset: Dataset, rows: readonly BaseRow[]): BaseRow | null {
  const last = rows.reduce((day, row) => (row.date > day ? row.date : day), "");
  return chosenOf(dataset, rows, last);
}

/** The first row after a date; of several of one day the one that `choose` takes. */
export function firstAfter(dataset: Dataset, rows: readonly BaseRow[], date: IsoDate): BaseRow | null {
  const later = rows.filter((row) => row.date > date);
  const first = later.reduce((day, row) => (row.date < day ? row.date : day), "9999-12-31");
  return chosenOf(dataset, later, first);
}

/** The row that speaks for a date: the last on or before it, else the first after; never one in between two. */
export function rowFor(dataset: Dataset, rows: readonly BaseRow[], date: IsoDate): BaseRow | null {
  return lastUpTo(dataset, rows, date) ?? firstAfter(dataset, rows, date);
}

/** The size of a base on a date, in people, from the row that speaks for it, widened by the drift; null without one. */
export function sizeAt(dataset: Dataset, region: string, measure: Measure, date: IsoDate): Quantity | null {
  const row = rowFor(dataset, rowsNear(dataset, region, measure, date), date);
  return row && widen(sizeOf(row), yearsApart(row.date, date));
}

function chosenOf(dataset: Dataset, rows: readonly BaseRow[], date: IsoDate): BaseRow | null {
  const sameDay = rows.filter((row) => row.date === date);
  return sameDay.length > 0 ? choose(dataset, sameDay, sizeOf).figure[0] : null;
}

/**
 * The falls of a region's registers, oldest first: two reported rows in use of one measure with none between them, of which
 * the later is beyond doubt the later one, and the smaller.
 */
export function fallsOf(dataset: Dataset, region: string): [BaseRow, BaseRow][] {
  const rows = ofRegion(dataset.bases, region).filter((row) => row.used && row.method === "dilaporkan");
  return REGISTERS.flatMap((measure) =>
    fallsAmong(
      dataset,
      rows.filter((row) => row.measure === measure),
    ),
  );
}

function fallsAmong(dataset: Dataset, rows: readonly BaseRow[]): [BaseRow, BaseRow][] {
  const days = [...new Set(rows.map(({ date }) => date))].toSorted();
  return neighbours(days.flatMap((day) => chosenOf(dataset, rows, day) ?? [])).filter(
    ([before, after]) =>
      isBefore(spanOf(before.date, before.datePrecision), spanOf(after.date, after.datePrecision)) &&
      sizeOf(after).high < sizeOf(before).low,
  );
}
