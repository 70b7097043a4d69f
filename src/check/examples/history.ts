import type { historyRules } from "../../rules/history.ts";
import { add, drop, edited, set, valid, type Example } from "./folder.ts";

const KEY = "35.73|2024-04-22|malangpariwara-2024-04-23";
const reason = { alasan: "Kedua sumber memang mencetak begitu." };

/** An entry of the ledger for the count of the third report. */
const entry = {
  tanggal: "2026-11-20",
  berkas: "aktivasi.csv",
  kunci: KEY,
  kolom: "jumlah",
  lama: "53000",
  baru: "54000",
  jenis: "ralat",
  alasan: "Sumber meralat angkanya.",
};

const banyuwangi = { wilayah: "35.10", tanggal: "2024-04-22", sumber: "malangpariwara-2024-04-23" };
const counted = add("aktivasi", { ...banyuwangi, jumlah: "10000" });
const ofVoters = add("ektp", { ...banyuwangi, ukuran: "dpt", jumlah: "1000000" });

export const historyExamples: Record<keyof typeof historyRules, Example> = {
  "pengecualian-tak-dikenal": {
    edits: [add("pengecualian", { aturan: "angka-kata", berkas: "aktivasi.csv", kunci: KEY, ...reason })],
  },
  "pengecualian-sia-sia": {
    edits: [add("pengecualian", { aturan: "kumulatif-turun", berkas: "aktivasi.csv", kunci: KEY, ...reason })],
  },
  "koreksi-tak-dikenal": {
    edits: [add("koreksi", { ...entry, berkas: "aktivasi" })],
  },
  "koreksi-tak-cocok": {
    edits: [add("koreksi", { ...entry, lama: "54000", baru: "55000" })],
  },
  "nilai-terbit-berubah": {
    edits: [set("aktivasi", 4, { jumlah: "55000" })],
    earlier: valid,
  },
  "baris-terbit-hilang": {
    edits: [drop("aktivasi", 2)],
    earlier: valid,
  },
  "cakupan-bergeser": {
    // Published: 10.000 of 1,01 million, by a million voters: 1/101 = 0,00990099. A million obliged leave a narrower interval:
    // 0,985 of them, 1/98,5 = 0,010152284.
    edits: [counted, ofVoters, add("ektp", { ...banyuwangi, ukuran: "wajib_ktp", jumlah: "1000000" })],
    earlier: edited(counted, ofVoters),
  },
  "koreksi-hilang": {
    edits: [],
    earlier: edited(add("koreksi", entry)),
  },
  "koreksi-sia-sia": {
    edits: [add("koreksi", entry)],
    earlier: valid,
  },
};
