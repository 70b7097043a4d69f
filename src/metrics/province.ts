import type { IsoDate } from "../notation/calendar.ts";
import type { Quantity } from "../notation/quantity.ts";

/** The sum of the regions' last usable counts on or before a date: a lower bound for the province (its `low` is printed). */
export interface RegionSum {
  sum: Quantity;
  /** How many of the 38 have such a count. */
  regions: number;
  /** Date of the earliest and the latest count in the sum. */
  from: IsoDate;
  to: IsoDate;
}
