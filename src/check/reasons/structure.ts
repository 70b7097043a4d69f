import type { Pair } from "../../rules/rule.ts";
import type { structureRules } from "../../rules/structure.ts";

const SHIFTED: Pair = ["Isi barisnya bergeser ke kolom lain.", "What the line holds shifts into other columns."];
const NAMED: Pair = [
  "Kolom dikenali dari namanya; yang tidak dikenal tidak boleh hilang diam-diam.",
  "Columns are known by name; one that is not known must not vanish silently.",
];

/** Why a breach matters: rules about lines, delimiters, quotation marks and the header. */
export const structureReasons: Record<keyof typeof structureRules, Pair> = {
  "pemisah-titik-koma": [
    "Excel berbahasa Indonesia menyimpan CSV begitu; di sini pemisahnya koma.",
    "Excel in Indonesian saves CSV so; here the delimiter is the comma.",
  ],
  "pemisah-lain": ["Di sini pemisahnya koma.", "Here the delimiter is the comma."],
  "pemisah-campur": SHIFTED,
  "kutip-terbuka": [
    "Baris-baris sesudahnya tertelan menjadi satu sel.",
    "The lines after it are swallowed as one cell.",
  ],
  "baris-tertelan": [
    "Baris di dalam tanda kutip hilang dari situs tanpa tanda apa pun.",
    "A row inside quotation marks vanishes from the site without a sign.",
  ],
  "kutip-nyasar": ["Program yang berbeda membacanya berbeda.", "Different programs read it differently."],
  "akhir-baris-cr": [
    "Begitu kebiasaan Mac lama; banyak program membacanya sebagai satu baris.",
    "Old Macs did so; many programs read it as a single line.",
  ],
  "judul-di-atas": [
    "Judul laporan atau keterangan di atas tabel terbaca sebagai kolom.",
    "A title or remark above the table reads as columns.",
  ],
  "judul-tidak-ada": ["Kolom dikenali dari judulnya.", "Columns are known by the header."],
  "judul-berulang": ["Biasanya karena dua berkas digabung.", "Mostly because two files were joined."],
  "kolom-tak-dikenal": NAMED,
  "kolom-kosong": NAMED,
  "kolom-ganda": ["Tidak diketahui mana yang berlaku.", "It is not known which one holds."],
  "kolom-hilang": ["Tanpa kolom itu barisnya tidak dapat dibaca.", "Without it the rows cannot be read."],
  "kolom-tertukar": ["Barisnya akan terbaca keliru.", "The row would be misread."],
  "sel-berlebih": SHIFTED,
  "sel-kurang": SHIFTED,
  "baris-menyatu": ["Baris kedua akan hilang diam-diam.", "The second row would vanish silently."],
  "baris-tertukar": ["Barisnya akan terbaca keliru.", "The row would be misread."],
  "bukan-baris-data": [
    "Judul bagian dan keterangan bukan laporan.",
    "Headings of sections and remarks are no reports.",
  ],
  "koma-akhir": ["Koma itu menambah sel tanpa kolom.", "The comma adds a cell without a column."],
  "baris-kosong": ["Biasanya sisa baris di bawah tabel Excel.", "Mostly what is left below a table in Excel."],
  "baris-jumlah": ["Jumlah dihitung oleh situs dari baris-barisnya.", "The site works totals out from the rows."],
  "tanpa-baris": [
    "Tanpa wilayah, sumber, laporan, basis, atau target tidak ada yang dapat ditampilkan.",
    "Without regions, sources, reports, bases or targets there is nothing to show.",
  ],
};
