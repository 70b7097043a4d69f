import { formatCount } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Column } from "../tables/table.ts";

/** How many rows a table has. */
export function rowCount(rows: number, language: Language): string {
  const count = formatCount(rows, language);
  return { id: `${count} baris`, en: `${count} ${rows === 1 ? "row" : "rows"}` }[language];
}

/** Whether a column or its cells may be missing. */
export function neededText(
  { whenEmpty, mayBeAbsent }: Pick<Column, "whenEmpty" | "mayBeAbsent">,
  language: Language,
): string {
  if (whenEmpty === "fault") return { id: "wajib diisi", en: "required" }[language];
  if (mayBeAbsent) return { id: "kolom boleh tidak ada", en: "column may be absent" }[language];
  return { id: "sel boleh kosong", en: "cell may be empty" }[language];
}

/** The words around files and dictionary. */
export const dataWords = {
  id: {
    lede: "Semua tabel di balik situs ini, dan yang dihitung darinya, untuk Excel, program, dan basis data.",
    download: "Unduh",
    dictionary: "Kamus data",
    edited: "Tabel yang diisi dari sumber",
    derived: "Tabel yang dihitung dari semuanya",
    columns: "Kolom",
    key: "Kunci baris:",
    example: "Contoh:",
    heads: ["Kolom", "Isinya"],
  },
  en: {
    lede: "All tables behind this site, and those calculated from them, for spreadsheets, programs and databases.",
    download: "Download",
    dictionary: "Data dictionary",
    edited: "Tables filled from the sources",
    derived: "Tables calculated from them all",
    columns: "Columns of",
    key: "Key of a row:",
    example: "Example:",
    heads: ["Column", "What it holds"],
  },
} satisfies Record<Language, { heads: [string, string] } & Record<string, unknown>>;
