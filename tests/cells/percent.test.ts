import { describe, expect, test } from "vitest";
import { percent } from "../../src/cells/kinds.ts";
import { said } from "./said.ts";

describe("a percentage keeps every digit it was printed with: they say how far it was rounded", () => {
  test.each([
    ["8", 0.08, 0.01],
    ["15.7", 0.157, 0.001],
    ["32.20", 0.322, 0.0001],
    ["0", 0, 0.01],
    ["104.4", 1.044, 0.001],
  ])("%s", (printed, share, unit) => {
    expect(said(percent, printed)).toEqual({
      printed,
      share: expect.closeTo(share, 12),
      unit: expect.closeTo(unit, 12),
    });
  });
});

describe("what else stands there is told with what to write", () => {
  test.each([
    [
      "15,7",
      "persen-koma «15,7» memakai koma desimal. - Tulis 15.7 (kolom berformat Teks); di halaman tetap tampil dengan koma.",
      "persen-koma «15,7» has a decimal comma. - Write 15.7 (column formatted as Text); the Indonesian pages still show a comma.",
    ],
    [
      "15.7%",
      "persen-tanda «15.7%» berisi lebih dari angkanya. - Tulis 15.7.",
      "persen-tanda «15.7%» holds more than the number. - Write 15.7.",
    ],
    [
      "15,7 persen",
      "persen-tanda «15,7 persen» berisi lebih dari angkanya. - Tulis 15.7.",
      "persen-tanda «15,7 persen» holds more than the number. - Write 15.7.",
    ],
    [
      "sekitar 12%",
      "persen-tanda «sekitar 12%» berisi lebih dari angkanya. - Tulis 12, persen_presisi «sekitar».",
      "persen-tanda «sekitar 12%» holds more than the number. - Write 12, persen_presisi «sekitar».",
    ],
    [
      "12 persen lebih",
      "persen-tanda «12 persen lebih» berisi lebih dari angkanya. - Tulis 12, persen_presisi «minimal».",
      "persen-tanda «12 persen lebih» holds more than the number. - Write 12, persen_presisi «minimal».",
    ],
    [
      "25-30",
      "persen-rentang «25-30» adalah rentang. - Tulis 25, persen_presisi «minimal», dan rentangnya di catatan.",
      "persen-rentang «25-30» is a range. - Write 25, persen_presisi «minimal», and the range in catatan.",
    ],
    [
      "25% sampai 30%",
      "persen-rentang «25% sampai 30%» adalah rentang. - Tulis 25, persen_presisi «minimal», dan rentangnya di catatan.",
      "persen-rentang «25% sampai 30%» is a range. - Write 25, persen_presisi «minimal», and the range in catatan.",
    ],
    [
      "15.59640718562874",
      "persen-excel «15.59640718562874» adalah hasil hitungan lembar kerja, bukan angka yang tercetak. - Tulis persentase seperti di sumber, dengan semua angkanya.",
      "persen-excel «15.59640718562874» was worked out by a spreadsheet, not printed. - Write the percentage as the source prints it, every digit.",
    ],
    [
      "1.57E-01",
      "persen-excel «1.57E-01» adalah hasil hitungan lembar kerja, bukan angka yang tercetak. - Tulis persentase seperti di sumber, dengan semua angkanya.",
      "persen-excel «1.57E-01» was worked out by a spreadsheet, not printed. - Write the percentage as the source prints it, every digit.",
    ],
    [
      "-",
      "angka-kosong «-» belum berisi angka. - Isi dari sumber, atau kosongkan selnya.",
      "angka-kosong «-» holds no figure. - Fill it from the source, or leave the cell empty.",
    ],
    [
      "seperempat",
      "persen-bentuk «seperempat» tidak terbaca sebagai persentase. - Tulis angkanya saja dengan titik desimal, misalnya 15.7.",
      "persen-bentuk «seperempat» cannot be read as a percentage. - Write the number alone with a decimal point, such as 15.7.",
    ],
    [
      "-3.2",
      "persen-bentuk «-3.2» tidak terbaca sebagai persentase. - Tulis angkanya saja dengan titik desimal, misalnya 15.7.",
      "persen-bentuk «-3.2» cannot be read as a percentage. - Write the number alone with a decimal point, such as 15.7.",
    ],
  ])("%s", (text, id, en) => expect(said(percent, text)).toEqual([id, en]));
});
