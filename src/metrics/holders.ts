import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { daysBetween, yearsApart, type IsoDate } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import { exact, overlap, product, widen, type Quantity } from "../notation/quantity.ts";
import type { BaseRow, Measure } from "../tables/ektp.ts";
import { REACH, sizeOf } from "./bases.ts";
import { inCitation } from "./choice.ts";

/** The number of e-KTP holders of a region at a date by one figure of `ektp.csv`, in people. */
export interface HoldersBy extends Quantity {
  /** What the figure counts. */
  rung: Measure;
  /** Reported by a source, reckoned or implied from its own figures, or estimated from another base. */
  method: BaseRow["method"] | "perkiraan";
  /** The row it was taken from; its `date` and `source` are printed. */
  row: BaseRow;
  /** Every row that gives this very figure for this very date, `row` first. */
  rows: BaseRow[];
}

/** The number of e-KTP holders that coverage is a share of, and where it comes from (DESIGN section 6). */
export interface Holders extends HoldersBy {
  /** Other figures whose interval does not meet this one, the narrowest first; a number given for several days once. */
  apart: HoldersBy[];
}

/**
 * What kind of base a row is: what it counts, holders that a target implies apart from all others. In this order among
 * equally narrow ones.
 */
export type BaseKind = "perekaman" | "tersirat" | "wajib_ktp" | "dpt" | "penduduk";

/**
 * Holders as a share of those that a target implies. Targets are set on an older register: recorded numbers were found at
 * 0,99 to 1,06 of the implied ones, both held against the voters of one roll.
 */
const IMPLIED_BAND: Quantity = { value: 1, low: 0.97, high: 1.06 };

/** Holders as a share of the people obliged to hold a KTP: since 2022 ten pairs at 0,944 to 0,995, median 0,987. */
export const ELIGIBLE_BAND: Quantity = { value: 0.985, low: 0.94, high: 1.02 };

/** Holders as a share of the registered voters: ten exact pairs at 0,969 to 1,032, mean 1,010, deviation 0,017. */
const VOTERS_BAND: Quantity = { value: 1.01, low: 0.95, high: 1.06 };

/** Holders as a share of the residents: eleven regions at 0,712 to 0,785, deviation 0,024. */
const RESIDENTS_BAND: Quantity = { value: 0.752, low: 0.695, high: 0.809 };

/** Holders as a share of what a row counts, by its kind; `metrics/evidence.ts` recounts what the record says of each. */
export const BANDS: Record<BaseKind, Quantity> = {
  perekaman: exact(1),
  tersirat: IMPLIED_BAND,
  wajib_ktp: ELIGIBLE_BAND,
  dpt: VOTERS_BAND,
  penduduk: RESIDENTS_BAND,
};

const ORDER = Object.keys(BANDS);

/** A row whose own interval is wider (high / low) says too little about the number of holders. */
export const WIDEST = 1.2;

/** The kind of base that a row is. */
export function kindOf({ measure, method }: BaseRow): BaseKind {
  return measure === "perekaman" && method === "tersirat" ? "tersirat" : measure;
}

/**
 * Holders of a region on a date: of all rows in use within three years, each brought to holders by the band of its kind
 * and widened by the drift, the one with the narrowest interval. Nothing is interpolated or averaged. Null without one.
 */
export function holdersAt(dataset: Dataset, region: string, date: IsoDate): Holders | null {
  const [chosen, ...others] = candidatesAt(dataset, region, date);
  return chosen ? { ...chosen, apart: distinct(others.filter((other) => !overlap(other, chosen))) } : null;
}

/** Every number of holders that the record gives for a region on a date, the preferred one first. */
export function candidatesAt(dataset: Dataset, region: string, date: IsoDate): HoldersBy[] {
  const rows = ofRegion(dataset.bases, region).filter(
    (row) => row.used && yearsApart(row.date, date) <= REACH && isNarrow(row),
  );
  const single = rows.map((row) => holdersBy(row, date));
  return figuresAmong(single.toSorted((a, b) => byPreference(dataset, date, a, b)));
}

/** Numbers in order, those that give the same figure made one: they are equally wide, and come in the order of citing. */
function figuresAmong(sorted: readonly HoldersBy[]): HoldersBy[] {
  const figures: HoldersBy[] = [];
  for (const one of sorted) {
    const asWide = figures.slice(figures.findLastIndex((other) => width(other) !== width(one)) + 1);
    const same = asWide.find(({ row }) => isSameFigure(row, one.row));
    if (same) same.rows.push(one.row);
    else figures.push(one);
  }
  return figures;
}

function isSameFigure(a: BaseRow, b: BaseRow): boolean {
  const sameDate = a.date === b.date && a.datePrecision === b.datePrecision;
  return sameDate && isSameNumber(a, b) && a.precision === b.precision && a.unit === b.unit;
}

/** Whether two rows count the same, obtained in the same way, and come to the same number. */
function isSameNumber(a: BaseRow, b: BaseRow): boolean {
  return a.measure === b.measure && a.method === b.method && a.count === b.count;
}

/** Each number once: what is printed for another day as well is no second figure. */
function distinct(figures: readonly HoldersBy[]): HoldersBy[] {
  return figures.filter(({ row }, index) => figures.findIndex((other) => isSameNumber(other.row, row)) === index);
}

/** The holders on a date by one row. */
function holdersBy(row: BaseRow, date: IsoDate): HoldersBy {
  return {
    ...widen(product(sizeOf(row), BANDS[kindOf(row)]), yearsApart(row.date, date)),
    rung: row.measure,
    method: row.measure === "perekaman" ? row.method : "perkiraan",
    row,
    rows: [row],
  };
}

/** Whether a row's own interval, before band and drift, is narrow enough. */
function isNarrow(row: BaseRow): boolean {
  const { low, high } = sizeOf(row);
  return high / low <= WIDEST; // false for nobody at all, 0 / 0
}

/** The narrower first; then by kind, nearer date, earlier date, and as sources are cited. */
function byPreference(dataset: Dataset, date: IsoDate, a: HoldersBy, b: HoldersBy): number {
  return (
    width(a) - width(b) ||
    ORDER.indexOf(kindOf(a.row)) - ORDER.indexOf(kindOf(b.row)) ||
    Math.abs(daysBetween(a.row.date, date)) - Math.abs(daysBetween(b.row.date, date)) ||
    compareText(a.row.date, b.row.date) ||
    inCitation(dataset, a.row, b.row)
  );
}

/** High / low to twelve decimals: equal widths must not be told apart by the noise of binary fractions. */
function width({ low, high }: Quantity): number {
  return Math.round((high / low) * 1e12);
}
