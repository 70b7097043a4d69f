import * as Plot from "@observablehq/plot";
import type { Quantity } from "../notation/quantity.ts";
import { alongLine, around, NEAR, type Box, type Label } from "./label.ts";
import { type Mark, type Place, type Stretch, stretches } from "./mark.ts";
import { day } from "./time.ts";

/** A day before every axis: where nothing bounds a date, its bar begins at the edge. */
const BEFORE_ALL = "1900-01-01";

/** The guide from dot to dot: solid, and dashed where more than 180 days lie between two reports. */
export function guideMarks(marks: readonly Mark[], className: string): Plot.Markish[] {
  const all = stretches(marks);
  const line = (joined: Stretch[], classes: string) =>
    Plot.line(cornersOf(joined), { x: "x", y: "y", className: classes });
  return [
    line(
      all.filter(({ long }) => !long),
      className,
    ),
    line(
      all.filter(({ long }) => long),
      `${className} gd`,
    ),
  ];
}

/** The ends of stretches as the corners of one line, broken where two do not touch. */
function cornersOf(all: readonly Stretch[]): { x: Date; y: number }[] {
  const corner = ({ date, quantity }: Mark) => ({ x: day(date), y: quantity.value });
  return all.flatMap(({ from, to }, index) => {
    if (all[index - 1]?.to === from) return [corner(to)];
    return [{ x: day(from.date), y: NaN }, corner(from), corner(to)];
  });
}

/**
 * The dots with what is open behind them: an upright bar for the interval that reaches beyond the dot, one along the time
 * axis for the days a report may stand for (dotted to the edge where nothing bounds them), a thin line to the dots of
 * contradicting reports.
 */
export function dotMarks(marks: readonly Mark[], className: string, r: number, place: Place): Plot.Markish[] {
  const all = marks.flatMap((mark) => [mark, ...mark.rivals.map((rival): Mark => ({ ...mark, ...rival }))]);
  const x = ({ date }: Mark) => day(date);
  const y = ({ quantity }: Mark) => quantity.value;
  const bar = { x, y1: ({ quantity }: Mark) => quantity.low, y2: ({ quantity }: Mark) => quantity.high };
  const days = { y, x1: ({ span }: Mark) => day(span.first ?? BEFORE_ALL), x2: x };
  return [
    Plot.ruleX(
      all.filter((mark) => sticksOut(mark, r, place)),
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
      { x, y1: lowest, y2: uppermost, className: "rv" },
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

/** Whether an interval reaches beyond its dot; the bar of any other would be drawn for nobody. */
function sticksOut({ quantity }: Mark, r: number, { y }: Place): boolean {
  const { value, low, high } = quantity;
  return Math.max(Math.abs(y(low) - y(value)), Math.abs(y(high) - y(value))) > r;
}

function lowest({ quantity, rivals }: Mark): number {
  return Math.min(quantity.value, ...rivals.map((rival) => rival.quantity.value));
}

function uppermost({ quantity, rivals }: Mark): number {
  return Math.max(quantity.value, ...rivals.map((rival) => rival.quantity.value));
}

/** The highest end of all intervals; 0 without marks. */
export function highest(marks: readonly Mark[]): number {
  const ends = marks.flatMap((mark) => [mark, ...mark.rivals].map(({ quantity }) => quantity.high));
  return Math.max(0, ...ends);
}

/** The last value with those that contradict it, then the first: in this order of importance. */
export function valueLabels(
  marks: readonly Mark[],
  text: (quantity: Quantity, mark: Mark) => string,
  place: Place,
): Label[] {
  const [last, first] = [marks.slice(-1), marks.slice(0, -1).slice(0, 1)];
  const rivals = last.flatMap((mark) => mark.rivals.map((rival): Mark => ({ ...mark, ...rival })));
  return [
    ...[...last, ...rivals].map((mark) => dotLabel(text(mark.quantity, mark), "dt", mark, place, "right")),
    ...first.map((mark) => nearOnly(dotLabel(text(mark.quantity, mark), "dt", mark, place, "left"))),
  ];
}

/** A word beside the dot of a mark, on its right or left if there is room. */
export function dotLabel(text: string, classes: string, mark: Mark, place: Place, side: "left" | "right"): Label {
  return { text, classes, spots: around(place.x(mark.date), place.y(mark.quantity.value), side) };
}

/** The first value stands right at its dot or not at all: farther off it would be taken for another's. */
function nearOnly(label: Label): Label {
  return { ...label, spots: label.spots.slice(0, NEAR), optional: true };
}

/** What the dots, their bars and their guide cover, for labels to keep clear of. */
export function coveredBy(marks: readonly Mark[], { x, y }: Place): Box[] {
  const guides = stretches(marks).flatMap(({ from, to }) =>
    alongLine(x(from.date), y(from.quantity.value), x(to.date), y(to.quantity.value)),
  );
  return [...marks.flatMap((mark) => coveredByMark(mark, { x, y })), ...guides];
}

function coveredByMark(mark: Mark, { x, y }: Place): Box[] {
  const at = x(mark.date);
  const dots = [mark, ...mark.rivals].map(({ quantity: { value, low, high } }) => ({
    left: at - 6,
    right: at + 6,
    top: Math.min(y(value) - 6, y(high)),
    bottom: Math.max(y(value) + 6, y(low)),
  }));
  const days = alongLine(x(mark.span.first ?? BEFORE_ALL), y(mark.quantity.value), at, y(mark.quantity.value));
  return [...dots, ...days, ...alongLine(at, y(lowest(mark)), at, y(uppermost(mark)))];
}
