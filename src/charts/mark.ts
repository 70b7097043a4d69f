import { activatedOf, coverageOf, type Point } from "../metrics/coverage.ts";
import { FRESH_DAYS } from "../metrics/freshness.ts";
import { daysBetween, isBefore, type IsoDate, type Span } from "../notation/calendar.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { PrintedShare } from "../cells/kinds.ts";
import { APART, type Dot, JOINED, LONG, RIVAL } from "./dot.ts";
import type { Place } from "./scale.ts";

/** A number as it is drawn: how far it may reach, and whether the source gave it in full. */
export interface Reading {
  quantity: Quantity;
  /** A count in full: a filled dot. Rounded, or a percentage alone: a hollow one. */
  exact: boolean;
  /** The coverage as the source itself printed it. */
  printed?: PrintedShare;
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
  return series.flatMap((point) => marked(point, (row) => coverageOf(row, point.holders)));
}

/** The marks of a series for the people chart: its points that have a count. */
export function peopleMarks(series: readonly Point[]): Mark[] {
  return series.flatMap((point) => marked(point, activatedOf));
}

function marked(point: Point, quantityOf: (row: ActivationRow) => Quantity | null): Mark[] {
  const readings = [point.report, ...(point.disagree ? point.others : [])].map((row) => read(row, quantityOf(row)));
  const [own, ...rivals] = readings;
  if (!own) return [];
  return [{ ...own, date: point.date, span: point.span, rivals: rivals.filter((rival) => rival !== null) }];
}

function read(row: ActivationRow, quantity: Quantity | null): Reading | null {
  return quantity && { quantity, exact: isExact(row), ...printedIn(row) };
}

/** A percentage of holders without a count is drawn with the digits its source gave. */
function printedIn({ count, share, statedBase }: ActivationRow): Pick<Reading, "printed"> {
  return count === null && share && statedBase === "perekaman" ? { printed: share } : {};
}

/** Whether a report gives its count in full. */
export function isExact({ count, precision }: ActivationRow): boolean {
  return count !== null && precision === "persis";
}

/** The highest end of all intervals; 0 without marks. */
export function highest(marks: readonly Mark[]): number {
  const ends = marks.flatMap((mark) => [mark, ...mark.rivals].map(({ quantity }) => quantity.high));
  return Math.max(0, ...ends);
}

/** The marks as dots, in the units of `place`: each with those that contradict it right after it. */
export function dotsOf(marks: readonly Mark[], place: Place): Dot[] {
  const guides = new Map(stretches(marks).map(({ to, long }) => [to, long ? LONG : JOINED]));
  return marks.flatMap((mark) => [
    dotOf(mark, place, guides.get(mark) ?? APART),
    ...mark.rivals.map((rival) => dotOf({ ...mark, ...rival }, place, RIVAL)),
  ]);
}

/** A day before every axis: where nothing bounds a date, its bar begins at the edge. */
const BEFORE_ALL = "1900-01-01";

function dotOf({ date, span, quantity, exact }: Mark, { x, y }: Place, join: number): Dot {
  const { value, low, high } = quantity;
  const days = { since: x(span.first ?? BEFORE_ALL), open: span.first === null };
  return { x: x(date), y: y(value), low: y(low), high: y(high), ...days, exact, join };
}

/** A stretch between two marks that the guide line joins; `long` when a report grows stale before the next. */
export interface Stretch {
  from: Mark;
  to: Mark;
  long: boolean;
}

/** The stretches of the guide line. Marks whose days overlap have no order in time and are not joined. */
export function stretches(marks: readonly Mark[]): Stretch[] {
  return marks.slice(1).flatMap((to, index) => {
    const from = marks[index]!;
    return isBefore(from.span, to.span) ? [{ from, to, long: daysBetween(from.date, to.date) > FRESH_DAYS }] : [];
  });
}

/** How wide a dot is, in pixels: of many, none is drawn that would cover the one before it. */
export const DOT = 8;

/** More marks than this are thinned: they would cover each other, and a page has to stay light. */
const MANY = 40;

/**
 * The marks that are drawn. Up to forty: all. Of more, those that stand at least `apart` pixels from the one drawn before
 * them, and always the first, the last and those that are contradicted; the guide line still joins what is left.
 */
export function thinned(marks: readonly Mark[], { x, y }: Place, apart: number): Mark[] {
  if (marks.length <= MANY) return [...marks];
  return marks.reduce<Mark[]>((kept, mark, index) => {
    const last = kept.at(-1);
    const near =
      last && Math.hypot(x(mark.date) - x(last.date), y(mark.quantity.value) - y(last.quantity.value)) < apart;
    const stays = !near || index === marks.length - 1 || mark.rivals.length > 0;
    return stays ? [...kept, mark] : kept;
  }, []);
}
