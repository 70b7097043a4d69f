import { originInFull } from "../text/holders.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { shareSpan } from "../text/share.ts";
import { coverageRange, coverageText, isPrinted, targetShares } from "../text/coverage.ts";
import { labelDate } from "../text/date.ts";
import { labels, statusLabel } from "../text/labels.ts";
import { toRegion, toReport } from "./links.ts";
import type { Link, Phrase } from "./phrase.ts";

/** What is last known of a region, in a few words; without coverage the words that say so. */
export interface LastKnown {
  region: Link;
  /** Null where `coverage` says already that there is none. */
  status: string | null;
  coverage: string;
  interval: string | null;
  /** The date, leading to the report; empty without one. */
  report: Phrase;
  /** Where the number of holders comes from; of a percentage, the base its source named. */
  origin: string | null;
}

/** The last usable report of a region as a row of a list. */
export function lastKnown({ region, latest, status }: RegionState, language: Language): LastKnown {
  return {
    region: toRegion(region, language),
    status: latest && status && statusLabel(status, language),
    ...coverageWords(latest, language),
    report: latest ? [toReport(dateOf(latest, language), latest.report, region, language)] : [],
    origin: latest && originInFull(latest, language),
  };
}

/** The coverage at a point and its interval where that says more. */
export function coverageWords(point: PointState | null, language: Language): Pick<LastKnown, "coverage" | "interval"> {
  const coverage = point && coverageText(point, language);
  if (!point?.coverage || !coverage) return { coverage: labels[language].none, interval: null };
  // A percentage that the source printed says by its digits how exact it is.
  if (isPrinted(point)) return { coverage, interval: null };
  const interval = coverageRange(point, language) && shareSpan(point.coverage, language, targetShares(point));
  return { coverage, interval };
}

function dateOf({ date, report }: PointState, language: Language): string {
  return labelDate(date, report.datePrecision, language);
}
