import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { product, times, type Quantity } from "../notation/quantity.ts";
import type { BaseRow, Measure } from "../tables/ektp.ts";
import { rowFor, rowsNear, sizeAt, sizeOf } from "./bases.ts";
import { shareOf } from "./coverage.ts";
import { holdersAt, type Holders } from "./holders.ts";
import type { PointState, RegionState } from "./state.ts";
import { targetAt, type Target } from "./target.ts";

/** A number of people from a row of `ektp.csv`, as its source gave it. */
export interface CountedGroup {
  size: Quantity;
  row: BaseRow;
  /** More than three years from the date it is shown for: context, never a base. */
  old: boolean;
}

/** People with an active IKD. */
export interface Active {
  size: Quantity;
  /** Worked out from a percentage: its source gave no count. */
  estimated: boolean;
}

/** The groups of people that lie within each other, widest first, each as of its own date; null: nobody has said. */
export interface Groups {
  residents: CountedGroup | null;
  /** Obliged to hold a KTP. */
  eligible: CountedGroup | null;
  holders: Holders | null;
  /** The national target of that date and the people it asks for; null where none is in force. */
  target: { asked: Target; size: Quantity | null } | null;
  active: Active | null;
}

/** The groups of a region on the date of its last usable report; today, where it has none. */
export function groupsOf(dataset: Dataset, { region, latest }: RegionState, today: IsoDate): Groups {
  const date = latest?.date ?? today;
  const holders = latest ? latest.holders : holdersAt(dataset, region.code, date);
  const asked = latest ? latest.target : targetAt(dataset, date);
  return {
    residents: countedAt(dataset, region.code, "penduduk", date),
    eligible: countedAt(dataset, region.code, "wajib_ktp", date),
    holders,
    target: asked && { asked, size: holders && times(holders, asked.share) },
    active: latest && activeAt(dataset, latest),
  };
}

/** The row that speaks for a date; one that lies too far off, where there is no other. */
function countedAt(dataset: Dataset, region: string, measure: Measure, date: IsoDate): CountedGroup | null {
  const near = rowFor(dataset, rowsNear(dataset, region, measure, date), date);
  const all = ofRegion(dataset.bases, region).filter((row) => row.used && row.measure === measure);
  const row = near ?? rowFor(dataset, all, date);
  return row && { size: sizeOf(row), row, old: near === null };
}

/** The count of a report; of a percentage, that share of what it is of. */
function activeAt(dataset: Dataset, point: PointState): Active | null {
  if (point.activated) return { size: point.activated, estimated: false };
  const size = ofStatedBase(dataset, point) ?? (point.holders && product(point.coverage!, point.holders));
  return size && { size, estimated: true };
}

/** A percentage of wajib KTP, of the number of those where there is one: nearer to what was printed than by way of holders. */
function ofStatedBase(dataset: Dataset, { report, date }: PointState): Quantity | null {
  if (report.statedBase !== "wajib_ktp") return null;
  const eligible = sizeAt(dataset, report.region, "wajib_ktp", date);
  return eligible && product(shareOf(report)!, eligible);
}
