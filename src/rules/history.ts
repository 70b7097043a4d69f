import { error, type Pair, type Rule } from "./rule.ts";

const NO_SILENT_CHANGE: Pair = [
  "Nilai yang telah terbit tidak berubah diam-diam; pembaca mungkin sudah mengutipnya.",
  "A published value does not change silently; readers may have quoted it.",
];
const LEDGER: Pair = [
  "Kembalikan nilainya, atau salin baris siap pakai dari pesan ke koreksi.csv dan isi alasannya; jenisnya ralat (kesalahan) atau revisi (data yang lebih baik).",
  "Put the value back, or copy the ready row of the message into koreksi.csv and give the reason; it is a ralat (a mistake) or a revisi (better data).",
];
const LEDGER_STAYS: Pair = [
  "Buku koreksi hanya bertambah: ia catatan dari apa yang pernah terbit.",
  "The ledger only grows: it is the record of what was once published.",
];

/** Rules about exceptions, the ledger of corrections, and changes since an earlier state (`--base`). */
export const historyRules = {
  "pengecualian-tak-dikenal": error(
    [
      "Pengecualian untuk aturan atau berkas yang tidak ada, atau aturan yang tidak dapat dikecualikan.",
      "An exception for a rule or file that does not exist, or a rule that cannot be excused.",
    ],
    [
      "Hanya hubungan antarangka yang dapat dikecualikan; bentuk selalu diperbaiki.",
      "Only relations between figures can be excused; form is always repaired.",
    ],
    "angka-kata,aktivasi.csv,…",
    ["Salin baris siap pakai dari hasil pemeriksaan.", "Copy the ready row from the check."],
  ),
  "pengecualian-sia-sia": error(
    ["Pengecualian yang tidak mengecualikan apa pun.", "An exception that silences nothing."],
    [
      "Pengecualian yang tertinggal dapat menutupi temuan lain kelak.",
      "One that was left behind could hide another finding later.",
    ],
    "kumulatif-turun,aktivasi.csv,35.73|2024-04-22|…",
    ["Hapus barisnya, atau cocokkan kuncinya.", "Delete the row, or make its key fit."],
  ),
  "koreksi-tak-dikenal": error(
    [
      "Koreksi untuk berkas, kolom, atau wilayah yang tidak ada.",
      "A correction of a file, column or region that does not exist.",
    ],
    [
      "Koreksi tampil di halaman wilayah yang disebut kuncinya.",
      "A correction is shown on the page of the region in its key.",
    ],
    "aktivasi,35.73|…,jumlah",
    ["Tulis nama berkas dengan .csv dan judul kolomnya.", "Write the file's name with .csv and the column's header."],
  ),
  "koreksi-tak-cocok": error(
    ["Koreksi tidak cocok dengan isi berkas sekarang.", "A correction does not fit what the file now holds."],
    [
      "Nilai baru di buku koreksi adalah nilai yang tampil di halaman.",
      "The new value in the ledger is the one shown on the page.",
    ],
    "baru 55000, berkas 54000",
    ["Cocokkan kunci dan nilainya.", "Make key and value fit."],
  ),
  "nilai-terbit-berubah": error(
    ["Nilai yang telah terbit berubah tanpa koreksi.", "A published value changed without a correction."],
    NO_SILENT_CHANGE,
    "54000 menjadi 55000",
    LEDGER,
  ),
  "baris-terbit-hilang": error(
    ["Baris yang telah terbit hilang tanpa koreksi.", "A published row vanished without a correction."],
    NO_SILENT_CHANGE,
    "35.73|2024-04-22|malangpariwara-2024-04-23",
    LEDGER,
  ),
  "cakupan-bergeser": error(
    [
      "Perubahan di ektp.csv menggeser cakupan yang telah terbit.",
      "A change in ektp.csv moves coverage already published.",
    ],
    NO_SILENT_CHANGE,
    "cakupan 35.02|2023-12-31",
    ["Salin baris siap pakai dari pesan ke koreksi.csv.", "Copy the ready row of the message into koreksi.csv."],
  ),
  "koreksi-hilang": error(
    ["Baris koreksi lama berubah atau hilang.", "An earlier correction changed or vanished."],
    LEDGER_STAYS,
    "koreksi.csv",
    ["Kembalikan barisnya; koreksi baru ditulis sebagai baris baru.", "Put it back; a new correction is a new row."],
  ),
  "koreksi-sia-sia": error(
    ["Koreksi baru tanpa perubahan yang dicatatnya.", "A new correction without the change it records."],
    ["Buku koreksi hanya memuat yang sungguh berubah.", "The ledger holds only what did change."],
    "lama 54000, baru 55000",
    ["Hapus barisnya, atau cocokkan kunci dan nilainya.", "Delete the row, or make key and values fit."],
  ),
} satisfies Record<string, Rule>;
