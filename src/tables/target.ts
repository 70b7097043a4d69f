import { shareWithinHundred, targetNeedsFigure, targetShareNeedsBase, targetIsNoFraction } from "./figures.ts";
import { roundingRules } from "./rounding.ts";
import { noteColumn, precisionColumn, sourceColumn, unitColumn } from "./columns.ts";
import { choice, count, firstDay, lastDay, percent, region, type PrintedShare } from "../cells/kinds.ts";
import { filled, optional, type Row, type DataTable } from "./table.ts";

/** Targets: the nation's, dated, and those that regions named for themselves. */
export const target = {
  name: "target",
  title: { id: "Target", en: "Targets" },
  description: {
    id: "Target nasional menurut tanggal berlakunya, dan target yang disebut daerah sendiri.",
    en: "The national target by the dates it holds, and the targets that regions named for themselves.",
  },
  columns: {
    region: filled("wilayah", region, {
      description: { id: "Kode wilayah; 00 target nasional.", en: "Region code; 00 the national target." },
      example: "00",
    }),
    start: filled("mulai", firstDay, {
      description: { id: "Hari pertama berlakunya.", en: "First day it holds." },
      example: "2024-01-01",
    }),
    deadline: filled("tenggat", lastDay, {
      description: { id: "Hari terakhir berlakunya.", en: "Last day it holds." },
      example: "2024-12-31",
    }),
    share: optional("persen", percent, {
      description: {
        id: "Bagian yang harus aktif, persen dari basisnya.",
        en: "Share that must be active, percent of its base.",
      },
      example: "30",
    }),
    base: optional("basis", choice("perekaman", "wajib_ktp", "penduduk", "tidak_disebut"), {
      description: { id: "Basis target menurut sumbernya.", en: "The base that the source names for the target." },
      example: "perekaman",
    }),
    count: optional("jumlah", count, {
      description: { id: "Orang yang ditargetkan.", en: "People the target asks for." },
      example: "160000",
    }),
    precision: precisionColumn("dibulatkan"),
    unit: unitColumn,
    source: sourceColumn("malangpariwara-2024-04-23"),
    note: noteColumn("Sumber tidak menyebut tahunnya; dianggap tahun pernyataan."),
  },
  key: ["region", "deadline", "source", "share", "count"],
  mustHaveRows: true,
  rowRules: [targetNeedsFigure, targetShareNeedsBase, shareWithinHundred, ...roundingRules, targetIsNoFraction],
  mayChange: ["note"],
  holdsFigures: true,
} as const satisfies DataTable;

/** A target asks for people, or for a share (`targetNeedsFigure`). */
type Asks = { count: number } | { count: null; share: PrintedShare };
export type TargetRow = Row<typeof target> & Asks;

/** A target that is a share. */
export type ShareTarget = TargetRow & { share: PrintedShare };
