import type { CellFault, Values } from "./row.ts";
import { fault } from "../cells/fault.ts";
import { datePrecisionColumn, regionColumn, sourceColumn } from "./columns.ts";
import { date, plainCount, word } from "../cells/kinds.ts";
import { filled, known, type Row, type DataTable } from "./table.ts";

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
  rowRules: [noFacilities],
  mayChange: [],
  holdsFigures: true,
} as const satisfies DataTable;

export type FacilityRow = Row<typeof sarana>;

/** Nought facilities: a source seldom says so, an empty cell would mean that it gives no number. */
function noFacilities(row: Values): CellFault | null {
  if (row.count !== 0) return null;
  return {
    field: "count",
    fault: fault(
      "sarana-nol",
      ["jumlah «0» berarti sarana itu tidak ada.", "jumlah «0» means that there is no such facility."],
      [
        "Kosongkan bila sumber tidak menyebut jumlahnya; bila sumber memang menulis nol, biarkan.",
        "Leave it empty if the source gives no number; if the source says nought, leave it.",
      ],
    ),
  };
}
