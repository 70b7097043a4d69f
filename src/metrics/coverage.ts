import type { IsoDate, Span } from "../notation/calendar.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { Holders } from "./holders.ts";
import type { Quantity } from "../notation/quantity.ts";

/** Activations / holders, a share from 0 to 1: worked out from a count, or reported as a percentage by the source. */
export interface Coverage extends Quantity {
  method: "dihitung" | "dilaporkan";
}

/** Why one of several usable reports of one date was chosen (DESIGN sections 4 and 6). */
export type ChoiceReason = "count" | "base" | "narrower" | "grade" | "published" | "id";

/** What is known of a region at one date with a usable report. */
export interface Point {
  date: IsoDate;
  span: Span;
  /** The report the numbers come from. */
  report: ActivationRow;
  /** The other usable reports of the same date. */
  others: ActivationRow[];
  /** Whether one of `others` contradicts the chosen report (intervals that do not meet). */
  disagree: boolean;
  /** Why `report` was chosen over the first of `others`; null when it stands alone. */
  chosenFor: ChoiceReason | null;
  /** People with an active IKD; null when the source gave a percentage only. */
  activated: Quantity | null;
  /** Holders on that date; null when no row can serve. */
  holders: Holders | null;
  coverage: Coverage | null;
}
