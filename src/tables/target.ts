import { choice, count, date, percent, precision, region, source, text } from "./kind.ts";
import { defaulted, filled, optional, type Row, type Table } from "./table.ts";

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
    start: filled("mulai", date, {
      description: { id: "Hari pertama berlakunya.", en: "First day it holds." },
      example: "2024-01-01",
    }),
    deadline: filled("tenggat", date, {
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
    precision: defaulted("presisi", precision, "persis", {
      description: {
        id: "Ketelitian jumlah: persis (atau kosong), dibulatkan, sekitar, minimal, maksimal.",
        en: "Precision of the count: persis (or empty) exact, dibulatkan rounded, sekitar about, minimal at least, maksimal at most.",
      },
      example: "dibulatkan",
    }),
    unit: optional("pembulatan", count, {
      description: {
        id: "Satuan pembulatan; wajib bila presisi bukan persis.",
        en: "Rounding unit; required unless the count is exact.",
      },
      example: "1000",
    }),
    source: filled("sumber", source, {
      description: { id: "Id di sumber.csv.", en: "Id in sumber.csv." },
      example: "malangpariwara-2024-04-23",
    }),
    note: optional("catatan", text, {
      description: { id: "Catatan yang tampil di halaman.", en: "A note shown on the page." },
      example: "Tahun tenggat tidak disebut; dianggap akhir tahun pernyataan.",
    }),
  },
  key: ["region", "deadline", "source", "share", "count"],
  mustHaveRows: true,
} as const satisfies Table;

export type TargetRow = Row<typeof target>;
