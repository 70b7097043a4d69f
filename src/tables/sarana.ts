import { datePrecisionColumn, regionColumn, sourceColumn } from "./columns.ts";
import { date, plainCount, word } from "./kind.ts";
import { filled, known, type Row, type Table } from "./table.ts";

/** Facilities, such as self-service document machines. */
export const sarana = {
  name: "sarana",
  title: { id: "Sarana", en: "Facilities" },
  description: {
    id: "Sarana layanan, misalnya Anjungan Dukcapil Mandiri (ADM).",
    en: "Service facilities, such as the Anjungan Dukcapil Mandiri (ADM), a self-service document machine.",
  },
  columns: {
    region: regionColumn("35.73"),
    facility: filled("sarana", word, {
      description: { id: "Jenis sarana: adm, mpp_digital, …", en: "Kind of facility: adm, mpp_digital, …" },
      example: "adm",
    }),
    count: known("jumlah", plainCount, {
      description: { id: "Jumlah sarana; kosong bila tidak disebut.", en: "How many; empty if not said." },
      example: "1",
    }),
    date: filled("tanggal", date, {
      description: {
        id: "Hari terakhir yang mungkin sejak sarana ada.",
        en: "The last possible day since when it has been there.",
      },
      example: "2022-06-16",
    }),
    datePrecision: datePrecisionColumn,
    source: sourceColumn("genpi-2022-06-16"),
  },
  key: ["region", "facility", "source"],
  mustHaveRows: false,
} as const satisfies Table;

export type FacilityRow = Row<typeof sarana>;
