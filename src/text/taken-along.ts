import type { Language } from "../notation/language.ts";

/** What a file says of itself, for whoever meets it far from the site. */
export interface TakenAlong {
  title: string;
  summary: string;
  version: string;
  licence: string;
  citation: string;
}

/** The same as lines of a text, with what lies beside it in an archive. */
export function readme({ title, summary, version, licence, citation }: TakenAlong, language: Language): string {
  const words = {
    id: [
      "Satu berkas CSV untuk tiap tabel. datapackage.json menyebut jenis, arti, dan kunci tiap kolom.",
      "Sel kosong berarti tidak diketahui, bukan nol. Kode wilayah adalah teks; gabungkan tabel lewat kode_bps bila program Anda membacanya sebagai bilangan.",
      `Versi: ${version}`,
      `Lisensi: ${licence}. Boleh dipakai untuk apa saja, asal sumbernya disebut:`,
    ],
    en: [
      "One CSV file for each table. datapackage.json gives the type, the meaning and the key of every column.",
      "An empty cell means not known, never nought. Codes of regions are text; join tables by kode_bps where your program reads them as numbers.",
      `Version: ${version}`,
      `Licence: ${licence}. Free for any use that names the source:`,
    ],
  }[language];
  return [title, summary, ...words, citation].join("\n\n");
}

/** The words of the sheet to read first, in both languages side by side: a workbook travels to readers of either. */
export const sheetWords = {
  name: "baca",
  version: "Versi / Version",
  licence: "Lisensi / Licence",
  built: "Dihitung / Calculated",
  citation: "Kutip / Cite",
  cells: [
    "Sel kosong berarti tidak diketahui, bukan nol. Cakupan dan target ditulis dari 0 sampai 1.",
    "An empty cell means not known, never nought. Coverage and targets run from 0 to 1.",
  ],
  heads: ["Tabel / Table", "Kolom / Column", "Jenis / Type", "Isinya", "What it holds", "Contoh / Example"],
  types: {
    text: "teks / text",
    whole: "bilangan bulat / whole number",
    decimal: "bilangan / number",
    day: "tanggal / date",
  },
} as const;
