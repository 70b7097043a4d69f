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

test("every month is called as the browsers of today call it", () => {
  const locales = { id: "id-ID", en: "en-GB" } as const;
  for (const language of ["id", "en"] as const) {
    const today = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      const date = `2024-${String(month).padStart(2, "0")}-09`;
      expect(formatDate(date, language)).toBe(today.format(new Date(date)));
    }
  }
});
