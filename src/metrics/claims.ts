import type { IsoDate } from "../notation/calendar.ts";
import type { ActivationRow, StatedBase } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { Quantity } from "../notation/quantity.ts";

/** A base that a printed percentage may be of: a number of people, or the people a national target asks for (`target-25-perekaman`). */
export type BaseName = "perekaman" | "wajib_ktp" | "penduduk" | `target-${string}-perekaman` | `target-${string}-wajib_ktp`;

export type Verdict = "cocok" | "cocok-basis-lain" | "tidak-cocok" | "tak-dapat-diperiksa";

/** One size of a base that the percentage was tested against: what the count is as a share of it. */
export interface BaseTest {
  base: BaseName;
  /** Size of the base in people, with its interval. */
  size: Quantity;
  /** Count / size, 0-1. */
  share: Quantity;
  matches: boolean;
  /** The rows the size was taken from. */
  rows: BaseRow[];
}

/** Why a verdict could not be reached, or a base not be tested. */
export type Obstacle = "no-count" | "coarse-claim" | "no-size" | "coarse-size";

/** A percentage as printed, tested against every base on file (DESIGN section 6, Claims). */
export interface Claim {
  region: string;
  date: IsoDate;
  report: ActivationRow;
  source: string;
  /** The count it is tested with, and the row that holds it; null when the source gave none. */
  count: Quantity | null;
  countRow: ActivationRow | null;
  /** The printed percentage as an interval of shares, 0-1. */
  share: Quantity;
  statedBase: StatedBase;
  verdict: Verdict;
  /** Count / percentage, in people. */
  impliedBase: Quantity | null;
  /** Every size that could be tested, matching or not; of each base the one that fits best comes first. */
  tests: BaseTest[];
  untested: { base: BaseName; because: Obstacle }[];
  /** Why the verdict is `tak-dapat-diperiksa`; else null. */
  obstacle: Obstacle | null;
}
