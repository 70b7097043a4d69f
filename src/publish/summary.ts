import { documentPath, regionPath } from "../notation/address.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Holders, HoldersBy } from "../metrics/holders.ts";
import type { Rank } from "../metrics/rank.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Target } from "../metrics/target.ts";
import type {
  HoldersByJson,
  HoldersJson,
  PaceJson,
  PointJson,
  QuantityJson,
  RankJson,
  SummaryJson,
  TargetJson,
} from "./schema/summary.ts";

/** Makes the public address of a path such as `/wilayah/kota-malang/`. */
export type Addresses = (path: string) => string;

/** The parts of a report date in the API, as CONTRACT fixes them: shares 0-1, nothing rounded, unknown = null. */
export function pointJson(point: PointState): PointJson {
  return {
    date: point.date,
    datePrecision: point.report.datePrecision,
    source: point.report.source,
    sources: point.reports.map(({ source }) => source),
    activated: quantityJson(point.activated),
    holders: holdersJson(point.holders),
    coverage: point.coverage && { ...endsJson(point.coverage), method: point.coverage.method },
    target: targetJson(point.target),
    shareOfTarget: quantityJson(point.national?.shareOfTarget ?? null),
    gap: quantityJson(point.national?.gap ?? null),
  };
}

/** One region's summary in `/api/v1/regions.json`. */
export function summaryJson(state: RegionState, address: Addresses): SummaryJson {
  const { region, latest } = state;
  return {
    code: region.code,
    name: region.name,
    type: region.type,
    slug: region.slug,
    // The nation has no page; its address is that of its own document.
    url: address(region.type === "negara" ? documentPath(region.slug) : regionPath(region.slug)),
    status: state.status,
    stale: state.stale,
    latest: latest && pointJson(latest),
    pace: latest && paceJson(latest),
    rank: rankJson(state.rank),
  };
}

/** The national target of a date. */
export function targetJson(target: Target | null): TargetJson | null {
  return target && { share: target.share, deadline: target.deadline, scope: target.row.region };
}

/** The three numbers of a quantity and nothing else; null where it is not known. */
export function quantityJson(quantity: Quantity | null): QuantityJson | null {
  return quantity && endsJson(quantity);
}

/** The three numbers of a quantity, for what says more of itself than they do. */
export function endsJson({ value, low, high }: Quantity): QuantityJson {
  return { value, low, high };
}

function holdersJson(holders: Holders | null): HoldersJson | null {
  return holders && { ...holdersByJson(holders), apart: holders.apart.map(holdersByJson) };
}

function holdersByJson(holders: HoldersBy): HoldersByJson {
  const { rung, method, row } = holders;
  return { ...endsJson(holders), rung, method, date: row.date, source: row.source };
}

/** Both paces of a point; null where neither can be calculated. */
function paceJson({ pace, national }: PointState): PaceJson | null {
  const required = national?.requiredPerDay ?? null;
  if (!pace && !required) return null;
  return {
    actualPerDay: quantityJson(pace?.perDay ?? null),
    requiredPerDay: quantityJson(required),
    from: pace?.from ?? null,
    to: pace?.to ?? null,
  };
}

function rankJson(rank: Rank | null): RankJson | null {
  return rank && { best: rank.best, worst: rank.worst, of: rank.of, asOf: rank.asOf };
}
