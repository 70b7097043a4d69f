import { type IsoDate } from "../notation/calendar.ts";
import type { Quantity } from "../notation/quantity.ts";
import { bareDots } from "./dot.ts";
import type { Name } from "./element.ts";
import { type KeyMark, keyMarks } from "./key.ts";
import { firstOnly } from "./label.ts";
import { type Layout, type Piece, stroke } from "./piece.ts";
import { DOT, dotsOf, highest, type Mark, thinned } from "./mark.ts";
import { plotSvg } from "./plot.ts";
import { placeOn } from "./scale.ts";
import { partTicks, shareTicks, topPart, topShare } from "./share-axis.ts";
import type { Step } from "./step.ts";
import { ABOVE, BELOW, LOWER, stepped, targetLabel, targetLine } from "./target-line.ts";
import { timeAxis, type Years, yearsAt, yearsOf } from "./time-axis.ts";
import { PAGE, timeChart, type TimePanel, timePanel } from "./time-chart.ts";
import { axisTitle, type Tick } from "./value-axis.ts";
import { valueLabels } from "./value-label.ts";
import { isLow, panelsOf, shades, TALL } from "./zoom.ts";

/** What the coverage chart draws; shares are 0-1, marks in time order. */
export interface CoverageValues {
  marks: readonly Mark[];
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
  /** "tidak ada laporan": the days since the last report. */
  noReport: string;
  /** "target 30%". */
  target: (share: number) => string;
  /** "target kota 25%". */
  ownTarget: (share: number) => string;
  /** "8,4%". */
  share: (coverage: Quantity, mark: Mark) => string;
  /** "bagian 0–5%, diperbesar": between the whole scale and its lowest part. */
  part: (end: number) => string;
}

/**
 * Coverage over time against the target in force. Every report is a dot, filled when the count is exact; a bar behind it
 * is its interval; the line between dots is a guide, dashed where more than 180 days lie between two reports. The days
 * since the last report are hatched up to today (pattern `hatch` of `definitions`). All regions share the axes: 0-35 %,
 * more only if a value needs it, and 2023 to this year. Where every value is low, the lowest part of that scale is shaded
 * and drawn again below, enlarged.
 */
export function coverageChart(
  values: CoverageValues,
  words: CoverageWords,
  name: Name,
  layout = coverageLayout(values),
): string {
  return plotSvg(coveragePieces(values, words, layout), layout, name);
}

/** The marks that the chart draws and that its key therefore explains. */
export function coverageKey(values: CoverageValues, words: CoverageWords, layout = coverageLayout(values)): KeyMark[] {
  return keyMarks(coveragePieces(values, words, layout));
}

/** The chart as it stands on a page, or as wide as a file wants it: its letters stay as large as they are. */
export function coverageLayout({ marks }: CoverageValues, width = PAGE.width): Layout {
  const layout = isLow(marks) ? TALL : PAGE;
  const more = width - layout.width;
  const labels = { ...layout.labels, right: layout.labels.right + more };
  return { ...layout, width, right: layout.right + more, labels };
}

function coveragePieces(values: CoverageValues, words: CoverageWords, layout: Layout): Piece[] {
  const { marks, targets, own, today } = values;
  const years = yearsOf(marks, today);
  const end = topShare(Math.max(highest(marks), ...[...targets, ...own].map(({ share }) => share)));
  const scale = { years, end, ticks: shareTicks(end) };
  return isLow(marks)
    ? zoomedPieces(values, words, layout, scale)
    : timeChart(words.axis, years, panelOf(values, words, layout, scale));
}

/** The scale of a panel. */
interface Scale {
  years: Years;
  /** Its upper end, 0-1. */
  end: number;
  ticks: Tick[];
}

function panelOf(
  values: CoverageValues,
  words: CoverageWords,
  layout: Layout,
  { years, end, ticks }: Scale,
): TimePanel {
  const place = placeOn(layout, years, end);
  const marks = thinned(values.marks, place, DOT);
  const linesOf = (steps: readonly Step[], text: (share: number) => string) =>
    steps.filter(({ share }) => share <= end).map((step) => targetLine(step, step.share, text(step.share), place));
  const [targets, own] = [linesOf(values.targets, words.target), linesOf(values.own, words.ownTarget)];
  return {
    ...{ layout, place, ticks },
    lines: [stroke("tl", stepped(targets)), stroke("tl own", stepped(own))],
    dots: dotsOf(marks, place),
    labels: [
      ...valueLabels(marks, words.share, place),
      ...targets.map((line) => targetLabel(line, [ABOVE, BELOW])),
      ...firstOnly(own.toReversed().map((line) => targetLabel(line, [BELOW, ABOVE, LOWER]))),
    ],
    ...{ today: values.today, noReport: words.noReport },
  };
}

/** The whole scale with small dots and no values; what it shades, enlarged, with all that is said of the reports. */
function zoomedPieces(values: CoverageValues, words: CoverageWords, layout: Layout, scale: Scale): Piece[] {
  const { years } = scale;
  const [whole, part] = panelsOf(layout);
  const end = topPart(highest(values.marks));
  const { noReport, labels, ...over } = panelOf(values, words, whole, scale);
  const below = panelOf(values, words, part, { years, end, ticks: partTicks(end) });
  const targets = labels.filter(({ classes }) => classes === "tt");
  return [
    ...shades(whole, part, over.place.y(end), words.part(end)),
    axisTitle(words.axis, layout),
    ...timePanel({ ...over, labels: targets }, [bareDots(over.dots, 2)]),
    ...timePanel(below),
    ...timeAxis(yearsAt(years, below.place), layout),
  ];
}
