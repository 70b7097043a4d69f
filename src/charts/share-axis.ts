import type { Tick } from "./value-axis.ts";

/** Upper end of an axis of shares (0-1), the same on all pages: 35 %, or the next five per cent that hold `highest`. */
export function topShare(highest: number): number {
  return Math.max(35, Math.ceil(highest * 20) * 5) / 100;
}

/** Ticks at every ten per cent below the end of the axis (every twenty on a long one); the uppermost bears the sign. */
export function shareTicks(top: number): Tick[] {
  const step = top > 0.5 ? 20 : 10;
  const percents = Array.from({ length: Math.ceil((top * 100) / step) }, (_, index) => index * step);
  return percents.map((percent) => ({
    value: percent / 100,
    text: `${percent}${percent === percents.at(-1) ? "%" : ""}`,
  }));
}

/** Upper end of the enlarged part of an axis of shares: the whole per cent that holds `highest`. */
export function topPart(highest: number): number {
  return Math.max(1, Math.ceil(highest * 100)) / 100;
}

/** Ticks of the enlarged part: every per cent, both ends included. */
export function partTicks(top: number): Tick[] {
  const last = Math.round(top * 100);
  return Array.from({ length: last + 1 }, (_, percent) => ({
    value: percent / 100,
    text: `${percent}${percent === last ? "%" : ""}`,
  }));
}
