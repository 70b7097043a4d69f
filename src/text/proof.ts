import type { Dataset } from "../dataset/dataset.ts";
import type { Holders } from "../metrics/holders.ts";
import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Source } from "../tables/sumber.ts";
import { bracketed, derivedNumber, printedShareText, reportedNumber } from "./amount.ts";
import { coverageOrigin, coverageRange } from "./coverage.ts";
import { labelDate } from "./date.ts";
import { publishedText } from "./titles.ts";

/** What the number on a region's page is of, and when: `dari pemegang KTP-el (tersirat dari target), 22 April 2024`; who was counted, where there is no coverage. */
export function numberBase(point: PointState, dataset: Dataset, language: Language): string {
  const date = labelDate(point.date, point.report.datePrecision, language);
  if (!point.coverage) {
    const people = point.report.count === 1 ? "person" : "people";
    return { id: `orang telah mengaktifkan IKD, ${date}`, en: `${people} had activated IKD, ${date}` }[language];
  }
  const origin = bracketed(coverageOrigin(point, dataset, language));
  return { id: `dari pemegang KTP-el${origin}, ${date}`, en: `of e-KTP holders${origin}, ${date}` }[language];
}

/** The interval of the coverage as a sentence of its own; null where one number says it all. */
export function rangeSentence(point: PointState, language: Language): string | null {
  const range = coverageRange(point, language);
  return (
    range &&
    { id: `Rentangnya ${range} dari pemegang KTP-el.`, en: `The range is ${range} of e-KTP holders.` }[language]
  );
}

/** Stands before what the number was worked out from, so that no sentence starts with a digit. */
export function proofOpening({ activated, coverage }: PointState, language: Language): string {
  if (!activated) return { id: "Tercetak ", en: "Printed: " }[language];
  return coverage ? { id: "Yaitu ", en: "That is " }[language] : { id: "Dilaporkan ", en: "Reported: " }[language];
}

/** A percentage as printed, for a report that gives no count: `32,2% dari wajib KTP, tanpa jumlah orang`. */
export function printedOnly(point: PointState, language: Language): string {
  const printed = printedShareText(point.report, language);
  const base =
    point.report.statedBase === "wajib_ktp" ? { id: "wajib KTP", en: "people obliged to hold a KTP" } : holders;
  return {
    id: `${printed} dari ${base.id}, tanpa jumlah orang`,
    en: `${printed} of ${base.en}, without a count`,
  }[language];
}

const holders = { id: "pemegang KTP-el", en: "e-KTP holders" };

/** When a source came out, or that it is not known: `23 April 2024`, `tanggal terbit tidak diketahui`. */
export function sourceDate({ published }: Source, language: Language): string {
  const unknown = { id: "tanggal terbit tidak diketahui", en: "publication date not known" }[language];
  return publishedText(published, language) ?? unknown;
}

/** The number of holders for a cell, without its noun: in full as reported, rounded as worked out. */
export function holdersNumber(holders: Holders, language: Language): string {
  const { row, method } = holders;
  return method === "dilaporkan"
    ? reportedNumber(row.count, row.precision, language)
    : derivedNumber(holders, language);
}
