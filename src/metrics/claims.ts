import type { Dataset } from "../dataset/dataset.ts";
import { daysBetween, type IsoDate } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import { overlap, ratio, type Quantity } from "../notation/quantity.ts";
import type { ActivationRow, StatedBase } from "../tables/aktivasi.ts";
import { candidates, isCoarse, type BaseName, type BaseSize, type Candidate } from "./candidates.ts";
import { activatedOf, shareOf } from "./coverage.ts";

export type { BaseName } from "./candidates.ts";

export type Verdict = "cocok" | "cocok-basis-lain" | "tidak-cocok" | "tak-dapat-diperiksa";

/** One size of a base that the percentage was tested against: what the count is as a share of it. */
export interface BaseTest extends BaseSize {
  base: BaseName;
  /** Count / size, 0-1. */
  share: Quantity;
  matches: boolean;
}

/** Why a verdict could not be reached, or a base not be tested. */
export type Obstacle = "no-count" | "coarse-claim" | "no-size" | "coarse-size";

/** A percentage to be tested, whoever printed it. */
export interface Printed {
  region: string;
  date: IsoDate;
  /** The people it is said to be a share for; null when no number is given. */
  count: Quantity | null;
  /** The percentage as an interval of shares, 0-1. */
  share: Quantity;
  statedBase: StatedBase;
}

/** What the arithmetic says about a percentage (DESIGN section 6, Claims). */
export interface Check {
  /** The count it is tested with, and the row of the record that holds it; null when there is none. */
  count: Quantity | null;
  countRow: ActivationRow | null;
  verdict: Verdict;
  /** Count / percentage, in people; null without a count, or where the percentage may be nought. */
  impliedBase: Quantity | null;
  /** Every size that could be tested, matching or not; of each base the one that fits best comes first. */
  tests: BaseTest[];
  untested: { base: BaseName; because: Obstacle }[];
  /** Why the verdict is `tak-dapat-diperiksa`; else null. */
  obstacle: Obstacle | null;
}

/** A percentage as printed by a source on record, tested against every base on file. */
export interface Claim extends Check {
  region: string;
  date: IsoDate;
  report: ActivationRow;
  source: string;
  share: Quantity;
  statedBase: StatedBase;
}

/** A count further from the percentage than this, in days, is of another moment. */
export const SAME_MOMENT = 31;

/** Every percentage that was printed about a region, used or not, tested; oldest first. */
export function claimsOf(dataset: Dataset, region: string): Claim[] {
  return dataset.activations
    .filter((row) => row.region === region && row.share !== null)
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.source, b.source))
    .map((report) => claimOf(dataset, report));
}

/**
 * Tests a percentage that someone read somewhere. Without a count of its own it is tested with the usable count on record
 * that is nearest, at most 31 days away.
 */
export function checkClaim(dataset: Dataset, printed: Printed): Check {
  const onRecord = dataset.activations.filter((row) => row.used);
  const countRow = printed.count ? null : nearestCount(onRecord, printed);
  return check(dataset, { ...printed, count: printed.count ?? (countRow && activatedOf(countRow)) }, countRow, null);
}

function claimOf(dataset: Dataset, report: ActivationRow): Claim {
  const { region, date, source } = report;
  const printed = { region, date, share: shareOf(report)!, statedBase: report.statedBase ?? "tidak_disebut" } as const;
  const sameSource = dataset.activations.filter((row) => row.source === source);
  const countRow = report.count === null ? nearestCount(sameSource, report) : report;
  const count = countRow && activatedOf(countRow);
  return { ...printed, report, source, ...check(dataset, { ...printed, count }, countRow, source) };
}

/** The row with a count of the region nearest to a date, at most 31 days away; of two equally near the earlier. */
function nearestCount(rows: readonly ActivationRow[], { region, date }: Pick<Printed, "region" | "date">) {
  const distance = (row: ActivationRow) => Math.abs(daysBetween(row.date, date));
  const near = rows.filter((row) => row.region === region && row.count !== null && distance(row) <= SAME_MOMENT);
  return near.toSorted((a, b) => distance(a) - distance(b) || compareText(a.date, b.date))[0] ?? null;
}

function check(dataset: Dataset, printed: Printed, countRow: ActivationRow | null, source: string | null): Check {
  const { count, share, statedBase } = printed;
  const blocked = !count ? "no-count" : isCoarse(share) ? "coarse-claim" : null;
  const all = candidates(dataset, printed, source);
  const tests = blocked ? [] : all.flatMap((candidate) => testsOf(candidate, count!, share));
  const untested = all
    .filter(({ base }) => !tests.some((test) => test.base === base))
    .map(({ base, sizes }) => ({ base, because: blocked ?? (sizes.length > 0 ? "coarse-size" : "no-size") }) as const);
  const verdict = verdictOf(statedBase, tests);
  const obstacle = verdict === "tak-dapat-diperiksa" ? (blocked ?? obstacleOf(statedBase, untested)) : null;
  return { count, countRow, verdict, impliedBase: count && ratio(count, share), tests, untested, obstacle };
}

/** The tests of one base: those that match first, then by distance from the percentage. */
function testsOf({ base, sizes }: Candidate, count: Quantity, claimed: Quantity): BaseTest[] {
  const distance = ({ share }: BaseTest) => Math.abs(share.value - claimed.value);
  return sizes
    .filter(({ size }) => !isCoarse(size))
    .flatMap(({ size, rows }) => {
      const share = ratio(count, size);
      return share ? [{ base, size, rows, share, matches: overlap(share, claimed) }] : [];
    })
    .toSorted((a, b) => Number(b.matches) - Number(a.matches) || distance(a) - distance(b));
}

function verdictOf(stated: StatedBase, tests: readonly BaseTest[]): Verdict {
  const matching = tests.filter((test) => test.matches);
  if (stated !== "tidak_disebut" && matching.some(({ base }) => isMeant(stated, base))) return "cocok";
  if (matching.length > 0) return "cocok-basis-lain";
  return tests.some(({ base }) => isMeant(stated, base)) ? "tidak-cocok" : "tak-dapat-diperiksa";
}

/** Whether a base is what the source named: any national target for `target`; holders where it named none. */
function isMeant(stated: StatedBase, base: BaseName): boolean {
  if (stated === "target") return base.startsWith("target-");
  return base === (stated === "tidak_disebut" ? "perekaman" : stated);
}

/** Why the base that the source named could not be tested; a size that is too coarse says more than none at all. */
function obstacleOf(stated: StatedBase, untested: Check["untested"]): Obstacle {
  const meant = untested.filter(({ base }) => isMeant(stated, base));
  return meant.some(({ because }) => because === "coarse-size") ? "coarse-size" : "no-size";
}
