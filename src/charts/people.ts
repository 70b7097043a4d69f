import { type IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { formatDecimal } from "../notation/number.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Asked, OwnAsked, Way } from "./asked.ts";
import { level, type Point } from "./box.ts";
import type { Name } from "./element.ts";
import { firstOnly, inTwo, type Label, type Spot, textWidth } from "./label.ts";
import { type Layout, type Piece, type Stroke, stroke } from "./piece.ts";
import { DOT, dotsOf, highest, type Mark, thinned } from "./mark.ts";
import { plotSvg } from "./plot.ts";
import { type Place, placeOn } from "./scale.ts";
import { ABOVE, BELOW, LOWER, type TargetLine, targetLine } from "./target-line.ts";
import { yearsOf } from "./time-axis.ts";
import { PAGE, timeChart } from "./time-chart.ts";
import type { Tick } from "./value-axis.ts";
import { valueLabels } from "./value-label.ts";

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
export function peopleChart(values: PeopleValues, words: PeopleWords, name: Name, layout = PAGE): string {
  return plotSvg(peoplePieces(values, words, layout), layout, name);
}

function peoplePieces(
  { target, own, way, today, ...values }: PeopleValues,
  words: PeopleWords,
  layout: Layout,
): Piece[] {
  const years = yearsOf(values.marks, today);
  const asked = [...target, ...own].map(({ people }) => people.high);
  const scale = peopleScale(Math.max(highest(values.marks), ...asked));
  const place = placeOn(layout, years, scale.end);
  const marks = thinned(values.marks, place, DOT);
  const bendOf = (asked: Asked) => bendOn(asked, place);
  const ownLines = own.map((asked) => targetLine(asked, asked.people.value, words.ownTarget(asked.people), place));
  const wayLine = way && lineOf(way, place);
  return timeChart(words.unit[scale.unit], years, {
    ...{ layout, place, ticks: labelled(scale, words.language) },
    lines: [
      ...targetStrokes(target.map(bendOf)),
      stroke(
        "tl own",
        ownLines.map(({ from, to, at }) => level(from, to, at)),
      ),
      stroke("tl gd", wayLine ? [wayLine] : []),
    ],
    dots: dotsOf(marks, place),
    labels: [
      ...valueLabels(marks, words.people, place),
      ...stepLabel(words.target, namedStep(target).map(bendOf)),
      ...firstOnly(ownLines.toReversed().map((line) => ownLabel(line, layout))),
      ...(wayLine ? [wayLabel(words.way, wayLine, layout)] : []),
    ],
    ...{ today, noReport: words.noReport },
  });
}

interface PeopleScale {
  end: number;
  ticks: number[];
  unit: Unit;
}

/** A scale that holds `most` with room for a word above it: up to six steps of 1, 2 or 5 times a power of ten. */
function peopleScale(most: number): PeopleScale {
  const end = Math.max(most, 10) * 1.15;
  const power = 10 ** Math.floor(Math.log10(end / 3));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((width) => end / width <= 6)!;
  const ticks = Array.from({ length: Math.floor((end * 0.95) / step) + 1 }, (_, index) => index * step);
  const unit = ([1, 1000] as const).find((size) => ticks.at(-1)! < 1000 * size) ?? 1_000_000;
  return { end, ticks, unit };
}

function labelled({ ticks, unit }: PeopleScale, language: Language): Tick[] {
  const decimals = ticks.every((tick) => tick % unit === 0) ? 0 : 1;
  return ticks.map((value) => ({ value, text: formatDecimal(value / unit, value === 0 ? 0 : decimals, language) }));
}

/** A bend of the target's line, with the ends of its band. */
interface Bend extends Point {
  low: number;
  high: number;
}

function bendOn({ date, people: { value, low, high } }: Asked, { x, y }: Place): Bend {
  return { x: x(date), y: y(value), low: y(low), high: y(high) };
}

/** The band of the target, and its line. */
function targetStrokes(bends: readonly Bend[]): Stroke[] {
  if (bends.length === 0) return [];
  const [upper, lower] = [bends.map(({ x, high }) => ({ x, y: high })), bends.map(({ x, low }) => ({ x, y: low }))];
  return [stroke("tb", [[...upper, ...lower.toReversed()]]), stroke("tl", [bends])];
}

/** From the last count to the people asked for. */
function lineOf({ from, activated, deadline, asked }: Way, { x, y }: Place): [Point, Point] {
  return [
    { x: x(from), y: y(activated) },
    { x: x(deadline), y: y(asked) },
  ];
}

/** Between two bends of one day the line steps to another share. */
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
function stepLabel(text: string, step: readonly Bend[]): Label[] {
  const [first, last] = [step[0], step.at(-1)];
  if (!first || !last) return [];
  const spots: Spot[] = [
    { x: last.x - 2, y: last.high + ABOVE, anchor: "end" },
    { x: first.x, y: first.high + ABOVE, anchor: "start" },
    { x: first.x, y: first.low + BELOW, anchor: "start" },
    { x: last.x - 2, y: last.low + BELOW, anchor: "end" },
  ];
  return [{ text, classes: "tt", spots }];
}

/** Below its line or above it, from its left end or to the edge; a line lower where another word stands there. */
function ownLabel({ from, at, text }: TargetLine, { right }: Layout): Label {
  const spots = [BELOW, ABOVE, LOWER].flatMap((side): Spot[] => [
    { x: from + 3, y: at + side, anchor: "start" },
    { x: right, y: at + side, anchor: "end" },
  ]);
  return { text, classes: "tt", spots };
}

/** To the right of the way, to its left or below it, about its middle; on two lines where neither side has room for one. */
function wayLabel(words: string, [from, to]: readonly [Point, Point], { width }: Layout): Label {
  const middle = (from.x + to.x) / 2;
  const room = Math.max(width - middle, middle) - 12;
  const text = textWidth(words, true) <= room ? words : inTwo(words);
  const spots = [0.45, 0.3, 0.6, 0.15, 0.75].flatMap((part): Spot[] => {
    const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
    return [
      { x: x + 8, y: y + 10, anchor: "start" },
      { x: x - 8, y: y - 2, anchor: "end" },
      { x, y: y + 19, anchor: "middle" },
      { x, y: y + 35, anchor: "middle" },
    ];
  });
  return { text, classes: "tt", spots };
}
