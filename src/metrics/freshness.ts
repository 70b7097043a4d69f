import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { addDays, isBefore, spanOf, yearsAfter, type IsoDate } from "../notation/calendar.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import { byStanding } from "./choice.ts";
import { isUsable, type Point } from "./coverage.ts";

/** A report older than this, in days, says little about today. */
export const FRESH_DAYS = 180;

/** How old a report is, in words of three steps. */
export type Age = "half-year" | "year" | "two-years";

/** The first day on which the last possible day of a report is more than 180 days ago. */
export function staleFrom({ date }: Pick<Point, "date">): IsoDate {
  return addDays(date, FRESH_DAYS + 1);
}

/** Whether the last possible day of a report is more than 180 days before today. */
export function isStale(point: Pick<Point, "date">, today: IsoDate): boolean {
  return today >= staleFrom(point);
}

/** How old the last possible day of a report is; null up to 180 days. */
export function ageOf(point: Pick<Point, "date">, today: IsoDate): Age | null {
  if (today > yearsAfter(point.date, 2)) return "two-years";
  if (today > yearsAfter(point.date, 1)) return "year";
  return isStale(point, today) ? "half-year" : null;
}

/**
 * The newest percentage in use whose base is not holders or not known, if every day it may stand for lies after the last
 * usable report; null when there is none.
 */
export function newerFigure(dataset: Dataset, latest: Point): ActivationRow | null {
  const newer = ofRegion(dataset.activations, latest.report.region).filter(
    (row) => row.used && !isUsable(row) && isBefore(latest.span, spanOfRow(row)),
  );
  const newest = newer.reduce((day, row) => (row.date > day ? row.date : day), "");
  return (
    byStanding(
      dataset,
      newer.filter((row) => row.date === newest),
    )[0] ?? null
  );
}

function spanOfRow({ date, datePrecision }: ActivationRow) {
  return spanOf(date, datePrecision);
}
