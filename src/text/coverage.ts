import type { Dataset } from "../dataset/dataset.ts";
import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { holdersOrigin, printedShareText, shareRange, shareText } from "./amount.ts";

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
export function targetShares(point: PointState): number[] {
  const own = point.own.filter(({ row }) => row.base === "perekaman").map(({ share }) => share);
  return [point.target?.share ?? null, ...own].filter((share) => share !== null);
}

/** The coverage as said in a sentence, without its base: `sekitar 8,4%`; as printed where the source gave it as a share of holders. */
export function coverageText(point: PointState, language: Language): string | null {
  if (!point.coverage) return null;
  if (isPrinted(point)) return printedShareText(point.report, language);
  return shareText(point.coverage, language, targetShares(point));
}

/** Its interval: `antara 8,3% dan 8,5%`; null where both ends print alike or the source printed the percentage itself. */
export function coverageRange(point: PointState, language: Language): string | null {
  if (!point.coverage || isPrinted(point)) return null;
  const range = shareRange(point.coverage, language, targetShares(point));
  return range === coverageText(point, language) ? null : range;
}

/**
 * Whether the finding shows the interval: half a percentage point wide or more, resting on an estimate of the holders, or
 * holding the target, which the verdict then speaks of.
 */
export function showsInterval(point: PointState): boolean {
  if (!point.coverage) return false;
  if (isEstimate(point) || point.status === "mungkin-tercapai") return true;
  return (point.coverage.high - point.coverage.low) * 100 >= 0.5 - 1e-9;
}

/** The coverage, with its interval in brackets where the finding shows it: `sekitar 16% (antara 15% dan 18%)`. */
export function coverageInFinding(point: PointState, language: Language): string | null {
  const range = showsInterval(point) ? coverageRange(point, language) : null;
  return range === null ? coverageText(point, language) : `${coverageText(point, language)} (${range})`;
}

/** Whether the source itself printed the coverage, as a share of holders. */
export function isPrinted(point: PointState): boolean {
  return point.coverage?.method === "dilaporkan" && point.report.statedBase === "perekaman";
}

/** Where the number of holders under the coverage comes from: `tersirat dari target`, `perkiraan dari wajib KTP`; null where it is reported for the date. */
export function coverageOrigin(point: PointState, dataset: Dataset, language: Language): string | null {
  if (point.activated) return point.holders && holdersOrigin(point.holders, point.date, dataset, language);
  if (!isEstimate(point)) return null;
  return { id: "perkiraan dari wajib KTP", en: "estimate from those obliged to hold a KTP" }[language];
}
