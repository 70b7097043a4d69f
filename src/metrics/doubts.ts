import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { daysBetween } from "../notation/calendar.ts";
import { exact, overlap, type Quantity } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { BaseChange, ReportChange } from "./changes.ts";

type FigureRow = ActivationRow | BaseRow;

/**
 * Why a new figure deserves a second look at its source: two digits have changed places, the comma is elsewhere, another
 * region has the very same number. No verdict: each may be true.
 */
export interface Doubt {
  kind: "swapped" | "tenfold" | "elsewhere";
  /** The figure it is like: the row's own of before, or one on file. */
  like: FigureRow;
}

/** Fewer digits than this are alike by chance. */
const FEWEST_DIGITS = 3;

/** What is doubtful about the figure of a row that is new or gives another one than before; `dataset` is the record of now. */
export function doubtsOf({ before, after }: ReportChange | BaseChange, dataset: Dataset): Doubt[] {
  if (!after || (before && digitsOf(before) === digitsOf(after))) return [];
  const own = othersOf(after, dataset);
  const earlier = before && comparable(before, after) ? [before] : [];
  const sameDay = own.filter(({ date }) => date === after.date);
  return [
    ...first("swapped", [...earlier, ...sameDay], (like) => areSwapped(digitsOf(after), digitsOf(like))),
    ...first("tenfold", [...earlier, ...nearest(own, after)], (like) => isTenfold(valueOf(after), valueOf(like))),
    ...first("elsewhere", rowsLike(after, dataset), (like) => isOfAnother(like, after)),
  ];
}

function first(kind: Doubt["kind"], rows: readonly FigureRow[], isLike: (row: FigureRow) => boolean): Doubt[] {
  const like = rows.find(isLike);
  return like ? [{ kind, like }] : [];
}

/** The other figures of the same region and measure. */
function othersOf(row: FigureRow, dataset: Dataset): FigureRow[] {
  return ofRegion<FigureRow>(rowsLike(row, dataset), row.region).filter(
    (other) => other !== row && comparable(other, row),
  );
}

function rowsLike(row: FigureRow, { bases, activations }: Dataset): readonly FigureRow[] {
  return "measure" in row ? bases : activations;
}

/** Whether two rows count the same: people of one measure, or percentages of one base. */
function comparable(a: FigureRow, b: FigureRow): boolean {
  return measureOf(a) === measureOf(b);
}

function measureOf(row: FigureRow): string {
  if ("measure" in row) return row.measure;
  return row.count === null ? `persen ${row.statedBase}` : "jumlah";
}

/** The figure's digits as printed, without a comma. */
function digitsOf(row: FigureRow): string {
  return row.count === null ? row.share.printed.replace(".", "") : String(row.count);
}

function valueOf(row: FigureRow): number {
  return row.count ?? row.share.share;
}

function isOfAnother(other: FigureRow, row: FigureRow): boolean {
  const [a, b] = [digitsOf(other), digitsOf(row)];
  return other.region !== row.region && comparable(other, row) && a === b && a.length >= FEWEST_DIGITS;
}

/** Those of the others that are nearest in time. */
function nearest(rows: readonly FigureRow[], { date }: FigureRow): FigureRow[] {
  const distance = (row: FigureRow) => Math.abs(daysBetween(row.date, date));
  const least = Math.min(...rows.map(distance));
  return rows.filter((row) => distance(row) === least);
}

/** Whether two numbers differ in two digits that have changed places: 104712 and 140712. */
export function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const [i = -1, j = -1, ...more] = Array.from(a).flatMap((digit, place) => (digit === b[place] ? [] : [place]));
  return j !== -1 && more.length === 0 && a[i] === b[j] && a[j] === b[i];
}

/** How far from a whole power of ten, as a share of it, a ratio may lie: printed figures are rounded. */
const NEARLY: Quantity = { value: 1, low: 0.9, high: 1.1 };

/** Whether one number is ten, a hundred or a thousand times the other, or nearly. */
export function isTenfold(a: number, b: number): boolean {
  if (a <= 0 || b <= 0) return false;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return [10, 100, 1000].some((power) => overlap(exact(ratio / power), NEARLY));
}
