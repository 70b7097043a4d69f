import * as Plot from "@observablehq/plot";
import { addDays, type IsoDate } from "../notation/calendar.ts";
import type { Quantity } from "../notation/quantity.ts";
import { coveredBy, dotLabel, dotMarks, guideMarks, highest, valueLabels } from "./dots.ts";
import { alongLine, type Box, firstOnly, type Label, type Spot } from "./label.ts";
import { DOT, thinned, type Mark, type Place } from "./mark.ts";
import { shareTicks, topShare } from "./share-axis.ts";
import { silenceAfter, silenceLabel, silenceMark } from "./silence.ts";
import type { Step } from "./step.ts";
import { type Name } from "./element.ts";
import { plotSvg } from "./svg.ts";
import { AREA, coveredByTicks, day, labelMark, MARGINS, timeAxis, timeAxisMarks, valueAxisMarks } from "./time.ts";

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
  share: (coverage: Quantity, mark: Mark) => string;
}

/**
 * Coverage over time against the target in force. Every report is a dot, filled when the count is exact; a bar behind it
 * is its interval; the line between dots is a guide, dashed where more than 180 days lie between two reports. The days
 * since the last report are hatched up to today (pattern `hatch` of `definitions`). All regions share the axes: 0-35 %,
 * more only if a value needs it, and 2023 to this year.
 */
export function coverageChart(values: CoverageValues, words: CoverageWords, name: Name): string {
  const axis = timeAxis(values.marks, values.today);
  const asked = [...values.targets, ...values.own].map(({ share }) => share);
  const top = topShare(Math.max(highest(values.marks), ...asked));
  const place = { x: axis.x, y: (share: number) => AREA.bottom - ((AREA.bottom - AREA.top) * share) / top };
  const silence = silenceAfter(values.marks, axis, values.today);
  const shown = {
    ...values,
    marks: thinned(values.marks, place, DOT),
    nation: values.nation.filter((mark) => mark.date >= axis.from),
  };
  const labels = [...labelsOf(shown, words, place), ...silenceLabel(words.noReport, silence, axis)];
  const marks = [
    silenceMark(silence),
    valueAxisMarks(shareTicks(top), words.axis),
    timeAxisMarks(axis),
    Plot.line(corners(shown.targets), { x: "x", y: "y", className: "tl" }),
    Plot.line(corners(shown.own), { x: "x", y: "y", className: "tl own" }),
    guideMarks(shown.nation, "nl"),
    dotMarks(shown.nation, "nat", 2.5, place),
    guideMarks(shown.marks, "dl"),
    dotMarks(shown.marks, "dot", 4, place),
    labelMark(labels, covered(shown, place), coveredByTicks(shareTicks(top), place)),
  ];
  return plotSvg({ ...MARGINS, x: axis.scale, y: { type: "linear", domain: [0, top], axis: null }, marks }, name);
}

/** The corners of a stepped thread: upright between steps that follow each other, broken elsewhere. */
function corners(steps: readonly Step[]): { x: Date; y: number }[] {
  return steps.flatMap(({ from, to, share }, index) => {
    const end = addDays(to, 1);
    const ends = [from, end].map((date) => ({ x: day(date), y: share }));
    return steps[index + 1]?.from === end ? ends : [...ends, { x: day(end), y: NaN }];
  });
}

/** The labels, the most important first: the values, the targets, the nation. */
function labelsOf({ marks, nation, targets, own }: CoverageValues, words: CoverageWords, place: Place): Label[] {
  return [
    ...valueLabels(marks, words.share, place),
    ...targets.map((step) => threadLabel(words.target(step.share), step, place, [ABOVE, BELOW])),
    ...firstOnly(
      own.toReversed().map((step) => threadLabel(words.ownTarget(step.share), step, place, [BELOW, ABOVE, LOWER])),
    ),
    ...nation.slice(-1).map((mark) => dotLabel(words.nation, "", mark, place, "right")),
  ];
}

/** From a thread to the baseline of its word, on either side, and a line below that. */
const [ABOVE, BELOW, LOWER] = [-6, 15, 31];

function threadLabel(text: string, step: Step, { x, y }: Place, sides: number[]): Label {
  const [left, right] = [x(step.from), x(addDays(step.to, 1))];
  const spots = sides.flatMap((side): Spot[] => [
    { x: left, y: y(step.share) + side, anchor: "start" },
    { x: right, y: y(step.share) + side, anchor: "end" },
    { x: (left + right) / 2, y: y(step.share) + side, anchor: "middle" },
  ]);
  return { text, classes: "tt", spots };
}

function covered({ marks, nation, targets, own }: CoverageValues, place: Place): Box[] {
  const { x, y } = place;
  const threads = [...targets, ...own].map(({ from, to, share }) => alongLine(x(from), y(share), x(to), y(share)));
  const risers = targets.slice(1).map(({ from, share }, index) => {
    return alongLine(x(from), y(targets[index]!.share), x(from), y(share));
  });
  return [...coveredBy(marks, place), ...coveredBy(nation, place), ...threads.flat(), ...risers.flat()];
}
