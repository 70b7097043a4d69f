import { daysBetween, type IsoDate } from "../notation/calendar.ts";
import type { Box } from "./box.ts";

/** Where a date and a value stand: the one scale of a chart, which gives all its marks, ticks and labels their places. */
export interface Place {
  x: (date: IsoDate) => number;
  y: (value: number) => number;
}

/** The days of a time axis. */
interface Days {
  from: IsoDate;
  /** The day after the last. */
  to: IsoDate;
}

/** Days side by side, and values from nought to `end` upwards. A day outside them stands at their edge. */
export function placeOn({ left, right, top, bottom }: Box, { from, to }: Days, end: number): Place {
  const days = daysBetween(from, to);
  const across = linear(days, left, right);
  return { x: (date) => across(Math.min(days, Math.max(0, daysBetween(from, date)))), y: linear(end, bottom, top) };
}

/** Nought stands at `from`, `end` at `to`. */
export function linear(end: number, from: number, to: number): (value: number) => number {
  return (value) => from + (to - from) * (value / end);
}
