import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { measured, overlap, times, widen, type Quantity } from "../notation/quantity.ts";
import { yearsApart } from "../notation/calendar.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { ShareTarget, TargetRow } from "../tables/target.ts";
import { rowFor, rowsNear, sizeOf } from "./bases.ts";
import { holdersAt } from "./holders.ts";
import { isShare } from "./target.ts";

/** A target's base as it was printed or estimated, in people, and what its share of that base is. */
export interface Misfit {
  target: ShareTarget;
  /** The row that gives the base; null where holders had to be estimated. */
  row: BaseRow | null;
  base: Quantity;
  asked: Quantity;
}

type Base = Pick<Misfit, "row" | "base"> & { within: Quantity };

/**
 * What a target that names people and a share should ask for, where the people are not that share of its base: of the
 * same source's base if it prints one, else of the base on file at its start. Null where both fit, or cannot be held
 * against each other.
 */
export function misfitOf(dataset: Dataset, target: TargetRow): Misfit | null {
  if (target.count === null || !isShare(target)) return null;
  const { count, share, precision, unit } = target;
  const people = measured(count, precision, unit);
  const bases = basesOf(dataset, target);
  const fits = bases.some(({ within }) => overlap(people, times(within, share.share)));
  const [first] = bases;
  return first && !fits ? { target, row: first.row, base: first.base, asked: times(first.base, share.share) } : null;
}

/** None where no base is named or known, or where the base on file follows from the target itself. */
function basesOf(dataset: Dataset, target: TargetRow): Base[] {
  const { region, base, source, start } = target;
  if (base === null || base === "tidak_disebut") return [];
  const own = ofRegion(dataset.bases, region).filter((row) => row.measure === base && row.source === source);
  // Holders that follow from this target are told, where they do not, of their own row (tersirat-tak-cocok).
  if (own.length > 0) return own.filter(({ method }) => method !== "tersirat").map((row) => ofRow(row, sizeOf(row)));
  if (base === "perekaman") {
    const holders = holdersAt(dataset, region, start);
    return holders ? [{ row: null, base: holders, within: holders }] : [];
  }
  const row = rowFor(dataset, rowsNear(dataset, region, base, start), start);
  return row ? [ofRow(row, widen(sizeOf(row), yearsApart(row.date, start)))] : [];
}

function ofRow(row: BaseRow, within: Quantity): Base {
  return { row, base: sizeOf(row), within };
}
