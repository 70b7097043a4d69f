import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Region } from "../tables/wilayah.ts";
import { coverageText } from "./coverage.ts";
import { labelDate } from "./date.ts";

/** What every example asks for, and what it is; null: no region has one yet. */
export function examplesLede({ name }: Region, point: PointState | null, language: Language): string {
  if (point === null)
    return {
      id: `Tiap contoh mengambil cakupan terakhir ${name}.`,
      en: `Each example takes the last coverage of ${name}.`,
    }[language];
  const [share, date] = [coverageText(point, language), labelDate(point.date, point.report.datePrecision, language)];
  return {
    id: `Tiap contoh mengambil cakupan terakhir ${name}: ${share} dari pemegang KTP-el, ${date}.`,
    en: `Each example takes the last coverage of ${name}: ${share} of e-KTP holders, ${date}.`,
  }[language];
}

/** Said where the site does not know its own address. */
export const previewNotice = {
  id: "Alamat dalam contoh adalah pratinjau di komputer sendiri. Ganti dengan alamat situs ini.",
  en: "The address in the examples is the preview on your own machine. Put this site's address in its place.",
} satisfies Record<Language, string>;

/** How a part of the page is headed, and what has to be known before its code is run. */
export interface ExampleWords {
  heading: string;
  note: string;
}

export type ExampleName =
  "curl" | "javascript" | "python" | "r" | "duckdb" | "duckdbCsv" | "sqlite" | "excel" | "sheets";

/** The two that show a join: one that loses a region, and one that does not. */
export type JoinName = "lost" | "found";

export const exampleNotes = {
  id: {
    curl: { heading: "curl", note: "Satu baris CSV; kolomnya ada di kamus data." },
    javascript: { heading: "JavaScript", note: "Di Node 20 ke atas atau di peramban." },
    python: { heading: "Python", note: "Sebutkan jenis kolom kode: tanpa itu pandas membacanya sebagai bilangan." },
    r: { heading: "R", note: "Sebutkan jenis kolom kode di sini juga." },
    duckdb: { heading: "DuckDB, dari Parquet", note: "Jenis kolom ada di dalam berkasnya." },
    duckdbCsv: { heading: "DuckDB, dari CSV", note: "Jenis kolom kode disebutkan." },
    sqlite: { heading: "SQLite", note: "Unduh pantau-ikd.sqlite, lalu buka dengan program SQLite apa saja." },
    excel: { heading: "Excel", note: "Data > Dapatkan Data > Kueri Kosong > Editor Tingkat Lanjut, lalu tempel." },
    sheets: { heading: "Google Sheets", note: "Tempel di sel A1 lembar yang kosong." },
  },
  en: {
    curl: { heading: "curl", note: "One line of CSV; its columns are in the data dictionary." },
    javascript: { heading: "JavaScript", note: "In Node 20 or later, or in a browser." },
    python: { heading: "Python", note: "Give the type of the code's column: left alone, pandas reads it as a number." },
    r: { heading: "R", note: "Give the type of the code's column here too." },
    duckdb: { heading: "DuckDB, from Parquet", note: "The file itself holds the types of its columns." },
    duckdbCsv: { heading: "DuckDB, from CSV", note: "The type of the code's column is given." },
    sqlite: { heading: "SQLite", note: "Download pantau-ikd.sqlite and open it with any SQLite program." },
    excel: { heading: "Excel", note: "Data > Get Data > Blank Query > Advanced Editor, then paste." },
    sheets: { heading: "Google Sheets", note: "Paste into cell A1 of an empty sheet." },
  },
} satisfies Record<Language, Record<ExampleName, ExampleWords>>;

/** A join that loses a region whose code ends in a nought, and the one that keeps it. */
export function joinWords({ name, code }: Region, language: Language): Record<JoinName, ExampleWords> {
  const number = String(Number(code));
  return {
    id: {
      lost: {
        heading: `Gabungan yang kehilangan ${name}`,
        note: `Kode ${code} terbaca sebagai bilangan ${number}, dan tidak bertemu teks ${code}. Wilayahnya hilang tanpa pesan galat.`,
      },
      found: {
        heading: "Gabungan yang utuh",
        note: "Pakai kode_bps, bilangan bulat yang sama di semua program. Atau pakai Parquet, atau sebutkan jenis kolomnya.",
      },
    },
    en: {
      lost: {
        heading: `The join that loses ${name}`,
        note: `The code ${code} is read as the number ${number}, which never meets the text ${code}. The region drops out without an error.`,
      },
      found: {
        heading: "The join that keeps all",
        note: "Use kode_bps, a whole number that is the same in every program. Or use Parquet, or give the column's type.",
      },
    },
  }[language];
}
