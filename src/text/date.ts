import { endsYear, yearOf, type DatePrecision, type IsoDate } from "../notation/calendar.ts";
import { formatDate, formatMonth } from "../notation/date.ts";
import type { Language } from "../notation/language.ts";
import { withNext } from "./typography.ts";

/** A day with its month on one line: `22 April 2024`. */
export function dayText(date: IsoDate, language: Language): string {
  return withNext(formatDate(date, language));
}

/** When the figures of a page were worked out: `Dihitung 29 November 2026`. */
export function calculatedOn(today: IsoDate, language: Language): string {
  return `${{ id: "Dihitung", en: "Calculated" }[language]} ${dayText(today, language)}`;
}

/** The month of a day: `April 2024`. */
export function monthText(date: IsoDate, language: Language): string {
  return formatMonth(date, language);
}

/** A date for a label, a cell or a bracket, as exact as the source: `22 April 2024`, `April 2024`, `2024`, `paling lambat 20 Juni 2024`. */
export function labelDate(date: IsoDate, precision: DatePrecision, language: Language): string {
  switch (precision) {
    case "hari":
      return dayText(date, language);
    case "bulan":
      return monthText(date, language);
    case "tahun":
      return yearOf(date);
    case "paling_lambat":
      return `${{ id: "paling lambat", en: "no later than" }[language]} ${dayText(date, language)}`;
  }
}

/** When a source came out, as exactly as it is known: `23 April 2024`, `April 2024`, `2024`; null when it is not. */
export function publishedText(
  published: { printed: string; first: IsoDate } | null,
  language: Language,
): string | null {
  if (!published) return null;
  const precision = ({ 4: "tahun", 7: "bulan", 10: "hari" } as const)[published.printed.length as 4 | 7 | 10];
  return labelDate(published.first, precision, language);
}

/**
 * Opens the sentence of a running total: `hingga 22 April 2024`, `hingga November 2025 (harinya tidak disebut)` /
 * `by 22 April 2024`, `in November 2025 (day not stated)`. Never the end of a month or year: no source says so by its date.
 */
export function untilDate(date: IsoDate, precision: DatePrecision, language: Language): string {
  const label = labelDate(date, precision, language);
  switch (precision) {
    case "hari":
      return { id: `hingga ${label}`, en: `by ${label}` }[language];
    case "paling_lambat":
      return { id: `${label} (tanggalnya tidak disebut)`, en: `${label} (date not stated)` }[language];
    default:
      return { id: `hingga ${label} (harinya tidak disebut)`, en: `in ${label} (day not stated)` }[language];
  }
}

/** Opens the sentence of a percentage or an event: `pada 12 Agustus 2025` / `on 12 August 2025`, `pada November 2025` / `in November 2025`. */
export function onDate(date: IsoDate, precision: DatePrecision, language: Language): string {
  if (precision === "paling_lambat") return untilDate(date, precision, language);
  const label = labelDate(date, precision, language);
  return { id: `pada ${label}`, en: precision === "hari" ? `on ${label}` : `in ${label}` }[language];
}

/** The deadline of a target or the moment of a cross-section: `akhir 2024` / `end of 2024`, or the day where it does not end a year. */
export function deadlineLabel(deadline: IsoDate, language: Language): string {
  if (!endsYear(deadline)) return dayText(deadline, language);
  return { id: "akhir ", en: "end of " }[language] + yearOf(deadline);
}
