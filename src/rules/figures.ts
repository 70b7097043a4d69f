import { error, warning, type Pair, type Rule } from "./rule.ts";

const DIGITS_ONLY: Pair = [
  "Jumlah ditulis dengan angka 0-9 saja, supaya hanya ada satu cara membacanya.",
  "Counts are written with the digits 0-9 alone, so that they can be read in one way only.",
];
const WRITE_DIGITS: Pair = ["Tulis angkanya saja: 61890.", "Write the digits alone: 61890."];
const SOURCE_AGAIN: Pair = [
  "Lihat lagi sumbernya dan tulis semua angkanya.",
  "Look at the source again and write all digits.",
];
const AS_PRINTED: Pair = [
  "Persentase ditulis seperti tercetak, dengan titik desimal; pembulatannya terbaca dari angkanya.",
  "Percentages are written as printed, with a decimal point; the rounding is read from the digits.",
];

/** Rules about counts and percentages. */
export const figureRules = {
  "angka-pemisah-ribuan": error(
    ["Jumlah memakai pemisah ribuan.", "A count has thousands separators."],
    DIGITS_ONLY,
    "61.890",
    WRITE_DIGITS,
  ),
  "angka-ambigu": error(
    [
      "Titik atau koma pada jumlah dapat dibaca dengan dua cara.",
      "The dot or comma of a count can be read in two ways.",
    ],
    [
      "1.234 dapat berarti seribu lebih, atau satu koma dua tiga empat juta.",
      "1.234 can mean over a thousand, or one point two three four million.",
    ],
    "1.234",
    ["Lihat sumbernya, lalu tulis 1234 atau 1234000.", "Look at the source, then write 1234 or 1234000."],
  ),
  "angka-spasi": error(
    ["Jumlah berisi spasi, tampak atau tidak.", "A count holds a space, seen or unseen."],
    DIGITS_ONLY,
    "61 890",
    WRITE_DIGITS,
  ),
  "angka-kata": error(
    ["Jumlah ditulis dengan kata.", "A count is in words."],
    ["Angka bulat dari sumber dicatat bersama pembulatannya.", "A rounded figure is recorded with its rounding."],
    "54 ribu",
    ["Tulis 54000, presisi «dibulatkan», pembulatan 1000.", "Write 54000, presisi «dibulatkan», pembulatan 1000."],
  ),
  "angka-rentang": error(
    ["Jumlah berupa rentang.", "A count is a range."],
    [
      "Satu sel memuat satu angka; lebarnya dicatat sebagai pembulatan.",
      "A cell holds one number; the width is recorded as its rounding.",
    ],
    "3.900-4.000",
    ["Tulis 3900, presisi «minimal», pembulatan 100.", "Write 3900, presisi «minimal», pembulatan 100."],
  ),
  "angka-satuan": error(["Jumlah disertai satuan.", "A count has a unit."], DIGITS_ONLY, "104712 jiwa", [
    "Tulis 104712.",
    "Write 104712.",
  ]),
  "angka-persen": error(
    ["Persentase di kolom jumlah.", "A percentage in a column of counts."],
    ["Orang dan persen adalah dua hal.", "People and percentages are two things."],
    "jumlah 25%, basis target",
    [
      "Tulis di kolom persen tanpa tanda persen, dan jumlahnya di kolom jumlah.",
      "Write it in the column persen without the sign, and the count in the column jumlah.",
    ],
  ),
  "angka-tanda": error(["Ada tanda selain angka.", "There is a sign beside the digits."], DIGITS_ONLY, "±61890", [
    "Tulis angkanya; keterangan masuk ke presisi atau catatan.",
    "Write the digits; a remark goes into presisi or catatan.",
  ]),
  "angka-desimal": error(
    ["Jumlah berdesimal.", "A count has decimals."],
    [
      "Orang dihitung utuh; sering kali Excel membuang nol dari 61.890.",
      "People are whole; often Excel dropped the nought of 61.890.",
    ],
    "61.89",
    SOURCE_AGAIN,
  ),
  "angka-eksponen": error(
    ["Excel menyingkat jumlah.", "Excel has shortened a count."],
    ["Sebagian angkanya hilang.", "Some of its digits are lost."],
    "6.19E+04",
    SOURCE_AGAIN,
  ),
  "angka-rumus": error(
    [
      "Rumus atau tanda galat lembar kerja di kolom angka.",
      "A formula or a spreadsheet's error mark in a column of numbers.",
    ],
    ["Rumus tidak berarti apa-apa di luar lembar kerjanya.", "A formula means nothing outside its spreadsheet."],
    "#REF!",
    ["Salin nilainya, bukan rumusnya.", "Copy the value, not the formula."],
  ),
  "angka-tanggal": error(
    ["Tanggal di kolom angka.", "A date in a column of numbers."],
    [
      "Isi kolom bergeser, atau Excel mengubah angka menjadi tanggal.",
      "Cells have shifted, or Excel made a date of a number.",
    ],
    "2024-04-22",
    ["Periksa seluruh barisnya.", "Check the whole line."],
  ),
  "angka-negatif": error(
    ["Jumlah di bawah nol.", "A count is below zero."],
    ["Jumlah orang tidak pernah negatif.", "A number of people is never negative."],
    "-5400",
    SOURCE_AGAIN,
  ),
  "angka-aksara": error(
    ["Angka dari aksara lain.", "Digits of another script."],
    DIGITS_ONLY,
    "６１８９０",
    WRITE_DIGITS,
  ),
  "angka-huruf": error(
    ["Huruf O, l, atau I di antara angka.", "A letter O, l or I among the digits."],
    ["Huruf itu tampak seperti angka nol atau satu.", "It looks like a nought or a one."],
    "6189O",
    ["Ganti dengan angkanya, sesuai sumber.", "Put the digit, as in the source."],
  ),
  "angka-nol-depan": error(
    ["Jumlah diawali nol.", "A count begins with a nought."],
    ["Mungkin sebuah kode, atau ada angka yang hilang di depan.", "It may be a code, or a digit before it was lost."],
    "061890",
    WRITE_DIGITS,
  ),
  "angka-terlalu-besar": error(
    ["Jumlah lebih dari 999.999.999.", "A count is above 999,999,999."],
    ["Lebih besar daripada penduduk Indonesia.", "That is more than the people of Indonesia."],
    "6189061890",
    ["Periksa apakah dua angka tergabung.", "Check whether two numbers ran together."],
  ),
  "angka-bentuk": error(
    ["Isi sel tidak terbaca sebagai bilangan bulat.", "A cell cannot be read as a whole number."],
    DIGITS_ONLY,
    "banyak",
    WRITE_DIGITS,
  ),
  "angka-kosong": error(
    [
      "Baris tanpa angka, atau tanda seperti «-» sebagai gantinya.",
      "A row without a figure, or a sign such as «-» in its place.",
    ],
    ["Tidak ada angka berarti tidak ada baris; 0 berarti nol orang.", "No figure, no row; 0 means no people."],
    "-",
    [
      "Isi dari sumber, kosongkan selnya, atau hapus barisnya.",
      "Fill it from the source, empty the cell, or delete the row.",
    ],
  ),
  "persen-koma": error(["Persentase memakai koma desimal.", "A percentage has a decimal comma."], AS_PRINTED, "15,7", [
    "Tulis 15.7 (kolom berformat Teks).",
    "Write 15.7 (column formatted as Text).",
  ]),
  "persen-tanda": error(
    ["Persentase disertai tanda atau kata.", "A percentage has a sign or a word."],
    AS_PRINTED,
    "persen 15.7%, basis target",
    [
      "Tulis 15.7; «sekitar» atau «lebih» masuk ke persen_presisi.",
      "Write 15.7; «sekitar» (about) or «minimal» (at least) goes into persen_presisi.",
    ],
  ),
  "persen-rentang": error(["Persentase berupa rentang.", "A percentage is a range."], AS_PRINTED, "25-30", [
    "Tulis 25, persen_presisi «minimal», dan rentangnya di catatan.",
    "Write 25, persen_presisi «minimal», and the range in catatan.",
  ]),
  "persen-excel": error(
    ["Persentase hasil hitungan lembar kerja.", "A percentage worked out by a spreadsheet."],
    [
      "Yang dicatat adalah persentase yang tercetak di sumber.",
      "What is recorded is the percentage as its source prints it.",
    ],
    "15.59640718562874",
    ["Tulis angka yang tercetak, atau kosongkan.", "Write the digits as printed, or leave it empty."],
  ),
  "persen-bentuk": error(
    ["Isi sel tidak terbaca sebagai persentase.", "A cell cannot be read as a percentage."],
    AS_PRINTED,
    "seperempat",
    ["Tulis angkanya dengan titik desimal, misalnya 15.7.", "Write the number with a decimal point, such as 15.7."],
  ),
  "persen-presisi": error(
    ["persen_presisi berisi kata yang tidak dikenal.", "persen_presisi holds an unknown word."],
    AS_PRINTED,
    "dibulatkan",
    ["Kosongkan, atau tulis sekitar atau minimal.", "Leave it empty, or write sekitar or minimal."],
  ),
  "persen-tanpa-basis": error(
    ["Persentase tanpa basis.", "A percentage without its base."],
    [
      "Persentase tanpa basis tidak dapat dibandingkan; inilah sebab kebanyakan perbedaan.",
      "Without its base a percentage cannot be compared; most contradictions come from that.",
    ],
    "persen 12, basis kosong",
    [
      "Isi basis menurut sumbernya: perekaman, wajib_ktp, penduduk, target, atau tidak_disebut.",
      "Set basis as in the source: perekaman, wajib_ktp, penduduk, target, or tidak_disebut.",
    ],
  ),
  "persen-lebih-seratus": error(
    [
      "Persentase lebih dari 100, padahal basisnya bukan target.",
      "A percentage above 100 whose base is not the target.",
    ],
    ["Bagian dari penduduk tidak melebihi seluruhnya.", "A part of the people is not more than all."],
    "157",
    ["Periksa titik desimal dan basisnya.", "Check the decimal point and the base."],
  ),
  "persen-tanpa-angka": error(
    [
      "basis atau persen_presisi terisi, tetapi persen kosong.",
      "basis or persen_presisi is filled, yet persen is empty.",
    ],
    ["Keduanya hanya menjelaskan persentase.", "Both say something of a percentage alone."],
    "persen kosong, basis wajib_ktp",
    ["Isi persen, atau kosongkan keduanya.", "Fill in persen, or empty both."],
  ),
  "pembulatan-kosong": error(
    ["Jumlah tidak persis, tetapi pembulatannya kosong.", "A count is not exact, yet its rounding is empty."],
    ["Tanpa satuan pembulatan, rentangnya tidak diketahui.", "Without the rounding unit its range is not known."],
    "presisi dibulatkan, pembulatan kosong",
    ["Tulis satuannya dalam orang: 54 ribu berarti 1000.", "Write the unit in people: 54 ribu means 1000."],
  ),
  "pembulatan-nol": error(
    ["Pembulatan nol.", "A rounding of nought."],
    ["Satuan pembulatan paling kecil satu orang.", "The smallest rounding unit is one person."],
    "0",
    ["Tulis satuannya, atau kosongkan bersama presisi.", "Write the unit, or empty it with presisi."],
  ),
  "presisi-sia-sia": error(
    [
      "presisi atau pembulatan terisi tanpa ada yang dibulatkan.",
      "presisi or pembulatan is filled where nothing is rounded.",
    ],
    [
      "Pembulatan tanpa presisi, atau presisi tanpa jumlah, berarti ada sel yang terlewat.",
      "A rounding without presisi, or presisi without a count, means that a cell was missed.",
    ],
    "jumlah 54000, presisi kosong, pembulatan 1000",
    ["Isi sel yang terlewat, atau kosongkan yang berlebih.", "Fill in what was missed, or empty what is too much."],
  ),
  "pembulatan-tak-cocok": warning(
    [
      "Jumlah yang dibulatkan bukan kelipatan pembulatannya, atau lebih kecil darinya.",
      "A rounded count is no multiple of its rounding unit, or is smaller.",
    ],
    ["54.300 tidak mungkin dibulatkan ke ribuan.", "54,300 cannot have been rounded to thousands."],
    "jumlah 54300, pembulatan 1000",
    ["Periksa jumlah dan satuannya.", "Check the count and its unit."],
  ),
} satisfies Record<string, Rule>;
