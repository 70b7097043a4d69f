import {
  monthsBetween,
  isYear,
  endsYear,
  yearOf,
  addDays,
  daysBetween,
  endOfMonth,
  isBefore,
  isDate,
  spanOf,
  yearsAfter,
  yearsApart,
} from "../../src/notation/calendar.ts";
import { describe, expect, test } from "vitest";

test("days between two dates, over leap days and either way", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1);
  expect(daysBetween("2024-04-22", "2024-12-31")).toBe(253);
  expect(daysBetween("2024-12-31", "2024-04-22")).toBe(-253);
});

test("a date some days on or back", () => {
  expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  expect(addDays("2023-12-31", 92)).toBe("2024-04-01");
});

test("years of 365,25 days, never below nought", () => {
  // 25 September 2020 to 3 September 2023 is 1.073 days
  expect(yearsApart("2020-09-25", "2023-09-03")).toBeCloseTo(1073 / 365.25, 10);
  expect(yearsApart("2023-09-03", "2020-09-25")).toBeCloseTo(1073 / 365.25, 10);
});

test.each(["2024-02-29", "2023-12-31", "2000-01-01"])("%s is a date", (text) => {
  expect(isDate(text)).toBe(true);
});

test.each(["2023-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-4-1", "22/04/2024", "2024-04", ""])(
  "%s is no date",
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);

test("the last day of a month, of a month or of any day in it", () => {
  expect(endOfMonth("2024-02")).toBe("2024-02-29");
  expect(endOfMonth("2023-02-10")).toBe("2023-02-28");
  expect(endOfMonth("2024-12")).toBe("2024-12-31");
});

test("the same day of a later year; 1 March where that year has no 29 February", () => {
  expect(yearsAfter("2024-04-22", 1)).toBe("2025-04-22");
  expect(yearsAfter("2024-02-29", 1)).toBe("2025-03-01");
  expect(yearsAfter("2024-02-29", 4)).toBe("2028-02-29");
});

describe("the days that a date may stand for", () => {
  test("that day, from the first of its month or year, or without a lower limit", () => {
    expect(spanOf("2024-04-09", "hari")).toEqual({ first: "2024-04-09", last: "2024-04-09" });
    expect(spanOf("2024-04-09", "bulan")).toEqual({ first: "2024-04-01", last: "2024-04-09" });
    expect(spanOf("2024-04-09", "tahun")).toEqual({ first: "2024-01-01", last: "2024-04-09" });
    expect(spanOf("2024-04-09", "paling_lambat")).toEqual({ first: null, last: "2024-04-09" });
  });

  test("are before others only if they do not overlap", () => {
    const april = spanOf("2024-04-30", "bulan");
    expect(isBefore(spanOf("2024-03-31", "hari"), april)).toBe(true);
    expect(isBefore(spanOf("2024-04-01", "hari"), april)).toBe(false);
    expect(isBefore(april, spanOf("2024-03-31", "hari"))).toBe(false);
    expect(isBefore(spanOf("2020-01-01", "hari"), spanOf("2024-04-30", "paling_lambat"))).toBe(false);
    expect(isBefore(spanOf("2024-03-31", "paling_lambat"), april)).toBe(true);
  });
});

describe("years and months of days", () => {
  test("the year of a day, and its last day", () => {
    expect(yearOf("2024-04-22")).toBe("2024");
    expect([endsYear("2024-12-31"), endsYear("2024-12-30")]).toEqual([true, false]);
  });

  test("a span is a year from its first day to its last", () => {
    expect(isYear("2024-01-01", "2024-12-31")).toBe(true);
    expect(isYear("2023-01-01", "2024-12-31")).toBe(false);
    expect(isYear("2024-01-02", "2024-12-31")).toBe(false);
  });

  test("whole months, rounded down", () => {
    // 3 February to 2 November: the ninth month is a day short
    expect(monthsBetween("2026-02-03", "2026-11-02")).toBe(8);
    expect(monthsBetween("2026-02-03", "2026-11-03")).toBe(9);
    expect(monthsBetween("2025-12-31", "2026-01-01")).toBe(0);
  });
});
