import { error, type Pair, type Rule } from "./rule.ts";

const SHIFTED: Pair = ["Isi barisnya bergeser ke kolom lain.", "What the line holds shifts into other columns."];
const NAMED: Pair = [
  "Kolom dikenali dari namanya; yang tidak dikenal tidak boleh hilang diam-diam.",
  "Columns are known by name; one that is not known must not vanish silently.",
];
const DELETE_LINE: Pair = ["Hapus barisnya.", "Delete the line."];
const DOUBLE_QUOTES: Pair = [
  "Apit seluruh sel dengan tanda kutip ganda lurus; tanda kutip di dalamnya ditulis dua kali.",
  "Put the whole cell in straight double quotes; write a quotation mark inside it twice.",
];

/** Rules about lines, delimiters, quotation marks and the header. */
export const structureRules = {
  "pemisah-titik-koma": error(
    ["Sel dipisah titik koma.", "Cells are separated by semicolons."],
    [
      "Excel berbahasa Indonesia menyimpan CSV begitu; di sini pemisahnya koma.",
      "Excel in Indonesian saves CSV so; here the delimiter is the comma.",
    ],
    "wilayah;tanggal;jumlah",
    [
      "Jalankan npm run fix, atau ubah pemisah daftar di pengaturan wilayah menjadi koma.",
      "Run npm run fix, or set the list separator in the regional settings to a comma.",
    ],
  ),
  "pemisah-lain": error(
    ["Sel dipisah tab atau garis tegak.", "Cells are separated by tabs or vertical bars."],
    ["Di sini pemisahnya koma.", "Here the delimiter is the comma."],
    "wilayah\\ttanggal\\tjumlah",
    ["Jalankan npm run fix, atau simpan ulang dengan koma.", "Run npm run fix, or save again with commas."],
  ),
  "pemisah-campur": error(
    ["Satu baris memakai pemisah lain daripada baris judul.", "A line has another delimiter than the header."],
    SHIFTED,
    "35.73;2024-04-22;54000",
    ["Ganti pemisah baris itu dengan koma.", "Separate that line by commas too."],
  ),
  "kutip-terbuka": error(
    ["Tanda kutip dibuka dan tidak ditutup.", "A quotation mark is opened and not closed."],
    ["Baris-baris sesudahnya tertelan menjadi satu sel.", "The lines after it are swallowed as one cell."],
    '35.73,"Jembol Adminduk',
    [
      "Tutup tanda kutipnya di akhir teks, atau hapus bila tidak perlu.",
      "Close it at the end of the text, or delete it if it is not needed.",
    ],
  ),
  "kutip-nyasar": error(
    [
      "Ada tanda kutip di tengah sel, atau teks sesudah tanda kutip penutup.",
      "There is a quotation mark inside a cell, or text after the closing one.",
    ],
    ["Program yang berbeda membacanya berbeda.", "Different programs read it differently."],
    '35.73,"Jembol" Adminduk',
    DOUBLE_QUOTES,
  ),
  "akhir-baris-cr": error(
    ["Baris berakhir dengan CR saja (U+000D).", "Lines end in CR alone (U+000D)."],
    [
      "Begitu kebiasaan Mac lama; banyak program membacanya sebagai satu baris.",
      "Old Macs did so; many programs read it as a single line.",
    ],
    "wilayah,tanggal\\r35.73,2024-04-22\\r",
    ["Jalankan npm run fix.", "Run npm run fix."],
  ),
  "judul-di-atas": error(
    ["Baris judul bukan baris pertama.", "The header is not the first line."],
    [
      "Judul laporan atau keterangan di atas tabel terbaca sebagai kolom.",
      "A title or remark above the table reads as columns.",
    ],
    "REKAP AKTIVASI IKD,,,",
    ["Hapus baris-baris di atas judul kolom.", "Delete the lines above the header."],
  ),
  "judul-tidak-ada": error(
    ["Baris pertama bukan baris judul.", "The first line is no header."],
    ["Kolom dikenali dari judulnya.", "Columns are known by the header."],
    "35.73,2024-04-22,hari,54000",
    ["Tulis judul kolom sebagai baris pertama.", "Write the names of the columns as the first line."],
  ),
  "judul-berulang": error(
    ["Satu baris mengulang judul kolom.", "A line repeats the header."],
    ["Biasanya karena dua berkas digabung.", "Mostly because two files were joined."],
    "wilayah,tanggal,ketepatan,jumlah",
    DELETE_LINE,
  ),
  "kolom-tak-dikenal": error(["Nama kolom tidak dikenal.", "The name of a column is unknown."], NAMED, "jumlh", [
    "Tulis nama kolom seperti di kamus data, atau hapus kolomnya.",
    "Write the name as in the data dictionary, or delete the column.",
  ]),
  "kolom-kosong": error(["Nama kolom kosong.", "The name of a column is empty."], NAMED, "wilayah,tanggal,,", [
    "Hapus koma yang berlebih di baris judul, atau isi namanya.",
    "Delete the surplus comma in the header, or fill in the name.",
  ]),
  "kolom-ganda": error(
    ["Satu nama kolom ada dua kali.", "A column's name occurs twice."],
    ["Tidak diketahui mana yang berlaku.", "It is not known which one holds."],
    "wilayah,jumlah,jumlah",
    ["Simpan satu saja.", "Keep one."],
  ),
  "kolom-hilang": error(
    ["Kolom yang wajib tidak ada.", "A required column is missing."],
    ["Tanpa kolom itu barisnya tidak dapat dibaca.", "Without it the rows cannot be read."],
    "wilayah,jumlah,sumber",
    ["Tambahkan kolomnya.", "Add the column."],
  ),
  "kolom-tertukar": error(
    [
      "Isi dua kolom tertukar, di semua baris atau di satu baris.",
      "What two columns hold is swapped, on all lines or on one.",
    ],
    ["Barisnya akan terbaca keliru.", "The row would be misread."],
    "jumlah,persen / 15.7,26046",
    [
      "Tukar kedua nama di baris judul, atau isi kedua sel di baris itu.",
      "Swap the two names in the header, or the two cells of that line.",
    ],
  ),
  "sel-berlebih": error(
    ["Baris punya lebih banyak sel daripada kolom.", "A line has more cells than there are columns."],
    SHIFTED,
    "35.73,2024-04-22,hari,61,890",
    DOUBLE_QUOTES,
  ),
  "sel-kurang": error(
    ["Baris punya lebih sedikit sel daripada kolom.", "A line has fewer cells than there are columns."],
    SHIFTED,
    "35.73,2024-04-22",
    [
      "Beri koma untuk setiap sel yang kosong; catatan kaki dihapus.",
      "Give every empty cell its comma; delete footnotes.",
    ],
  ),
  "koma-akhir": error(
    ["Baris berakhir dengan koma yang berlebih.", "A line ends in surplus commas."],
    ["Koma itu menambah sel tanpa kolom.", "The comma adds a cell without a column."],
    "…,malangpariwara-2024-04-23,,,",
    ["Jalankan npm run fix, atau hapus koma di akhir baris.", "Run npm run fix, or delete the commas at the end."],
  ),
  "baris-kosong": error(
    ["Baris kosong, atau hanya berisi koma.", "A line is empty, or holds nothing but commas."],
    ["Biasanya sisa baris di bawah tabel Excel.", "Mostly what is left below a table in Excel."],
    ",,,,,,,,,,,",
    [
      "Hapus barisnya; di Excel, hapus juga baris kosong di bawah tabel.",
      "Delete it; in Excel also delete the empty rows below the table.",
    ],
  ),
  "baris-jumlah": error(
    ["Baris jumlah atau rata-rata.", "A row of totals or means."],
    ["Jumlah dihitung oleh situs dari baris-barisnya.", "The site works totals out from the rows."],
    "JUMLAH,,,1407172",
    DELETE_LINE,
  ),
  "tanpa-baris": error(
    ["Tabel yang wajib berisi hanya punya baris judul.", "A table that must hold rows has a header alone."],
    [
      "Tanpa wilayah, sumber, laporan, basis, atau target tidak ada yang dapat ditampilkan.",
      "Without regions, sources, reports, bases or targets there is nothing to show.",
    ],
    "wilayah,tanggal,…",
    ["Kembalikan baris-baris datanya.", "Put its rows of data back."],
  ),
} satisfies Record<string, Rule>;
