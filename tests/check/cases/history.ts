import type { historyRules } from "../../../src/rules/history.ts";
import type { Expected } from "../expected.ts";

export const historyCases: Record<keyof typeof historyRules, Expected> = {
  "pengecualian-tak-dikenal": {
    at: "pengecualian.csv:2:1",
    id: "aturan «angka-kata» tidak dapat dikecualikan. - Hapus baris ini dan perbaiki temuannya: yang dikecualikan hanya hubungan antarangka.",
    en: "aturan «angka-kata» cannot be excused. - Delete this row and repair what was found: only relations between figures can be excused.",
  },
  "pengecualian-sia-sia": {
    at: "pengecualian.csv:2:1",
    id: "tidak ada temuan kumulatif-turun pada baris 35.73|2024-04-22|malangpariwara-2024-04-23 di aktivasi.csv. - Hapus baris ini: temuannya sudah tidak ada, atau kuncinya keliru.",
    en: "there is no finding of kumulatif-turun on the row 35.73|2024-04-22|malangpariwara-2024-04-23 of aktivasi.csv. - Delete this row: the finding is no longer there, or the key is another one.",
  },
  "koreksi-tak-dikenal": {
    at: "koreksi.csv:2:12",
    id: "berkas «aktivasi» tidak dikenal. - Tulis aktivasi.csv.",
    en: "berkas «aktivasi» is unknown. - Write aktivasi.csv.",
  },
  "koreksi-tak-cocok": {
    at: "koreksi.csv:2:81",
    id: "baru «55000» untuk 35.73|2024-04-22|malangpariwara-2024-04-23, tetapi di berkas kini «54000». - Bila baris ini sudah terbit, biarkan. Tambahkan koreksi yang lebih baru di bawahnya. Bila belum: bila isi berkas yang benar, tulis 54000.",
    en: "baru «55000» for 35.73|2024-04-22|malangpariwara-2024-04-23, yet the file now has «54000». - If this row was published, leave it. Add the later correction below it. If not: if the file is right, write 54000.",
  },
  "nilai-terbit-berubah": {
    at: "aktivasi.csv:4:23",
    id: 'jumlah «55000» berbeda dari yang telah terbit (54000). - Kembalikan nilainya, atau tambahkan di koreksi.csv, dengan alasannya di antara kedua tanda kutip di ujung (ralat: kesalahan; revisi: data yang lebih baik): 2026-11-21,aktivasi.csv,35.73|2024-04-22|malangpariwara-2024-04-23,jumlah,54000,55000,ralat,""',
    en: 'jumlah «55000» differs from the published 54000. - Put the value back, or add this to koreksi.csv, with the reason between the quotation marks at its end (ralat: a mistake; revisi: better data): 2026-11-21,aktivasi.csv,35.73|2024-04-22|malangpariwara-2024-04-23,jumlah,54000,55000,ralat,""',
  },
  "baris-terbit-hilang": {
    at: "aktivasi.csv:0:1",
    id: 'baris 35.73|2023-09-03|malangtimes-2023-09-03 (26046) yang telah terbit tidak ada lagi. - Kembalikan barisnya, atau tambahkan di koreksi.csv, dengan alasannya di antara kedua tanda kutip di ujung: 2026-11-21,aktivasi.csv,35.73|2023-09-03|malangtimes-2023-09-03,,26046,,ralat,""',
    en: 'the published row 35.73|2023-09-03|malangtimes-2023-09-03 (26046) is gone. - Put it back, or add this to koreksi.csv, with the reason between the quotation marks at its end: 2026-11-21,aktivasi.csv,35.73|2023-09-03|malangtimes-2023-09-03,,26046,,ralat,""',
  },
  "cakupan-bergeser": {
    at: "ektp.csv:6:1",
    id: "baris ini mengubah cakupan Kabupaten Banyuwangi, 22 April 2024, yang telah terbit. - Salin baris ini ke koreksi.csv: 2026-11-21,cakupan.csv,35.10|2024-04-22,cakupan,0.00990099,0.01015228,revisi,Basis kini wajib_ktp 2024-04-22 dari malangpariwara-2024-04-23.",
    en: "this row moves coverage already published for Kabupaten Banyuwangi, 22 April 2024. - Copy this row into koreksi.csv: 2026-11-21,cakupan.csv,35.10|2024-04-22,cakupan,0.00990099,0.01015228,revisi,Basis kini wajib_ktp 2024-04-22 dari malangpariwara-2024-04-23.",
  },
  "koreksi-hilang": {
    at: "koreksi.csv:0:1",
    id: "koreksi aktivasi.csv 35.73|2024-04-22|malangpariwara-2024-04-23 yang telah terbit berubah atau hilang. - Kembalikan barisnya; koreksi baru ditulis sebagai baris baru.",
    en: "the published correction of aktivasi.csv 35.73|2024-04-22|malangpariwara-2024-04-23 changed or vanished. - Put it back; a new correction is a new row.",
  },
  "koreksi-sia-sia": {
    at: "koreksi.csv:2:1",
    id: "tidak ada perubahan seperti ini pada 35.73|2024-04-22|malangpariwara-2024-04-23 sejak yang telah terbit. - Hapus barisnya, atau cocokkan kunci, kolom, lama, dan baru.",
    en: "nothing has changed like this on 35.73|2024-04-22|malangpariwara-2024-04-23 since it was published. - Delete the row, or make kunci, kolom, lama and baru fit.",
  },
};
