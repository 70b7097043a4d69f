import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { bracketed } from "./amount.ts";
import { coverageRange, isPrinted } from "./coverage.ts";
import { labelDate } from "./date.ts";
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
