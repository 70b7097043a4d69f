import * as Plot from "@observablehq/plot";
import { addDays, type IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { formatDecimal } from "../notation/number.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Asked, OwnAsked, Way } from "./asked.ts";
import { dotMarks, guideMarks, highest } from "./dots.ts";
import { DOT, thinned, type Mark } from "./mark.ts";
import { coveredByPeople, peopleLabels } from "./people-labels.ts";
import type { Tick } from "./share-axis.ts";
import { silenceAfter, silenceLabel, silenceMark } from "./silence.ts";
import { type Name } from "./element.ts";
import { plotSvg } from "./svg.ts";
import { AREA, coveredByTicks, day, labelMark, MARGINS, timeAxis, timeAxisMarks, valueAxisMarks } from "./time.ts";

/** What the people chart draws; marks in people and in time order. */
export interface PeopleValues {
  marks: readonly Mark[];
  /** The target's line from bend to bend (two entries of one day: a step), with its band. */
  target: readonly Asked[];
  /** The region's own targets, in people. */
  own: readonly OwnAsked[];
  way: Way | null;
  today: IsoDate;
}

/** What it says. */
export interface PeopleWords {
  /** The unit of the axis: "orang", "ribu orang", "juta orang". */
  unit: Record<Unit, string>;
  noReport: string;
  /** "target 192.000": the people asked for on the named day; at the step in force then. */
  target: string;
  /** "target kota: 160 ribu orang". */
  ownTarget: (people: Quantity) => string;
  /** "perlu 546 orang per hari"; at the way to the deadline. */
  way: string;
  /** "54 ribu". */
  people: (activated: Quantity) => string;
  language: Language;
}

type Unit = 1 | 1000 | 1000000;

/**
 * People with an active IKD under the line of the people that the target asks for: the share in force times the holders,
 * which stand still up to the last report and grow ahead of it (band: slowest to fastest, and what is open about the
 * holders). The way to the deadline is drawn from the last count. Dots, bars, guide and hatching as in `coverageChart`.
 */
export function peopleChart(values: PeopleValues, words: PeopleWords, name: Name): string {
  const axis = timeAxis(values.marks, values.today);
  const threads = [...values.target, ...values.own].map(({ people }) => people.high);
  const scale = peopleScale(Math.max(highest(values.marks), ...threads));
  const place = { x: axis.x, y: (people: number) => AREA.bottom - ((AREA.bottom - AREA.top) * people) / scale.top };
  const ticks = labelled(scale, words.language);
  const silence = silenceAfter(values.marks, axis, values.today);
  const shown = { ...values, marks: thinned(values.marks, place, DOT) };
  const labels = [...peopleLabels(shown, words, place), ...silenceLabel(words.noReport, silence, axis)];
  const asked = { x: ({ date }: Asked) => day(date), y: ({ people }: Asked) => people.value };
  const band = { y1: ({ people }: Asked) => people.low, y2: ({ people }: Asked) => people.high };
  const marks = [
    silenceMark(silence),
    valueAxisMarks(ticks, words.unit[scale.unit]),
    timeAxisMarks(axis),
    Plot.areaY(values.target, { x: asked.x, ...band, className: "tb" }),
    Plot.line(values.target, { ...asked, className: "tl" }),
    values.own.map(ownMark),
    values.way && wayMark(values.way),
    guideMarks(shown.marks, "dl"),
    dotMarks(shown.marks, "dot", 4, place),
    labelMark(labels, coveredByPeople(shown, place), coveredByTicks(ticks, place)),
  ];
  return plotSvg({ ...MARGINS, x: axis.scale, y: { type: "linear", domain: [0, scale.top], axis: null }, marks }, name);
}

interface PeopleScale {
  top: number;
  ticks: number[];
  unit: Unit;
}

/** A scale that holds `most` with room for a word above it: up to six steps of 1, 2 or 5 times a power of ten. */
function peopleScale(most: number): PeopleScale {
  const top = Math.max(most, 10) * 1.15;
  const power = 10 ** Math.floor(Math.log10(top / 3));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((width) => top / width <= 6)!;
  const ticks = Array.from({ length: Math.floor((top * 0.95) / step) + 1 }, (_, index) => index * step);
  const unit = ([1, 1000] as const).find((size) => ticks.at(-1)! < 1000 * size) ?? 1_000_000;
  return { top, ticks, unit };
}

function labelled({ ticks, unit }: PeopleScale, language: Language): Tick[] {
  const decimals = ticks.every((tick) => tick % unit === 0) ? 0 : 1;
  return ticks.map((value) => ({ value, text: formatDecimal(value / unit, value === 0 ? 0 : decimals, language) }));
}

function ownMark({ from, to, people }: OwnAsked): Plot.Markish {
  const ends = [from, addDays(to, 1)].map((date) => ({ x: day(date), y: people.value }));
  return Plot.line(ends, { x: "x", y: "y", className: "tl own" });
}

function wayMark({ from, activated, deadline, asked }: Way): Plot.Markish {
  const ends = { x1: [day(from)], x2: [day(deadline)], y1: [activated], y2: [asked] };
  return Plot.link([0], { ...ends, className: "tl gd" });
}
