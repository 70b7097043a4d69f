import type { Quantity } from "../../src/notation/quantity.ts";

type Ends = [value: number, low: number, high: number];

/** A quantity as [value, low, high] to so many decimals, to be held against numbers worked out by hand. */
export function rounded(quantity: Quantity | null | undefined, decimals = 0): Ends | null {
  if (!quantity) return null;
  // Twelve digits first: 1,625 must not become 1,62 for the noise of binary fractions. Never -0.
  const round = (n: number) => Number(Number(n.toPrecision(12)).toFixed(decimals)) + 0;
  return [round(quantity.value), round(quantity.low), round(quantity.high)];
}

/** The same of a share, in percent. */
export function percents(share: Quantity | null | undefined, decimals = 2): Ends | null {
  return rounded(share && { value: share.value * 100, low: share.low * 100, high: share.high * 100 }, decimals);
}
