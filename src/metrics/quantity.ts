import type { Precision } from "../tables/kind.ts";

/**
 * A number with the interval that rounding, distance in time and estimates leave open: low <= value <= high, both ends
 * included. Not a confidence interval. Counts are in people, shares from 0 to 1.
 */
export interface Quantity {
  value: number;
  low: number;
  high: number;
}
