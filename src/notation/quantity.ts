/**
 * A number with the interval that rounding, distance in time and estimates leave open: low <= value <= high, both ends
 * included. Not a confidence interval. Counts are in people, shares from 0 to 1.
 */
export interface Quantity {
  value: number;
  low: number;
  high: number;
}

/** How a source words a count (`presisi`): in full, rounded, about, at least, at most. */
export type Precision = "persis" | "dibulatkan" | "sekitar" | "minimal" | "maksimal";

/** A number without doubt: its interval is the number itself. */
export function exact(value: number): Quantity {
  return { value, low: value, high: value };
}

/**
 * The interval of a count that a source words with `precision`, `unit` being the row's `pembulatan` in people
 * (DESIGN section 4). No count is below zero.
 */
export function measured(count: number, precision: Precision, unit: number | null): Quantity {
  const [below, above] = REACHES[precision];
  const u = unit ?? 0;
  return { value: count, low: Math.max(0, count - below * u), high: count + above * u };
}

/** How many rounding units a number may lie below and above what is printed. */
const REACHES: Record<Precision, [below: number, above: number]> = {
  persis: [0, 0],
  dibulatkan: [0.5, 0.5],
  sekitar: [1, 1],
  minimal: [0, 1],
  maksimal: [1, 0],
};

/** Room for the noise of binary fractions: two ends that are the same decimal number must not be parted by it. */
const NOISE = 1e-12;

/** Whether a number is at least another, noise aside. */
export function reaches(number: number, least: number): boolean {
  return number >= least - Math.abs(least) * NOISE;
}

/** Whether two closed intervals meet; touching ones do. */
export function overlap(a: Quantity, b: Quantity): boolean {
  return reaches(b.high, a.low) && reaches(a.high, b.low);
}

/** Whether any number of closed intervals have a point in common. */
export function meetAll(all: readonly Quantity[]): boolean {
  return reaches(Math.min(...all.map(({ high }) => high)), Math.max(...all.map(({ low }) => low)));
}

/** How much a register may change in a year, up or down, as a share of its value (DESIGN section 6, Holders). */
export const DRIFT = 0.02;

/** A size of a register, widened for the years between the day it was counted and the day it is used for. */
export function widen(size: Quantity, years: number): Quantity {
  const drift = size.value * DRIFT * years;
  return { value: size.value, low: size.low - drift, high: size.high + drift };
}

/**
 * The interval of a percentage as printed, as shares from 0 to 1 (DESIGN section 6, Coverage): papers round or cut, so
 * [v - u/2, v + u] with u = one unit of the last printed digit; "sekitar" [v - u, v + u]; "minimal" [v, v + u].
 */
export function printedShare(
  { share, unit }: { share: number; unit: number },
  precision: "sekitar" | "minimal" | null,
): Quantity {
  const below = precision === "minimal" ? 0 : precision === "sekitar" ? unit : unit / 2;
  return { value: share, low: Math.max(0, share - below), high: share + unit };
}

export function plus(a: Quantity, b: Quantity): Quantity {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}

export function minus(a: Quantity, b: Quantity): Quantity {
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low };
}

/** A quantity times a number that is not negative. */
export function times(a: Quantity, factor: number): Quantity {
  return { value: a.value * factor, low: a.low * factor, high: a.high * factor };
}

/** The product of two quantities of either sign: its ends are among the products of theirs. */
export function product(a: Quantity, b: Quantity): Quantity {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { value: a.value * b.value, low: Math.min(...corners), high: Math.max(...corners) };
}

/** a / b of two quantities that are not negative; null where the divisor may be nought: no upper end can be given. */
export function ratio(a: Quantity, b: Quantity): Quantity | null {
  if (b.low <= 0) return null;
  return { value: a.value / b.value, low: a.low / b.high, high: a.high / b.low };
}
