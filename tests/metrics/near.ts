import { expect } from "vitest";
import type { Quantity } from "../../src/notation/quantity.ts";

/** Expects a quantity to be [value, low, high] to so many decimals, as worked out by hand. */
export function expectNear(quantity: Quantity | null | undefined, hand: [number, number, number], decimals = 0): void {
  expect(quantity).toBeTruthy();
  const { value, low, high } = quantity!;
  const [v, l, h] = hand;
  expect(value).toBeCloseTo(v, decimals);
  expect(low).toBeCloseTo(l, decimals);
  expect(high).toBeCloseTo(h, decimals);
}

/** A share as a quantity in percent. */
export function inPercent(quantity: Quantity | null | undefined): Quantity | null {
  return quantity ? { value: quantity.value * 100, low: quantity.low * 100, high: quantity.high * 100 } : null;
}
