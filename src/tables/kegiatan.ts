import { needsUnit, unitIsOne, unitNeedsPrecision } from "./rounding.ts";
import type { CellFault, Values } from "./row.ts";
import { fault } from "../cells/fault.ts";
import { datePrecisionColumn, noteColumn, precisionColumn, regionColumn, sourceColumn, unitColumn } from "./columns.ts";
import { choice, count, date, firstDay, oneLine, plainCount } from "../cells/kinds.ts";
import { filled, optional, type Row, type DataTable } from "./table.ts";

/** Outreach sessions; their result is never added to the cumulative count, which holds it if it is of a later day. */
export const kegiatan = {
  name: "kegiatan",
  title: { id: "Kegiatan", en: "Outreach sessions" },
  description: {
    id: "Kegiatan jemput bola dan hasilnya, yang tidak ditambahkan pada jumlah kumulatif.",
    en: "Outreach sessions and their results, which are not added to the cumulative count.",
  },
  columns: {
    region: regionColumn("35.73"),
    start: optional("mulai", firstDay, {
      description: { id: "Hari pertama, bila lebih dari sehari.", en: "First day, if longer than one." },
      example: "2024-02-08",
    }),
    date: filled("tanggal", date, {
      description: { id: "Hari kegiatan, atau hari terakhirnya.", en: "Day of the session, or its last." },
      example: "2024-11-24",
    }),
    datePrecision: datePrecisionColumn,
    venue: optional("tempat", oneLine, {
      description: { id: "Tempat kegiatan.", en: "Where it took place." },
      example: "Mal Pelayanan Publik",
    }),
    audience: optional("kelompok", choice("asn", "mahasiswa", "pelajar", "umum"), {
      description: {
        id: "Yang dituju: asn, mahasiswa, pelajar, umum.",
        en: "Who it was for: asn civil servants, mahasiswa students, pelajar pupils, umum everyone.",
      },
      example: "umum",
    }),
    activations: optional("aktivasi", count, {
      description: { id: "Orang yang mengaktifkan IKD di kegiatan itu.", en: "People who activated IKD there." },
      example: "173",
    }),
    precision: precisionColumn("persis"),
    unit: unitColumn,
    fromElsewhere: optional("luar_wilayah", plainCount, {
      description: {
        id: "Di antaranya warga terdaftar di wilayah lain; dihitung di wilayah itu.",
        en: "Of these, people registered in another region; they are counted there.",
      },
      example: "25",
    }),
    source: sourceColumn("malangpariwara-2024-11-24"),
    note: noteColumn("Gerakan Indonesia Sadar Adminduk (GISA)."),
  },
  key: ["region", "date", "venue", "source"],
  mustHaveRows: false,
  rowRules: [needsUnit, unitNeedsPrecision, unitIsOne, elsewhereWithinAll],
  mayChange: ["audience", "note"],
  holdsFigures: true,
} as const satisfies DataTable;

export type EventRow = Row<typeof kegiatan>;

/** Those from elsewhere are part of all. */
function elsewhereWithinAll({ activations, fromElsewhere }: Values): CellFault | null {
  if (typeof activations !== "number" || typeof fromElsewhere !== "number" || fromElsewhere <= activations) return null;
  return {
    field: "fromElsewhere",
    fault: fault(
      "luar-melebihi",
      [
        `luar_wilayah «${fromElsewhere}» lebih dari aktivasi, ${activations}.`,
        `luar_wilayah «${fromElsewhere}» is more than aktivasi, ${activations}.`,
      ],
      [
        "Periksa keduanya di sumber; yang dari luar adalah sebagian dari aktivasi.",
        "Check both in the source; those from elsewhere are part of aktivasi.",
      ],
    ),
  };
}
