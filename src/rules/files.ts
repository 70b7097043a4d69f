import { error, warning, type Pair, type Rule } from "./rule.ts";

const NOT_TEXT: Pair = [
  "Hanya teks UTF-8 yang terbaca sama di semua komputer.",
  "Only UTF-8 text reads the same on every computer.",
];
const SAVE_AGAIN: Pair = [
  "Buka di Excel atau LibreOffice, lalu simpan sebagai CSV UTF-8.",
  "Open it in Excel or LibreOffice and save it as CSV UTF-8.",
];
const FROM_SOURCE: Pair = [
  "Lihat lagi sumbernya dan tulis ulang selnya.",
  "Look at the source again and write the cell anew.",
];
const LIMIT: Pair = [
  "Batas ini jauh di atas kebutuhan; yang melewatinya biasanya berkas lain atau berkas rusak.",
  "The limit is far above any need; what exceeds it is usually another file, or a broken one.",
];

/** Rules about whole files and the characters in them. */
export const fileRules = {
  "berkas-tidak-ada": error(
    ["Salah satu tabel tidak ada di folder data.", "One of the tables is not in the data folder."],
    [
      "Situs tidak dibangun dari data yang berkurang diam-diam.",
      "The site is not built from data that shrank silently.",
    ],
    "data/kegiatan.csv",
    [
      "Kembalikan berkasnya, atau ubah nama berkas yang keliru; baris judulnya saja cukup bila tabelnya boleh kosong.",
      "Put the file back, or rename one that is misnamed; the header line is enough where the table may be empty.",
    ],
  ),
  "berkas-tak-dikenal": warning(
    ["Ada berkas CSV yang bukan salah satu tabel.", "There is a CSV file that is none of the tables."],
    [
      "Berkas itu tidak dibaca: mungkin salinan, atau namanya berubah.",
      "It is not read: perhaps a copy, or its name has changed.",
    ],
    "data/aktivasi (1).csv",
    ["Hapus, pindahkan, atau betulkan namanya.", "Delete it, move it, or put its name right."],
  ),
  "berkas-tak-terbaca": error(
    ["Berkas tidak dapat dibaca, atau bukan berkas biasa.", "The file cannot be read, or is no plain file."],
    ["Isinya tidak sampai ke situs.", "What it holds does not reach the site."],
    "data/aktivasi.csv (EACCES)",
    [
      "Periksa izinnya dan ke mana tautannya menuju; ganti folder atau pipa dengan berkas CSV.",
      "Check its permissions and where it leads; put a CSV file in the place of a folder or a pipe.",
    ],
  ),
  "berkas-kosong": error(
    ["Berkas kosong.", "The file is empty."],
    ["Tanpa baris judul, kolomnya tidak diketahui.", "Without a header line its columns are not known."],
    "(0 byte)",
    ["Tulis baris judul yang disebut dalam pesan.", "Write the header line that the message names."],
  ),
  "berkas-tertukar": error(
    ["Berkas berisi tabel lain.", "A file holds another table."],
    [
      "Kolomnya milik tabel lain; rupanya tersimpan dengan nama yang keliru.",
      "Its columns are another table's; it seems to be saved under the wrong name.",
    ],
    "ektp.csv: wilayah,tanggal,jumlah,persen,basis,sumber",
    [
      "Simpan dengan nama tabelnya, dan kembalikan berkas yang tertimpa.",
      "Save it under its table's name, and put back the file it replaced.",
    ],
  ),
  "berkas-terlalu-besar": error(
    ["Berkas lebih dari 80 MB.", "The file is over 80 MB."],
    LIMIT,
    "data/aktivasi.csv (95 MB)",
    ["Periksa apakah ini berkas yang dimaksud.", "Check whether this is the file you mean."],
  ),
  "baris-terlalu-banyak": error(
    ["Berkas lebih dari dua juta baris.", "The file has more than two million rows."],
    LIMIT,
    "2.000.001 baris",
    ["Periksa apakah ini berkas yang dimaksud.", "Check whether this is the file you mean."],
  ),
  "baris-terlalu-panjang": error(
    ["Satu baris lebih dari 20.000 huruf.", "A line is longer than 20,000 characters."],
    LIMIT,
    "35.73,2024-04-22,… (20.001 huruf)",
    [
      "Periksa apakah akhir barisnya hilang, atau ada berkas lain yang tertempel.",
      "Check whether line ends were lost, or another file was pasted in.",
    ],
  ),
  "sel-terlalu-panjang": error(
    ["Satu sel lebih dari 5.000 huruf.", "A cell is longer than 5,000 characters."],
    LIMIT,
    "catatan: … (5.001 huruf)",
    [
      "Ringkas isinya; periksa juga tanda kutip yang tidak ditutup.",
      "Shorten it; also look for a quotation mark that is not closed.",
    ],
  ),
  "pemeriksaan-berhenti": error(
    [
      "Satu berkas berisi 10.000 temuan atau lebih; pemeriksaannya tidak sampai akhir.",
      "One file has 10,000 findings or more; it was not checked to its end.",
    ],
    [
      "Temuan sebanyak itu bersebab sama; daftar yang lebih panjang tidak menolong.",
      "So many have one cause; a longer list would not help.",
    ],
    "data/aktivasi.csv",
    [
      "Cari sebab yang sama pada temuan pertama, perbaiki, lalu periksa lagi.",
      "Find what the first of them have in common, repair that, then check again.",
    ],
  ),
  "berkas-utf16": error(
    ["Berkas disimpan sebagai UTF-16.", "The file is saved as UTF-16."],
    NOT_TEXT,
    "FF FE 77 00 69 00",
    SAVE_AGAIN,
  ),
  "berkas-bukan-utf8": error(
    [
      "Ada byte yang bukan UTF-8, biasanya dari Windows-1252.",
      "There are bytes that are not UTF-8, mostly of Windows-1252.",
    ],
    NOT_TEXT,
    "Caf\\xE9",
    SAVE_AGAIN,
  ),
  "berkas-nul": error(
    ["Ada byte nol (U+0000).", "There is a null byte (U+0000)."],
    [
      "Byte nol tidak ada dalam teks; berkasnya rusak atau bukan CSV.",
      "Text has no null bytes; the file is damaged or no CSV.",
    ],
    "104712\\x00",
    SAVE_AGAIN,
  ),
  "berkas-bukan-csv": error(
    [
      "Isi berkas bukan CSV, melainkan Excel, PDF, HTML, JSON, atau arsip.",
      "The file is no CSV but Excel, PDF, HTML, JSON or an archive.",
    ],
    ["Mengganti nama berkas tidak mengubah isinya.", "Renaming a file does not change what it holds."],
    "PK\\x03\\x04…",
    SAVE_AGAIN,
  ),
  "tanda-konflik": error(
    ["Ada tanda konflik git di dalam berkas.", "There is a git conflict mark in the file."],
    [
      "Dua versi data tergabung; salah satunya harus dipilih.",
      "Two versions of the data are mixed; one has to be chosen.",
    ],
    "<<<<<<< HEAD",
    [
      "Pilih baris yang benar dan hapus semua baris tandanya.",
      "Choose the right lines and delete every line that is a mark.",
    ],
  ),
  "bom-di-tengah": error(
    ["Ada tanda awal berkas (U+FEFF) di tengah berkas.", "There is a byte order mark (U+FEFF) inside the file."],
    [
      "Beberapa berkas digabung; sering kali judulnya ikut terulang.",
      "Files were joined; often the header is repeated too.",
    ],
    "\\uFEFF35.73",
    ["Hapus tanda itu, dan judul yang terulang.", "Delete the mark, and a repeated header."],
  ),
  "huruf-hilang": error(
    ["Ada U+FFFD, pengganti huruf yang hilang.", "There is U+FFFD, which stands for a lost character."],
    ["Huruf aslinya tidak dapat dipulihkan dari berkas ini.", "The character cannot be recovered from this file."],
    "Jum\uFFFDat",
    FROM_SOURCE,
  ),
  "huruf-rusak": error(
    [
      "Ada huruf yang terbaca dengan pengodean lain, seperti Ã© atau â€œ.",
      "There are characters read in another encoding, such as Ã© or â€œ.",
    ],
    [
      "Berkas UTF-8 pernah dibuka sebagai Windows-1252 lalu disimpan.",
      "A UTF-8 file was once opened as Windows-1252 and saved.",
    ],
    "CafÃ©",
    FROM_SOURCE,
  ),
  "huruf-kendali": error(
    ["Ada huruf kendali.", "There is a control character."],
    [
      "Tidak tampak, dan dapat mengacaukan layar dan berkas unduhan.",
      "It does not show, and can upset screens and downloads.",
    ],
    "104712\\x1A",
    ["Hapus huruf itu; tempel ulang sebagai teks biasa.", "Delete it; paste again as plain text."],
  ),
  "huruf-tak-tampak": error(
    [
      "Ada huruf yang tidak tampak atau membalik arah tulisan.",
      "There is a character that does not show, or that turns the direction of writing.",
    ],
    ["Dua sel yang tampak sama dapat berbeda isinya.", "Two cells that look the same can differ."],
    "35.73\\u200B",
    ["Hapus huruf itu; spasi khusus diganti spasi biasa.", "Delete it; put a plain space for a special one."],
  ),
} satisfies Record<string, Rule>;
