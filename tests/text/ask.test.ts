import { eastJava } from "../area.ts";
import { describe, expect, test } from "vitest";
import { askLede, letterPageWords, silence } from "../../src/text/ask.ts";
import type { PointState } from "../../src/metrics/state.ts";
import type { DatePrecision } from "../../src/notation/calendar.ts";
import { region } from "./states.ts";

const point = (date: string, datePrecision: DatePrecision = "hari") =>
  ({ date, report: { datePrecision } }) as PointState;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("how long no figure has followed a report", () => {
  // 22 April 2024 to 22 October 2026 are two years and six months, and 30 days more; 730 + 213 = 943 days.
  test.each([
    ["2024-04-22", "2026-11-21", "2 tahun 6 bulan", "943 hari"],
    ["2024-04-22", "2026-11-22", "2 tahun 7 bulan", "944 hari"],
    ["2025-11-21", "2026-11-21", "1 tahun", "365 hari"],
    ["2026-02-03", "2026-11-21", "9 bulan", "291 hari"],
    ["2026-11-01", "2026-11-21", "20 hari", "20 hari"],
  ])("from %s to %s", (from, today, long, days) => {
    const said = silence(point(from), today, "id");
    expect([plain(said.long), plain(said.days)]).toEqual([long, days]);
  });

  test("a report of some day of a month is at least that old", () => {
    expect(plain(silence(point("2025-11-30", "bulan"), "2026-11-21", "en").days)).toBe("at least 356 days");
    expect(plain(silence(point("2025-10-20"), "2026-11-21", "en").long)).toBe("1 year 1 month");
  });
});

describe("the finding", () => {
  test("names those without a figure and those whose last one is old", () => {
    expect(askLede({ never: 19, old: 19 }, eastJava, "id")).toBe(
      "Dari 38 kabupaten/kota, 19 belum ada angkanya dan angka terakhir 19 lainnya sudah berumur lebih dari setengah tahun. Siapa pun boleh memintanya kepada dinas; suratnya sudah kami siapkan.",
    );
  });

  test("says nothing of none", () => {
    expect(askLede({ never: 0, old: 3 }, eastJava, "en")).toMatch(
      /^Of the 38 regencies and cities, the last figure of 3/,
    );
    expect(askLede({ never: 2, old: 0 }, eastJava, "en")).toMatch(/cities, 2 have no figure yet\./);
    expect(askLede({ never: 0, old: 0 }, eastJava, "en")).not.toMatch(/\d/);
  });
});

test("the page of a letter is named after whom it asks", () => {
  expect(letterPageWords(region("35"), "id").h1).toBe("Minta angka IKD Provinsi Jawa Timur");
  expect(letterPageWords(region("35.73"), "en").h1).toBe("Ask Kota Malang for its IKD figures");
  for (const language of ["id", "en"] as const)
    expect(letterPageWords(region("35.04"), language).meta.length).toBeLessThanOrEqual(155);
});
