/** A number with the smallest and the largest value it may have. */
export interface Quantity {
  value: number;
  low: number;
  high: number;
}

export const exact = (value: number): Quantity => ({ value, low: value, high: value });

export const times = ({ value, low, high }: Quantity, factor: number): Quantity => ({
  value: value * factor,
  low: low * factor,
  high: high * factor,
});

export const minus = (a: Quantity, b: Quantity): Quantity => ({
  value: a.value - b.value,
  low: a.low - b.high,
  high: a.high - b.low,
});

/** The smallest and the largest product of any two values; either may be negative. */
export function product(a: Quantity, b: Quantity): Quantity {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { value: a.value * b.value, low: Math.min(...corners), high: Math.max(...corners) };
}

/** Null where the divisor may be nought: the quotient has no upper end then. */
export function ratio(a: Quantity, b: Quantity): Quantity | null {
  return b.low <= 0 ? null : { value: a.value / b.value, low: a.low / b.high, high: a.high / b.low };
}

/** 2 % of the value to either side for every year. */
export function drifted({ value, low, high }: Quantity, years: number): Quantity {
  const drift = 0.02 * years * value;
  return { value, low: low - drift, high: high + drift };
}

export const overlap = (a: Quantity, b: Quantity): boolean => a.low <= b.high && b.low <= a.high;

export const sameEnds = (a: Quantity, b: Quantity): boolean => a.low === b.low && a.high === b.high;

/** Whole days from one date to another; both as YYYY-MM-DD. */
export function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export const years = (a: string, b: string): number => Math.abs(days(a, b)) / 365.25;
