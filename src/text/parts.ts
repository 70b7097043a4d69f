import type { PointState } from "../metrics/state.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { partWords } from "../dataset/area.ts";
import type { Region } from "../tables/wilayah.ts";
import { labelDate } from "./date.ts";
import { within } from "./typography.ts";

/** Above the list of the parts that a page is divided by: `Pilih provinsi`. */
export function chooseHeading(whole: Region, language: Language): string {
  const { one } = partWords(whole);
  return { id: `Pilih ${one.id}`, en: `Choose a ${one.en}` }[language];
}

/** How many regions of a part have a figure: `3 dari 14 ada angkanya`. */
export function partCount(known: number, all: number, language: Language): string {
  if (known === 0) return { id: `${all} wilayah, belum ada angkanya`, en: `${all} regions, no figure yet` }[language];
  return { id: `${known} dari ${all} wilayah ada angkanya`, en: `${known} of ${all} regions have a figure` }[language];
}

/** When the newest figure of a part is of: `terakhir 3 Februari 2026`. */
export function partLast({ date, report }: PointState, language: Language): string {
  const day = labelDate(date, report.datePrecision, language);
  return { id: `terakhir ${day}`, en: `last ${day}` }[language];
}

/** The heading of a page that shows one part: `Jawa Timur: semua wilayah, menurut nama`. */
export function partHeading({ name }: Region, heading: string): string {
  return `${name}: ${within(heading)}`;
}

/** Opens the list of the other parts, at the end of a part's page. */
export const otherParts: Bilingual = { id: "Bagian lain", en: "Other parts" };
