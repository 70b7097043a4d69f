import type { figureRules } from "../../../src/rules/figures.ts";
import type { Expected } from "../expected.ts";

export const figureCases: Record<keyof typeof figureRules, Expected> = {
  "angka-pemisah-ribuan": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «61.890» memakai titik ribuan. - Tulis 61890.",
    en: "jumlah «61.890» has a thousands dot. - Write 61890.",
  },
  "angka-ambigu": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «1.234» dapat berarti 1234 (pemisah ribuan) atau 1,234 (desimal, misalnya dalam juta). - Tulis 1234 atau 1234000, sesuai sumber.",
    en: "jumlah «1.234» can mean 1234 (a thousands separator) or 1.234 (a decimal, such as millions). - Write 1234 or 1234000, as in the source.",
  },
  "angka-spasi": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «61·890» berisi spasi tak tampak (U+00A0). - Tulis 61890.",
    en: "jumlah «61·890» holds an invisible space (U+00A0). - Write 61890.",
  },
  "angka-kata": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «54 ribu» ditulis dengan kata. - Tulis 54000, presisi «dibulatkan», pembulatan 1000.",
    en: "jumlah «54 ribu» is in words. - Write 54000, presisi «dibulatkan», pembulatan 1000.",
  },
  "angka-rentang": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «3.900-4.000» adalah rentang. - Tulis 3900, presisi «minimal», pembulatan 100.",
    en: "jumlah «3.900-4.000» is a range. - Write 3900, presisi «minimal», pembulatan 100.",
  },
  "angka-satuan": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «104712 jiwa» berisi satuan. - Tulis 104712.",
    en: "jumlah «104712 jiwa» has a unit. - Write 104712.",
  },
  "angka-persen": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «25%» adalah persentase, bukan jumlah. - Tulis 25 di kolom persen; tabel tanpa kolom itu hanya memuat jumlah orang.",
    en: "jumlah «25%» is a percentage, not a count. - Write 25 in the column persen; a table without it holds numbers of people alone.",
  },
  "angka-tanda": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «±61890» memuat tanda selain angka. - Tulis 61890, presisi «sekitar», pembulatan 10.",
    en: "jumlah «±61890» has a sign beside the digits. - Write 61890, presisi «sekitar», pembulatan 10.",
  },
  "angka-desimal": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «61.89» berdesimal, padahal orang dihitung utuh. - Tulis 61890 bila sumber menulis ribuan (Excel membuang nol di belakang); selain itu lihat satuannya di sumber.",
    en: "jumlah «61.89» has decimals, yet people are whole. - Write 61890 if the source has thousands (Excel drops the last zero); else look up the unit in the source.",
  },
  "angka-eksponen": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «6.19E+04» disingkat oleh Excel; sebagian angkanya hilang. - Lihat lagi sumbernya dan tulis semua angkanya.",
    en: "jumlah «6.19E+04» was shortened by Excel; some digits are lost. - Look at the source again and write all digits.",
  },
  "angka-rumus": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «#REF!» adalah rumus atau tanda galat lembar kerja, bukan angka. - Salin nilainya, bukan rumusnya; kolom yang sempit dilebarkan dahulu.",
    en: "jumlah «#REF!» is a formula or an error mark of a spreadsheet, not a number. - Copy values, not formulas; widen a column that is too narrow first.",
  },
  "angka-tanggal": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «2024-04-22» adalah tanggal, bukan angka. - Periksa apakah isi kolomnya bergeser, atau Excel mengubah angka menjadi tanggal.",
    en: "jumlah «2024-04-22» is a date, not a number. - Check whether the cells have shifted, or Excel made a date of a number.",
  },
  "angka-negatif": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «-5400» di bawah nol. - Jumlah orang tidak pernah negatif; lihat lagi sumbernya.",
    en: "jumlah «-5400» is below zero. - A number of people is never negative; look at the source again.",
  },
  "angka-aksara": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «６１８９０» memakai angka selain 0-9 (U+FF16, U+FF11, U+FF18, U+FF19, U+FF10). - Tulis 61890.",
    en: "jumlah «６１８９０» has digits other than 0-9 (U+FF16, U+FF11, U+FF18, U+FF19, U+FF10). - Write 61890.",
  },
  "angka-huruf": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «6189O» memuat huruf O di antara angkanya. - Tulis 61890 bila sumbernya menulis begitu.",
    en: "jumlah «6189O» has the letter O among its digits. - Write 61890 if the source has it so.",
  },
  "angka-nol-depan": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «061890» diawali nol. - Tulis 61890.",
    en: "jumlah «061890» begins with a nought. - Write 61890.",
  },
  "angka-terlalu-besar": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «6189061890» lebih besar daripada penduduk Indonesia. - Periksa apakah dua angka tergabung, atau kolomnya bergeser.",
    en: "jumlah «6189061890» is more than the people of Indonesia. - Check whether two numbers ran together, or the cells have shifted.",
  },
  "angka-bentuk": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «banyak» tidak terbaca sebagai bilangan bulat. - Tulis angkanya saja, tanpa titik, koma, atau kata.",
    en: "jumlah «banyak» cannot be read as a whole number. - Write digits only, without dots, commas or words.",
  },
  "angka-kosong": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «-» dan persen kosong, jadi baris ini belum berisi angka. - Isi salah satunya dari sumber, atau hapus barisnya; tulis 0 hanya bila sumber menulis nol.",
    en: "jumlah «-» and persen is empty, so this row holds no figure. - Fill one of them from the source, or delete the row; write 0 only if the source says nought.",
  },
  "persen-koma": {
    at: "aktivasi.csv:2:31",
    id: "persen «15,7» memakai koma desimal. - Tulis 15.7 (kolom berformat Teks); di halaman tetap tampil dengan koma.",
    en: "persen «15,7» has a decimal comma. - Write 15.7 (column formatted as Text); the Indonesian pages still show a comma.",
  },
  "persen-tanda": {
    at: "aktivasi.csv:2:31",
    id: "persen «15.7%» berisi lebih dari angkanya. - Tulis 15.7.",
    en: "persen «15.7%» holds more than the number. - Write 15.7.",
  },
  "persen-rentang": {
    at: "aktivasi.csv:2:31",
    id: "persen «25-30» adalah rentang. - Tulis 25, persen_presisi «minimal», dan rentangnya di catatan.",
    en: "persen «25-30» is a range. - Write 25, persen_presisi «minimal», and the range in catatan.",
  },
  "persen-excel": {
    at: "aktivasi.csv:2:31",
    id: "persen «15.59640718562874» adalah hasil hitungan lembar kerja, bukan angka yang tercetak. - Tulis persentase seperti di sumber, dengan semua angkanya.",
    en: "persen «15.59640718562874» was worked out by a spreadsheet, not printed. - Write the percentage as the source prints it, every digit.",
  },
  "persen-pecahan": {
    at: "aktivasi.csv:5:22",
    id: "persen «0.1935» kurang dari satu; di Excel begitulah «19,35%» tersimpan. - Tulis 19.35 bila sumber menulis «19,35%»; bila sumber memang menulis kurang dari satu persen, biarkan.",
    en: "persen «0.1935» is below one; so Excel stores «19.35%». - Write 19.35 if the source has «19.35%»; if the source does print less than one per cent, leave it.",
  },
  "target-pecahan": {
    at: "target.csv:6:29",
    id: "persen «0.25» kurang dari satu; di Excel begitulah «25%» tersimpan. - Tulis 25 bila sumber menulis «25%»; target di bawah satu persen tidak ada.",
    en: "persen «0.25» is below one; so Excel stores «25%». - Write 25 if the source has «25%»; there is no target below one per cent.",
  },
  "persen-bentuk": {
    at: "aktivasi.csv:2:31",
    id: "persen «seperempat» tidak terbaca sebagai persentase. - Tulis angkanya saja dengan titik desimal, misalnya 15.7.",
    en: "persen «seperempat» cannot be read as a percentage. - Write the number alone with a decimal point, such as 15.7.",
  },
  "persen-presisi": {
    at: "aktivasi.csv:2:36",
    id: "persen_presisi «dibulatkan» tidak dikenal; pembulatannya terbaca dari angkanya. - Kosongkan, atau tulis sekitar atau minimal.",
    en: "persen_presisi «dibulatkan» is unknown; the rounding is read from the digits. - Leave it empty, or write sekitar or minimal.",
  },
  "persen-tanpa-basis": {
    at: "aktivasi.csv:2:35",
    id: "persen «12» terisi, tetapi basis kosong. - Isi basis menurut sumbernya: perekaman, wajib_ktp, penduduk, target, atau tidak_disebut.",
    en: "persen «12» is filled but basis is empty. - Set basis as in the source: perekaman, wajib_ktp, penduduk, target, or tidak_disebut.",
  },
  "persen-lebih-seratus": {
    at: "aktivasi.csv:2:31",
    id: "persen «157» lebih dari 100, padahal basisnya bukan target. - Periksa titik desimalnya; bila sumber menyebut bagian dari target, tulis basis target.",
    en: "persen «157» is above 100, yet its base is not the target. - Check the decimal point; if the source gives a share of the target, set basis to target.",
  },
  "persen-tanpa-angka": {
    at: "aktivasi.csv:2:33",
    id: "basis «wajib_ktp» terisi, tetapi persen kosong. - Isi persen, atau kosongkan basis.",
    en: "basis «wajib_ktp» is filled but persen is empty. - Fill in persen, or empty basis.",
  },
  "pembulatan-kosong": {
    at: "aktivasi.csv:4:40",
    id: "pembulatan kosong, padahal presisi «dibulatkan». - Tulis satuannya dalam orang: 54 ribu berarti 1000, 1,2 juta berarti 100000.",
    en: "pembulatan is empty, yet presisi is «dibulatkan». - Write the unit in people: 54 ribu means 1000, 1,2 juta means 100000.",
  },
  "pembulatan-nol": {
    at: "aktivasi.csv:4:40",
    id: "pembulatan «0», padahal satuan terkecil satu orang. - Tulis satuannya dalam orang, atau kosongkan bersama presisi.",
    en: "pembulatan is «0», yet the smallest unit is one person. - Write the unit in people, or empty it together with presisi.",
  },
  "presisi-sia-sia": {
    at: "aktivasi.csv:4:29",
    id: "pembulatan «1000» terisi, tetapi presisi kosong atau persis. - Isi presisi (dibulatkan, sekitar, minimal, maksimal), atau kosongkan pembulatan.",
    en: "pembulatan «1000» is filled, yet presisi is empty or persis. - Set presisi (dibulatkan, sekitar, minimal, maksimal), or empty pembulatan.",
  },
  "pembulatan-tak-cocok": {
    at: "aktivasi.csv:4:23",
    id: "jumlah «54300» bukan kelipatan pembulatannya, 1000. - Periksa jumlah dan satuan pembulatannya.",
    en: "jumlah «54300» is no multiple of its rounding unit, 1000. - Check the count and its rounding unit.",
  },
};
