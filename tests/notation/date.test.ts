import { expect, test } from "vitest";
import { formatDate, formatMonth } from "../../src/notation/date.ts";

test.each([
  ["2024-04-22", "22 April 2024", "22 April 2024", "April 2024", "April 2024"],
  ["2025-08-02", "2 Agustus 2025", "2 August 2025", "Agustus 2025", "August 2025"],
  ["2024-12-31", "31 Desember 2024", "31 December 2024", "Desember 2024", "December 2024"],
  ["2024-02-29", "29 Februari 2024", "29 February 2024", "Februari 2024", "February 2024"],
])("%s, with plain spaces, no leading zero, whatever the time zone", (date, dayId, dayEn, monthId, monthEn) => {
  expect(formatDate(date, "id")).toBe(dayId);
  expect(formatDate(date, "en")).toBe(dayEn);
  expect(formatMonth(date, "id")).toBe(monthId);
  expect(formatMonth(date, "en")).toBe(monthEn);
});
