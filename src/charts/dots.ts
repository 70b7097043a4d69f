import * as Plot from "@observablehq/plot";
import type { IsoDate } from "../notation/calendar.ts";
import { alongLine, type Box } from "./label.ts";
import { type Mark, type Stretch, stretches } from "./mark.ts";
import { day } from "./time.ts";

/** Where a date and a value stand, in pixels. */
export interface Place {
  x: (date: IsoDate) => number;
  y: (value: number) => number;
}

/** The guide from dot to dot: solid, and dashed where more than 180 days lie between two reports. */
export function guideMarks(marks: readonly Mark[], className: string): Plot.Markish[] {
  const ends = {
    x1: ({ from }: Stretch) => day(from.date),
    x2: ({ to }: Stretch) => day(to.date),
    y1: ({ from }: Stretch) => from.quantity.value,
    y2: ({ to }: Stretch) => to.quantity.value,
  };
  const all = stretches(marks);
  return [
    Plot.link(
      all.filter(({ long }) => !long),
      { ...ends, className },
    ),
    Plot.link(
      all.filter(({ long }) => long),
      { ...ends, className: `${className} gd` },
    ),
  ];
}

/**
 * The dots with what is open behind them: an upright bar for the interval, one along the time axis for the days a
 * report may stand for (dotted to the edge where nothing bounds them), a thin line to the dots of contradicting reports.
 */
export function dotMarks(marks: readonly Mark[], className: string, r: number): Plot.Markish[] {
  const all = marks.flatMap((mark) => [mark, ...mark.rivals.map((rival): Mark => ({ ...mark, ...rival }))]);
  const x = ({ date }: Mark) => day(date);
  const y = ({ quantity }: Mark) => quantity.value;
  const bar = { x, y1: ({ quantity }: Mark) => quantity.low, y2: ({ quantity }: Mark) => quantity.high };
  const days = { y, x1: ({ span }: Mark) => day(span.first ?? "1900-01-01"), x2: x };
  return [
    Plot.ruleX(
      all.filter(({ quantity }) => quantity.low < quantity.high),
      { ...bar, className: `${className} iv` },
    ),
    Plot.ruleY(
      marks.filter(({ span }) => span.first !== null && span.first < span.last),
      { ...days, className: `${className} iv` },
    ),
    Plot.ruleY(
      marks.filter(({ span }) => span.first === null),
      { ...days, className: `${className} iv gd` },
    ),
    Plot.link(
      marks.filter(({ rivals }) => rivals.length > 0),
      { x, y1: lowest, y2: highest, className: "rv" },
    ),
    Plot.dot(
      all.filter(({ exact }) => exact),
      { x, y, r, className },
    ),
    Plot.dot(
      all.filter(({ exact }) => !exact),
      { x, y, r, className: `${className} hol` },
    ),
  ];
}

function lowest({ quantity, rivals }: Mark): number {
  return Math.min(quantity.value, ...rivals.map((rival) => rival.quantity.value));
}

function highest({ quantity, rivals }: Mark): number {
  return Math.max(quantity.value, ...rivals.map((rival) => rival.quantity.value));
}

/** What the dots and their guide cover, for labels to keep clear of. */
export function coveredBy(marks: readonly Mark[], { x, y }: Place): Box[] {
  const dots = marks.flatMap((mark) =>
    [mark, ...mark.rivals].map(({ quantity }) => ({
      left: x(mark.date) - 6,
      right: x(mark.date) + 6,
      top: Math.min(y(quantity.value) - 6, y(quantity.high)),
      bottom: Math.max(y(quantity.value) + 6, y(quantity.low)),
    })),
  );
  const lines = stretches(marks).map(({ from, to }) =>
    alongLine(x(from.date), y(from.quantity.value), x(to.date), y(to.quantity.value)),
  );
  return [...dots, ...lines.flat()];
}
