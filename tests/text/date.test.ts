import { describe, expect, test } from "vitest";
import type { DatePrecision } from "../../src/notation/calendar.ts";
import { age, atMoment, deadlineLabel, labelDate, momentText, onDate, untilDate } from "../../src/text/date.ts";
import { plain } from "./plain.ts";

type Case = [string, DatePrecision, string, string];

describe("a running total: by when", () => {
  test.each<Case>([
    ["2024-04-22", "hari", "hingga 22 April 2024", "by 22 April 2024"],
    [
      "2025-11-30",
      "bulan",
      "hingga akhir November 2025 (harinya tidak disebut)",
      "by the end of November 2025 (day not stated)",
    ],
    [
      "2024-02-29",
      "bulan",
      "hingga akhir Februari 2024 (harinya tidak disebut)",
      "by the end of February 2024 (day not stated)",
    ],
    ["2024-02-28", "bulan", "hingga Februari 2024 (harinya tidak disebut)", "by February 2024 (day not stated)"],
    ["2024-04-09", "bulan", "hingga April 2024 (harinya tidak disebut)", "by April 2024 (day not stated)"],
    ["2024-12-31", "tahun", "hingga akhir 2024 (harinya tidak disebut)", "by the end of 2024 (day not stated)"],
    ["2024-10-01", "tahun", "hingga 2024 (harinya tidak disebut)", "by 2024 (day not stated)"],
    [
      "2024-06-20",
      "paling_lambat",
      "paling lambat 20 Juni 2024 (tanggalnya tidak disebut)",
      "no later than 20 June 2024 (date not stated)",
    ],
  ])("%s %s", (date, precision, id, en) => {
    expect(plain(untilDate(date, precision, "id"))).toBe(id);
    expect(plain(untilDate(date, precision, "en"))).toBe(en);
  });
});

describe("a percentage or an event: on which day", () => {
  test.each<Case>([
    ["2025-08-12", "hari", "pada 12 Agustus 2025", "on 12 August 2025"],
    ["2025-11-30", "bulan", "pada November 2025", "in November 2025"],
    ["2024-12-31", "tahun", "pada 2024", "in 2024"],
    [
      "2024-06-20",
      "paling_lambat",
      "paling lambat 20 Juni 2024 (tanggalnya tidak disebut)",
      "no later than 20 June 2024 (date not stated)",
    ],
  ])("%s %s", (date, precision, id, en) => {
    expect(plain(onDate(date, precision, "id"))).toBe(id);
    expect(plain(onDate(date, precision, "en"))).toBe(en);
  });
});

describe("a distance: as of when", () => {
  test.each<Case>([
    ["2024-04-22", "hari", "pada 22 April 2024", "on 22 April 2024"],
    ["2025-11-30", "bulan", "pada akhir November 2025", "at the end of November 2025"],
    ["2024-04-09", "bulan", "pada April 2024", "in April 2024"],
    ["2024-12-31", "tahun", "pada akhir 2024", "at the end of 2024"],
    ["2024-06-20", "paling_lambat", "paling lambat 20 Juni 2024", "no later than 20 June 2024"],
  ])("%s %s", (date, precision, id, en) => {
    expect(plain(atMoment(date, precision, "id"))).toBe(id);
    expect(plain(atMoment(date, precision, "en"))).toBe(en);
  });
});

test("labels are as exact as the source", () => {
  expect(plain(labelDate("2024-04-22", "hari", "id"))).toBe("22 April 2024");
  expect(plain(labelDate("2025-11-30", "bulan", "id"))).toBe("November 2025");
  expect(labelDate("2024-12-31", "tahun", "id")).toBe("2024");
  expect(plain(labelDate("2024-06-20", "paling_lambat", "en"))).toBe("no later than 20 June 2024");
  expect(plain(momentText("2024-12-31", "tahun", "en"))).toBe("end of 2024");
});

test("a day does not break from its month; from its year it may, where a cell is narrow or letters are large", () => {
  expect(labelDate("2024-04-22", "hari", "id")).toBe("22\u00a0April 2024");
  expect(labelDate("2025-11-30", "bulan", "en")).toBe("November 2025");
});

test("a deadline that ends its year is named by the year", () => {
  expect(deadlineLabel("2023-12-31", "id")).toBe("akhir 2023");
  expect(deadlineLabel("2023-12-31", "en")).toBe("end of 2023");
  expect(plain(deadlineLabel("2024-06-30", "id"))).toBe("30 Juni 2024");
});

describe("age on 21 November 2026", () => {
  // 23 September is 59 days before, 22 September 60: the first that is told in months
  test.each([
    ["2026-11-21", "hari ini", "today"],
    ["2026-11-20", "1 hari lalu", "1 day ago"],
    ["2026-11-09", "12 hari lalu", "12 days ago"],
    ["2026-09-23", "59 hari lalu", "59 days ago"],
    ["2026-09-22", "1 bulan lalu", "1 month ago"],
    ["2026-04-21", "7 bulan lalu", "7 months ago"],
    ["2026-04-22", "6 bulan lalu", "6 months ago"],
    ["2025-11-22", "11 bulan lalu", "11 months ago"],
    ["2025-11-21", "setahun lalu", "a year ago"],
    ["2025-11-20", "lebih dari setahun lalu", "more than a year ago"],
    ["2024-04-22", "lebih dari dua tahun lalu", "more than two years ago"],
    ["2023-11-21", "tiga tahun lalu", "three years ago"],
    ["2014-01-01", "lebih dari 12 tahun lalu", "more than 12 years ago"],
  ])("%s", (from, id, en) => {
    expect(plain(age(from, "2026-11-21", "id"))).toBe(id);
    expect(plain(age(from, "2026-11-21", "en"))).toBe(en);
  });
});
