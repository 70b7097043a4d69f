import { datePrecisionColumn, regionColumn, sourceColumn } from "./columns.ts";
import { date, text } from "../cells/kinds.ts";
import { filled, type Row, type DataTable } from "./table.ts";

/** What happened in the programme, and when. */
export const linimasa = {
  name: "linimasa",
  title: { id: "Linimasa", en: "Timeline" },
  description: { id: "Peristiwa dalam program IKD.", en: "Events of the IKD programme." },
  columns: {
    date: filled("tanggal", date, {
      description: { id: "Hari terakhir yang mungkin bagi peristiwa ini.", en: "The last possible day of the event." },
      example: "2023-01-27",
    }),
    datePrecision: datePrecisionColumn,
    region: regionColumn("35"),
    textId: filled("peristiwa_id", text, {
      description: { id: "Peristiwanya, dalam bahasa Indonesia.", en: "The event, in Indonesian." },
      example: "DUA JEMPOL IKD JATIM diluncurkan.",
    }),
    textEn: filled("peristiwa_en", text, {
      description: { id: "Peristiwanya, dalam bahasa Inggris.", en: "The event, in English." },
      example: "DUA JEMPOL IKD JATIM was launched.",
    }),
    source: sourceColumn("dp3ak-jatimprov-2023-01-27"),
  },
  key: ["date", "region", "source", "textId"],
  mustHaveRows: false,
  rowRules: [],
  mayChange: ["datePrecision", "textEn"],
  holdsFigures: false,
} as const satisfies DataTable;

export type TimelineRow = Row<typeof linimasa>;
