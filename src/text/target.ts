import { endsYear, yearOf } from "../notation/calendar.ts";
import type { Target, TargetMeasure } from "../metrics/target.ts";
import { formatPrinted } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { TargetRow } from "../tables/target.ts";
import type { Region } from "../tables/wilayah.ts";
import { ofStatedBase } from "./base.ts";
import { typeLabels } from "./labels.ts";
import { reportedPeople } from "./people.ts";
import { deadlineLabel } from "./date.ts";

/** `target nasional 2024` / `2024 national target`; English takes its article from the sentence. */
export function nationalTarget(deadline: string, language: Language): string {
  const year = yearOf(deadline);
  return { id: `target nasional ${year}`, en: `${year} national target` }[language];
}

/** `target nasional 2024 (30% dari pemegang KTP-el)` / `the 2024 national target (30% of e-KTP holders)`. */
export function targetInFull(
  { row, deadline }: Target | (TargetMeasure & { share: number }),
  language: Language,
): string {
  const share = row.share ? formatPrinted(row.share.printed, language) : "";
  return {
    id: `${nationalTarget(deadline, "id")} (${share} dari pemegang KTP-el)`,
    en: `the ${nationalTarget(deadline, "en")} (${share} of e-KTP holders)`,
  }[language];
}

/** What an own target asks for: `160 ribu orang, 25% dari pemegang KTP-el, akhir 2024`. */
export function ownTargetTerms(row: TargetRow, language: Language): string {
  const count = row.count === null ? null : reportedPeople(row, language);
  const share = row.share && formatPrinted(row.share.printed, language) + ofStatedBase(row.base, language);
  const end = deadlineLabel(row.deadline, language);
  return [count, share, { id: end, en: `by ${endsYear(row.deadline) ? "the " : ""}${end}` }[language]]
    .filter((term) => term !== null)
    .join(", ");
}

/** Whose own target: `target kota sendiri` / `the city's own target`. */
export function ownTargetName(region: Region, language: Language): string {
  if (region.type === "negara") return { id: "target nasional", en: "the national target" }[language];
  const { id, en } = typeLabels[region.type];
  return { id: `target ${id} sendiri`, en: `the ${en}'s own target` }[language];
}

/** Caption and heads of the table of national targets. */
export const nationalTargetWords = {
  id: {
    caption: "Target nasional aktivasi IKD, persen dari pemegang KTP-el",
    days: "Berlaku",
    said: "Sumber, dan versi media lain",
  },
  en: {
    caption: "National target for IKD activation, percent of e-KTP holders",
    days: "In force",
    said: "Source, and what other media said",
  },
} as const satisfies Record<Language, object>;
