import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { daysBetween, type IsoDate } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import { overlap, printedShare, ratio, type Quantity } from "../notation/quantity.ts";
import type { ActivationRow, PercentageRow, StatedBase } from "../tables/aktivasi.ts";
import { candidates, isCoarse, type Base, type BaseSize, type Candidate } from "./candidates.ts";
import { activatedOf } from "./coverage.ts";
import { holdersAt, type Holders } from "./holders.ts";

export type Verdict = "cocok" | "cocok-basis-lain" | "tidak-cocok" | "tak-dapat-diperiksa";

/** One size of a base that the percentage was tested against: what the count is as a share of it. */
export interface BaseTest extends BaseSize {
  base: Base;
  /** Count / size, 0-1. */
  share: Quantity;
  /** Never true of an estimate, which can only fail a percentage. */
  matches: boolean;
}

/**
 * Why a base could not be tested: no count; a percentage that can mean too much; no size on file; one too coarse; or an
 * estimate alone, inside which the percentage lies.
 */
export type Untestable = "no-count" | "coarse-claim" | "no-size" | "coarse-size" | "estimate";

/** Why no verdict could be reached: `holders` where nothing fits, but the implied base meets the holders of that date. */
export type Obstacle = Untestable | "holders";

/** A percentage to be tested, whoever printed it. */
export interface PrintedPercentage {
  region: string;
  date: IsoDate;
  /** The people it is said to be a share for; null when no number is given. */
  count: Quantity | null;
  /** The percentage as an interval of shares, 0-1. */
  share: Quantity;
  statedBase: StatedBase;
}

/** What the arithmetic says about a percentage (DESIGN section 6, Claims). */
export interface Tested {
  /** The count it is tested with, and the row of the record that holds it; null when there is none. */
  count: Quantity | null;
  countRow: ActivationRow | null;
  verdict: Verdict;
  /**
   * Whether the base that matches is nearly the one named (wajib KTP and holders lie within 5 %), which could not be
   * tested itself: then "another base" is no fault of the source.
   */
  near: boolean;
  /** The holders of that date, recorded or estimated; null where no row can serve. */
  holders: Holders | null;
  /** Count / percentage, in people; null without a count, or where the percentage may be nought. */
  impliedBase: Quantity | null;
  /** Every size that could be tested, matching or not; of each base the one that fits best comes first. */
  tests: BaseTest[];
  untested: { base: Base; because: Untestable }[];
  /** Why the verdict is `tak-dapat-diperiksa`; else null. */
  obstacle: Obstacle | null;
}

/** A percentage as printed by a source on record, tested against every base on file. */
export interface Claim extends Tested {
  region: string;
  date: IsoDate;
  report: PercentageRow;
  source: string;
  share: Quantity;
  statedBase: StatedBase;
}

/** A count further from the percentage than this, in days, is of another moment. */
export const SAME_MOMENT = 31;

/** Every percentage that was printed about a region, used or not, tested; oldest first. */
export function claimsOf(dataset: Dataset, region: string): Claim[] {
  return ofRegion(dataset.activations, region)
    .filter(isPercentage)
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.source, b.source))
    .map((report) => claimOf(dataset, report));
}

/**
 * Tests a percentage that someone read somewhere. Without a count of its own it is tested with the usable count on record
 * that is nearest, at most 31 days away.
 */
export function testClaim(dataset: Dataset, printed: PrintedPercentage): Tested {
  const onRecord = ofRegion(dataset.activations, printed.region).filter((row) => row.used);
  const countRow = printed.count ? null : nearestCount(onRecord, printed.date);
  return check(dataset, { ...printed, count: printed.count ?? (countRow && activatedOf(countRow)) }, countRow, null);
}

function isPercentage(row: ActivationRow): row is PercentageRow {
  return row.share !== null;
}

function claimOf(dataset: Dataset, report: PercentageRow): Claim {
  const { region, date, source } = report;
  const share = printedShare(report.share, report.sharePrecision);
  const printed = { region, date, share, statedBase: report.statedBase ?? "tidak_disebut" } as const;
  const sameSource = ofRegion(dataset.activations, region).filter((row) => row.source === source);
  const countRow = report.count === null ? nearestCount(sameSource, date) : report;
  const count = countRow && activatedOf(countRow);
  return { ...printed, report, source, ...check(dataset, { ...printed, count }, countRow, source) };
}

/** The row with a count that is nearest to a date, at most 31 days away; of two equally near the earlier. */
function nearestCount(rows: readonly ActivationRow[], date: IsoDate) {
  const distance = (row: ActivationRow) => Math.abs(daysBetween(row.date, date));
  const near = rows.filter((row) => row.count !== null && distance(row) <= SAME_MOMENT);
  return near.toSorted((a, b) => distance(a) - distance(b) || compareText(a.date, b.date))[0] ?? null;
}

