import type { IsoDate } from "../notation/calendar.ts";
import { level, upright } from "./box.ts";
import { type Piece, type Layout, stroke } from "./piece.ts";
import type { Place } from "./scale.ts";

/** Whole years. */
export interface Years {
  /** First day of the first year. */
  from: IsoDate;
  /** First day after the last year. */
  to: IsoDate;
  years: number[];
}

/** A year on its axis: its first day and its middle. */
export interface Year {
  at: number;
  middle: number;
  text: string;
}

/** The year of the first national target: every time chart starts here, or earlier if its own data do. */
const FIRST_YEAR = 2023;

/** Above this many years only every other one is named, the last always. */
const ALL_NAMED = 7;

/** The years of a time chart: from 2023, or the year of the earliest mark, to the year of `today`. */
export function yearsOf(marks: readonly { date: IsoDate }[], today: IsoDate): Years {
  const known = marks.map(({ date }) => yearOf(date));
  const first = Math.min(FIRST_YEAR, ...known);
  const last = Math.max(yearOf(today), ...known);
  const years = Array.from({ length: last + 1 - first }, (_, index) => first + index);
  return { from: `${first}-01-01`, to: `${last + 1}-01-01`, years };
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Where the years stand. */
export function yearsAt({ years }: Years, { x }: Pick<Place, "x">): Year[] {
  return years.map((year) => ({ at: x(`${year}-01-01`), middle: x(`${year}-07-02`), text: String(year) }));
}

/** The baseline, a tick at each new year, and each year's name in its middle. */
export function timeAxis(years: readonly Year[], { left, right, bottom, years: y }: Layout): Piece[] {
  const named = years.filter((_, index) => years.length <= ALL_NAMED || (years.length - 1 - index) % 2 === 0);
  const texts = named.map(({ middle, text }) => ({ x: middle, y, text }));
  return [
    stroke("ax", [level(left, right, bottom), ...years.map(({ at }) => upright(at, bottom, bottom + 5))]),
    { kind: "words", anchor: "middle", line: "base", texts },
  ];
}
