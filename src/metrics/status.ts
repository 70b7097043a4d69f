import { reaches, type Quantity } from "../notation/quantity.ts";
import type { Point } from "./coverage.ts";
import type { Pace } from "./pace.ts";
import type { Target } from "./target.ts";

/** What can be said of a region as of its last usable report; never about today (DESIGN section 6). */
export type Status =
  "tercapai" | "mungkin-tercapai" | "di-jalur" | "tertinggal" | "belum-tercapai" | "tanpa-basis" | "belum-ada-data";

/** The status at a point's date against the national target then in force; null where none was. */
export function statusOf(
  point: Point,
  target: Target | null,
  pace: Pace | null,
  required: Quantity | null,
): Status | null {
  if (!target) return null;
  if (!point.coverage) return "tanpa-basis";
  if (reaches(point.coverage.low, target.share)) return "tercapai";
  if (reaches(point.coverage.high, target.share)) return "mungkin-tercapai";
  // A percentage has no pace of its own: the last two counts say how fast it went up to an earlier day.
  return pace && required && pace.to === point.date ? byPace(pace.perDay, required) : "belum-tercapai";
}

/** Enough or not only where the whole intervals agree. */
function byPace(actual: Quantity, required: Quantity): Status {
  if (reaches(actual.low, required.high)) return "di-jalur";
  return reaches(actual.high, required.low) ? "belum-tercapai" : "tertinggal";
}
