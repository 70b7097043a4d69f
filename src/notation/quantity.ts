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
  const u = unit ?? 0;
  const reach = { persis: [0, 0], dibulatkan: [u / 2, u / 2], sekitar: [u, u], minimal: [0, u], maksimal: [u, 0] };
  const [below, above] = reach[precision] as [number, number];
  return { value: count, low: Math.max(0, count - below), high: count + above };
}

/** Whether two closed intervals meet; touching ones do. */
export function overlap(a: Quantity, b: Quantity): boolean {
  return a.low <= b.high && b.low <= a.high;
}
