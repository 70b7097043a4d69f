import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { percentDigits, printedDigits } from "../notation/number.ts";
import { bracketed, endsText, exactly, numberText, type Amount, type Numbered } from "./amount.ts";
import { onlyBelow, onlyEnds, printShare } from "./digits.ts";
import { frequencyOf } from "./frequency.ts";
import { printedAmount, shareAmount, shareNumber } from "./share.ts";

/** Whether the coverage rests on an estimate of the holders: from wajib KTP or a DPT, by the bands of the method page. */
export function isEstimate(point: PointState): boolean {
  if (point.coverage?.method === "dilaporkan") return point.report.statedBase === "wajib_ktp";
  return point.holders?.method === "perkiraan";
}

/** Whether more people have certainly activated than there are holders: one of the two numbers is off. */
export function exceedsHolders({ activated, coverage }: PointState): boolean {
  return activated !== null && coverage !== null && coverage.low > 1;
}

/** The shares of e-KTP holders that the coverage is held against: it must not be rounded onto them. */
export function targetShares({ target, own: all }: Pick<PointState, "target" | "own">): number[] {
  const own = all.filter(({ row }) => row.base === "perekaman").map(({ share }) => share);
  return [target?.share ?? null, ...own].filter((share) => share !== null);
}

/** The coverage, without its base: as printed where the source gave it as a share of holders; null without one. */
export function coverageAmount(point: PointState, language: Language): Amount | null {
  const { coverage, report } = point;
  if (!coverage) return null;
  if (isPrinted(point) && report.count === null) return printedAmount(report.share, report.sharePrecision, language);
  return shareAmount(coverage, language, targetShares(point));
}

/** The coverage as said in a sentence: `sekitar 8,4%`. */
export function coverageText(point: PointState, language: Language): string | null {
  const amount = coverageAmount(point, language);
  return amount && numberText(amount, language);
}

/** The same number without *sekitar*, for a dot, a label or a tile: `8,4%`; null without coverage. */
export function coverageNumber(point: PointState, language: Language): Numbered | null {
  if (!point.coverage) return null;
  const { count, share } = point.report;
  if (isPrinted(point) && count === null) return exactly(printedDigits(share.printed, language), "percent");
  return shareNumber(point.coverage, language, targetShares(point));
}

/** A count and the coverage it gives, with the targets that the coverage is held against. */
export type Division = Pick<PointState, "activated" | "coverage" | "target" | "own">;

/** Whether a reader who divides the count by so many holders gets the coverage that is printed with it. */
export function isWorkedOut(division: Division, holders: number): boolean {
  const { activated, coverage } = division;
  if (!activated || !coverage || onlyEnds(coverage)) return true;
  const printed = printShare(coverage, targetShares(division), "en");
  return (
    onlyBelow(coverage, printed) || percentDigits(activated.value / holders, printed.decimals, "en") === printed.value
  );
}

/** Its interval: `antara 8,3% dan 8,5%`; null where the coverage says as much, or the source printed the percentage itself. */
export function coverageRange(point: PointState, language: Language): string | null {
  const amount = coverageAmount(point, language);
  return amount && endsText(amount, language);
}

/**
 * Whether the finding shows the interval: where it rests on an estimate of the holders, holds the target, which the verdict
 * then speaks of, or has ends that the headline tells apart.
 */
function showsInterval(point: PointState): boolean {
  if (!point.coverage) return false;
  if (isEstimate(point) || point.status === "mungkin-tercapai") return true;
  const { low, high } = frequencyOf(point.coverage, targetShares(point));
  return low !== high;
}

/** The coverage, with its interval in brackets where the finding shows it: `sekitar 16% (antara 15% dan 18%)`. */
export function coverageInFinding(point: PointState, language: Language): string | null {
  const amount = coverageAmount(point, language);
  if (!amount) return null;
  const range = showsInterval(point) ? endsText(amount, language) : null;
  return numberText(amount, language) + bracketed(range);
}

/** Whether the source itself printed the coverage, as a share of holders. */
export function isPrinted(point: PointState): boolean {
  return point.coverage?.method === "dilaporkan" && point.report.statedBase === "perekaman";
}
