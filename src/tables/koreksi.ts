import { choice, oneLine, ownDay, text, verbatim } from "../cells/kinds.ts";
import { filled, known, type Row, type DataTable } from "./table.ts";

/** The ledger: every published value that was changed, and why. */
export const koreksi = {
  name: "koreksi",
  title: { id: "Koreksi", en: "Corrections and revisions" },
  description: {
    id: "Setiap nilai terbit yang diubah: lama, baru, dan alasannya.",
    en: "Every published value that was changed: old, new and the reason.",
  },
  columns: {
    date: filled("tanggal", ownDay, {
      description: { id: "Hari perubahannya.", en: "Day of the change." },
      example: "2026-11-21",
    }),
    file: filled("berkas", oneLine, {
      description: { id: "Berkas yang berubah.", en: "The file that changed." },
      example: "aktivasi.csv",
    }),
    key: filled("kunci", oneLine, {
      description: { id: "Kunci barisnya, dipisah garis tegak.", en: "Key of the row, joined by vertical bars." },
      example: "35.73|2024-04-22|malangpariwara-2024-04-23",
    }),
    column: known("kolom", oneLine, {
      description: {
        id: "Kolom yang berubah; kosong bila barisnya dihapus.",
        en: "The column that changed; empty if the row vanished.",
      },
      example: "jumlah",
    }),
    old: known("lama", verbatim, {
      description: { id: "Nilai lama.", en: "Old value." },
      example: "54000",
    }),
    new: known("baru", verbatim, {
      description: { id: "Nilai baru.", en: "New value." },
      example: "55000",
    }),
    kind: filled("jenis", choice("ralat", "revisi"), {
      description: {
        id: "ralat: kesalahan yang diperbaiki; revisi: data yang lebih baik.",
        en: "ralat: a mistake put right; revisi: better data.",
      },
      example: "ralat",
    }),
    reason: filled("alasan", text, {
      description: { id: "Alasannya, tampil di halaman.", en: "The reason, shown on the page." },
      example: "Sumber meralat angkanya.",
    }),
  },
  key: ["date", "file", "key", "column", "old", "new", "kind"],
  mustHaveRows: false,
  rowRules: [],
  mayChange: ["reason"],
  holdsFigures: false,
} as const satisfies DataTable;

export type CorrectionRow = Row<typeof koreksi>;
