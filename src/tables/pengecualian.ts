import { id, oneLine, text } from "../cells/kinds.ts";
import { filled, type Row, type DataTable } from "./table.ts";

/** Findings that were looked into and are right as they stand. */
export const pengecualian = {
  name: "pengecualian",
  title: { id: "Pengecualian", en: "Exceptions" },
  description: {
    id: "Temuan yang sudah diperiksa dan memang begitu adanya, dengan alasannya.",
    en: "Findings that were looked into and stand as they are, with the reason.",
  },
  columns: {
    rule: filled("aturan", id, {
      description: { id: "Aturan yang dikecualikan.", en: "The rule excepted." },
      example: "kumulatif-turun",
    }),
    file: filled("berkas", oneLine, {
      description: { id: "Berkas barisnya.", en: "File of the row." },
      example: "aktivasi.csv",
    }),
    key: filled("kunci", oneLine, {
      description: { id: "Kunci barisnya, dipisah garis tegak.", en: "Key of the row, joined by vertical bars." },
      example: "35.73|2024-04-22|malangpariwara-2024-04-23",
    }),
    reason: filled("alasan", text, {
      description: { id: "Alasannya, tampil di halaman.", en: "The reason, shown on the page." },
      example: "Kedua sumber memang mencetak begitu.",
    }),
  },
  key: ["rule", "file", "key"],
  mustHaveRows: false,
  rowRules: [],
  mayChange: ["reason"],
  holdsFigures: false,
} as const satisfies DataTable;

export type ExceptionRow = Row<typeof pengecualian>;
