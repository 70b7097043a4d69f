import { type IsoDate } from "../notation/calendar.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Name } from "./element.ts";
import { firstOnly } from "./label.ts";
import { type Piece, stroke } from "./piece.ts";
import { DOT, dotsOf, highest, type Mark, thinned } from "./mark.ts";
import { plotSvg } from "./plot.ts";
import { placeOn } from "./scale.ts";
import { shareTicks, topShare } from "./share-axis.ts";
import type { Step } from "./step.ts";
import { ABOVE, BELOW, LOWER, stepped, targetLabel, targetLine } from "./target-line.ts";
import { yearsOf } from "./time-axis.ts";
import { PAGE, timeChart } from "./time-chart.ts";
import { dotLabel, valueLabels } from "./value-label.ts";

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
  return plotSvg(piecesOf(values, words), PAGE, name);
}

function piecesOf({ targets, own, today, ...values }: CoverageValues, words: CoverageWords): Piece[] {
  const years = yearsOf(values.marks, today);
  const end = topShare(Math.max(highest(values.marks), ...[...targets, ...own].map(({ share }) => share)));
  const place = placeOn(PAGE, years, end);
  const marks = thinned(values.marks, place, DOT);
  const nation = values.nation.filter(({ date }) => date >= years.from);
  const lineOf = (step: Step, text: string) => targetLine(step, step.share, text, place);
  const targetLines = targets.map((step) => lineOf(step, words.target(step.share)));
  const ownLines = own.map((step) => lineOf(step, words.ownTarget(step.share)));
  return timeChart({
    ...{ years, place, ticks: shareTicks(end), title: words.axis },
    lines: [stroke("tl", stepped(targetLines)), stroke("tl own", stepped(ownLines))],
    dots: dotsOf(marks, place),
    nation: dotsOf(nation, place),
    labels: [
      ...valueLabels(marks, words.share, place),
      ...targetLines.map((line) => targetLabel(line, [ABOVE, BELOW])),
      ...firstOnly(ownLines.toReversed().map((line) => targetLabel(line, [BELOW, ABOVE, LOWER]))),
      ...nation.slice(-1).map((mark) => dotLabel(words.nation, "", mark, place, "right")),
    ],
    ...{ today, noReport: words.noReport },
  });
}
