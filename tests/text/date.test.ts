import { describe, expect, test } from "vitest";
import type { DatePrecision } from "../../src/notation/calendar.ts";
import { deadlineLabel, labelDate, onDate, untilDate } from "../../src/text/date.ts";
import { plain } from "./plain.ts";

type Case = [string, DatePrecision, string, string];

describe("a running total: by when; the end of a month is never asserted, since the last possible day is not what the source said", () => {
  test.each<Case>([
    ["2024-04-22", "hari", "hingga 22 April 2024", "by 22 April 2024"],
    ["2025-11-30", "bulan", "hingga November 2025 (harinya tidak disebut)", "in November 2025 (day not stated)"],
    ["2024-04-09", "bulan", "hingga April 2024 (harinya tidak disebut)", "in April 2024 (day not stated)"],
    ["2024-12-31", "tahun", "hingga 2024 (harinya tidak disebut)", "in 2024 (day not stated)"],
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

test("labels are as exact as the source", () => {
  expect(plain(labelDate("2024-04-22", "hari", "id"))).toBe("22 April 2024");
  expect(plain(labelDate("2025-11-30", "bulan", "id"))).toBe("November 2025");
  expect(labelDate("2024-12-31", "tahun", "id")).toBe("2024");
  expect(plain(labelDate("2024-06-20", "paling_lambat", "en"))).toBe("no later than 20 June 2024");
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
