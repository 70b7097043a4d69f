import {
  count,
  date,
  datePrecision,
  percent,
  precision,
  region,
  sharePrecision,
  source,
  statedBase,
  text,
  yesOrNo,
} from "./kind.ts";
import { defaulted, filled, optional, type Row, type Table } from "./table.ts";

/** Activations: one report of one source on one region at one date, as a count, a percentage or both. */
export const aktivasi = {
  name: "aktivasi",
  title: { id: "Aktivasi IKD", en: "IKD activations" },
  description: {
    id: "Laporan jumlah orang yang IKD-nya aktif (kumulatif) dan persentase yang tercetak.",
    en: "Reports of people whose IKD is active (cumulative) and of percentages as printed.",
  },
  columns: {
    region: filled("wilayah", region, {
      description: { id: "Kode wilayah.", en: "Region code." },
      example: "35.73",
    }),
    date: filled("tanggal", date, {
      description: { id: "Hari terakhir yang mungkin bagi angka ini.", en: "The last possible day of this figure." },
      example: "2024-04-22",
    }),
    datePrecision: defaulted("ketepatan", datePrecision, "hari", {
      description: {
        id: "Seberapa tepat tanggalnya: hari (atau kosong), bulan, tahun, paling_lambat.",
        en: "How exact the date is: hari (or empty) the day, bulan the month, tahun the year, paling_lambat no later than.",
      },
      example: "hari",
    }),
    count: optional("jumlah", count, {
      description: { id: "Orang yang IKD-nya aktif, kumulatif.", en: "People whose IKD is active, cumulative." },
      example: "54000",
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
    source: filled("sumber", source, {
      description: { id: "Id di sumber.csv.", en: "Id in sumber.csv." },
      example: "malangpariwara-2024-04-23",
    }),
    used: defaulted("pakai", yesOrNo, true, {
      description: {
        id: "Tulis tidak bila angkanya tidak dipakai dalam hitungan; catatan lalu wajib.",
        en: "tidak if the figure is not used in any calculation; a note is then required.",
      },
      example: "tidak",
    }),
    note: optional("catatan", text, {
      description: { id: "Catatan yang tampil di halaman.", en: "A note shown on the page." },
      example: "Sumber menyebut unduhan, bukan aktivasi.",
    }),
  },
  key: ["region", "date", "source"],
  mustHaveRows: true,
} as const satisfies Table;

export type ActivationRow = Row<typeof aktivasi>;
export type StatedBase = NonNullable<ActivationRow["statedBase"]>;
