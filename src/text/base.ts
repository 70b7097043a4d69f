import type { Language } from "../notation/language.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import type { BaseRow, Measure } from "../tables/ektp.ts";
import { numberText } from "./amount.ts";
import { reportedCount } from "./people.ts";

/** What each number of `ektp.csv` counts, after a number. */
export function measureName(measure: Measure, language: Language): string {
  return {
    perekaman: { id: "pemegang KTP-el", en: "e-KTP holders" },
    wajib_ktp: { id: "wajib KTP", en: "people obliged to hold a KTP" },
    dpt: { id: "pemilih", en: "registered voters" },
    penduduk: { id: "penduduk", en: "residents" },
  }[measure][language];
}

/** A percentage with the base its source names: `dari wajib KTP`, or `, basis tidak disebut`. Goes right after the number. */
export function ofStatedBase(base: StatedBase | null, language: Language): string {
  if (base === null || base === "tidak_disebut")
    return { id: ", basis tidak disebut", en: ", base not stated" }[language];
  if (base === "target") return { id: " dari target", en: " of the target" }[language];
  return { id: ` dari ${measureName(base, "id")}`, en: ` of ${measureName(base, "en")}` }[language];
}

/** A row of `ektp.csv` as its source worded it: `sekitar 120 ribu wajib KTP`, `1.791.789 penduduk`. */
export function reportedBase(row: BaseRow, language: Language): string {
  const amount = reportedCount(row.count, row.precision, language);
  // As everywhere, a number does not part from "people".
  const people = { id: false, en: row.measure === "wajib_ktp" }[language];
  const joint = people && amount.scale === null ? "\u00a0" : " ";
  return numberText(amount, language) + joint + measureName(row.measure, language);
}
