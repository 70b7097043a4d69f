import * as Plot from "@observablehq/plot";
import { addDays, type IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { formatDecimal } from "../notation/number.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Asked, OwnAsked, Way } from "./asked.ts";
import { coveredBy, dotMarks, guideMarks, highest, valueLabels } from "./dots.ts";
import { alongLine, type Box, firstOnly, inTwo, type Label, type Spot, textWidth } from "./label.ts";
import { DOT, thinned, type Mark, type Place } from "./mark.ts";
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

/** The labels of the people chart, the most important first: the values, the targets, the way. */
function peopleLabels({ marks, target, own, way }: PeopleValues, words: PeopleWords, place: Place): Label[] {
  return [
    ...valueLabels(marks, words.people, place),
    ...targetLabel(words.target, target, place),
    ...firstOnly(own.toReversed().map((thread) => ownLabel(words.ownTarget(thread.people), thread, place))),
    ...(way ? [wayLabel(words.way, way, place)] : []),
  ];
}

/** The bends of the step that the named day lies in: between two bends of one day the line steps to another share. */
function namedStep(target: readonly Asked[]): Asked[] {
  const named = target.findIndex((asked) => asked.named);
  const starts = target.flatMap(({ date }, index) => (index === 0 || target[index - 1]!.date === date ? [index] : []));
  const next = starts.find((index) => index > named);
  return named < 0
    ? []
    : target.slice(
        starts.findLast((index) => index <= named),
        next,
      );
}

/** Above the line of the step whose people it names, or below it. */
function targetLabel(text: string, target: readonly Asked[], { x, y }: Place): Label[] {
  const step = namedStep(target);
  const [first, last] = [step[0], step.at(-1)];
  if (!first || !last) return [];
  const spots: Spot[] = [
    { x: x(last.date) - 2, y: y(last.people.high) - 6, anchor: "end" },
    { x: x(first.date), y: y(first.people.high) - 6, anchor: "start" },
    { x: x(first.date), y: y(first.people.low) + 15, anchor: "start" },
    { x: x(last.date) - 2, y: y(last.people.low) + 15, anchor: "end" },
  ];
  return [{ text, classes: "tt", spots }];
}

/** Below its thread or above it, from its left end or to the edge; a line lower where another word stands there. */
function ownLabel(text: string, { from, people }: OwnAsked, { x, y }: Place): Label {
  const line = y(people.value);
  const spots = [line + 15, line - 6, line + 31].flatMap((height): Spot[] => [
    { x: x(from) + 3, y: height, anchor: "start" },
    { x: AREA.right, y: height, anchor: "end" },
  ]);
  return { text, classes: "tt", spots };
}

/** To the right of the way, to its left or below it, about its middle; on two lines where neither side has room for one. */
function wayLabel(words: string, way: Way, { x, y }: Place): Label {
  const middle = (x(way.from) + x(way.deadline)) / 2;
  const room = Math.max(AREA.width - middle, middle) - 12;
  const text = textWidth(words, true) <= room ? words : inTwo(words);
  const spots = [0.45, 0.3, 0.6, 0.15, 0.75].flatMap((part): Spot[] => {
    const [at, height] = [
      x(way.from) + part * (x(way.deadline) - x(way.from)),
      y(way.activated + part * (way.asked - way.activated)),
    ];
    return [
      { x: at + 8, y: height + 10, anchor: "start" },
      { x: at - 8, y: height - 2, anchor: "end" },
      { x: at, y: height + 19, anchor: "middle" },
      { x: at, y: height + 35, anchor: "middle" },
    ];
  });
  return { text, classes: "tt", spots };
}

/** What the people chart covers with marks and threads, for labels to keep clear of. */
function coveredByPeople({ marks, target, own, way }: PeopleValues, { x, y }: Place): Box[] {
  const edges = (["low", "value", "high"] as const).flatMap((edge) =>
    target.slice(1).flatMap((to, index) => {
      const from = target[index]!;
      return alongLine(x(from.date), y(from.people[edge]), x(to.date), y(to.people[edge]));
    }),
  );
  const threads = own.flatMap(({ from, to, people }) => alongLine(x(from), y(people.value), x(to), y(people.value)));
  const ahead = way ? alongLine(x(way.from), y(way.activated), x(way.deadline), y(way.asked)) : [];
  return [...coveredBy(marks, { x, y }), ...edges, ...threads, ...ahead];
}
