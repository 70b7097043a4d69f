import { roundingRules } from "./rounding.ts";
import { unusedNeedsReason } from "./use.ts";
import { impliedNeedsSum, reckonedNeedsNote } from "./reckoned.ts";
import {
  datePrecisionColumn,
  figureDateColumn,
  noteColumn,
  precisionColumn,
  regionColumn,
  sourceColumn,
  unitColumn,
  usedColumn,
} from "./columns.ts";
import { choice, count } from "../cells/kinds.ts";
import { defaulted, filled, type Row, type DataTable } from "./table.ts";

/** The sizes of the bases: people recorded for, or obliged to hold, an e-KTP, voters, residents. */
export const ektp = {
  name: "ektp",
  title: {
    id: "Pemegang KTP-el, wajib KTP, pemilih, penduduk",
    en: "E-KTP holders, people obliged to hold a KTP, voters, residents",
  },
  description: {
    id: "Jumlah yang menjadi pembagi: perekaman KTP-el, wajib KTP, DPT, dan penduduk.",
    en: "The numbers divided by: people recorded for e-KTP, people obliged to hold a KTP, registered voters and residents.",
  },
  columns: {
    region: regionColumn("35.73"),
    date: figureDateColumn("2020-09-25"),
    datePrecision: datePrecisionColumn,
    measure: filled("ukuran", choice("perekaman", "wajib_ktp", "dpt", "penduduk"), {
      description: {
        id: "Apa yang dihitung: perekaman (pemegang KTP-el), wajib_ktp, dpt (pemilih), penduduk.",
        en: "What is counted: perekaman (e-KTP holders), wajib_ktp (obliged to hold a KTP), dpt (voters), penduduk (residents).",
      },
      example: "perekaman",
    }),
    count: filled("jumlah", count, {
      description: { id: "Jumlah orang.", en: "Number of people." },
      example: "670279",
    }),
    precision: precisionColumn("sekitar"),
    unit: unitColumn,
    method: defaulted("cara", choice("dilaporkan", "hitungan", "tersirat"), "dilaporkan", {
      description: {
        id: "Cara diperoleh: dilaporkan (atau kosong); hitungan (jumlah atau selisih angka sumbernya sendiri, atau salah cetak yang dibetulkan); tersirat (pemegang KTP-el yang mengikuti target sumbernya). Hitungannya ada di catatan.",
        en: "How it was obtained: dilaporkan (or empty) reported; hitungan a sum or difference of the source's own figures, or a printed slip mended; tersirat holders implied by the target of the source. The sum is in the note.",
      },
      example: "tersirat",
    }),
    source: sourceColumn("klikapa-2020-09-25"),
    used: usedColumn,
    note: noteColumn("160.000 adalah 25% dari pemegang KTP-el: 160.000 / 0,25 = 640.000."),
  },
  key: ["region", "date", "measure", "source"],
  mustHaveRows: true,
  rowRules: [...roundingRules, unusedNeedsReason, impliedNeedsSum, reckonedNeedsNote],
  mayChange: ["note"],
  holdsFigures: true,
} as const satisfies DataTable;

export type BaseRow = Row<typeof ektp>;
export type Measure = BaseRow["measure"];
