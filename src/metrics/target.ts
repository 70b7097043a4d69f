import type { IsoDate } from "../notation/calendar.ts";
import type { TargetRow } from "../tables/target.ts";
import type { Quantity } from "../notation/quantity.ts";

/** The national target that covers a date: a share (0-1) of e-KTP holders, due by `deadline`. */
export interface Target {
  share: number;
  deadline: IsoDate;
  row: TargetRow;
}

/** How far a point is from a target, national or a region's own. What cannot be measured is null. */
export interface TargetMeasure {
  row: TargetRow;
  /** The share asked for, 0-1; null for a target given as people only. */
  share: number | null;
  deadline: IsoDate;
  /** People the target asks for. */
  people: Quantity | null;
  /** Activations / people asked for. */
  shareOfTarget: Quantity | null;
  /** People still missing at the point's date; negative = surplus. */
  gap: Quantity | null;
  /** From the point's date to the deadline. */
  daysLeft: number;
  /** People a day from the point's date to the deadline; null when nothing is missing or no day is left. */
  requiredPerDay: Quantity | null;
}
