import type { Point } from "../metrics/coverage.ts";
import { daysBetween, isBefore, type IsoDate, type Span } from "../notation/calendar.ts";
import type { Quantity } from "../notation/quantity.ts";

/** A number as it is drawn: how far it may reach, and whether the source gave it in full. */
export interface Reading {
  quantity: Quantity;
  /** A count in full: a filled dot. Rounded, or a percentage alone: a hollow one. */
  exact: boolean;
}

/** One report date on a time chart. */
export interface Mark extends Reading {
  date: IsoDate;
  /** The days it may stand for: a bar along the time axis when there are several. */
  span: Span;
  /** What other reports of that date say when they contradict it. */
  rivals: readonly Reading[];
}

/** The marks of a series for the coverage chart: its points that have a coverage. */
export function coverageMarks(series: readonly Point[]): Mark[] {
  return series.flatMap((point) => marked(point, point.coverage));
}

/** The marks of a series for the people chart: its points that have a count. */
export function peopleMarks(series: readonly Point[]): Mark[] {
  return series.flatMap((point) => marked(point, point.activated));
}

function marked(point: Point, quantity: Quantity | null): Mark[] {
  if (quantity === null) return [];
  const exact = point.report.count !== null && point.report.precision === "persis";
  return [{ date: point.date, span: point.span, quantity, exact, rivals: [] }];
}

/** A stretch between two marks that the guide line joins; `long` when more than 180 days lie between them. */
export interface Stretch {
  from: Mark;
  to: Mark;
  long: boolean;
}

/** The stretches of the guide line. Marks whose days overlap have no order in time and are not joined. */
export function stretches(marks: readonly Mark[]): Stretch[] {
  return marks.slice(1).flatMap((to, index) => {
    const from = marks[index]!;
    return isBefore(from.span, to.span) ? [{ from, to, long: daysBetween(from.date, to.date) > 180 }] : [];
  });
}
