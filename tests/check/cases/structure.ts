import type { structureRules } from "../../../src/rules/structure.ts";
import type { Expected } from "../expected.ts";

export const structureCases: Record<keyof typeof structureRules, Expected> = {
  "pemisah-titik-koma": {
    at: "kegiatan.csv:0:1",
    id: "berkas ini memakai titik koma sebagai pemisah, kebiasaan Excel berbahasa Indonesia. - Jalankan npm run fix. Supaya tidak berulang: ubah pemisah daftar di pengaturan wilayah komputer menjadi koma.",
    en: "this file is separated by semicolons, as Excel does in Indonesian. - Run npm run fix. So that it does not come back: set the list separator in the computer's regional settings to a comma.",
  },
  "pemisah-lain": {
    at: "kegiatan.csv:0:1",
    id: "berkas ini memakai tab (U+0009) sebagai pemisah. - Jalankan npm run fix, atau simpan ulang dengan koma.",
    en: "this file is separated by tabs (U+0009). - Run npm run fix, or save again with commas.",
  },
  "pemisah-campur": {
    at: "aktivasi.csv:4:1",
    id: "baris ini dipisah «;», baris judul dipisah koma. - Ganti pemisah baris ini dengan koma.",
    en: "this line is separated by «;», the header by commas. - Separate this line by commas too.",
  },
  "kutip-terbuka": {
    at: "kegiatan.csv:2:24",
    id: "tanda kutip yang dibuka di sel ini (baris 2) tidak ditutup; baris-baris sesudahnya ikut tertelan. - Tutup tanda kutipnya di akhir teks, atau hapus bila tidak perlu.",
    en: "the quotation mark opened in this cell (line 2) is not closed; it swallows the lines after it. - Close it at the end of the text, or delete it if it is not needed.",
  },
  "baris-tertelan": {
    at: "aktivasi.csv:2:71",
    id: "tanda kutip yang dibuka di baris 2 menelan baris 3, yang tampak seperti baris tabel ini. - Tutup tanda kutipnya di akhir baris 2, dan periksa baris 3; bila memang satu catatan, tulis dalam satu baris.",
    en: "the quotation mark opened on line 2 swallows line 3, which reads as a row of this table. - Close it at the end of line 2, and look at line 3; if it is one note, write it on one line.",
  },
  "kutip-nyasar": {
    at: "kegiatan.csv:2:24",
    id: 'ada teks sesudah tanda kutip penutup di sel ini. - Tanda kutip di dalam teks ditulis dua kali («""»), dan seluruh sel diapit tanda kutip.',
    en: 'there is text after the closing quotation mark of this cell. - Write a quotation mark inside a text twice («""») and put the whole cell in quotation marks.',
  },
  "akhir-baris-cr": {
    at: "kegiatan.csv:1:1",
    id: "akhir barisnya CR saja (U+000D), seperti pada Mac lama. - Jalankan npm run fix, atau simpan ulang sebagai CSV UTF-8.",
    en: "its lines end in CR alone (U+000D), as on old Macs. - Run npm run fix, or save again as CSV UTF-8.",
  },
  "judul-di-atas": {
    at: "sarana.csv:1:1",
    id: "judul kolom ada di baris 3, bukan baris 1. - Hapus baris 1 sampai 2.",
    en: "the header is on line 3, not line 1. - Delete lines 1 to 2.",
  },
  "judul-tidak-ada": {
    at: "sarana.csv:1:1",
    id: "baris pertama tidak memuat nama kolom tabel ini. - Tulis wilayah,sarana,jumlah,tanggal,ketepatan,sumber sebagai baris pertama.",
    en: "the first line holds no name of a column of this table. - Write wilayah,sarana,jumlah,tanggal,ketepatan,sumber as the first line.",
  },
  "judul-berulang": {
    at: "sarana.csv:3:1",
    id: "baris ini mengulang judul kolom. - Hapus barisnya.",
    en: "this line repeats the header. - Delete the line.",
  },
  "kolom-tak-dikenal": {
    at: "sarana.csv:1:16",
    id: "kolom «jumlh» tidak dikenal. - Maksudnya «jumlah»? Tulis jumlah.",
    en: "column «jumlh» is unknown. - Is it «jumlah»? Write jumlah.",
  },
  "kolom-kosong": {
    at: "sarana.csv:1:48",
    id: "judul kolom ke-7 kosong. - Isi judulnya; bila kolomnya kosong, hapus kolom itu (di ujung kanan, npm run fix menghapusnya).",
    en: "the header of column 7 is empty. - Fill in the name; if the column is empty, delete it (at the right end, npm run fix does).",
  },
  "kolom-ganda": {
    at: "sarana.csv:1:48",
    id: "kolom «jumlah» sudah ada sebagai kolom ke-3. - Simpan satu saja.",
    en: "column «jumlah» is already column 3. - Keep one.",
  },
  "kolom-hilang": {
    at: "sarana.csv:1:1",
    id: "kolom «tanggal» tidak ada. - Tambahkan kolom tanggal: Hari terakhir yang mungkin sejak sarana ada.",
    en: "column «tanggal» is missing. - Add the column tanggal: The last possible day since when it has been there.",
  },
  "kolom-tertukar": {
    at: "sarana.csv:1:16",
    id: "isi kolom tanggal dan jumlah tertukar. - Tukar kedua nama kolom di baris judul.",
    en: "what the columns tanggal and jumlah hold is swapped. - Swap the two names in the header.",
  },
  "sel-berlebih": {
    at: "aktivasi.csv:4:23",
    id: "koma ribuan membelah «61,890», jadi baris ini 13 sel, kolomnya 12. - Tulis 61890.",
    en: "thousands commas split «61,890», so this line has 13 cells for 12 columns. - Write 61890.",
  },
  "sel-kurang": {
    at: "sarana.csv:2:1",
    id: "baris ini 4 sel, kolomnya 6. - Yang kurang: ketepatan, sumber. Beri koma untuk sel yang kosong.",
    en: "this line has 4 cells for 6 columns. - Lacking: ketepatan, sumber. Give an empty cell its comma.",
  },
  "baris-menyatu": {
    at: "aktivasi.csv:4:75",
    id: "dua baris menyatu di sini: «35.10» memulai baris kedua. - Mulai baris baru sebelum 35.10.",
    en: "two rows ran together here: «35.10» begins the second. - Begin a new line before 35.10.",
  },
  "baris-tertukar": {
    at: "aktivasi.csv:5:1",
    id: "baris ini milik ektp.csv, bukan aktivasi.csv. - Pindahkan ke ektp.csv; kolomnya di sana wilayah,tanggal,ketepatan,ukuran,jumlah,presisi,pembulatan,cara,sumber,pakai,catatan.",
    en: "this is a row of ektp.csv, not of aktivasi.csv. - Move it to ektp.csv; its columns there are wilayah,tanggal,ketepatan,ukuran,jumlah,presisi,pembulatan,cara,sumber,pakai,catatan.",
  },
  "bukan-baris-data": {
    at: "aktivasi.csv:5:1",
    id: "baris ini hanya berisi «KABUPATEN»: judul bagian atau keterangan. - Hapus barisnya; keterangan masuk ke kolom catatan.",
    en: "this line holds «KABUPATEN» alone: a heading or a remark. - Delete the line; a remark goes into the column catatan.",
  },
  "koma-akhir": {
    at: "sarana.csv:2:1",
    id: "baris ini berakhir dengan 2 koma yang berlebih. - Jalankan npm run fix, atau hapus koma di akhir baris.",
    en: "this line ends in 2 surplus commas. - Run npm run fix, or delete the commas at the end.",
  },
  "baris-kosong": {
    at: "sarana.csv:3:1",
    id: "baris ini hanya berisi koma. - Hapus barisnya; di Excel, hapus juga baris kosong di bawah tabel.",
    en: "this line holds nothing but commas. - Delete the line; in Excel also delete the empty rows below the table.",
  },
  "baris-jumlah": {
    at: "aktivasi.csv:5:1",
    id: "baris ini baris jumlah. - Hapus barisnya bila Anda yang menjumlahkan; bila sumber mencetaknya, tulis 35 sebagai wilayahnya.",
    en: "this is a row of totals. - Delete it if you added it up; if the source prints it, write 35 as its region.",
  },
  "tanpa-baris": {
    at: "target.csv:0:1",
    id: "berkas ini hanya berisi baris judul. - Kembalikan baris-baris datanya.",
    en: "this file holds its header line and nothing else. - Put its rows of data back.",
  },
};
