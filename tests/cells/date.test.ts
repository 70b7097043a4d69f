import { describe, expect, test } from "vitest";
import { date, published } from "../../src/cells/kinds.ts";
import { said } from "./said.ts";

test("a day is year, month and day", () => {
  expect(said(date, "2024-02-29")).toBe("2024-02-29");
});

describe("what else stands there is told with what to write", () => {
  test.each([
    // One reading only: 22 is no month.
    [
      "22/04/2024",
      "tanggal-bentuk «22/04/2024» belum berbentuk tahun-bulan-hari. - Tulis 2024-04-22.",
      "tanggal-bentuk «22/04/2024» is not year-month-day. - Write 2024-04-22.",
    ],
    [
      "22 April 2024",
      "tanggal-bentuk «22 April 2024» belum berbentuk tahun-bulan-hari. - Tulis 2024-04-22.",
      "tanggal-bentuk «22 April 2024» is not year-month-day. - Write 2024-04-22.",
    ],
    [
      "Senin, 5 Agustus 2024",
      "tanggal-bentuk «Senin, 5 Agustus 2024» belum berbentuk tahun-bulan-hari. - Tulis 2024-08-05.",
      "tanggal-bentuk «Senin, 5 Agustus 2024» is not year-month-day. - Write 2024-08-05.",
    ],
    [
      "2024/4/5",
      "tanggal-bentuk «2024/4/5» belum berbentuk tahun-bulan-hari. - Tulis 2024-04-05.",
      "tanggal-bentuk «2024/4/5» is not year-month-day. - Write 2024-04-05.",
    ],
    [
      "20240422",
      "tanggal-bentuk «20240422» belum berbentuk tahun-bulan-hari. - Tulis 2024-04-22.",
      "tanggal-bentuk «20240422» is not year-month-day. - Write 2024-04-22.",
    ],
    [
      "04/04/2024",
      "tanggal-bentuk «04/04/2024» belum berbentuk tahun-bulan-hari. - Tulis 2024-04-04.",
      "tanggal-bentuk «04/04/2024» is not year-month-day. - Write 2024-04-04.",
    ],
    // 2024 is a leap year: 31 + 29 + 31 + 22 = day 113.
    [
      "2024-113",
      "tanggal-bentuk «2024-113» belum berbentuk tahun-bulan-hari. - Tulis 2024-04-22.",
      "tanggal-bentuk «2024-113» is not year-month-day. - Write 2024-04-22.",
    ],
    [
      "kemarin",
      "tanggal-bentuk «kemarin» belum berbentuk tahun-bulan-hari. - Tulis seperti 2024-04-22.",
      "tanggal-bentuk «kemarin» is not year-month-day. - Write it like 2024-04-22.",
    ],
    // Several readings: all are named, none is chosen.
    [
      "04/03/2024",
      "tanggal-ambigu «04/03/2024» dapat berarti 4 Maret atau 3 April. - Tulis 2024-03-04 atau 2024-04-03, sesuai sumber.",
      "tanggal-ambigu «04/03/2024» can mean 4 March or 3 April. - Write 2024-03-04 or 2024-04-03, as in the source.",
    ],
    [
      "01/02/03",
      "tanggal-ambigu «01/02/03» dapat berarti 1 Februari 2003, 2 Januari 2003, atau 3 Februari 2001. - Tulis 2003-02-01, 2003-01-02, atau 2001-02-03, sesuai sumber.",
      "tanggal-ambigu «01/02/03» can mean 1 February 2003, 2 January 2003, or 3 February 2001. - Write 2003-02-01, 2003-01-02, or 2001-02-03, as in the source.",
    ],
    // Day 45404 of a count in which 30 December 1899 is nought.
    [
      "45404",
      "tanggal-excel «45404» adalah nomor hari Excel. - Tulis 2024-04-22 dan format kolomnya sebagai Teks.",
      "tanggal-excel «45404» is an Excel day number. - Write 2024-04-22 and format the column as Text.",
    ],
    [
      "2024-04",
      "tanggal-tak-lengkap «2024-04» tanpa hari. - Tulis hari terakhir yang mungkin, 2024-04-30, dan ketepatan «bulan»; bila bulan itu belum habis, hari terbit sumbernya.",
      "tanggal-tak-lengkap «2024-04» has no day. - Write the last possible day, 2024-04-30, and ketepatan «bulan»; if that month is not over, the day its source was published.",
    ],
    [
      "April 2024",
      "tanggal-tak-lengkap «April 2024» tanpa hari. - Tulis hari terakhir yang mungkin, 2024-04-30, dan ketepatan «bulan»; bila bulan itu belum habis, hari terbit sumbernya.",
      "tanggal-tak-lengkap «April 2024» has no day. - Write the last possible day, 2024-04-30, and ketepatan «bulan»; if that month is not over, the day its source was published.",
    ],
    [
      "2024",
      "tanggal-tak-lengkap «2024» tanpa bulan dan hari. - Tulis hari terakhir yang mungkin, 2024-12-31, dan ketepatan «tahun»; bila tahun itu belum habis, hari terbit sumbernya.",
      "tanggal-tak-lengkap «2024» has no month and no day. - Write the last possible day, 2024-12-31, and ketepatan «tahun»; if that year is not over, the day its source was published.",
    ],
    // 20:00 in Greenwich is three in the morning of the next day in Jakarta.
    [
      "2024-04-22T20:00:00Z",
      "tanggal-jam «2024-04-22T20:00:00Z» disertai jam. - Tulis tanggalnya saja, menurut WIB: 2024-04-23.",
      "tanggal-jam «2024-04-22T20:00:00Z» has a time of day. - Write the date alone, by Jakarta time: 2024-04-23.",
    ],
    [
      "2024-04-22 20:00",
      "tanggal-jam «2024-04-22 20:00» disertai jam. - Tulis tanggalnya saja, menurut WIB: 2024-04-22.",
      "tanggal-jam «2024-04-22 20:00» has a time of day. - Write the date alone, by Jakarta time: 2024-04-22.",
    ],
    [
      "2023-02-29",
      "tanggal-tak-ada «2023-02-29» tidak ada di kalender. Februari 2023 sampai tanggal 28. - Lihat lagi sumbernya.",
      "tanggal-tak-ada «2023-02-29» is not in the calendar. February 2023 has 28 days. - Look at the source again.",
    ],
    [
      "2024-13-45",
      "tanggal-tak-ada «2024-13-45» tidak ada di kalender. Setahun hanya 12 bulan. - Lihat lagi sumbernya.",
      "tanggal-tak-ada «2024-13-45» is not in the calendar. A year has 12 months. - Look at the source again.",
    ],
    [
      "1900-01-01",
      "tanggal-belum-diisi «1900-01-01» adalah tanda tanggal yang belum diisi. - Isi tanggal dari sumbernya.",
      "tanggal-belum-diisi «1900-01-01» is a mark of a date that was not set. - Fill in the date from the source.",
    ],
    [
      "-",
      "tanggal-belum-diisi «-» adalah tanda tanggal yang belum diisi. - Isi tanggal dari sumbernya.",
      "tanggal-belum-diisi «-» is a mark of a date that was not set. - Fill in the date from the source.",
    ],
    // A sound date with something around it: told as that.
    [
      "2024-04-22 ",
      "spasi-tepi «2024-04-22 » diawali atau diakhiri spasi. - Tulis 2024-04-22.",
      "spasi-tepi «2024-04-22 » begins or ends with a space. - Write 2024-04-22.",
    ],
    [
      "2024-04-22\u200b",
      "huruf-tak-tampak «2024-04-22·» (U+200B) berisi huruf yang tidak tampak. - Tulis 2024-04-22.",
      "huruf-tak-tampak «2024-04-22·» (U+200B) holds a character that does not show. - Write 2024-04-22.",
    ],
  ])("%s", (text, id, en) => expect(said(date, text)).toEqual([id, en]));
});

describe("a publication date may be a month or a year", () => {
  test.each([
    ["2024-04-23", "2024-04-23", "2024-04-23"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
  ])("%s", (printed, first, last) => expect(said(published, printed)).toEqual({ printed, first, last }));

  test("and no more", () => {
    expect(said(published, "2024-13")).toEqual([
      "tanggal-bentuk «2024-13» belum berbentuk tahun-bulan-hari. - Tulis seperti 2024-04-22.",
      "tanggal-bentuk «2024-13» is not year-month-day. - Write it like 2024-04-22.",
    ]);
  });
});