function check(
  dataset: Dataset,
  printed: PrintedPercentage,
  countRow: ActivationRow | null,
  source: string | null,
): Tested {
  const { count, share } = printed;
  const holders = holdersAt(dataset, printed.region, printed.date);
  const outcomes = candidates(dataset, printed, source, holders).map((candidate) => {
    if (!count) return untestable(candidate, "no-count");
    return isCoarse(share) ? untestable(candidate, "coarse-claim") : outcomeOf(candidate, count, share);
  });
  const tests = outcomes.flatMap((outcome) => outcome.tests);
  const untested = outcomes.flatMap(({ base, because }) => (because ? [{ base, because }] : []));
  const impliedBase = count && ratio(count, share);
  const found = judge(printed.statedBase, tests, untested, meets(impliedBase, holders));
  return { count, countRow, ...found, holders, impliedBase, tests, untested };
}

/** What testing one base came to: its tests, or why there are none. */
interface Outcome {
  base: Base;
  tests: BaseTest[];
  because: Untestable | null;
}

function untestable({ base }: Candidate, because: Untestable): Outcome {
  return { base, tests: [], because };
}

/** The tests of one base: those that match first, then by distance from the percentage. */
function outcomeOf(candidate: Candidate, count: Quantity, claimed: Quantity): Outcome {
  const { base, sizes } = candidate;
  const distance = ({ share }: BaseTest) => Math.abs(share.value - claimed.value);
  const fine = sizes.filter(({ size }) => !isCoarse(size));
  const tests = fine.flatMap((size) => {
    const share = ratio(count, size.size);
    return share ? [{ base, ...size, share, matches: overlap(share, claimed) }] : [];
  });
  if (tests.length === 0) return untestable(candidate, sizes.length > 0 ? "coarse-size" : "no-size");
  if (tests.some(({ estimated, matches }) => estimated && matches)) return untestable(candidate, "estimate");
  return {
    base,
    tests: tests.toSorted((a, b) => Number(b.matches) - Number(a.matches) || distance(a) - distance(b)),
    because: null,
  };
}

type Judgement = Pick<Tested, "verdict" | "near" | "obstacle">;

/** The verdict (DESIGN section 6, Claims); `meetsHolders`: whether the implied base meets the holders of that date. */
function judge(
  stated: StatedBase,
  tests: readonly BaseTest[],
  untested: Tested["untested"],
  meetsHolders: boolean,
): Judgement {
  const matching = tests.filter(({ matches }) => matches);
  const named = matching.some(({ base }) => stated !== "tidak_disebut" && isMeant(stated, base));
  if (named) return { verdict: "cocok", near: false, obstacle: null };
  if (matching.length > 0)
    return { verdict: "cocok-basis-lain", near: isNear(stated, tests, matching), obstacle: null };
  const obstacle = obstacleOf(stated, tests, untested) ?? (meetsHolders ? "holders" : null);
  return { verdict: obstacle ? "tak-dapat-diperiksa" : "tidak-cocok", near: false, obstacle };
}

function meets(impliedBase: Quantity | null, holders: Holders | null): boolean {
  return impliedBase !== null && holders !== null && overlap(impliedBase, holders);
}

/** Whether a base is what the source named: any national target for `target`; holders where it named none. */
export function isMeant(stated: StatedBase, { people, target }: Base): boolean {
  if (stated === "target") return target !== null;
  return target === null && people === (stated === "tidak_disebut" ? "perekaman" : stated);
}

/** The bases that lie within 5 % of each other, by the band of wajib KTP. */
const NEIGHBOURS: Partial<Record<StatedBase, StatedBase>> = { perekaman: "wajib_ktp", wajib_ktp: "perekaman" };

/** Whether a neighbour of the named base matches and the named one could not be tested; an estimate does not count. */
function isNear(stated: StatedBase, tests: readonly BaseTest[], matching: readonly BaseTest[]): boolean {
  const tested = tests.some(({ base, estimated }) => isMeant(stated, base) && !estimated);
  const neighbour = NEIGHBOURS[stated];
  return !tested && neighbour !== undefined && matching.some(({ base }) => isMeant(neighbour, base));
}

/**
 * Why a percentage that matches nothing has not failed: the named base, or holders, could not be tested, or it lies inside
 * an estimate; null where all were tested.
 */
function obstacleOf(stated: StatedBase, tests: readonly BaseTest[], untested: Tested["untested"]): Untestable | null {
  const because = (isOne: (base: Base) => boolean) => {
    if (tests.some(({ base }) => isOne(base))) return null;
    const reasons = untested.filter(({ base }) => isOne(base)).map((missing) => missing.because);
    // A size that is too coarse, or an estimate, says more than none at all.
    return reasons.find((reason) => reason !== "no-size") ?? "no-size";
  };
  const estimate = untested.some((missing) => missing.because === "estimate") ? "estimate" : null;
  return because((base) => isMeant(stated, base)) ?? because((base) => isMeant("perekaman", base)) ?? estimate;
}
