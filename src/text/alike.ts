import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { Alike } from "../metrics/alike.ts";
import { coverageOf } from "../metrics/coverage.ts";
import type { Claim } from "../metrics/claims.ts";
import type { Language } from "../notation/language.ts";
import { ofStatedBase } from "./base.ts";
import { printedShareText, shareText } from "./share.ts";
import { reportedNumber } from "./people.ts";
import { labelDate, publishedText } from "./date.ts";

/** A percentage on record that a reader may have read, in words around its source. */
export interface AlikeText {
  /** `Angka ini dimuat `. */
  lead: string;
  /** `ANTARA Jatim, 13 Agustus 2025`: leads to it in the list of claims. */
  source: string;
  /** What it says, what it is of holders, and the count that it gives. */
  rest: string;
}

/** `Angka ini dimuat ANTARA Jatim, 13 Agustus 2025: 32,2% dari wajib KTP. Dari pemegang KTP-el itu sekitar 33%. …`. */
export function alikeText({ claim, same }: Alike, dataset: Dataset, language: Language): AlikeText {
  const lead = same
    ? { id: "Angka ini dimuat ", en: "This figure was printed by " }
    : { id: "Angka yang mirip dimuat ", en: "A similar figure was printed by " };
  const stated = printedShareText(claim.report, language) + ofStatedBase(claim.statedBase, language);
  const sentences = [`: ${stated}.`, ofHolders(claim, language), counted(claim, language)];
  return {
    lead: lead[language],
    source: sourceText(claim, dataset, language),
    rest: sentences.filter((sentence) => sentence !== null).join(" "),
  };
}

/** The publisher with the day it came out, else the date of the figure. */
function sourceText({ report, source }: Claim, dataset: Dataset, language: Language): string {
  const { publisher, published } = sourceOf(dataset, source);
  const date = publishedText(published, language) ?? labelDate(report.date, report.datePrecision, language);
  return `${publisher}, ${date}`;
}

/** What a percentage of those obliged to hold a KTP is of holders; one of holders is that already. */
function ofHolders({ report, statedBase }: Claim, language: Language): string | null {
  if (statedBase !== "wajib_ktp" || report.count !== null || !report.used) return null;
  const share = shareText(coverageOf(report, null)!, language);
  return { id: `Dari pemegang KTP-el itu ${share}.`, en: `Of e-KTP holders that is ${share}.` }[language];
}

/** That the number of people is not known, of all of them; null where one has it, or there is none. */
export function uncountedText(alike: readonly Alike[], language: Language): string | null {
  const none = alike.length > 0 && alike.every(({ claim }) => claim.countRow?.count == null);
  return none ? uncounted[language] : null;
}

function counted({ countRow }: Claim, language: Language): string | null {
  if (countRow?.count == null) return null;
  const count = reportedNumber(countRow.count, countRow.precision, language);
  return { id: `Jumlah orangnya: ${count}.`, en: `The number of people: ${count}.` }[language];
}

const uncounted = {
  id: "Jumlah orangnya tidak disebut, jadi tidak bisa kami hitung ulang.",
  en: "The number of people is not given, so we cannot work it out again.",
};
