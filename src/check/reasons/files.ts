import type { Pair } from "../../rules/rule.ts";
import type { fileRules } from "../../rules/files.ts";

const NOT_TEXT: Pair = [
  "Hanya teks UTF-8 yang terbaca sama di semua komputer.",
  "Only UTF-8 text reads the same on every computer.",
];
const LIMIT: Pair = [
  "Batas ini jauh di atas kebutuhan; yang melewatinya biasanya berkas lain atau berkas rusak.",
  "The limit is far above any need; what exceeds it is usually another file, or a broken one.",
];

/** Why a breach matters: rules about whole files and the characters in them. */
export const fileReasons: Record<keyof typeof fileRules, Pair> = {
  "berkas-tidak-ada": [
    "Situs tidak dibangun dari data yang berkurang diam-diam.",
    "The site is not built from data that shrank silently.",
  ],
  "berkas-tak-dikenal": [
    "Berkas itu tidak dibaca: mungkin salinan, atau namanya berubah.",
    "It is not read: perhaps a copy, or its name has changed.",
  ],
  "berkas-tak-terbaca": ["Isinya tidak sampai ke situs.", "What it holds does not reach the site."],
  "berkas-kosong": ["Tanpa baris judul, kolomnya tidak diketahui.", "Without a header line its columns are not known."],
  "berkas-tertukar": [
    "Kolomnya milik tabel lain; rupanya tersimpan dengan nama yang keliru.",
    "Its columns are another table's; it seems to be saved under the wrong name.",
  ],
  "berkas-terlalu-besar": LIMIT,
  "baris-terlalu-banyak": LIMIT,
  "baris-terlalu-panjang": LIMIT,
  "sel-terlalu-panjang": LIMIT,
  "pemeriksaan-berhenti": [
    "Galat sebanyak itu bersebab sama; daftar yang lebih panjang tidak menolong.",
    "So many have one cause; a longer list would not help.",
  ],
  "berkas-utf16": NOT_TEXT,
  "berkas-bukan-utf8": NOT_TEXT,
  "berkas-nul": [
    "Byte nol tidak ada dalam teks; berkasnya rusak atau bukan CSV.",
    "Text has no null bytes; the file is damaged or no CSV.",
  ],
  "berkas-bukan-csv": [
    "Mengganti nama berkas tidak mengubah isinya.",
    "Renaming a file does not change what it holds.",
  ],
  "tanda-konflik": [
    "Dua versi data tergabung; salah satunya harus dipilih.",
    "Two versions of the data are mixed; one has to be chosen.",
  ],
  "bom-di-tengah": [
    "Beberapa berkas digabung; sering kali judulnya ikut terulang.",
    "Files were joined; often the header is repeated too.",
  ],
  "huruf-hilang": [
    "Huruf aslinya tidak dapat dipulihkan dari berkas ini.",
    "The character cannot be recovered from this file.",
  ],
  "huruf-rusak": [
    "Berkas UTF-8 pernah dibuka sebagai Windows-1252 lalu disimpan.",
    "A UTF-8 file was once opened as Windows-1252 and saved.",
  ],
  "huruf-kendali": [
    "Tidak tampak, dan dapat mengacaukan layar dan berkas unduhan.",
    "It does not show, and can upset screens and downloads.",
  ],
  "huruf-tak-tampak": ["Dua sel yang tampak sama dapat berbeda isinya.", "Two cells that look the same can differ."],
};
