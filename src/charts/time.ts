import * as Plot from "@observablehq/plot";
import type { IsoDate } from "../notation/calendar.ts";
import { type Box, boxOf, type Label, labelSvg, placeLabels, TEXT } from "./label.ts";
import type { Place } from "./mark.ts";
import type { Tick } from "./share-axis.ts";
import { drawn } from "./svg.ts";

/** The plot area that the time charts share, in pixels of a viewBox 328 wide; 5 px high is one percent of coverage. */
export const AREA = { width: 328, height: 216, left: 32, right: 320, top: 20, bottom: 195 } as const;

/** The same as Plot's margins. */
export const MARGINS = {
  width: AREA.width,
  height: AREA.height,
  marginLeft: AREA.left,
  marginRight: AREA.width - AREA.right,
  marginTop: AREA.top,
  marginBottom: AREA.height - AREA.bottom,
} as const;

/** Whole years side by side. */
export interface TimeAxis {
  /** First day of the first year. */
  from: IsoDate;
  /** First day after the last year. */
  to: IsoDate;
  years: number[];
  /** As Plot takes it. */
  scale: Plot.ScaleOptions;
  /** Where a day stands, in pixels; a day outside the years stands at their edge. */
  x: (date: IsoDate) => number;
}

/** The year of the first national target: every time chart starts here, or earlier if its own data do. */
const FIRST_YEAR = 2023;

/** The years of a time chart: from 2023, or the year of the earliest mark, to the year of `today`. */
export function yearsOf(marks: readonly { date: IsoDate }[], today: IsoDate): Pick<TimeAxis, "from" | "to" | "years"> {
  const known = marks.map(({ date }) => yearOf(date));
  const first = Math.min(FIRST_YEAR, ...known);
  const last = Math.max(yearOf(today), ...known);
  const years = Array.from({ length: last + 1 - first }, (_, index) => first + index);
  return { from: `${first}-01-01`, to: `${last + 1}-01-01`, years };
}

/** These years side by side, as wide as the plot area. */
export function timeAxis(marks: readonly { date: IsoDate }[], today: IsoDate): TimeAxis {
  const years = yearsOf(marks, today);
  const domain = [day(years.from), day(years.to)];
  const scale: Plot.ScaleOptions = { type: "utc", domain, range: [AREA.left, AREA.right], clamp: true };
  const { apply } = Plot.scale({ x: scale });
  return { ...years, scale: { ...scale, axis: null }, x: (date) => apply(day(date)) };
}

/** A date as Plot takes it. */
export function day(date: IsoDate): Date {
  return new Date(date);
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The baseline, a tick at each new year, and each year's name in its middle (every other name when they are many). */
export function timeAxisMarks({ years }: TimeAxis): Plot.Markish[] {
  const named = years.filter((year) => years.length <= 7 || (years.at(-1)! - year) % 2 === 0);
  const ticks = { insetTop: AREA.bottom - AREA.top, insetBottom: -5, className: "ax" };
  return [
    Plot.ruleY([0], { className: "ax" }),
    Plot.ruleX(years, { x: (year: number) => day(`${year}-01-01`), ...ticks }),
    Plot.text(named, { x: (year: number) => day(`${year}-07-02`), text: String, frameAnchor: "bottom", dy: 13 }),
  ];
}

/** A value axis: a line at each tick but the first, labels at the left edge, and above them what is measured. */
export function valueAxisMarks(ticks: readonly Tick[], title: string): Plot.Markish[] {
  const edge = { dx: -AREA.left, textAnchor: "start", text: "text" } as const;
  return [
    Plot.ruleY(ticks.slice(1), { y: "value", className: "gl" }),
    Plot.text(ticks, { y: "value", frameAnchor: "left", ...edge }),
    Plot.text([{ text: title }], { frameAnchor: "top-left", dy: TEXT / 2 - AREA.top, lineAnchor: "middle", ...edge }),
  ];
}

/** What the labels of a value axis cover. */
export function coveredByTicks(ticks: readonly Tick[], { y }: Pick<Place, "y">): Box[] {
  return ticks.map(({ value, text }) => boxOf({ text, classes: "" }, { x: 0, y: y(value) + 4.5, anchor: "start" }));
}

/** Where the labels of the time charts stay: between the words above the plot area and the years below it. */
const FRAME: Box = { left: 0, top: 18, right: 328, bottom: 197 };

/** Labels as a mark of a time chart, clear of what it already shows. */
export function labelMark(labels: readonly Label[], covered: readonly Box[], printed: readonly Box[]): Plot.Markish {
  return drawn(placeLabels(labels, covered, FRAME, printed).map(labelSvg).join(""));
}
