import { describe, expect, test } from "vitest";
import { count } from "../../src/cells/kinds.ts";
import { said } from "./said.ts";

describe("a count is written with digits alone", () => {
  test.each([
    ["0", 0],
    ["7", 7],
    ["104712", 104712],
    ["999999999", 999_999_999],
  ])("%s", (text, value) => expect(said(count, text)).toBe(value));
});

const WORDS_HINT: [string, string] = [
  "Tulis angkanya dengan 0-9, lalu pilih presisi menurut kata-kata sumber (dibulatkan, sekitar, minimal, maksimal) dan pembulatannya.",
  "Write the number with the digits 0-9, then choose presisi by the source's words (dibulatkan, sekitar, minimal, maksimal) and its pembulatan.",
];

describe("what else stands there is told with what to write", () => {
  test.each([
    // Thousands: with a dot as in Indonesian, a comma as in English, an apostrophe as in German.
    [
      "61.890",
      "angka-pemisah-ribuan «61.890» memakai titik ribuan. - Tulis 61890.",
      "angka-pemisah-ribuan «61.890» has a thousands dot. - Write 61890.",
    ],
    [
      "61,890",
      "angka-pemisah-ribuan «61,890» memakai koma ribuan. - Tulis 61890.",
      "angka-pemisah-ribuan «61,890» has a thousands comma. - Write 61890.",
    ],
    [
      "61'890",
      "angka-pemisah-ribuan «61'890» memakai tanda petik ribuan. - Tulis 61890.",
      "angka-pemisah-ribuan «61'890» has a thousands quotation mark. - Write 61890.",
    ],
    [
      "1.407.172",
      "angka-pemisah-ribuan «1.407.172» memakai titik ribuan. - Tulis 1407172.",
      "angka-pemisah-ribuan «1.407.172» has a thousands dot. - Write 1407172.",
    ],
    // A last digit of nought would not be written after a decimal point, so there is one reading.
    [
      "1.230",
      "angka-pemisah-ribuan «1.230» memakai titik ribuan. - Tulis 1230.",
      "angka-pemisah-ribuan «1.230» has a thousands dot. - Write 1230.",
    ],
    [
      "1.234",
      "angka-ambigu «1.234» dapat berarti 1234 (pemisah ribuan) atau 1,234 (desimal, misalnya dalam juta). - Tulis 1234 atau 1234000, sesuai sumber.",
      "angka-ambigu «1.234» can mean 1234 (a thousands separator) or 1.234 (a decimal, such as millions). - Write 1234 or 1234000, as in the source.",
    ],
    [
      "1,407",
      "angka-ambigu «1,407» dapat berarti 1407 (pemisah ribuan) atau 1,407 (desimal, misalnya dalam juta). - Tulis 1407 atau 1407000, sesuai sumber.",
      "angka-ambigu «1,407» can mean 1407 (a thousands separator) or 1.407 (a decimal, such as millions). - Write 1407 or 1407000, as in the source.",
    ],
    // Spaces: the plain one, the one of web pages, the thin one of Excel's French neighbours, one at the end.
    [
      "61 890",
      "angka-spasi «61 890» berisi spasi. - Tulis 61890.",
      "angka-spasi «61 890» holds a space. - Write 61890.",
    ],
    [
      "61\u00a0890",
      "angka-spasi «61·890» berisi spasi tak tampak (U+00A0). - Tulis 61890.",
      "angka-spasi «61·890» holds an invisible space (U+00A0). - Write 61890.",
    ],
    [
      "61\u202f890",
      "angka-spasi «61·890» berisi spasi tak tampak (U+202F). - Tulis 61890.",
      "angka-spasi «61·890» holds an invisible space (U+202F). - Write 61890.",
    ],
    [
      "61890 ",
      "angka-spasi «61890 » berisi spasi. - Tulis 61890.",
      "angka-spasi «61890 » holds a space. - Write 61890.",
    ],
    // Words of newspapers.
    [
      "54 ribu",
      "angka-kata «54 ribu» ditulis dengan kata. - Tulis 54000, presisi «dibulatkan», pembulatan 1000.",
      "angka-kata «54 ribu» is in words. - Write 54000, presisi «dibulatkan», pembulatan 1000.",
    ],
    [
      "1,2 juta",
      "angka-kata «1,2 juta» ditulis dengan kata. - Tulis 1200000, presisi «dibulatkan», pembulatan 100000.",
      "angka-kata «1,2 juta» is in words. - Write 1200000, presisi «dibulatkan», pembulatan 100000.",
    ],
    [
      "160 ribu lebih",
      "angka-kata «160 ribu lebih» ditulis dengan kata. - Tulis 160000, presisi «minimal», pembulatan 1000.",
      "angka-kata «160 ribu lebih» is in words. - Write 160000, presisi «minimal», pembulatan 1000.",
    ],
    [
      "lebih dari 121 ribu orang",
      "angka-kata «lebih dari 121 ribu orang» ditulis dengan kata. - Tulis 121000, presisi «minimal», pembulatan 1000.",
      "angka-kata «lebih dari 121 ribu orang» is in words. - Write 121000, presisi «minimal», pembulatan 1000.",
    ],
    [
      "hampir 4 ribu",
      "angka-kata «hampir 4 ribu» ditulis dengan kata. - Tulis 4000, presisi «maksimal», pembulatan 1000.",
      "angka-kata «hampir 4 ribu» is in words. - Write 4000, presisi «maksimal», pembulatan 1000.",
    ],
    // About: the place of the last digit that is not nought, at most half of the count (DESIGN section 4).
    [
      "sekitar 10 ribu",
      "angka-kata «sekitar 10 ribu» ditulis dengan kata. - Tulis 10000, presisi «sekitar», pembulatan 5000.",
      "angka-kata «sekitar 10 ribu» is in words. - Write 10000, presisi «sekitar», pembulatan 5000.",
    ],
    // Words of either language, as in the checker of claims.
    [
      "more than 54 thousand",
      "angka-kata «more than 54 thousand» ditulis dengan kata. - Tulis 54000, presisi «minimal», pembulatan 1000.",
      "angka-kata «more than 54 thousand» is in words. - Write 54000, presisi «minimal», pembulatan 1000.",
    ],
    [
      "sekitar 120 ribu",
      "angka-kata «sekitar 120 ribu» ditulis dengan kata. - Tulis 120000, presisi «sekitar», pembulatan 10000.",
      "angka-kata «sekitar 120 ribu» is in words. - Write 120000, presisi «sekitar», pembulatan 10000.",
    ],
    [
      "800 ribuan",
      "angka-kata «800 ribuan» ditulis dengan kata. - Tulis 800000, presisi «sekitar», pembulatan 100000.",
      "angka-kata «800 ribuan» is in words. - Write 800000, presisi «sekitar», pembulatan 100000.",
    ],
    [
      "kurang lebih 31.100",
      "angka-kata «kurang lebih 31.100» ditulis dengan kata. - Tulis 31100, presisi «sekitar», pembulatan 100.",
      "angka-kata «kurang lebih 31.100» is in words. - Write 31100, presisi «sekitar», pembulatan 100.",
    ],
    [
      "lima puluh ribu",
      `angka-kata «lima puluh ribu» ditulis dengan kata. - ${WORDS_HINT[0]}`,
      `angka-kata «lima puluh ribu» is in words. - ${WORDS_HINT[1]}`,
    ],
    [
      "3.900-4.000",
      "angka-rentang «3.900-4.000» adalah rentang. - Tulis 3900, presisi «minimal», pembulatan 100.",
      "angka-rentang «3.900-4.000» is a range. - Write 3900, presisi «minimal», pembulatan 100.",
    ],
    [
      "3900 sampai 4000",
      "angka-rentang «3900 sampai 4000» adalah rentang. - Tulis 3900, presisi «minimal», pembulatan 100.",
      "angka-rentang «3900 sampai 4000» is a range. - Write 3900, presisi «minimal», pembulatan 100.",
    ],
    [
      "4.000-3.900",
      "angka-rentang «4.000-3.900» adalah rentang. - Lihat lagi sumbernya.",
      "angka-rentang «4.000-3.900» is a range. - Look at the source again.",
    ],
    [
      "104712 jiwa",
      "angka-satuan «104712 jiwa» berisi satuan. - Tulis 104712.",
      "angka-satuan «104712 jiwa» has a unit. - Write 104712.",
    ],
    [
      "104.712 orang",
      "angka-satuan «104.712 orang» berisi satuan. - Tulis 104712.",
      "angka-satuan «104.712 orang» has a unit. - Write 104712.",
    ],
    [
      "25%",
      "angka-persen «25%» adalah persentase, bukan jumlah. - Tulis 25 di kolom persen; tabel tanpa kolom itu hanya memuat jumlah orang.",
      "angka-persen «25%» is a percentage, not a count. - Write 25 in the column persen; a table without it holds numbers of people alone.",
    ],
    [
      "±61890",
      "angka-tanda «±61890» memuat tanda selain angka. - Tulis 61890, presisi «sekitar», pembulatan 10.",
      "angka-tanda «±61890» has a sign beside the digits. - Write 61890, presisi «sekitar», pembulatan 10.",
    ],
    [
      "61890*",
      "angka-tanda «61890*» diikuti tanda catatan kaki «*». - Tulis 61890. Isi catatan kakinya masuk ke catatan.",
      "angka-tanda «61890*» is followed by a footnote mark «*». - Write 61890. What the footnote says goes into catatan.",
    ],
    // Decimals: Excel drops the nought of 61.890; whole people with ,0 are certain.
    [
      "61.89",
      "angka-desimal «61.89» berdesimal, padahal orang dihitung utuh. - Tulis 61890 bila sumber menulis ribuan (Excel membuang nol di belakang); selain itu lihat satuannya di sumber.",
      "angka-desimal «61.89» has decimals, yet people are whole. - Write 61890 if the source has thousands (Excel drops the last zero); else look up the unit in the source.",
    ],
    [
      "54000.0",
      "angka-desimal «54000.0» berdesimal, padahal orang dihitung utuh. - Tulis 54000.",
      "angka-desimal «54000.0» has decimals, yet people are whole. - Write 54000.",
    ],
    [
      "61.890,00",
      "angka-desimal «61.890,00» berdesimal, padahal orang dihitung utuh. - Tulis 61890.",
      "angka-desimal «61.890,00» has decimals, yet people are whole. - Write 61890.",
    ],
    [
      "54321.75",
      "angka-desimal «54321.75» berdesimal, padahal orang dihitung utuh. - Lihat lagi sumbernya dan tulis semua angkanya.",
      "angka-desimal «54321.75» has decimals, yet people are whole. - Look at the source again and write all digits.",
    ],
    [
      "6,19E+04",
      "angka-eksponen «6,19E+04» disingkat oleh Excel; sebagian angkanya hilang. - Lihat lagi sumbernya dan tulis semua angkanya.",
      "angka-eksponen «6,19E+04» was shortened by Excel; some digits are lost. - Look at the source again and write all digits.",
    ],
    [
      "########",
      "angka-rumus «########» adalah rumus atau tanda galat lembar kerja, bukan angka. - Salin nilainya, bukan rumusnya; kolom yang sempit dilebarkan dahulu.",
      "angka-rumus «########» is a formula or an error mark of a spreadsheet, not a number. - Copy values, not formulas; widen a column that is too narrow first.",
    ],
    [
      "=SUM(D2:D9)",
      "angka-rumus «=SUM(D2:D9)» adalah rumus atau tanda galat lembar kerja, bukan angka. - Salin nilainya, bukan rumusnya; kolom yang sempit dilebarkan dahulu.",
      "angka-rumus «=SUM(D2:D9)» is a formula or an error mark of a spreadsheet, not a number. - Copy values, not formulas; widen a column that is too narrow first.",
    ],
    [
      "22-Apr",
      "angka-tanggal «22-Apr» adalah tanggal, bukan angka. - Periksa apakah isi kolomnya bergeser, atau Excel mengubah angka menjadi tanggal.",
      "angka-tanggal «22-Apr» is a date, not a number. - Check whether the cells have shifted, or Excel made a date of a number.",
    ],
    [
      "(5400)",
      "angka-negatif «(5400)» di bawah nol. - Jumlah orang tidak pernah negatif; lihat lagi sumbernya.",
      "angka-negatif «(5400)» is below zero. - A number of people is never negative; look at the source again.",
    ],
    [
      "٦١٨٩٠",
      "angka-aksara «٦١٨٩٠» memakai angka selain 0-9 (U+0666, U+0661, U+0668, U+0669, U+0660). - Tulis 61890.",
      "angka-aksara «٦١٨٩٠» has digits other than 0-9 (U+0666, U+0661, U+0668, U+0669, U+0660). - Write 61890.",
    ],
    [
      "6l890",
      "angka-huruf «6l890» memuat huruf l di antara angkanya. - Tulis 61890 bila sumbernya menulis begitu.",
      "angka-huruf «6l890» has the letter l among its digits. - Write 61890 if the source has it so.",
    ],
    [
      "061890",
      "angka-nol-depan «061890» diawali nol. - Tulis 61890.",
      "angka-nol-depan «061890» begins with a nought. - Write 61890.",
    ],
    [
      "1000000000",
      "angka-terlalu-besar «1000000000» lebih besar daripada penduduk Indonesia. - Periksa apakah dua angka tergabung, atau kolomnya bergeser.",
      "angka-terlalu-besar «1000000000» is more than the people of Indonesia. - Check whether two numbers ran together, or the cells have shifted.",
    ],
    [
      "n/a",
      "angka-kosong «n/a» belum berisi angka. - Isi dari sumber, atau kosongkan selnya; tulis 0 hanya bila sumber menulis nol.",
      "angka-kosong «n/a» holds no figure. - Fill it from the source, or leave the cell empty; write 0 only if the source says nought.",
    ],
    [
      "belum ada",
      "angka-kosong «belum ada» belum berisi angka. - Isi dari sumber, atau kosongkan selnya; tulis 0 hanya bila sumber menulis nol.",
      "angka-kosong «belum ada» holds no figure. - Fill it from the source, or leave the cell empty; write 0 only if the source says nought.",
    ],
    [
      "banyak",
      "angka-bentuk «banyak» tidak terbaca sebagai bilangan bulat. - Tulis angkanya saja, tanpa titik, koma, atau kata.",
      "angka-bentuk «banyak» cannot be read as a whole number. - Write digits only, without dots, commas or words.",
    ],
    // A phone number is told as what it is, whatever column it is in, and not printed.
    [
      "081234567890",
      "data-pribadi berisi nomor telepon; isinya tidak kami cetak. - Hapus dari sel ini; sebut jabatan atau lembaganya saja.",
      "data-pribadi holds a phone number; we do not print it. - Delete it from this cell; name the post or the body instead.",
    ],
  ])("%s", (text, id, en) => expect(said(count, text)).toEqual([id, en]));
});

test("what is told to be written can be read", () => {
  const told = ["61.890", "61 890", "54 ribu", "160 ribu lebih", "±61890", "104712 jiwa", "٦١٨٩٠", "061890", "54000.0"];
  for (const text of told) {
    const [hint = ""] = /(?<=Tulis )\d+/.exec((said(count, text) as string[])[0]!) ?? [];
    expect(said(count, hint)).toBe(Number(hint));
  }
});
