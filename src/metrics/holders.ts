import type { Dataset } from "../dataset/dataset.ts";
import { yearsApart, type IsoDate } from "../notation/calendar.ts";
import { exact, product, widen, type Quantity } from "../notation/quantity.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { rowFor, rowsNear, sizeOf } from "./bases.ts";

/** The number of e-KTP holders of a region at a date, in people, and where it comes from (DESIGN section 6). */
export interface Holders extends Quantity {
  rung: "perekaman" | "wajib_ktp" | "dpt";
  /** Reported by a source, worked out from its own figures, implied by its target, or estimated from another base. */
  method: "dilaporkan" | "hitungan" | "tersirat" | "perkiraan";
  /** The row it was taken from; its `date` and `source` are printed. */
  row: BaseRow;
}

type Rung = Pick<Holders, "rung" | "method"> & { band: Quantity };

/** Holders as a share of the people obliged to hold a KTP: the evidence is in the ratios of `ektp.csv`. */
export const ELIGIBLE_BAND: Quantity = { value: 0.97, low: 0.9, high: 1 };

/** Holders as a share of the registered voters. */
export const VOTERS_BAND: Quantity = { value: 1, low: 0.9, high: 1.06 };

/** A row whose own interval is wider (high / low) says too little about the number of holders. */
export const WIDEST = 1.2;

const LADDER: Rung[] = [
  { rung: "perekaman", method: "dilaporkan", band: exact(1) },
  { rung: "perekaman", method: "hitungan", band: exact(1) },
  { rung: "perekaman", method: "tersirat", band: exact(1) },
  { rung: "wajib_ktp", method: "perkiraan", band: ELIGIBLE_BAND },
  { rung: "dpt", method: "perkiraan", band: VOTERS_BAND },
];

/**
 * Holders of a region on a date: from the first rung of the ladder that has a row in use, within three years and not too
 * wide; the last one on or before the date, else the first after it; widened by the drift. Null when no rung has one.
 */
export function holdersAt(dataset: Dataset, region: string, date: IsoDate): Holders | null {
  for (const rung of LADDER) {
    const row = rowFor(dataset, candidates(dataset, rung, region, date), date);
    if (row) return holdersFrom(rung, row, date);
  }
  return null;
}

function candidates(dataset: Dataset, { rung, method }: Rung, region: string, date: IsoDate): BaseRow[] {
  const rows = rowsNear(dataset, region, rung, date).filter(isNarrow);
  return method === "perkiraan" ? rows : rows.filter((row) => row.method === method);
}

function holdersFrom({ rung, method, band }: Rung, row: BaseRow, date: IsoDate): Holders {
  return { ...widen(product(sizeOf(row), band), yearsApart(row.date, date)), rung, method, row };
}

/** Whether a row's own interval, before band and drift, is narrow enough. */
function isNarrow(row: BaseRow): boolean {
  const { low, high } = sizeOf(row);
  return high / low <= WIDEST; // false for nobody at all, 0 / 0
}
