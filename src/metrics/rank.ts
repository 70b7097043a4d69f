import type { IsoDate } from "../notation/calendar.ts";
import type { Point } from "./coverage.ts";

/** A place in a cross-section: as good as `best`, as low as `worst`, of `of` regions that can be compared. */
export interface Rank {
  best: number;
  worst: number;
  of: number;
  asOf: IsoDate;
}

/** One region's place in a cross-section. */
export interface Placed {
  region: string;
  point: Point;
  rank: Rank;
}

/** The regions with a usable report within 92 days of a national deadline, highest coverage first; empty when fewer than five. */
export interface CrossSection {
  asOf: IsoDate;
  /** How many regions have a report near enough, ranked or not. */
  regions: number;
  placed: Placed[];
}
