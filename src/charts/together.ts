import { along, type Box, level } from "./box.ts";
import { coveredByDots, dotPieces } from "./dot.ts";
import { type Name, open } from "./element.ts";
import { type KeyMark, keyMarks } from "./key.ts";
import { boxOf, type Label, placeLabels } from "./label.ts";
import { type Labels, type Layout, type Piece, stroke } from "./piece.ts";
import { alongPointer, type End, placeEnds } from "./line-ends.ts";
import { penSvg } from "./pen.ts";
import { silenceAfter, silenceLabel } from "./silence.ts";
import { ABOVE, BELOW, stepped, targetLabel } from "./target-line.ts";
import { timeAxis } from "./time-axis.ts";
import { type Axes, axesOn, dotsOn, type Track } from "./track.ts";
import { axisTitle, coveredByTicks, valueAxis } from "./value-axis.ts";

/** A region of the comparison: what stands at the end of its line, and its reports. */
export interface NamedTrack {
  label: string;
  track: Track;
}

export interface TogetherWords {
  /** What is measured, with its base: "% dari pemegang KTP-el". */
  axis: string;
  /** "tanpa laporan": the days since the last report of any of them. */
  noReport: string;
}

/** Radius of a dot. */
const R = 4.5;

/** A phone's and a desk's: the same chart, each with text of its natural size. */
const sizes = {
  narrow: {
    ...{ width: 328, height: 250, left: 32, right: 322, top: 22, bottom: 228, title: 7.5, years: 245 },
    labels: { left: 0, top: 18, right: 328, bottom: 228 },
  },
  wide: {
    ...{ width: 640, height: 340, left: 34, right: 632, top: 22, bottom: 318, title: 7.5, years: 335 },
    labels: { left: 0, top: 18, right: 640, bottom: 318 },
  },
} satisfies Record<string, Layout>;

/**
 * Up to four regions on the scale of all. Each has its own shape of dot (circle, square, triangle, diamond) and its own
 * colour, by the classes `s1` to `s4`, and its name with the last value at the end of its line. What is filled, hollow,
 * dashed, barred and hatched means what it means on `coverageChart`. Regions without a figure take their place in the
 * order and draw nothing.
 */
export function togetherChart(
  lines: readonly NamedTrack[],
  axes: Axes,
  words: TogetherWords,
  size: keyof typeof sizes,
  name: Name,
): string {
  const { width, height } = sizes[size];
  const { behind, regions, ends, others } = drawingOf(lines, axes, words, sizes[size]);
  return [
    open(`c ${size}`, width, height, name),
    penSvg(behind),
    ...regions.map((pieces, index) => coloured(index, penSvg(pieces, index))),
    ...ends.map((end) => coloured(end.index, penSvg(endPieces(end)))),
    penSvg([others]),
    "</svg>",
  ].join("");
}

/** The marks that the chart draws in one of its sizes, and that its key therefore explains. */
export function togetherKey(lines: readonly NamedTrack[], axes: Axes, words: TogetherWords): KeyMark[] {
  const drawings = Object.values(sizes).map((layout) => drawingOf(lines, axes, words, layout));
  return keyMarks(...drawings.map(({ behind, regions, others }) => [...behind, ...regions.flat(), others]));
}

/** All that is drawn, from back to front. */
interface Drawing {
  behind: Piece[];
  /** Of each region, in its own colour. */
  regions: Piece[][];
  ends: End[];
  /** The words of the targets and of the silence. */
  others: Labels;
}

function drawingOf(lines: readonly NamedTrack[], axes: Axes, words: TogetherWords, layout: Layout): Drawing {
  const { ticks, years, steps, today } = axesOn(axes, layout);
  const endings = lines.map(({ label, track }) => ({ label, dots: dotsOn(track, layout) }));
  const tracks = endings.map(({ dots }) => dots);
  const silence = silenceAfter(tracks, today, layout);
  const covered = [
    ...tracks.flatMap(coveredByDots),
    ...steps.flatMap(({ from, to, at }) => along(level(from, to, at))),
    ...coveredByTicks(ticks),
  ];
  const ends = placeEnds(endings, covered, layout.labels);
  const pointers = ends.flatMap(({ pointer }) => (pointer ? alongPointer(pointer) : []));
  const others = [
    ...steps.map((step): Label => ({ ...targetLabel(step, [ABOVE, BELOW]), optional: true })),
    ...silenceLabel(words.noReport, silence),
  ];
  return {
    behind: [
      { kind: "hatch", box: silence },
      ...valueAxis(ticks, layout),
      axisTitle(words.axis, layout),
      ...timeAxis(years, layout),
      stroke("tl", stepped(steps)),
    ],
    regions: tracks.map((dots) => dotPieces(dots, R)),
    ends,
    others: {
      kind: "labels",
      labels: placeLabels(others, [...covered, ...pointers], layout.labels, ends.map(boxOfEnd)),
    },
  };
}

/** The shape and colour of a region, for lists and heads of tables. */
export function markSvg(index: number): string {
  const dot = penSvg([{ kind: "dots", classes: "dot", r: R, dots: [{ x: 7, y: 7, exact: true }] }], index);
  return `<svg class="c" width="14" height="14" aria-hidden="true">${coloured(index, dot)}</svg>`;
}

function coloured(index: number, drawing: string): string {
  return drawing && `<g class="s${index + 1}">${drawing}</g>`;
}

function endPieces({ pointer, placed }: End): Piece[] {
  return [stroke("rv", pointer ? [pointer] : []), { kind: "labels", labels: [placed] }];
}

function boxOfEnd({ placed }: End): Box {
  return boxOf(placed, placed.spot);
}
