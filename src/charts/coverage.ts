import * as Plot from "@observablehq/plot";
import { addDays, type IsoDate } from "../notation/calendar.ts";
import type { Quantity } from "../notation/quantity.ts";
import { coveredBy, dotMarks, guideMarks, type Place } from "./dots.ts";
import { alongLine, around, placeLabels, texts, textWidth, type Box, type Label, type Spot } from "./label.ts";
import type { Mark } from "./mark.ts";
import { drawn, type Name, plotSvg } from "./svg.ts";
import { AREA, day, MARGINS, type Tick, timeAxis, timeAxisMarks, valueAxisMarks } from "./time.ts";

/** A share of holders asked for over a spell of days. */
export interface Step {
  from: IsoDate;
  /** Its last day. */
  to: IsoDate;
  /** 0-1. */
  share: number;
}

/** What the coverage chart draws; shares are 0-1, marks in time order. */
export interface CoverageValues {
  marks: readonly Mark[];
  /** The national coverage at its own dates. */
  nation: readonly Mark[];
  /** The national targets. */
  targets: readonly Step[];
  /** The region's own targets, where they can be put as a share of holders. */
  own: readonly Step[];
  today: IsoDate;
}

/** What it says. */
export interface CoverageWords {
  /** What is measured, with its base: "% pemegang KTP-el". */
  axis: string;
  /** "tanpa laporan": the days since the last report. */
  noReport: string;
  /** "Indonesia". */
  nation: string;
  /** "target 30%". */
  target: (share: number) => string;
  /** "target kota 25%". */
  ownTarget: (share: number) => string;
  /** "8,4%". */
  share: (coverage: Quantity) => string;
}

/**
 * Coverage over time against the target in force. Every report is a dot, filled when the count is exact; a bar behind it
 * is its interval; the line between dots is a guide, dashed where more than 180 days lie between two reports. The days
 * since the last report are hatched up to today (pattern `hatch` of `definitions`). All regions share the axes: 0-35 %,
 * more only if a value needs it, and 2023 to this year.
 */
export function coverageChart(values: CoverageValues, words: CoverageWords, name: Name): string {
  const axis = timeAxis(
    values.marks.map(({ date }) => date),
    values.today,
  );
  const top = topShare(values.marks);
  const place: Place = { x: axis.x, y: (share) => AREA.bottom - ((AREA.bottom - AREA.top) * share) / top };
  const nation = values.nation.filter((mark) => mark.date >= axis.from);
  const threads = [...merged(values.targets), ...values.own];
  const taken = [
    ...coveredBy([...values.marks], place),
    ...coveredBy(nation, place),
    ...threads.flatMap((step) => onThread(step, place)),
  ];
  const silent = values.marks.at(-1)?.date ?? axis.from;
  const labels = [
    ...markLabels(values.marks, words.share, place),
    ...merged(values.targets).map((step) => threadLabel(words.target(step.share), step, place)),
    ...values.own.map((step) => threadLabel(words.ownTarget(step.share), step, place, [15, -6])),
    ...nation.slice(-1).map((mark) => ({
      text: words.nation,
      classes: "nt",
      spots: around(place.x(mark.date), place.y(mark.quantity.value)),
    })),
    ...silenceLabel(words.noReport, axis.x(silent), axis.x(values.today)),
  ];
  return plotSvg(
    {
      ...MARGINS,
      x: axis.scale,
      y: { type: "linear", domain: [0, top], axis: null },
      marks: [
        silence(silent, values.today),
        valueAxisMarks(ticks(top), words.axis),
        timeAxisMarks(axis),
        Plot.line(corners(merged(values.targets)), { x: "x", y: "y", className: "tl" }),
        Plot.line(corners(values.own), { x: "x", y: "y", className: "tl own" }),
        guideMarks(nation, "nl"),
        dotMarks(nation, "nat", 2.5),
        guideMarks(values.marks, "dl"),
        dotMarks(values.marks, "dot", 4),
        drawn(texts(placeLabels(labels, taken, { ...AREA, left: AREA.left - 4 }))),
      ],
    },
    name,
  );
}

/** Upper end of the axis: 35 %, or the next five per cent that hold every interval. */
function topShare(marks: readonly Mark[]): number {
  const highest = Math.max(0, ...marks.flatMap((mark) => [mark, ...mark.rivals]).map(({ quantity }) => quantity.high));
  return Math.max(35, Math.ceil(highest * 20) * 5) / 100;
}

/** Ticks at every ten per cent below the end of the axis (every twenty on a tall one); the uppermost bears the sign. */
function ticks(top: number): Tick[] {
  const step = top > 0.5 ? 20 : 10;
  const percents = Array.from({ length: Math.ceil((top * 100) / step) }, (_, index) => index * step);
  return percents.map((percent) => ({
    value: percent / 100,
    text: percent === percents.at(-1) ? `${percent}%` : `${percent}`,
  }));
}

/** Targets that follow each other without a gap and ask for the same share, as one step. */
function merged(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  for (const step of steps) {
    const last = result.at(-1);
    if (last && last.share === step.share && addDays(last.to, 1) === step.from) last.to = step.to;
    else result.push({ ...step });
  }
  return result;
}

/** The corners of a stepped thread: upright between steps that follow each other, broken elsewhere. */
function corners(steps: readonly Step[]): { x: Date; y: number }[] {
  return steps.flatMap(({ from, to, share }, index) => {
    const end = addDays(to, 1);
    const ends = [from, end].map((date) => ({ x: day(date), y: share }));
    return steps[index + 1]?.from === end ? ends : [...ends, { x: day(end), y: NaN }];
  });
}

/** The days without a report, hatched. */
function silence(from: IsoDate, to: IsoDate): Plot.Markish {
  return Plot.rectX([0], { x1: [day(from)], x2: [day(to)], fill: "url(#hatch)", className: "no" });
}

/** The last and the first value, in this order of importance. */
function markLabels(marks: readonly Mark[], text: (coverage: Quantity) => string, place: Place): Label[] {
  const ends = marks.length > 1 ? [marks.at(-1)!, marks[0]!] : marks.slice(0, 1);
  return ends.map(({ date, quantity }, index) => ({
    text: text(quantity),
    classes: "dt",
    spots: around(place.x(date), place.y(quantity.value), index === 0 ? "right" : "left"),
  }));
}

function threadLabel(text: string, step: Step, { x, y }: Place, sides = [-6, 15]): Label {
  const [left, right, line] = [x(step.from) + 3, x(addDays(step.to, 1)) - 3, y(step.share)];
  const spots = sides.flatMap((side): Spot[] => [
    { x: left, y: line + side, anchor: "start" },
    { x: right, y: line + side, anchor: "end" },
    { x: (left + right) / 2, y: line + side, anchor: "middle" },
  ]);
  return { text, classes: "tt", spots };
}

function onThread(step: Step, { x, y }: Place): Box[] {
  return alongLine(x(step.from), y(step.share), x(addDays(step.to, 1)), y(step.share));
}

/** The word in the hatching, on two lines where it is narrow; none where it is too narrow for that. */
function silenceLabel(text: string, from: number, to: number): Label[] {
  const middle = (from + to) / 2;
  const fits = [text, text.replaceAll(" ", "\n")].find((lines) => textWidth(lines) + 8 <= to - from);
  const heights = [110, 80, 140, 60, 170];
  return fits ? [{ text: fits, classes: "", spots: heights.map((y) => ({ x: middle, y, anchor: "middle" })) }] : [];
}
