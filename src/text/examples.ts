import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Region } from "../tables/wilayah.ts";
import { coverageText } from "./coverage.ts";
import { labelDate } from "./date.ts";

/** What every example asks for, and what it is. */
export function examplesLede({ name }: Region, point: PointState, language: Language): string {
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
interface ExampleWords {
  heading: string;
  note: string;
}

export type ExampleName =
  "curl" | "javascript" | "python" | "r" | "duckdb" | "duckdbCsv" | "sqlite" | "excel" | "sheets" | "lost" | "found";

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
    lost: {
      heading: "Gabungan yang kehilangan Banyuwangi",
      note: "Kode 35.10 terbaca sebagai bilangan 35.1, dan tidak bertemu teks 35.10. Wilayahnya hilang tanpa pesan galat.",
    },
    found: {
      heading: "Obatnya",
      note: "Gabungkan lewat kode_bps, bilangan bulat yang sama di semua program. Atau pakai Parquet, atau sebutkan jenis kolomnya.",
    },
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
    lost: {
      heading: "The join that loses Banyuwangi",
      note: "The code 35.10 is read as the number 35.1, which never meets the text 35.10. Its region drops out without an error.",
    },
    found: {
      heading: "The cure",
      note: "Join by kode_bps, a whole number that is the same in every program. Or use Parquet, or give the column's type.",
    },
  },
} satisfies Record<Language, Record<ExampleName, ExampleWords>>;
