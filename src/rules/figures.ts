import { error, warning, type Pair, type Rule } from "./rule.ts";

const DIGITS_ONLY: Pair = [
  "Jumlah ditulis dengan angka 0-9 saja, supaya hanya ada satu cara membacanya.",
  "Counts are written with the digits 0-9 alone, so that they can be read in one way only.",
];
const AS_PRINTED: Pair = [
  "Persentase ditulis seperti tercetak, dengan titik desimal; pembulatannya terbaca dari angkanya.",
  "Percentages are written as printed, with a decimal point; the rounding is read from the digits.",
];

/** Rules about counts and percentages. */
export const figureRules = {
  "angka-pemisah-ribuan": error(DIGITS_ONLY),
  "angka-ambigu": error([
    "1.234 dapat berarti seribu lebih, atau satu koma dua tiga empat juta.",
    "1.234 can mean over a thousand, or one point two three four million.",
  ]),
  "angka-spasi": error(DIGITS_ONLY),
  "angka-kata": error([
    "Angka bulat dari sumber dicatat bersama pembulatannya.",
    "A rounded figure is recorded with its rounding.",
  ]),
  "angka-rentang": error([
    "Satu sel memuat satu angka; lebarnya dicatat sebagai pembulatan.",
    "A cell holds one number; the width is recorded as its rounding.",
  ]),
  "angka-satuan": error(DIGITS_ONLY),
  "angka-persen": error(["Orang dan persen adalah dua hal.", "People and percentages are two things."]),
  "angka-tanda": error(DIGITS_ONLY),
  "angka-desimal": error([
    "Orang dihitung utuh; sering kali Excel membuang nol dari 61.890.",
    "People are whole; often Excel dropped the nought of 61.890.",
  ]),
  "angka-eksponen": error(["Sebagian angkanya hilang.", "Some of its digits are lost."]),
  "angka-rumus": error([
    "Rumus tidak berarti apa-apa di luar lembar kerjanya.",
    "A formula means nothing outside its spreadsheet.",
  ]),
  "angka-tanggal": error([
    "Isi kolom bergeser, atau Excel mengubah angka menjadi tanggal.",
    "Cells have shifted, or Excel made a date of a number.",
  ]),
  "angka-negatif": error(["Jumlah orang tidak pernah negatif.", "A number of people is never negative."]),
  "angka-aksara": error(DIGITS_ONLY),
  "angka-huruf": error(["Huruf itu tampak seperti angka nol atau satu.", "It looks like a nought or a one."]),
  "angka-nol-depan": error([
    "Mungkin sebuah kode, atau ada angka yang hilang di depan.",
    "It may be a code, or a digit before it was lost.",
  ]),
  "angka-terlalu-besar": error([
    "Lebih besar daripada penduduk Indonesia.",
    "That is more than the people of Indonesia.",
  ]),
  "angka-bentuk": error(DIGITS_ONLY),
  "angka-kosong": error([
    "Tidak ada angka berarti tidak ada baris; 0 berarti nol orang.",
    "No figure, no row; 0 means no people.",
  ]),
  "persen-koma": error(AS_PRINTED),
  "persen-tanda": error(AS_PRINTED),
  "persen-rentang": error(AS_PRINTED),
  "persen-excel": error([
    "Yang dicatat adalah persentase yang tercetak di sumber.",
    "What is recorded is the percentage as its source prints it.",
  ]),
  "persen-pecahan": warning([
    "Excel menyimpan «19,35%» sebagai «0,1935»; seratus kali lebih kecil masih terbaca wajar.",
    "Excel stores «19.35%» as «0.1935»; a hundred times too small reads as a plausible figure.",
  ]),
  "target-pecahan": error([
    "Excel menyimpan «30%» sebagai «0,30»; target di bawah satu persen tidak ada.",
    "Excel stores «30%» as «0.30»; there is no target below one per cent.",
  ]),
  "persen-bentuk": error(AS_PRINTED),
  "persen-presisi": error(AS_PRINTED),
  "persen-tanpa-basis": error([
    "Persentase tanpa basis tidak dapat dibandingkan; inilah sebab kebanyakan perbedaan.",
    "Without its base a percentage cannot be compared; most contradictions come from that.",
  ]),
  "persen-lebih-seratus": error([
    "Bagian dari penduduk tidak melebihi seluruhnya.",
    "A part of the people is not more than all.",
  ]),
  "persen-tanpa-angka": error(["Keduanya hanya menjelaskan persentase.", "Both say something of a percentage alone."]),
  "pembulatan-kosong": error([
    "Tanpa satuan pembulatan, rentangnya tidak diketahui.",
    "Without the rounding unit its range is not known.",
  ]),
  "pembulatan-nol": error(["Satuan pembulatan paling kecil satu orang.", "The smallest rounding unit is one person."]),
  "presisi-sia-sia": error([
    "Pembulatan tanpa presisi, atau presisi tanpa jumlah, berarti ada sel yang terlewat.",
    "A rounding without presisi, or presisi without a count, means that a cell was missed.",
  ]),
  "pembulatan-tak-cocok": warning([
    "54.300 tidak mungkin dibulatkan ke ribuan.",
    "54,300 cannot have been rounded to thousands.",
  ]),
} satisfies Record<string, Rule>;
