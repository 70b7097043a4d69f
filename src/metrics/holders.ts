import type { BaseRow } from "../tables/ektp.ts";
import type { Quantity } from "../notation/quantity.ts";

/** The number of e-KTP holders of a region at a date, in people, and where it comes from (DESIGN section 6). */
export interface Holders extends Quantity {
  rung: "perekaman" | "wajib_ktp" | "dpt";
  /** Reported by a source, implied by its own figures, or estimated from another base. */
  method: "dilaporkan" | "tersirat" | "perkiraan";
  /** The row it was taken from; its `date` and `source` are printed. */
  row: BaseRow;
}
