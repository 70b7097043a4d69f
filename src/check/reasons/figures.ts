import type { Pair } from "../../rules/rule.ts";
import type { figureRules } from "../../rules/figures.ts";

const DIGITS_ONLY: Pair = [
  "Jumlah ditulis dengan angka 0-9 saja, supaya hanya ada satu cara membacanya.",
  "Counts are written with the digits 0-9 alone, so that they can be read in one way only.",
];
const AS_PRINTED: Pair = [
  "Persentase ditulis seperti tercetak, dengan titik desimal; pembulatannya terbaca dari angkanya.",
  "Percentages are written as printed, with a decimal point; the rounding is read from the digits.",
];

/** Why a breach matters: rules about counts and percentages. */
export const figureReasons: Record<keyof typeof figureRules, Pair> = {
  "angka-pemisah-ribuan": DIGITS_ONLY,
  "angka-ambigu": [
    "1.234 dapat berarti seribu lebih, atau satu koma dua tiga empat juta.",
    "1.234 can mean over a thousand, or one point two three four million.",
  ],
  "angka-spasi": DIGITS_ONLY,
  "angka-kata": [
    "Angka bulat dari sumber dicatat bersama pembulatannya.",
    "A rounded figure is recorded with its rounding.",
  ],
  "angka-rentang": [
    "Satu sel memuat satu angka; lebarnya dicatat sebagai pembulatan.",
    "A cell holds one number; the width is recorded as its rounding.",
  ],
  "angka-satuan": DIGITS_ONLY,
  "angka-persen": ["Orang dan persen adalah dua hal.", "People and percentages are two things."],
  "angka-tanda": DIGITS_ONLY,
  "angka-desimal": [
    "Orang dihitung utuh; sering kali Excel membuang nol dari 61.890.",
    "People are whole; often Excel dropped the nought of 61.890.",
  ],
  "angka-eksponen": ["Sebagian angkanya hilang.", "Some of its digits are lost."],
  "angka-rumus": [
    "Rumus tidak berarti apa-apa di luar lembar kerjanya.",
    "A formula means nothing outside its spreadsheet.",
  ],
  "angka-tanggal": [
    "Isi kolom bergeser, atau Excel mengubah angka menjadi tanggal.",
    "Cells have shifted, or Excel made a date of a number.",
  ],
  "angka-negatif": ["Jumlah orang tidak pernah negatif.", "A number of people is never negative."],
  "angka-aksara": DIGITS_ONLY,
  "angka-huruf": ["Huruf itu tampak seperti angka nol atau satu.", "It looks like a nought or a one."],
  "angka-nol-depan": [
    "Mungkin sebuah kode, atau ada angka yang hilang di depan.",
    "It may be a code, or a digit before it was lost.",
  ],
  "angka-terlalu-besar": ["Lebih besar daripada penduduk Indonesia.", "That is more than the people of Indonesia."],
  "angka-bentuk": DIGITS_ONLY,
  "angka-kosong": [
    "Tidak ada angka berarti tidak ada baris; 0 berarti nol orang.",
    "No figure, no row; 0 means no people.",
  ],
  "persen-koma": AS_PRINTED,
  "persen-tanda": AS_PRINTED,
  "persen-rentang": AS_PRINTED,
  "persen-excel": [
    "Yang dicatat adalah persentase yang tercetak di sumber.",
    "What is recorded is the percentage as its source prints it.",
  ],
  "persen-pecahan": [
    "Excel menyimpan «19,35%» sebagai «0,1935»; seratus kali lebih kecil masih terbaca wajar.",
    "Excel stores «19.35%» as «0.1935»; a hundred times too small reads as a plausible figure.",
  ],
  "target-pecahan": [
    "Excel menyimpan «30%» sebagai «0,30»; target di bawah satu persen tidak ada.",
    "Excel stores «30%» as «0.30»; there is no target below one per cent.",
  ],
  "persen-bentuk": AS_PRINTED,
  "persen-presisi": AS_PRINTED,
  "persen-tanpa-basis": [
    "Persentase tanpa basis tidak dapat dibandingkan; inilah sebab kebanyakan perbedaan.",
    "Without its base a percentage cannot be compared; most contradictions come from that.",
  ],
  "persen-lebih-seratus": [
    "Bagian dari penduduk tidak melebihi seluruhnya.",
    "A part of the people is not more than all.",
  ],
  "persen-tanpa-angka": ["Keduanya hanya menjelaskan persentase.", "Both say something of a percentage alone."],
  "pembulatan-kosong": [
    "Tanpa satuan pembulatan, rentangnya tidak diketahui.",
    "Without the rounding unit its range is not known.",
  ],
  "pembulatan-nol": ["Satuan pembulatan paling kecil satu orang.", "The smallest rounding unit is one person."],
  "presisi-sia-sia": [
    "Pembulatan tanpa presisi, atau presisi tanpa jumlah, berarti ada sel yang terlewat.",
    "A rounding without presisi, or presisi without a count, means that a cell was missed.",
  ],
  "pembulatan-tak-cocok": [
    "54.300 tidak mungkin dibulatkan ke ribuan.",
    "54,300 cannot have been rounded to thousands.",
  ],
};
