import { describe, expect, test } from "vitest";
import { commonScale } from "../../src/charts/common-scale.ts";
import { JOINED, LONG, RIVAL } from "../../src/charts/dot.ts";
import { coverageCases } from "./cases.ts";
import { scaled } from "./multiples.ts";

const { "own-target": malang, "above-target": madiun, disagreement, undated, none } = coverageCases;

describe("one scale for all, in thousandths", () => {
  // Kota Madiun reaches 35,89 %, so the axis ends at 40 %; 2023 to 2026 are 1461 days.
  const { tracks, axes } = scaled([malang.marks, madiun.marks, none.marks]);

  test("a report: its date, its value, its interval, rounded, and long after the one before", () => {
    // 22 April 2024 is day 477: 326,5. 8,4375 / 40 = 210,9; 8,3333 / 40 = 208,3; 8,5423 / 40 = 213,6. 183 days after
    // 22 October 2023.
    expect(tracks[0]!.at(-1)).toEqual([326, 211, 208, 214, 326, 0, LONG]);
    // 22 October 2023 comes 49 days after 3 September: day 294, 201,2.
    expect(tracks[0]![1]![0]).toBe(201);
    expect(tracks[0]![1]!.at(-1)).toBe(JOINED);
  });

  test("a year without its day: since its first possible one; a count in full", () => {
    // The end of 2024 is day 730: 499,7; its first, day 365: 249,8. 28,8 / 40 = 720.
    const [x, y, , , since, exact] = tracks[1]![0]!;
    expect([x, y, since, exact]).toEqual([500, 720, 250, 1]);
  });

  test("no report, no stop", () => {
    expect(tracks[2]).toEqual([]);
  });

  test("the axes: shares, years, targets, today", () => {
    expect(axes.ticks).toEqual([
      { at: 0, text: "0" },
      { at: 250, text: "10" },
      { at: 500, text: "20" },
      { at: 750, text: "30%" },
    ]);
    // 2 July 2023, its middle, is day 182: 124,6; of 2024, day 548: 375,1; of 2025, 913: 624,9; of 2026, 1278: 874,7.
    expect(axes.years).toEqual([
      { at: 0, middle: 125, text: "2023" },
      { at: 250, middle: 375, text: "2024" },
      { at: 500, middle: 625, text: "2025" },
      { at: 750, middle: 875, text: "2026" },
    ]);
    expect(axes.steps).toEqual([
      { from: 0, to: 250, at: 625, text: "target 25%" },
      { from: 250, to: 1000, at: 750, text: "target 30%" },
    ]);
    // 21 November 2026 is day 1420: 971,9.
    expect(axes.today).toBe(972);
  });
});

test("a target of before the first year and after the last ends at the edge", () => {
  const steps = [{ from: "2020-01-01", to: "2029-12-31", share: 0.3 }];
  const { axes } = commonScale([none.marks], steps, "2026-11-21", () => "target");
  expect(axes.steps.map(({ from, to }) => [from, to])).toEqual([[0, 1000]]);
});

test("a report that contradicts stands at the same date, joined as a rival", () => {
  const [track] = scaled([disagreement.marks]).tracks;
  const rival = track!.findIndex(([, , , , , , join]) => join === RIVAL);
  expect(rival).toBeGreaterThan(0);
  expect(track![rival]![0]).toBe(track![rival - 1]![0]);
  expect(track![rival]![1]).not.toBe(track![rival - 1]![1]);
});

test("where nothing bounds a date, nothing is said of its first possible day", () => {
  expect(scaled([undated.marks]).tracks[0]![0]![4]).toBeNull();
});

test("of two hundred reports few are drawn, and always the first and the last", () => {
  const { marks } = coverageCases["two-hundred"];
  const [track] = scaled([marks]).tracks;
  expect(track!.length).toBeLessThan(80);
  const [first, last] = [scaled([marks.slice(0, 1)]).tracks[0]![0]!, track!.at(-1)!];
  expect(track![0]![0]).toBe(first[0]);
  // The 200th is of day 4 + 199 x 6 = 1198: 820,0.
  expect(last[0]).toBe(820);
});
