import type { IsoDate } from "../notation/calendar.ts";
import type { Quantity } from "../notation/quantity.ts";

/** Mean activations a day between two counts at least 28 days apart. */
export interface Pace {
  perDay: Quantity;
  from: IsoDate;
  to: IsoDate;
}
