import type { Dataset } from "../dataset/dataset.ts";
import { yearsApart, type IsoDate } from "../notation/calendar.ts";
import { widen, type Quantity } from "../notation/quantity.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { rowFor, rowsNear, sizeOf } from "./bases.ts";

/** A percentage that a reader brings, with as much as is known of it. */
export interface Told {
  region: string;
  date: IsoDate | null;
  count: Quantity | null;
  /** As an interval of shares, 0-1. */
  share: Quantity;
  statedBase: StatedBase;
}

/** Why a percentage cannot be, whatever the record holds of its base. */
export interface Impossible {
  because: "future" | "more-than-everyone" | "more-than-all";
  /** The residents of that time, and what the count is of them. */
  residents: BaseRow | null;
}

/**
 * Whether what was told cannot be: of a day that has not come, of more people than the region has, or of more than all of
 * a base (a target alone can be exceeded). Null where it can.
 */
export function impossibility(dataset: Dataset, told: Told, today: IsoDate): Impossible | null {
  const date = told.date ?? today;
  if (date > today) return { because: "future", residents: null };
  const residents = rowFor(dataset, rowsNear(dataset, told.region, "penduduk", date), date);
  if (exceeds(told.count, residents, date)) return { because: "more-than-everyone", residents };
  if (told.share.value > 1 && told.statedBase !== "target") return { because: "more-than-all", residents };
  return null;
}

function exceeds(count: Quantity | null, residents: BaseRow | null, date: IsoDate): boolean {
  if (!count || !residents) return false;
  return count.low > widen(sizeOf(residents), yearsApart(residents.date, date)).high;
}
