import type { Quantity } from "../notation/quantity.ts";
import { type Name, escaped, open, px } from "./element.ts";
import { linear } from "./scale.ts";
import { topShare } from "./share-axis.ts";
import {
  frameOf,
  hereSvg,
  LEFT,
  RIGHT,
  ROW,
  scaleSvg,
  WIDTH,
  type StripFrame,
  type StripDot,
  type StripWords,
} from "./strip.ts";

/** How many of very many regions lie where on the scale of coverage. Worked out once for the pages of all of them. */
export interface Heap {
  /** Where the scale ends, 0-1. */
  end: number;
  /** How many regions each column holds, from nought on. */
  columns: number[];
  /** How many have no coverage, and how many there are. */
  none: number;
  all: number;
}

/** Columns side by side, the width of one, the height of the highest. */
const [COLUMNS, WIDE, HIGH] = [52, (RIGHT - LEFT) / 52, 54];

/** The columns of regions by their last known coverage. */
export function heapOf(coverages: readonly (Quantity | null)[]): Heap {
  const known = coverages.flatMap((coverage) => coverage ?? []);
  const end = topShare(known.reduce((highest, { high }) => Math.max(highest, high), 0));
  const columns = Array.from({ length: COLUMNS }, () => 0);
  for (const { value } of known) columns[columnOf(value, end)] = (columns[columnOf(value, end)] ?? 0) + 1;
  return { end, columns, none: coverages.length - known.length, all: coverages.length };
}

function columnOf(value: number, end: number): number {
  return Math.min(COLUMNS - 1, Math.floor((value / end) * COLUMNS));
}

/**
 * What `stripChart` draws of fewer regions: where a dot each would need too much room, columns as high as there are
 * regions, and this region above its column. Those without a figure are a hatched bar, as long as their part of all.
 */
export function heapChart(
  heap: Heap,
  here: Omit<StripDot, "here">,
  target: number | null,
  words: StripWords,
  name: Name,
): string {
  const { end, columns, none, all } = heap;
  const frame = frameOf(linear(end, LEFT, RIGHT), HIGH, target, words);
  const bar = none > 0 ? barSvg(none / all, words, here.coverage === null, frame.base + 40) : { svg: "", height: 0 };
  const content = [
    scaleSvg(end, target, frame, words),
    columnsSvg(columns, frame),
    here.coverage === null ? "" : ownSvg(heap, here.coverage, here.exact, words.here, frame),
    bar.svg,
  ];
  return `${open("c", WIDTH, frame.base + 20 + bar.height, name)}${content.join("")}</svg>`;
}

function heights(columns: readonly number[]): number[] {
  const most = Math.max(1, ...columns);
  return columns.map((count) => (count === 0 ? 0 : Math.max(1, (count / most) * HIGH)));
}

function columnsSvg(columns: readonly number[], { base }: StripFrame): string {
  const paths = heights(columns).flatMap((height, index) =>
    height === 0 ? [] : `M${px(LEFT + index * WIDE)} ${base}v${px(-height)}h${px(WIDE - 1)}V${base}z`,
  );
  return `<path class="ot" d="${paths.join("")}"/>`;
}

function ownSvg({ columns, end }: Heap, coverage: Quantity, exact: boolean, text: string, frame: StripFrame): string {
  const all = heights(columns);
  const row = (all[columnOf(coverage.value, end)] ?? 0) / ROW;
  const others = all.map((height, index) => {
    const left = LEFT + index * WIDE;
    return { left, right: left + WIDE, top: frame.base - height, bottom: frame.base };
  });
  return hereSvg({ coverage, exact, here: true, x: frame.x(coverage.value), row }, others, text, frame);
}

/** How many have no figure, their part of all as a bar, and below it the name of this region if it is one of them. */
function barSvg(part: number, words: StripWords, here: boolean, top: number): { svg: string; height: number } {
  const line = (classes: string, y: number, text: string) =>
    `<text${classes} x="0" y="${y}" text-anchor="start">${escaped(text)}</text>`;
  const bar = `<path class="sq" fill="url(#hatch)" d="M0.5 ${top + 6.5}h${px(part * (WIDTH - 1))}v9h${px(-part * (WIDTH - 1))}z"/>`;
  return {
    svg: line("", top, words.none) + bar + (here ? line(' class="dt"', top + 31, words.here) : ""),
    height: here ? 56 : 39,
  };
}
