import type { Dataset } from "../dataset/dataset.ts";
import { activatedOf } from "../metrics/coverage.ts";
import { checkClaim } from "../metrics/claims.ts";
import { isDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { measured, printedShare } from "../notation/quantity.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import { printedShareText, reportedNumber } from "../text/amount.ts";
import { checkSentences, decimalsOf } from "../text/claim.ts";
import { checkerWords } from "../text/checker.ts";
import { dayText, labelDate } from "../text/date.ts";
import { checkView, type CheckView } from "../views/check.ts";
import { readCount, readShare, type TypedCount, type TypedShare } from "./typed.ts";

/** What the form and the address hold, as typed. */
export interface Typed {
  /** Region. */
  w: string;
  /** Date. */
  t: string;
  /** Number of people; may be empty. */
  j: string;
  /** Percentage. */
  p: string;
  /** Base that the source names. */
  b: string;
}

/** What was typed, read. */
export interface Question {
  region: string;
  date: string;
  count: TypedCount | null;
  share: TypedShare;
  base: StatedBase;
}

const bases: readonly StatedBase[] = ["perekaman", "wajib_ktp", "penduduk", "target", "tidak_disebut"];

/** The question that was typed, or what is missing from it, in words. */
export function readQuestion({ w, t, j, p, b }: Typed, language: Language): Question | { missing: string[] } {
  const words = checkerWords[language];
  const [share, count, base] = [readShare(p), readCount(j), bases.find((known) => known === b) ?? "tidak_disebut"];
  const missing = [
    w ? null : words.needRegion,
    isDate(t) ? null : words.needDate,
    share ? null : words.needPercentage,
    count || j.trim() === "" ? null : words.needCount,
  ].filter((need) => need !== null);
  return missing.length > 0 || !share ? { missing } : { region: w, date: t, count, share, base };
}

/** The answer in words: the same check as for the printed claims, with the count on record where none was typed. */
export function answer(dataset: Dataset, question: Question, language: Language): CheckView {
  const { region, date, count, share, base } = question;
  const interval = printedShare(share.share, share.sharePrecision);
  const quantity = count && measured(count.count, count.precision, count.unit);
  const check = checkClaim(dataset, { region, date, count: quantity, share: interval, statedBase: base });
  const row = check.countRow;
  const worded = count ?? (row && activatedOf(row) ? { count: row.count!, precision: row.precision } : null);
  const spoken = {
    percentage: printedShareText(share, language),
    count: worded && reportedNumber(worded.count, worded.precision, language),
  };
  const said = {
    ...spoken,
    decimals: decimalsOf(share.share.printed),
    base,
    countDate: row ? labelDate(row.date, row.datePrecision, language) : null,
    date: dayText(date, language),
    publisher: null,
  };
  return checkView(check, { ...spoken, sentences: checkSentences(check, interval, said, language) }, dataset, language);
}
