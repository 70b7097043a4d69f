import type { Quantity } from "../notation/quantity.ts";
import { px } from "./element.ts";

/** What a bar draws, all in one unit: shares, or people. */
export interface BarValues {
  /** Null: nobody has said; the whole track is hatched. */
  value: Quantity | null;
  /** Where the track ends: the same for all bars that are read together. */
  end: number;
  target: number | null;
}

/**
 * One row's bar: dyed up to the low end, half-dyed to the high end, a tick at the target. It stretches to any width and
 * is silent for screen readers: the same number stands beside it as text. Needs the pattern `hatch` of `definitions`. Drawn
 * by hand, in per cent of its width: Plot would have to know the pixels.
 */
export function bar({ value, end, target }: BarValues): string {
  const at = (number: number) => `${px(Math.min(100, (number / end) * 100))}%`;
  const dyed = value ? length('class="maybe"', at(value.high)) + length('class="dye"', at(value.low)) : "";
  const tick = (classes: string, x: string) => `<line class="${classes}" x1="${x}" x2="${x}" y2="14"/>`;
  const ticks = target === null ? "" : tick("tg", at(target)) + tick("tk", at(target));
  return `<svg class="b" aria-hidden="true">${track(value !== null)}${dyed}${ticks}</svg>`;
}

function track(known: boolean): string {
  return known ? length('class="tr"', "100%") : length('fill="url(#hatch)"', "100%");
}

function length(paint: string, width: string): string {
  return `<rect ${paint} y="3" width="${width}" height="8"/>`;
}
