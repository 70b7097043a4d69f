import { describe, expect, test } from "vitest";
import {
  daysOf,
  silenceFoot,
  silenceGrid,
  silenceStrip,
  silenceYears,
  type Printed,
} from "../../src/charts/silence-rows.ts";
import { attributes, wordsIn } from "./read.ts";

// A thousand days from 1 January 2023: a day is a tenth of a per cent.
const today = "2025-09-27";
const row: Printed = {
  reports: [
    { date: "2023-04-11", coverage: 0.02, met: false },
    { date: "2023-10-28", coverage: 0.29, met: null },
    { date: "2024-05-15", coverage: 0.33, met: true },
  ],
  unusable: ["2023-07-20", "2025-03-11"],
};
const days = daysOf([row], today);

describe("the days", () => {
  test("from the year of the first national target, or of an earlier figure, to today", () => {
    expect(days).toEqual({ from: "2023-01-01", to: today, years: [2023, 2024, 2025] });
    const early = daysOf([{ reports: [], unusable: ["2021-05-01"] }], today);
    expect([early.from, early.years]).toEqual(["2021-01-01", [2021, 2022, 2023, 2024, 2025]]);
  });

  test("end today, even where a figure is undone by a later date", () => {
    expect(daysOf([{ reports: [], unusable: ["2031-05-01"] }], today).years.at(-1)).toBe(2025);
  });
});

describe("a strip", () => {
  const svg = silenceStrip(row, days);

  test("a dot for each usable report: 100, 300 and 500 days, tinted by coverage, ringed where the target was met", () => {
    expect(attributes(svg, "circle:not(.un)", "cx")).toEqual(["10%", "30%", "50%"]);
    expect(attributes(svg, "circle:not(.un)", "class")).toEqual(["t2", "t5 met own", "t6 met"]);
    expect(attributes(svg, "circle:not(.un)", "r")).toEqual(["4.6", "5.4", "5.4"]);
  });

  test("a small hollow one for each figure that cannot be used: 200 and 800 days", () => {
    expect(attributes(svg, ".un", "cx")).toEqual(["20%", "80%"]);
    expect(attributes(svg, ".un", "r")).toEqual(["2.7", "2.7"]);
  });

  test("hatched from the last usable report to today, though other figures came later; nothing before the first", () => {
    expect(attributes(svg, "rect", "x")).toEqual(["50%"]);
    expect(attributes(svg, "rect", "width")).toEqual(["50%"]);
    expect(attributes(svg, ".ln", "x1")).toEqual(["10%"]);
    expect(attributes(svg, ".ln", "x2")).toEqual(["50%"]);
  });

  test("without a usable report all is hatched, a figure that cannot be used is not", () => {
    const silent = silenceStrip({ reports: [], unusable: ["2023-07-20"] }, days);
    expect(attributes(silent, "rect", "width")).toEqual(["100%"]);
    expect(attributes(silent, "circle", "class")).toEqual(["un"]);
  });

  test("a count without holders is a dot without a tint; a report of today leaves no silence; one report no line", () => {
    const fresh = silenceStrip({ reports: [{ date: today, coverage: null, met: false }], unusable: [] }, days);
    expect(attributes(fresh, "circle", "class")).toEqual(["hol"]);
    expect(attributes(fresh, "rect, line", "class")).toEqual([]);
  });

  test("a date after today stands at the end", () => {
    const later = silenceStrip({ reports: [], unusable: ["2031-05-01"] }, days);
    expect(attributes(later, "circle", "cx")).toEqual(["100%"]);
  });
});

describe("around the strips", () => {
  test("a line where each year begins, a dotted one at the last report of all", () => {
    const grid = silenceGrid(days, "2024-05-15");
    // 365 and 731 days.
    expect(attributes(grid, ".gl", "x1")).toEqual(["0%", "36.5%", "73.1%"]);
    expect(attributes(grid, ".now", "x1")).toEqual(["50%"]);
    expect(attributes(silenceGrid(days, null), ".now", "x1")).toEqual([]);
  });

  test("years are named where they have room: not one that has just begun, at most five", () => {
    expect(wordsIn(silenceYears(days))).toEqual(["2023", "2024", "2025"]);
    expect(wordsIn(silenceYears(daysOf([], "2025-02-01")))).toEqual(["2023", "2024"]);
    const many = wordsIn(silenceYears(daysOf([], "2033-12-01")));
    expect(many).toEqual(["2023", "2026", "2029", "2032"]);
  });

  test("the last report is named at its line, towards the side with room; today where the two do not meet", () => {
    const words = { last: "15 Mei 2024", today: "kini" };
    const foot = silenceFoot(days, "2024-05-16", words);
    expect(attributes(foot, "text", "text-anchor")).toEqual(["end", "end"]);
    expect(wordsIn(foot)).toEqual(["15 Mei 2024", "kini"]);
    expect(attributes(silenceFoot(days, "2023-04-11", words), "text", "text-anchor")).toEqual([null, "end"]);
    expect(wordsIn(silenceFoot(days, "2025-09-01", words))).toEqual(["15 Mei 2024"]);
    expect(wordsIn(silenceFoot(days, null, words))).toEqual(["kini"]);
  });
});
