import type { PointState, RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { shareSpan } from "../text/amount.ts";
import { coverageRange, coverageText, isPrinted, targetShares } from "../text/coverage.ts";
import { labelDate } from "../text/date.ts";
import { coverageOrigin } from "../text/holders.ts";
import { labels, statedBaseLabels, statusLabel } from "../text/labels.ts";
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
    origin: latest && originOf(latest, language),
  };
}

/** The coverage at a point and its interval where that says more. */
export function coverageWords(point: PointState | null, language: Language): Pick<LastKnown, "coverage" | "interval"> {
  const coverage = point && coverageText(point, language);
  if (!point?.coverage || !coverage) return { coverage: labels[language].none, interval: null };
  // A percentage that the source printed says by its digits how exact it is.
  if (isPrinted(point)) return { coverage, interval: null };
  const interval = coverageRange(point, language) && shareSpan(point.coverage, language, targetShares(point));
  return { coverage, interval: interval === coverage ? null : interval };
}

function dateOf({ date, report }: PointState, language: Language): string {
  return labelDate(date, report.datePrecision, language);
}

/** Of a percentage, what its source says it is of; else whether the number of holders was reported and when, implied or estimated. */
function originOf(point: PointState, language: Language): string | null {
  const { coverage, report, holders } = point;
  if (coverage?.method === "dilaporkan" && report.statedBase) {
    const base = statedBaseLabels[report.statedBase][language];
    return { id: `persentase dari ${base}`, en: `percentage of ${base}` }[language];
  }
  if (!holders) return null;
  const origin = coverageOrigin(point, language);
  if (holders.method !== "dilaporkan") return origin;
  return {
    id: `jumlah pemegang ${origin ?? "dilaporkan sumber"}`,
    en: origin === null ? "number of holders as reported" : `number of holders of ${origin}`,
  }[language];
}
