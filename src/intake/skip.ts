import type { Bilingual } from "../notation/language.ts";

/** Why something does not become a row. */
export const SKIPS = {
  hidden: { id: "baris tersembunyi", en: "hidden row" },
  hiddenColumn: { id: "kolom tersembunyi", en: "hidden column" },
  total: { id: "baris jumlah", en: "total row" },
  section: { id: "judul bagian", en: "section row" },
  note: { id: "catatan, bukan data", en: "a note, not data" },
  title: { id: "judul di atas tabel", en: "title above the table" },
  example: { id: "baris contoh", en: "example row" },
  numbering: { id: "baris nomor kolom", en: "row that numbers the columns" },
  repeated: { id: "judul kolom yang terulang", en: "header that is repeated" },
  noValue: { id: "tidak ada nilai", en: "no value" },
  outside: { id: "di luar tabel", en: "outside the table" },
  beside: { id: "tabel lain di sebelahnya; tidak dibaca", en: "another table beside it; not read" },
  column: { id: "kolom ini tidak ada di tabel kita", en: "our table has no such column" },
  twice: { id: "sama dengan baris di atasnya", en: "the same as a row above" },
} satisfies Record<string, Bilingual>;

/** A second table below the first, and how many filled rows it takes. */
export function secondTable(rows: number): Bilingual {
  return {
    id: `tabel kedua, ${rows} baris; tidak dibaca`,
    en: `a second table, ${rows} ${rows === 1 ? "row" : "rows"}; not read`,
  };
}

/** A sheet that was not chosen. */
export function otherSheet(name: string): Bilingual {
  return {
    id: `lembar «${name}» tidak dibaca; pilih dengan --sheet`,
    en: `the sheet «${name}» is not read; choose it by --sheet`,
  };
}
