import { error, warning, type Pair, type Rule } from "./rule.ts";

const NOT_TEXT: Pair = [
  "Hanya teks UTF-8 yang terbaca sama di semua komputer.",
  "Only UTF-8 text reads the same on every computer.",
];
const LIMIT: Pair = [
  "Batas ini jauh di atas kebutuhan; yang melewatinya biasanya berkas lain atau berkas rusak.",
  "The limit is far above any need; what exceeds it is usually another file, or a broken one.",
];

/** Rules about whole files and the characters in them. */
export const fileRules = {
  "berkas-tidak-ada": error([
    "Situs tidak dibangun dari data yang berkurang diam-diam.",
    "The site is not built from data that shrank silently.",
  ]),
  "berkas-tak-dikenal": warning([
    "Berkas itu tidak dibaca: mungkin salinan, atau namanya berubah.",
    "It is not read: perhaps a copy, or its name has changed.",
  ]),
  "berkas-tak-terbaca": error(["Isinya tidak sampai ke situs.", "What it holds does not reach the site."]),
  "berkas-kosong": error([
    "Tanpa baris judul, kolomnya tidak diketahui.",
    "Without a header line its columns are not known.",
  ]),
  "berkas-tertukar": error([
    "Kolomnya milik tabel lain; rupanya tersimpan dengan nama yang keliru.",
    "Its columns are another table's; it seems to be saved under the wrong name.",
  ]),
  "berkas-terlalu-besar": error(LIMIT),
  "baris-terlalu-banyak": error(LIMIT),
  "baris-terlalu-panjang": error(LIMIT),
  "sel-terlalu-panjang": error(LIMIT),
  "pemeriksaan-berhenti": error([
    "Galat sebanyak itu bersebab sama; daftar yang lebih panjang tidak menolong.",
    "So many have one cause; a longer list would not help.",
  ]),
  "berkas-utf16": error(NOT_TEXT),
  "berkas-bukan-utf8": error(NOT_TEXT),
  "berkas-nul": error([
    "Byte nol tidak ada dalam teks; berkasnya rusak atau bukan CSV.",
    "Text has no null bytes; the file is damaged or no CSV.",
  ]),
  "berkas-bukan-csv": error([
    "Mengganti nama berkas tidak mengubah isinya.",
    "Renaming a file does not change what it holds.",
  ]),
  "tanda-konflik": error([
    "Dua versi data tergabung; salah satunya harus dipilih.",
    "Two versions of the data are mixed; one has to be chosen.",
  ]),
  "bom-di-tengah": error([
    "Beberapa berkas digabung; sering kali judulnya ikut terulang.",
    "Files were joined; often the header is repeated too.",
  ]),
  "huruf-hilang": error([
    "Huruf aslinya tidak dapat dipulihkan dari berkas ini.",
    "The character cannot be recovered from this file.",
  ]),
  "huruf-rusak": error([
    "Berkas UTF-8 pernah dibuka sebagai Windows-1252 lalu disimpan.",
    "A UTF-8 file was once opened as Windows-1252 and saved.",
  ]),
  "huruf-kendali": error([
    "Tidak tampak, dan dapat mengacaukan layar dan berkas unduhan.",
    "It does not show, and can upset screens and downloads.",
  ]),
  "huruf-tak-tampak": error([
    "Dua sel yang tampak sama dapat berbeda isinya.",
    "Two cells that look the same can differ.",
  ]),
} satisfies Record<string, Rule>;
