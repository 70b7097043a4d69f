import type { IsoDate } from "../notation/calendar.ts";
import { escaped, px } from "./element.ts";
import { daysOn } from "./scale.ts";
import { yearsOf } from "./time-axis.ts";
import { tint } from "./tint.ts";

/** A usable report of a region. */
export interface ReportDot {
  date: IsoDate;
  /** 0-1; null where there are no holders to divide by. */
  coverage: number | null;
  /** Whether it met the target then in force: certainly, possibly (null), or not. */
  met: boolean | null;
}

/** All that was printed about a region. */
export interface Printed {
  /** Oldest first. */
  reports: readonly ReportDot[];
  /** The days of printed figures that cannot be used. */
  unusable: readonly IsoDate[];
}

/** The days that all strips span: from the first day of the first year to today. */
export interface Days {
  from: IsoDate;
  to: IsoDate;
  years: readonly number[];
}

/** From 2023, or the year of the earliest figure, to today. */
export function daysOf(rows: readonly Printed[], today: IsoDate): Days {
  const dates = rows.flatMap(({ reports, unusable }) => [...reports.map(({ date }) => date), ...unusable]);
  const known = dates.filter((date) => date <= today).map((date) => ({ date }));
  const { from, years } = yearsOf(known, today);
  return { from, to: today, years };
}

/** Radius of a dot, of one that met the target, of a figure that cannot be used. */
const [DOT, MET, UNUSABLE] = [4.6, 5.4, 2.7];

/**
 * One region over time: a dot for each usable report, tinted by its coverage, ringed where it met the target; a small
 * hollow one for a figure that cannot be used; hatching from the last usable report to today. Before the first there is
 * none: the staircase of the last ones is the picture. It stretches to any width and is silent for screen readers.
 */
export function silenceStrip({ reports, unusable }: Printed, days: Days): string {
  const at = (date: IsoDate) => percentOf(date, days);
  const [first, last] = [reports[0], reports.at(-1)];
  const line = first && last && first !== last ? lineBetween(at(first.date), at(last.date)) : "";
  const small = unusable.map((date) => circle("un", at(date), UNUSABLE)).join("");
  return (
    `<svg class="st" aria-hidden="true">${hatching(last ? at(last.date) : 0)}${line}${small}` +
    `${reports.map((report) => dot(report, at(report.date))).join("")}</svg>`
  );
}

function hatching(from: number): string {
  return from >= 100
    ? ""
    : `<rect class="no" fill="url(#hatch)" x="${px(from)}%" width="${px(100 - from)}%" height="100%"/>`;
}

function lineBetween(from: number, to: number): string {
  return `<line class="ln" x1="${px(from)}%" x2="${px(to)}%" y1="50%" y2="50%"/>`;
}

function dot({ coverage, met }: ReportDot, x: number): string {
  const shade = coverage === null ? "hol" : `t${tint(coverage)}`;
  if (met === false) return circle(shade, x, DOT);
  return circle(`${shade} met${met === null ? " own" : ""}`, x, MET);
}

function circle(classes: string, x: number, r: number): string {
  return `<circle class="${classes}" cx="${px(x)}%" cy="50%" r="${r}"/>`;
}

/** A day among the days, in per cent; one beyond them stands at the edge. */
function percentOf(date: IsoDate, days: Days): number {
  return daysOn(days, 0, 100)(date);
}

/** Behind all strips: a line where each year begins, and a dotted one at the last report of all. */
export function silenceGrid(days: Days, last: IsoDate | null): string {
  const line = (classes: string, date: IsoDate) => {
    const x = `${px(percentOf(date, days))}%`;
    return `<line class="${classes}" x1="${x}" x2="${x}" y2="100%"/>`;
  };
  const years = days.years.map((year) => line("gl", `${year}-01-01`));
  return `<svg class="gr" aria-hidden="true">${years.join("")}${last ? line("now", last) : ""}</svg>`;
}

/** How many years are named at most; a name needs this much room before the end of the strips, in per cent. */
const [NAMES, ROOM] = [5, 12];

/** The names of the years above the strips, as many as have room on a phone. */
export function silenceYears({ years, ...days }: Days): string {
  const step = Math.ceil(years.length / NAMES);
  const named = years
    .filter((_, index) => index % step === 0)
    .map((year) => ({ year, x: percentOf(`${year}-01-01`, { years, ...days }) }))
    .filter(({ x }) => x <= 100 - ROOM);
  return axis(named.map(({ year, x }) => `<text x="${px(x)}%" y="14">${year}</text>`));
}

/** What stands below the strips: the day of the last report at its line, and that they end today, where both have room. */
export function silenceFoot(days: Days, last: IsoDate | null, words: { last: string; today: string }): string {
  const x = last ? percentOf(last, days) : 0;
  const lastWords = last ? endText(x, words.last, x > 50 ? "end" : "start") : "";
  return axis([lastWords, x <= 100 - ROOM ? endText(100, words.today, "end") : ""]);
}

function endText(x: number, text: string, anchor: "start" | "end"): string {
  return `<text x="${px(x)}%" y="15"${anchor === "end" ? ' text-anchor="end"' : ""}>${escaped(text)}</text>`;
}

function axis(texts: readonly string[]): string {
  return `<svg class="yr" aria-hidden="true">${texts.join("")}</svg>`;
}

/** The marks of the key, each as it is drawn in a strip: a report of little and of much, one that met the target, one that cannot be used, silence. */
export const silenceKey = {
  report: keyed(`${circleAt("t1", 7, DOT)}${circleAt("t4", 14, DOT)}`),
  met: keyed(circleAt("t6 met", 11, MET)),
  possibly: keyed(circleAt("t5 met own", 11, MET)),
  unusable: keyed(circleAt("un", 11, UNUSABLE)),
  silent: keyed('<rect class="no" fill="url(#hatch)" width="22" height="14"/>'),
};

function keyed(marks: string): string {
  return `<svg class="st" width="22" height="14" aria-hidden="true">${marks}</svg>`;
}

function circleAt(classes: string, x: number, r: number): string {
  return `<circle class="${classes}" cx="${x}" cy="7" r="${r}"/>`;
}
