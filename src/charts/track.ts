import type { Box } from "./box.ts";
import type { Dot } from "./dot.ts";
import { linear } from "./scale.ts";
import type { TargetLine } from "./target-line.ts";
import type { Year } from "./time-axis.ts";
import type { TickAt } from "./value-axis.ts";

/** The area of the scale of all: the browser draws from it in any size. */
export const THOUSANDTHS: Box = { left: 0, right: 1000, top: 1000, bottom: 0 };

/**
 * A dot on the scale of all, as a page carries it: in whole thousandths of the axes, its first possible day null where
 * nothing bounds it, 1 for a count in full.
 */
export type Stop = readonly [
  x: number,
  y: number,
  low: number,
  high: number,
  since: number | null,
  exact: number,
  join: number,
];

/** The reports of a region, in time order. */
export type Track = readonly Stop[];

/** What stands behind the tracks, in the same thousandths. */
export interface Axes {
  /** Shares, from nought. */
  ticks: TickAt[];
  years: Year[];
  /** The national targets, in words: "target 30%". */
  steps: TargetLine[];
  today: number;
}

/** The dot as a page carries it. */
export function stopOf({ x, y, low, high, since, open, exact, join }: Dot): Stop {
  return [x, y, low, high, open ? null : since, Number(exact), join];
}

/** The dots of a track in the pixels of an area. */
export function dotsOn(track: Track, area: Box): Dot[] {
  const { x, y } = fieldOf(area);
  return track.map(([date, value, low, high, since, exact, join]) => ({
    ...{ x: x(date), y: y(value), low: y(low), high: y(high), since: x(since ?? 0) },
    ...{ open: since === null, exact: exact === 1, join },
  }));
}

/** The axes in the pixels of an area. */
export function axesOn({ ticks, years, steps, today }: Axes, area: Box): Axes {
  const { x, y } = fieldOf(area);
  return {
    ticks: ticks.map(({ at, text }) => ({ at: y(at), text })),
    years: years.map(({ at, middle, text }) => ({ at: x(at), middle: x(middle), text })),
    steps: steps.map(({ from, to, at, text }) => ({ from: x(from), to: x(to), at: y(at), text })),
    today: x(today),
  };
}

function fieldOf({ left, right, top, bottom }: Box) {
  return { x: linear(1000, left, right), y: linear(1000, bottom, top) };
}
