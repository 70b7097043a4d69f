import type { Pair } from "../../rules/rule.ts";
import type { cellRules } from "../../rules/cells.ts";

const YEAR_MONTH_DAY: Pair = [
  "Tanggal ditulis tahun-bulan-hari, satu-satunya bentuk yang terbaca sama di mana pun.",
  "Dates are written year-month-day, the one form that reads the same everywhere.",
];
const FIXED_WORDS: Pair = [
  "Kolom ini hanya mengenal kata-kata tertentu, karena hitungannya bergantung padanya.",
  "This column knows certain words only, since calculations depend on them.",
];
const KEY_WORDS: Pair = [
  "Id menjadi bagian alamat halaman dan kunci baris.",
  "Ids become part of page addresses and of keys.",
];

/** Why a breach matters: rules about dates, codes, words, addresses and texts, each of one cell. */
export const cellReasons: Record<keyof typeof cellRules, Pair> = {
  "sel-kosong": ["Tanpa isinya baris ini tidak berarti.", "Without it the row means nothing."],
  "tanda-kosong": [
    "Yang tidak diketahui dikosongkan; NaN atau - akan terbit sebagai isi.",
    "What is not known is left empty; NaN or - would be published as what it says.",
  ],
  "sel-berbaris": [
    "Nama, kode, dan id satu baris saja; tanda kutip yang keliru menelan baris di bawahnya.",
    "Names, codes and ids have one line; a stray quotation mark swallows the row below.",
  ],
  "nama-terlalu-panjang": [
    "Nama menjadi nama berkas dan judul; sistem berkas tidak memuat yang terlalu panjang.",
    "A name becomes the name of a file and a title; no file system holds one that is too long.",
  ],
  "spasi-tepi": ["«35.73» dan «35.73 » adalah dua teks yang berbeda.", "«35.73» and «35.73 » are two texts."],
  "rumus-awal": [
    "Lembar kerja menjalankannya saat berkas unduhan dibuka.",
    "A spreadsheet runs it when the download is opened.",
  ],
  "data-pribadi": [
    "Data pribadi tidak boleh terbit; isinya tidak dicetak di mana pun, juga tidak di sini.",
    "Personal data must not be published; it is printed nowhere, not here either.",
  ],
  "tanggal-bentuk": YEAR_MONTH_DAY,
  "tanggal-ambigu": [
    "04/03/2024 dapat berarti 4 Maret atau 3 April; kami tidak menebak.",
    "04/03/2024 can mean 4 March or 3 April; we do not guess.",
  ],
  "tanggal-excel": [
    "Excel menyimpan tanggal sebagai jumlah hari sejak 1900.",
    "Excel stores dates as days since 1900.",
  ],
  "tanggal-tak-lengkap": [
    "tanggal selalu hari terakhir yang mungkin; ketepatan menyebut seberapa jauh ke belakang.",
    "tanggal is always the last possible day; ketepatan says how far back it may lie.",
  ],
  "tanggal-jam": ["Yang dicatat hanya hari, menurut WIB.", "Only the day is recorded, by Jakarta time."],
  "tanggal-tak-ada": ["Biasanya satu angka tertukar.", "Mostly a digit was swapped."],
  "tanggal-belum-diisi": [
    "Program menulis 1970-01-01 atau 1899-12-30 bila tanggalnya kosong.",
    "Programs write 1970-01-01 or 1899-12-30 for an empty date.",
  ],
  "ketepatan-tak-dikenal": FIXED_WORDS,
  "pilihan-tak-dikenal": FIXED_WORDS,
  "pilihan-ejaan": FIXED_WORDS,
  "id-bentuk": KEY_WORDS,
  "kode-bentuk": ["Kode adalah teks: dua angka, titik, dua angka.", "A code is text: two digits, a dot, two digits."],
  "kode-nol-hilang": [
    "Excel membaca 35.10 sebagai bilangan dan menyimpannya sebagai 35.1.",
    "Excel reads 35.10 as a number and saves it as 35.1.",
  ],
  "kode-nama": ["Sebuah kota dan sebuah kabupaten dapat bernama sama.", "A city and a regency may share a name."],
  "kode-tak-dikenal": ["Angka tanpa wilayah tidak dapat ditampilkan.", "A figure without a region cannot be shown."],
  "sumber-kosong": [
    "Tidak ada angka tanpa sumber yang dapat dibuka pembaca.",
    "No number is shown without a source that readers can open.",
  ],
  "sumber-tak-dikenal": [
    "Tidak ada angka tanpa sumber yang dapat dibuka pembaca.",
    "No number is shown without a source that readers can open.",
  ],
  "sumber-alamat": [
    "Alamat ditulis sekali, di sumber.csv; di tempat lain cukup idnya.",
    "An address is written once, in sumber.csv; elsewhere its id will do.",
  ],
  "url-bentuk": [
    "Pembaca membuka sumber dengan satu klik; bentuk lain dapat berbahaya.",
    "Readers open a source with one click; other forms can do harm.",
  ],
  "url-buntut": [
    "Yang tersalin bersama alamat dapat membuka halaman lain, atau tidak membuka apa pun.",
    "What was copied along with an address may open another page, or none.",
  ],
  "url-http": ["Halaman http dapat diubah di jalan.", "An http page can be changed on its way."],
};
