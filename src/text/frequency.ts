import type { Quantity } from "../notation/quantity.ts";

/** A share and its ends as whole people of `size`. */
export interface Frequency extends Quantity {
  size: number;
}

/**
 * A share as so many of a hundred; of a thousand below one per cent, or where a number that is said would be rounded onto
 * one of `targets`; of more where that is not enough.
 */
export function frequencyOf(share: Quantity, targets: readonly number[]): Frequency {
  const sizes = [100, 1000, 10_000, 100_000];
  const size = sizes.find((each) => bears(share, each, targets)) ?? 100_000;
  return { size, ...wholeOf(share, size) };
}

function wholeOf({ value, low, high }: Quantity, size: number): Quantity {
  const whole = (share: number) => Math.round(Number((share * size).toPrecision(12)));
  return { value: whole(value), low: whole(low), high: whole(high) };
}

/** Whether a share can be said as whole people of `size`: it is one or more or none at all, and nothing that is said falls onto a target. */
function bears(share: Quantity, size: number, targets: readonly number[]): boolean {
  if (share.value > 0 && share.value * size < 1) return false;
  const whole = wholeOf(share, size);
  return !said(whole).some((part) => targets.some((target) => landsOn(share[part], whole[part], target, size)));
}

/** What of a frequency is said: its ends, or its value alone, or with the upper end. */
function said({ low, high }: Quantity): (keyof Quantity)[] {
  if (low === high) return ["value"];
  return low > 0 ? ["low", "high"] : ["value", "high"];
}

function landsOn(share: number, whole: number, target: number, size: number): boolean {
  return Math.abs(share - target) > 1e-9 && Math.abs(whole - target * size) < 1e-6;
}
