import type { ActivationRow } from "../tables/aktivasi.ts";
import type { Region } from "../tables/wilayah.ts";
import type { Claim } from "./claims.ts";
import type { Point } from "./coverage.ts";
import type { Pace } from "./pace.ts";
import type { RegionSum } from "./province.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Rank } from "./rank.ts";
import type { Status } from "./status.ts";
import type { Target, TargetMeasure } from "./target.ts";

/** A point of a region's series with all that follows from it, as of its date. */
export interface PointState extends Point {
  target: Target | null;
  /** Measured against the national target in force; null before the first and after the last. */
  national: TargetMeasure | null;
  /** The region's own targets that cover the date. */
  own: TargetMeasure[];
  pace: Pace | null;
  status: Status;
}

/** A newer figure that cannot be used because its base is not holders or not known. */
export interface NewerFigure {
  report: ActivationRow;
}

/** Everything the site says about one region. */
export interface RegionState {
  region: Region;
  /** Every usable report date, oldest first. */
  series: PointState[];
  latest: PointState | null;
  status: Status;
  /** Whether the last usable report is more than 180 days old; null without one. */
  stale: boolean | null;
  newer: NewerFigure | null;
  /** People that the target grows by in a year: 1 % (0 to 2 %) of the holders times the target share; null without them. */
  targetGrowth: Quantity | null;
  /** Place in the last passed deadline's cross-section that holds the region, among all and among its kind. */
  rank: Rank | null;
  rankOfKind: Rank | null;
  claims: Claim[];
  /** For the province alone. */
  sum: RegionSum | null;
}
