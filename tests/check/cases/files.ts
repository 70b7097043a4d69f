import type { fileRules } from "../../../src/rules/files.ts";
import type { Expected } from "../expected.ts";

export const fileCases: Record<keyof typeof fileRules, Expected> = {
  "berkas-tidak-ada": {
    at: "kegiatan.csv:0:1",
    id: "berkas ini tidak ada. - Kembalikan berkasnya; bila belum ada isinya, cukup satu baris: wilayah,mulai,tanggal,ketepatan,tempat,kelompok,aktivasi,presisi,pembulatan,luar_wilayah,sumber,catatan.",
    en: "this file is missing. - Put the file back; if there is nothing for it yet, one line will do: wilayah,mulai,tanggal,ketepatan,tempat,kelompok,aktivasi,presisi,pembulatan,luar_wilayah,sumber,catatan.",
  },
  "berkas-tak-dikenal": {
    at: "aktivsi.csv:0:1",
    id: "berkas ini bukan salah satu tabel; isinya tidak dibaca. - Rupanya salinan aktivasi.csv. Simpan yang benar sebagai aktivasi.csv, dan hapus yang ini.",
    en: "this file is none of the tables; it is not read. - It seems to be a copy of aktivasi.csv. Keep the right one as aktivasi.csv, and delete this.",
  },
  "berkas-tertukar": {
    at: "kegiatan.csv:1:1",
    id: "isi berkas ini tabel sarana, bukan kegiatan. - Simpan isinya sebagai sarana.csv, dan kembalikan isi kegiatan.csv.",
    en: "this file holds the table sarana, not kegiatan. - Save it as sarana.csv, and put back what kegiatan.csv held.",
  },
  "berkas-tak-terbaca": {
    at: "kegiatan.csv:0:1",
    id: "berkas ini tidak dapat dibaca (EACCES). - Periksa izin berkasnya dan ke mana tautannya menuju.",
    en: "this file cannot be read (EACCES). - Check its permissions, and where it leads if it is a link.",
  },
  "berkas-kosong": {
    at: "kegiatan.csv:0:1",
    id: "berkas ini kosong. - Tulis wilayah,mulai,tanggal,ketepatan,tempat,kelompok,aktivasi,presisi,pembulatan,luar_wilayah,sumber,catatan sebagai baris pertama.",
    en: "this file is empty. - Write wilayah,mulai,tanggal,ketepatan,tempat,kelompok,aktivasi,presisi,pembulatan,luar_wilayah,sumber,catatan as the first line.",
  },
  "berkas-terlalu-besar": {
    at: "kegiatan.csv:0:1",
    id: "berkas ini 95 MB; batasnya 80 MB. - Periksa apakah ini berkas yang dimaksud.",
    en: "this file has 95 MB; the limit is 80 MB. - Check whether this is the file you mean.",
  },
  "baris-terlalu-banyak": {
    at: "kegiatan.csv:0:1",
    id: "berkas ini lebih dari 2000000 baris. - Periksa apakah ini berkas yang dimaksud.",
    en: "this file has more than 2000000 rows. - Check whether this is the file you mean.",
  },
  "baris-terlalu-panjang": {
    at: "kegiatan.csv:2:1",
    id: "baris ini lebih dari 20000 huruf. - Periksa apakah akhir barisnya hilang, atau ada berkas lain yang tertempel.",
    en: "this line is longer than 20000 characters. - Check whether line ends were lost, or another file was pasted in.",
  },
  "sel-terlalu-panjang": {
    at: "kegiatan.csv:2:79",
    id: "sel ini lebih dari 5000 huruf. - Ringkas isinya; periksa juga tanda kutip yang tidak ditutup.",
    en: "this cell is longer than 5000 characters. - Shorten it; also look for a quotation mark that is not closed.",
  },
  "pemeriksaan-berhenti": {
    at: "kegiatan.csv:0:1",
    id: "pemeriksaan berkas ini berhenti sesudah 10.000 galat; selebihnya belum diperiksa. - Perbaiki sebab yang sama dahulu, lalu jalankan lagi npm run check.",
    en: "the check of this file stopped after 10,000 errors; the rest is unchecked. - Repair what they have in common first, then run npm run check again.",
    more: true,
  },
  "berkas-utf16": {
    at: "kegiatan.csv:0:1",
    id: "berkas ini UTF-16, bukan UTF-8. - Buka di Excel, lalu Simpan Sebagai «CSV UTF-8 (Comma delimited)».",
    en: "this file is UTF-16, not UTF-8. - Open it in Excel and save it as «CSV UTF-8 (Comma delimited)».",
  },
  "berkas-bukan-utf8": {
    at: "kegiatan.csv:2:24",
    id: "byte E9 di sini bukan UTF-8; dalam Windows-1252 itu «é». - Buka di Excel, lalu Simpan Sebagai «CSV UTF-8 (Comma delimited)».",
    en: "the byte E9 here is not UTF-8; in Windows-1252 it is «é». - Open it in Excel and save it as «CSV UTF-8 (Comma delimited)».",
  },
  "berkas-nul": {
    at: "kegiatan.csv:2:46",
    id: "ada byte nol (U+0000) di sini. - Tulis ulang sel ini, lalu simpan sebagai CSV UTF-8.",
    en: "there is a null byte (U+0000) here. - Write this cell anew and save as CSV UTF-8.",
  },
  "berkas-bukan-csv": {
    at: "kegiatan.csv:0:1",
    id: "isi berkas ini berkas Excel (.xlsx) atau arsip zip, bukan CSV. - Buka di Excel, lalu Simpan Sebagai «CSV UTF-8 (Comma delimited)».",
    en: "this file is an Excel workbook (.xlsx) or a zip archive, not CSV. - Open it in Excel and save it as «CSV UTF-8 (Comma delimited)».",
  },
  "tanda-konflik": {
    at: "kegiatan.csv:3:1",
    id: "di sini ada tanda konflik git: dua versi berkas ini tergabung. - Pilih baris yang benar (dua baris baru yang berbeda boleh tinggal keduanya), lalu hapus semua baris tandanya (<<<<<<<, =======, >>>>>>>).",
    en: "here is a git conflict mark: two versions of this file are mixed. - Choose the right lines (two new rows that differ may both stay), then delete every line that is a mark (<<<<<<<, =======, >>>>>>>).",
  },
  "bom-di-tengah": {
    at: "aktivasi.csv:4:1",
    id: "wilayah «·35.73» (U+FEFF) memuat tanda awal berkas; rupanya beberapa berkas digabung. - Hapus tanda itu, dan judul kolom yang terulang.",
    en: "wilayah «·35.73» (U+FEFF) holds a byte order mark; it seems that files were joined. - Delete the mark, and a header that is repeated.",
  },
  "huruf-hilang": {
    at: "kegiatan.csv:2:79",
    id: "catatan «Jum�at Bersih» berisi U+FFFD: ada huruf yang hilang sebelum disimpan. - Lihat lagi sumbernya dan tulis hurufnya.",
    en: "catatan «Jum�at Bersih» holds U+FFFD: a character was lost before this was saved. - Look at the source again and write the character.",
  },
  "huruf-rusak": {
    at: "kegiatan.csv:2:79",
    id: "catatan «CafÃ© Dukcapil» memuat «Ã©»: UTF-8 yang terbaca sebagai Windows-1252. - Tulis ulang sel ini dari sumbernya, lalu simpan sebagai CSV UTF-8.",
    en: "catatan «CafÃ© Dukcapil» has «Ã©»: UTF-8 that was read as Windows-1252. - Write this cell again from the source and save as CSV UTF-8.",
  },
  "huruf-kendali": {
    at: "kegiatan.csv:2:24",
    id: "tempat «Mal Pelayanan·» berisi huruf kendali (U+001A). - Hapus huruf itu; tempel ulang sebagai teks biasa.",
    en: "tempat «Mal Pelayanan·» holds a control character (U+001A). - Delete it; paste again as plain text.",
  },
  "huruf-tak-tampak": {
    at: "aktivasi.csv:4:1",
    id: "wilayah «35.73·» (U+200B) berisi huruf yang tidak tampak. - Tulis 35.73.",
    en: "wilayah «35.73·» (U+200B) holds a character that does not show. - Write 35.73.",
  },
};
