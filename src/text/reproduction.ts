import type { Language } from "../notation/language.ts";
import { formatDecimal, formatPercent, percentSpan } from "../notation/number.ts";

/** Caption and heads of the table with the inputs of every coverage. */
export const reproductionWords = {
  id: {
    caption: "Masukan dan hitungan cakupan terakhir tiap wilayah, persen dari pemegang KTP-el",
    heads: ["Wilayah", "Masukan", "Hitungan"],
  },
  en: {
    caption: "Inputs and arithmetic of each region's latest coverage, percent of e-KTP holders",
    heads: ["Region", "Inputs", "Arithmetic"],
  },
} as const satisfies Record<Language, object>;

/** Where a row stands: `aktivasi.csv baris 12`. */
export function fileLine(file: string, line: number, language: Language): string {
  return `${file} ${{ id: "baris", en: "line" }[language]} ${line}`;
}

/** The ends of a coverage, with two decimals: `rentang 7,86–8,81%`; null where they print alike. */
export function rangeInFull({ low, high }: { low: number; high: number }, language: Language): string | null {
  if (formatPercent(low, 2, language) === formatPercent(high, 2, language)) return null;
  return `${{ id: "rentang", en: "range" }[language]} ${percentSpan(low, high, 2, language)}`;
}

/** How far away the row of holders is, which widened the range. */
export function holdersAway(years: number, language: Language): string {
  return {
    id: `baris pemegang berjarak ${formatDecimal(years, 2, "id")} tahun`,
    en: `row of holders ${formatDecimal(years, 2, "en")} years away`,
  }[language];
}
