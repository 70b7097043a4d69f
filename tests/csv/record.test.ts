import { describe, expect, test } from "vitest";
import { aktivasi } from "../../src/tables/aktivasi.ts";
import { ektp } from "../../src/tables/ektp.ts";
import { kegiatan } from "../../src/tables/kegiatan.ts";
import { rewrite } from "../../src/csv/rewrite.ts";
import { reading } from "../tables/reading.ts";

const HEADER = "wilayah,tanggal,ketepatan,jumlah,presisi,pembulatan,persen,persen_presisi,basis,sumber,pakai,catatan";
const EVENTS =
  "wilayah,mulai,tanggal,ketepatan,tempat,kelompok,aktivasi,presisi,pembulatan,luar_wilayah,sumber,catatan";
const EKTP = "wilayah,tanggal,ketepatan,ukuran,jumlah,presisi,pembulatan,cara,sumber,pakai,catatan";
const ROW = "35.73,2024-04-22,,54000,dibulatkan,1000,,,,malangpariwara-2024-04-23,,";

/** What is said of a line among sound ones. */
function said(line: string): string[] {
  return reading(aktivasi, `${HEADER}\n${ROW}\n${line}\n`).said;
}

const QUOTE = "Ada koma di dalam teks? Apit teks itu dengan tanda kutip ganda.";

describe("a line that is no row is told once, whatever its cells hold", () => {
  test.each([
    ["", "3:1 baris-kosong baris ini kosong. - Hapus barisnya; di Excel, hapus juga baris kosong di bawah tabel."],
    [
      ",,,,,,,,,,,",
      "3:1 baris-kosong baris ini hanya berisi koma. - Hapus barisnya; di Excel, hapus juga baris kosong di bawah tabel.",
    ],
    [HEADER, "3:1 judul-berulang baris ini mengulang judul kolom. - Hapus barisnya."],
    [
      "Total,54000",
      "3:1 baris-jumlah baris ini baris jumlah. - Hapus barisnya bila Anda yang menjumlahkan; bila sumber mencetaknya, tulis kode provinsi sebagai wilayahnya.",
    ],
    [
      ",,,rata-rata,,,,,,,,",
      "3:1 baris-jumlah baris ini baris jumlah. - Hapus barisnya bila Anda yang menjumlahkan; bila sumber mencetaknya, tulis kode provinsi sebagai wilayahnya.",
    ],
    [
      "35.73;2024-04-22;;54000;;;;;;x;;",
      "3:1 pemisah-campur baris ini dipisah «;», baris judul dipisah koma. - Ganti pemisah baris ini dengan koma.",
    ],
    [
      "Sumber: Dispendukcapil",
      "3:1 sel-kurang baris ini 1 sel, kolomnya 12. - Catatan kaki seperti «Sumber: Dispendukcapil» masuk ke kolom catatan, atau dihapus.",
    ],
    [
      "35.73,2024-04-22,,54000,,,,,,x",
      "3:1 sel-kurang baris ini 10 sel, kolomnya 12. - Yang kurang: pakai, catatan. Beri koma untuk sel yang kosong.",
    ],
    [
      "35.73,2024-04-22,,54000,,,,,,x,,Hari pernyataan, bukan hari terbit.",
      '3:33 sel-berlebih koma membelah catatan «Hari pernyataan, bukan hari terbit.», jadi baris ini 13 sel, kolomnya 12. - Apit teks itu dengan tanda kutip ganda lurus: "Hari pernyataan, bukan hari terbit.".',
    ],
    [
      "35.73,2024-04-22,,54000,,,,,,x,,“Hari pernyataan, bukan hari terbit.”",
      '3:33 sel-berlebih koma membelah catatan «“Hari pernyataan, bukan hari terbit.”», jadi baris ini 13 sel, kolomnya 12. - Apit teks itu dengan tanda kutip ganda lurus: "Hari pernyataan, bukan hari terbit.".',
    ],
    [
      "35.73,2024-04-22,,54000,,,,,,x,,Hari pernyataan.,,,",
      "3:1 koma-akhir baris ini berakhir dengan 3 koma yang berlebih. - Jalankan npm run fix, atau hapus koma di akhir baris.",
    ],
    // The thousands commas of a number: told as that, though the row's own empty cells end in commas.
    [
      "35.73,2024-04-22,,54,321,,,,,,x,,",
      "3:19 sel-berlebih koma ribuan membelah «54,321», jadi baris ini 13 sel, kolomnya 12. - Tulis 54321.",
    ],
    [
      "35.73,2024-04-22,,1,407,172,,,,,,x,,",
      "3:19 sel-berlebih koma ribuan membelah «1,407,172», jadi baris ini 14 sel, kolomnya 12. - Tulis 1407172.",
    ],
  ])("%s", (line, message) => expect(said(line)).toEqual([message]));
});

