import { type Box, level, type Line, upright } from "./box.ts";
import type { Mark } from "./mark.ts";
import { type Layout, type Piece, stroke } from "./piece.ts";
import { PAGE } from "./time-chart.ts";

/** Where every value is below this, the whole scale shows them as one line along its foot. */
const LOW = 0.05;

/** Whether there are values, and all of them are too low to be told apart on the scale that all regions share. */
export function isLow(marks: readonly Mark[]): boolean {
  const values = marks.flatMap((mark) => [mark, ...mark.rivals].map(({ quantity }) => quantity.value));
  return values.length > 0 && Math.max(...values) < LOW;
}

/** The layout of a page's chart with two panels. */
export const TALL: Layout = {
  ...{ ...PAGE, height: 296, bottom: 275, years: 288 },
  labels: { ...PAGE.labels, bottom: 277 },
};

/** Between the panels: room for the words that tell one from the other. */
const BETWEEN = 30;

/** The panels of a layout: the whole scale in its upper third, the enlarged part below. */
export function panelsOf(layout: Layout): [whole: Layout, part: Layout] {
  const middle = layout.top + (layout.bottom - layout.top) / 3;
  const start = middle + BETWEEN;
  return [
    { ...layout, bottom: middle, labels: { ...layout.labels, bottom: middle } },
    { ...layout, top: start, labels: { ...layout.labels, top: start - 2 } },
  ];
}

/** The same shade on the lowest part of the whole scale (up to `from`) and on all of the part, and what leads from one to the other. */
export function shades(whole: Layout, part: Layout, from: number, text: string): Piece[] {
  const { left, right, bottom } = whole;
  const words = { x: (left + right) / 2, y: (bottom + part.top) / 2, text };
  return [
    stroke("zm", [outline({ ...whole, top: from }), outline(part)]),
    stroke("ax", [level(left, right, bottom), ...[left, right].map((x) => upright(x, bottom, part.top))]),
    { kind: "words", anchor: "middle", line: "middle", texts: [words] },
  ];
}

function outline({ left, right, top, bottom }: Box): Line {
  return [...level(left, right, top), ...level(right, left, bottom)];
}
