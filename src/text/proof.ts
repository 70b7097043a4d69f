import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Source } from "../tables/sumber.ts";
import { bracketed } from "./amount.ts";
import { ofStatedBase } from "./base.ts";
import { printedShareText } from "./share.ts";
import { reportedPeople } from "./people.ts";
import { coverageRange, isPrinted } from "./coverage.ts";
import { labelDate, publishedText } from "./date.ts";
import { coverageOrigin } from "./holders.ts";

/** What the number on a region's page is of, and when: `dari pemegang KTP-el (dihitung dari target), 22 April 2024`; who was counted, where there is no coverage. */
export function numberBase(point: PointState, language: Language): string {
  const date = labelDate(point.date, point.report.datePrecision, language);
  if (!point.coverage) {
    const people = point.report.count === 1 ? "person" : "people";
    return { id: `orang sudah mengaktifkan IKD, ${date}`, en: `${people} had activated IKD, ${date}` }[language];
  }
  const origin = bracketed(coverageOrigin(point, language));
  return { id: `dari pemegang KTP-el${origin}, ${date}`, en: `of e-KTP holders${origin}, ${date}` }[language];
}

/** The interval of the coverage as a sentence of its own; null where one number says it all. */
export function rangeSentence(point: PointState, language: Language): string | null {
  const range = coverageRange(point, language);
  return (
    range && { id: `Hasilnya ${range} dari pemegang KTP-el.`, en: `That gives ${range} of e-KTP holders.` }[language]
  );
}

/** Stands before what the number was worked out from, so that no sentence starts with a digit. */
export function proofOpening(point: PointState, language: Language): string {
  if (isPrinted(point)) return { id: "Tercetak ", en: "Printed: " }[language];
  return point.coverage
    ? { id: "Hitungannya: ", en: "The arithmetic: " }[language]
    : { id: "Dilaporkan ", en: "Reported: " }[language];
}

/** The figure as its source printed it: `54 ribu orang`, `32,2% dari wajib KTP`. */
export function reportedFigure({ activated, report }: PointState, language: Language): string {
  if (activated) return reportedPeople(report, language);
  return printedShareText(report, language) + ofStatedBase(report.statedBase, language);
}

/** The same in a cell of its own, where a percentage says that it comes without a count. */
export function printedOnly(point: PointState, language: Language): string {
  const figure = reportedFigure(point, language);
  return { id: `${figure}, tanpa jumlah orang`, en: `${figure}, without a count` }[language];
}

/** When a source came out, or that it is not known: `23 April 2024`, `tanggal terbit tidak diketahui`. */
export function sourceDate({ published }: Source, language: Language): string {
  const unknown = { id: "tanggal terbit tidak diketahui", en: "publication date not known" }[language];
  return publishedText(published, language) ?? unknown;
}