test("but data about people in it is told as well, and not printed", () => {
  expect(said("35.73,2024-04-22,,54000,,,,,,x,,Hubungi Sari, 0812-3456-7890")).toEqual([
    `3:1 sel-berlebih baris ini 13 sel, kolomnya 12. - ${QUOTE}`,
    "3:46 data-pribadi sel berisi nomor telepon; isinya tidak kami cetak. - Hapus dari sel ini; sebut jabatan atau lembaganya saja.",
  ]);
  expect(said("081234567890")).toEqual([
    "3:1 data-pribadi wilayah berisi nomor telepon; isinya tidak kami cetak. - Hapus dari sel ini; sebut jabatan atau lembaganya saja.",
    "3:1 sel-kurang baris ini 1 sel, kolomnya 12. - Catatan kaki seperti «***» masuk ke kolom catatan, atau dihapus.",
  ]);
});

test("a sound row beside it is read", () => {
  expect(reading(aktivasi, `${HEADER}\nTotal,54000\n${ROW}\n`).rows).toMatchObject([{ region: "35.73", count: 54000 }]);
});

describe("a comma that was lost between two cells is told in the cell that holds both", () => {
  test.each([
    // 35.73, is five letters and a comma: the date begins at the seventh; hari would follow it.
    [
      "35.73,2024-04-22hari,54000,,,,,,malangpariwara-2024-04-23,,",
      "3:7 sel-kurang baris ini 11 sel, kolomnya 12. - Kurang satu koma di dalam «2024-04-22hari», yang rupanya tanggal dan ketepatan: tulis 2024-04-22,hari.",
    ],
    [
      "35.732024-04-22,hari,54000,,,,,,malangpariwara-2024-04-23,,",
      "3:1 sel-kurang baris ini 11 sel, kolomnya 12. - Kurang satu koma di dalam «35.732024-04-22», yang rupanya wilayah dan tanggal: tulis 35.73,2024-04-22.",
    ],
    // Seventeen for code and date, one for the empty precision of the date.
    [
      "35.73,2024-04-22,,54000sekitar,1000,,,,malangpariwara-2024-04-23,,",
      "3:19 sel-kurang baris ini 11 sel, kolomnya 12. - Kurang satu koma di dalam «54000sekitar», yang rupanya jumlah dan presisi: tulis 54000,sekitar.",
    ],
  ])("%s", (line, message) => expect(said(line)).toEqual([message]));

  test("of digits alone it is not known where", () => {
    expect(said("35.73,2024-04-22,,54000,sekitar,100015.7,,wajib_ktp,malangpariwara-2024-04-23,,")).toEqual([
      "3:1 sel-kurang baris ini 11 sel, kolomnya 12. - Yang kurang: catatan. Beri koma untuk sel yang kosong.",
    ]);
  });
});

describe("a number that a comma split, with what is counted behind it", () => {
  test.each([
    ["35.73,2024-04-22,,54,000 orang,dibulatkan,1000,,,,malangpariwara-2024-04-23,,", "3:19", "Tulis 54000."],
    ["35.73,2024-04-22,,,,,15,7%,,wajib_ktp,malangpariwara-2024-04-23,,", "3:22", "Tulis 15.7."],
  ])("%s", (line, place, hint) =>
    expect(said(line).map((text) => [text.split(" ")[0], text.split(" - ")[1]])).toEqual([[place, hint]]),
  );
});

describe("a required cell that is lost with its comma", () => {
  test("is missing before the next one that fits", () => {
    // ukuran would stand before 640000: after code, date and hari that is the 23rd letter.
    expect(
      reading(ektp, `${EKTP}\n35.73,2024-04-22,hari,640000,dibulatkan,4000,,malangpariwara-2024-04-23,,\n`).said,
    ).toEqual([
      "2:23 sel-kurang baris ini 10 sel, kolomnya 11. - Kurang 1 koma sebelum «640000», yang rupanya jumlah.",
    ]);
  });
});

// Code 6, date 11, two cells of 1 and 6, five empty ones, the source 26, pakai 1: catatan begins at 57.
test("a space before an opening quotation mark: one word, at the cell, and none of the cells that the commas inside make", () => {
  expect(said('35.73,2024-04-22,,54000,,,,,,malangpariwara-2024-04-23,, "Dari dinas, per April, dibulatkan."')).toEqual(
    [
      '3:57 kutip-nyasar ada tanda kutip di tengah sel yang tidak diapit tanda kutip. - Tanda kutip di dalam teks ditulis dua kali («""»), dan seluruh sel diapit tanda kutip.',
    ],
  );
});

test("two ids before empty cells are two ids, not an id and a note: `fix` would publish it", () => {
  expect(said("35.73,2024-04-22,,54000,,,,,,malangpariwara-2024-04-23,jatimtimes-2023-10-22,,")).toEqual([
    "3:30 sel-berlebih sumber berisi 2 hal, «malangpariwara-2024-04-23,jatimtimes-2023-10-22», jadi baris ini 13 sel, kolomnya 12. - Tulis satu; yang lain mendapat barisnya sendiri.",
  ]);
  const kegiatanRow = "35.73,,2024-04-22,hari,Mal MOG,,12,,,,malangpariwara-2024-04-23,jatimtimes-2023-10-22,";
  expect(rewrite(kegiatan, `${EVENTS},\n${kegiatanRow}\n`)).toHaveProperty("obstacles");
});
