import type { Target } from "../metrics/target.ts";
import type { Language } from "../notation/language.ts";
import { formatPrinted } from "../notation/number.ts";

/** Head of the column that says what followed from a report on its own date. */
export function asOfThen(language: Language): string {
  return { id: "Saat itu: cakupan, persen dari pemegang KTP-el", en: "As of then: coverage, percent of e-KTP holders" }[
    language
  ];
}

/** Stands for the coverage of a report whose percentage has no base that coverage can be worked out from. */
export function claimOnly(language: Language): string {
  return { id: "klaim saja: basisnya bukan pemegang KTP-el", en: "a claim only: its base is not e-KTP holders" }[
    language
  ];
}

/** Stands for the coverage of a report beside which another was chosen; the other's publisher follows. */
export function chosenInstead(language: Language): string {
  return { id: "hitungan memakai ", en: "our figures use " }[language];
}

/** The national target in force at a report: `target 30% dari pemegang KTP-el`. */
export function targetThen({ row }: Target, language: Language): string {
  const share = formatPrinted(row.share!.printed, language);
  return { id: `target ${share} dari pemegang KTP-el`, en: `target ${share} of e-KTP holders` }[language];
}

/** Opens the list of all reports on a region. */
export function listLede(language: Language): string {
  return {
    id: "Setiap angka yang kami temukan, dari yang terbaru, dengan sumber, ketelitian, dan alasannya bila tidak dipakai.",
    en: "Every figure we found, newest first, with its source, its precision and, where it is not used, the reason.",
  }[language];
}
