import { date, datePrecision, plainCount, precision, region, source, text, yesOrNo } from "../cells/kinds.ts";
import { defaulted, filled, optional } from "./table.ts";

/** The columns that several tables have, with one meaning in all of them; each table gives an example of its own. */

export const regionColumn = (example: string) =>
  filled("wilayah", region, { description: { id: "Kode wilayah.", en: "Region code." }, example });

export const figureDateColumn = (example: string) =>
  filled("tanggal", date, {
    description: { id: "Hari terakhir yang mungkin bagi angka ini.", en: "The last possible day of this figure." },
    example,
  });

export const datePrecisionColumn = defaulted("ketepatan", datePrecision, "hari", {
  description: {
    id: "Seberapa tepat tanggalnya: hari (atau kosong), bulan, tahun, paling_lambat.",
    en: "How exact the date is: hari (or empty) the day, bulan the month, tahun the year, paling_lambat no later than.",
  },
  example: "hari",
});

export const precisionColumn = (example: string) =>
  defaulted("presisi", precision, "persis", {
    description: {
      id: "Ketelitian jumlah: persis (atau kosong), dibulatkan, sekitar, minimal, maksimal.",
      en: "Precision of the count: persis (or empty) exact, dibulatkan rounded, sekitar about, minimal at least, maksimal at most.",
    },
    example,
  });

export const unitColumn = optional("pembulatan", plainCount, {
  description: {
    id: "Satuan pembulatan; wajib bila presisi bukan persis.",
    en: "Rounding unit; required unless the count is exact.",
  },
  example: "1000",
});

export const sourceColumn = (example: string) =>
  filled("sumber", source, { description: { id: "Id di sumber.csv.", en: "Id in sumber.csv." }, example });

export const usedColumn = defaulted("pakai", yesOrNo, true, {
  description: {
    id: "Tulis tidak bila angkanya tidak dipakai dalam hitungan; catatan lalu wajib.",
    en: "tidak if the figure is not used in any calculation; a note is then required.",
  },
  example: "tidak",
});

export const noteColumn = (example: string) =>
  optional("catatan", text, {
    description: { id: "Catatan yang tampil di halaman.", en: "A note shown on the page." },
    example,
  });
