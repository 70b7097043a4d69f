import { choice, count, date, datePrecision, precision, region, source, text, yesOrNo } from "./kind.ts";
import { defaulted, filled, optional, type Row, type Table } from "./table.ts";

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
    region: filled("wilayah", region, {
      description: { id: "Kode wilayah.", en: "Region code." },
      example: "35.73",
    }),
    date: filled("tanggal", date, {
      description: { id: "Hari terakhir yang mungkin bagi angka ini.", en: "The last possible day of this figure." },
      example: "2020-09-25",
    }),
    datePrecision: defaulted("ketepatan", datePrecision, "hari", {
      description: {
        id: "Seberapa tepat tanggalnya: hari (atau kosong), bulan, tahun, paling_lambat.",
        en: "How exact the date is: hari (or empty) the day, bulan the month, tahun the year, paling_lambat no later than.",
      },
      example: "hari",
    }),
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
    precision: defaulted("presisi", precision, "persis", {
      description: {
        id: "Ketelitian jumlah: persis (atau kosong), dibulatkan, sekitar, minimal, maksimal.",
        en: "Precision of the count: persis (or empty) exact, dibulatkan rounded, sekitar about, minimal at least, maksimal at most.",
      },
      example: "sekitar",
    }),
    unit: optional("pembulatan", count, {
      description: {
        id: "Satuan pembulatan; wajib bila presisi bukan persis.",
        en: "Rounding unit; required unless the count is exact.",
      },
      example: "1000",
    }),
    method: defaulted("cara", choice("dilaporkan", "tersirat"), "dilaporkan", {
      description: {
        id: "Cara diperoleh: dilaporkan (atau kosong), tersirat (mengikuti hitungan di catatan).",
        en: "How it was obtained: dilaporkan (or empty) reported, tersirat implied by the sum in the note.",
      },
      example: "tersirat",
    }),
    source: filled("sumber", source, {
      description: { id: "Id di sumber.csv.", en: "Id in sumber.csv." },
      example: "klikapa-2020-09-25",
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
      example: "160.000 adalah 25% dari pemegang KTP-el: 160.000 / 0,25 = 640.000.",
    }),
  },
  key: ["region", "date", "measure", "source"],
  mustHaveRows: true,
} as const satisfies Table;

export type BaseRow = Row<typeof ektp>;
export type Measure = BaseRow["measure"];
