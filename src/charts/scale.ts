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
  /** Where it ends. */
  to: IsoDate;
}

/** Days side by side, and values from nought to `end` upwards. */
export function placeOn({ left, right, top, bottom }: Box, days: Days, end: number): Place {
  return { x: daysOn(days, left, right), y: linear(end, bottom, top) };
}

/** Days side by side; a day outside them stands at their edge. */
export function daysOn({ from, to }: Days, left: number, right: number): (date: IsoDate) => number {
  const days = daysBetween(from, to);
  const across = linear(days, left, right);
  return (date) => across(Math.min(days, Math.max(0, daysBetween(from, date))));
}

/** Nought stands at `from`, `end` at `to`. */
export function linear(end: number, from: number, to: number): (value: number) => number {
  return (value) => from + (to - from) * (value / end);
}
