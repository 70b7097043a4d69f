import {
  baseNeedsShare,
  figuresAreNotSwapped,
  needsFigure,
  shareNeedsBase,
  shareWithinHundred,
  shareIsNoFraction,
} from "./figures.ts";
import { roundingRules } from "./rounding.ts";
import { unusedNeedsReason } from "./use.ts";
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
import { count, percent, sharePrecision, statedBase, type PrintedShare } from "../cells/kinds.ts";
import { optional, type Row, type DataTable } from "./table.ts";

/** Activations: one report of one source on one region at one date, as a count, a percentage or both. */
export const aktivasi = {
  name: "aktivasi",
  title: { id: "Aktivasi IKD", en: "IKD activations" },
  description: {
    id: "Laporan jumlah orang yang IKD-nya aktif (kumulatif) dan persentase yang tercetak.",
    en: "Reports of people whose IKD is active (cumulative) and of percentages as printed.",
  },
  columns: {
    region: regionColumn("35.73"),
    date: figureDateColumn("2024-04-22"),
    datePrecision: datePrecisionColumn,
    count: optional("jumlah", count, {
      description: { id: "Orang yang IKD-nya aktif, kumulatif.", en: "People whose IKD is active, cumulative." },
      example: "54000",
    }),
    precision: precisionColumn("dibulatkan"),
    unit: unitColumn,
    share: optional("persen", percent, {
      description: {
        id: "Persentase seperti yang tercetak, dengan titik desimal dan semua angkanya.",
        en: "The percentage as printed, with a decimal point and every digit.",
      },
      example: "32.20",
    }),
    sharePrecision: optional("persen_presisi", sharePrecision, {
      description: {
        id: "Ketelitian persentase: kosong, sekitar, minimal.",
        en: "Precision of the percentage: empty, about, at least.",
      },
      example: "sekitar",
    }),
    statedBase: optional("basis", statedBase, {
      description: {
        id: "Basis persentase menurut sumbernya; wajib bila persen terisi.",
        en: "The base that the source names for the percentage; required with a percentage.",
      },
      example: "wajib_ktp",
    }),
    source: sourceColumn("malangpariwara-2024-04-23"),
    used: usedColumn,
    note: noteColumn("Sumber menyebut unduhan, bukan aktivasi."),
  },
  key: ["region", "date", "source"],
  mustHaveRows: true,
  rowRules: [
    needsFigure,
    shareNeedsBase,
    baseNeedsShare,
    shareWithinHundred,
    ...roundingRules,
    unusedNeedsReason,
    figuresAreNotSwapped,
    shareIsNoFraction,
  ],
  mayChange: ["note"],
  holdsFigures: true,
} as const satisfies DataTable;

type Report = Row<typeof aktivasi>;
export type StatedBase = NonNullable<Report["statedBase"]>;

/** What a report tells: a count, or a percentage and what it is of (`needsFigure`, `shareNeedsBase`). */
type Tells = { count: number } | { count: null; share: PrintedShare; statedBase: StatedBase };
export type ActivationRow = Report & Tells;

/** A report with a percentage as printed, whether it gives a count or not. */
export type PercentageRow = ActivationRow & { share: PrintedShare };
