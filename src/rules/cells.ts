import { error, warning, type Pair, type Rule } from "./rule.ts";

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

/** Rules about dates, codes, words, addresses and texts, each of one cell. */
export const cellRules = {
  "sel-kosong": error(["Tanpa isinya baris ini tidak berarti.", "Without it the row means nothing."]),
  "tanda-kosong": error([
    "Yang tidak diketahui dikosongkan; NaN atau - akan terbit sebagai isi.",
    "What is not known is left empty; NaN or - would be published as what it says.",
  ]),
  "sel-berbaris": error([
    "Nama, kode, dan id satu baris saja; tanda kutip yang keliru menelan baris di bawahnya.",
    "Names, codes and ids have one line; a stray quotation mark swallows the row below.",
  ]),
  "nama-terlalu-panjang": error([
    "Nama menjadi nama berkas dan judul; sistem berkas tidak memuat yang terlalu panjang.",
    "A name becomes the name of a file and a title; no file system holds one that is too long.",
  ]),
  "spasi-tepi": error(["«35.73» dan «35.73 » adalah dua teks yang berbeda.", "«35.73» and «35.73 » are two texts."]),
  "rumus-awal": error([
    "Lembar kerja menjalankannya saat berkas unduhan dibuka.",
    "A spreadsheet runs it when the download is opened.",
  ]),
  "data-pribadi": error([
    "Data pribadi tidak boleh terbit; isinya tidak dicetak di mana pun, juga tidak di sini.",
    "Personal data must not be published; it is printed nowhere, not here either.",
  ]),
  "tanggal-bentuk": error(YEAR_MONTH_DAY),
  "tanggal-ambigu": error([
    "04/03/2024 dapat berarti 4 Maret atau 3 April; kami tidak menebak.",
    "04/03/2024 can mean 4 March or 3 April; we do not guess.",
  ]),
  "tanggal-excel": error([
    "Excel menyimpan tanggal sebagai jumlah hari sejak 1900.",
    "Excel stores dates as days since 1900.",
  ]),
  "tanggal-tak-lengkap": error([
    "tanggal selalu hari terakhir yang mungkin; ketepatan menyebut seberapa jauh ke belakang.",
    "tanggal is always the last possible day; ketepatan says how far back it may lie.",
  ]),
  "tanggal-jam": error(["Yang dicatat hanya hari, menurut WIB.", "Only the day is recorded, by Jakarta time."]),
  "tanggal-tak-ada": error(["Biasanya satu angka tertukar.", "Mostly a digit was swapped."]),
  "tanggal-belum-diisi": error([
    "Program menulis 1970-01-01 atau 1899-12-30 bila tanggalnya kosong.",
    "Programs write 1970-01-01 or 1899-12-30 for an empty date.",
  ]),
  "ketepatan-tak-dikenal": error(FIXED_WORDS),
  "pilihan-tak-dikenal": error(FIXED_WORDS),
  "pilihan-ejaan": error(FIXED_WORDS),
  "id-bentuk": error(KEY_WORDS),
  "kode-bentuk": error([
    "Kode adalah teks: dua angka, titik, dua angka.",
    "A code is text: two digits, a dot, two digits.",
  ]),
  "kode-nol-hilang": error([
    "Excel membaca 35.10 sebagai bilangan dan menyimpannya sebagai 35.1.",
    "Excel reads 35.10 as a number and saves it as 35.1.",
  ]),
  "kode-nama": error([
    "Sebuah kota dan sebuah kabupaten dapat bernama sama.",
    "A city and a regency may share a name.",
  ]),
  "kode-tak-dikenal": error([
    "Angka tanpa wilayah tidak dapat ditampilkan.",
    "A figure without a region cannot be shown.",
  ]),
  "sumber-kosong": error([
    "Tidak ada angka tanpa sumber yang dapat dibuka pembaca.",
    "No number is shown without a source that readers can open.",
  ]),
  "sumber-tak-dikenal": error([
    "Tidak ada angka tanpa sumber yang dapat dibuka pembaca.",
    "No number is shown without a source that readers can open.",
  ]),
  "sumber-alamat": error([
    "Alamat ditulis sekali, di sumber.csv; di tempat lain cukup idnya.",
    "An address is written once, in sumber.csv; elsewhere its id will do.",
  ]),
  "url-bentuk": error([
    "Pembaca membuka sumber dengan satu klik; bentuk lain dapat berbahaya.",
    "Readers open a source with one click; other forms can do harm.",
  ]),
  "url-buntut": warning([
    "Yang tersalin bersama alamat dapat membuka halaman lain, atau tidak membuka apa pun.",
    "What was copied along with an address may open another page, or none.",
  ]),
  "url-http": warning(["Halaman http dapat diubah di jalan.", "An http page can be changed on its way."]),
} satisfies Record<string, Rule>;
