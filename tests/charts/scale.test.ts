import { describe, expect, test } from "vitest";
import type { Dot } from "../../src/charts/dot.ts";
import { px } from "../../src/charts/element.ts";
import { dotsOf } from "../../src/charts/mark.ts";
import { linear, placeOn } from "../../src/charts/scale.ts";
import { silenceAfter, silenceLabel } from "../../src/charts/silence.ts";
import { stepped, targetLine } from "../../src/charts/target-line.ts";
import { timeAxis, yearsAt, yearsOf } from "../../src/charts/time-axis.ts";
import { PAGE } from "../../src/charts/time-chart.ts";
import { axesOn, dotsOn, stopOf, THOUSANDTHS } from "../../src/charts/track.ts";
import { coverageCases, TODAY } from "./cases.ts";

// 2023 and 2024: 731 days on 731 pixels from x = 100; 0 to 40 % on 80 pixels up from y = 90.
const years = yearsOf([], "2024-05-01");
const area = { left: 100, right: 831, top: 10, bottom: 90 };
const place = placeOn(area, years, 0.4);

describe("one scale", () => {
  test("a day and a value stand where a ruler puts them", () => {
    expect(years).toEqual({ from: "2023-01-01", to: "2025-01-01", years: [2023, 2024] });
    // 1 February is day 31; 10 of 40 % is a quarter of 80 pixels.
    expect([place.x("2023-02-01"), place.y(0.1)]).toEqual([131, 70]);
    expect(linear(4, 10, 30)(1)).toBe(15);
  });

  test("a day outside the years stands at their edge", () => {
    expect([place.x("1999-12-31"), place.x("2030-01-01")]).toEqual([100, 831]);
  });
});

test("each year begins at its first day and is named in its middle", () => {
  // 1 January 2024 is day 365; 2 July is 182 days after 1 January 2023, and in a leap year 183.
  expect(yearsAt(years, place)).toEqual([
    { at: 100, middle: 282, text: "2023" },
    { at: 465, middle: 648, text: "2024" },
  ]);
});

test("of more than seven years every other one is named, the last always; each has its tick", () => {
  const named = (last: number) => {
    const [strokes, words] = timeAxis(yearsAt(yearsOf([], `${last}-05-01`), place), PAGE);
    const texts = words?.kind === "words" ? words.texts.map(({ text }) => text) : [];
    return { texts, ticks: strokes?.kind === "stroke" ? strokes.lines.length - 1 : 0 };
  };
  expect(named(2029).texts).toHaveLength(7);
  expect(named(2030)).toEqual({ texts: ["2024", "2026", "2028", "2030"], ticks: 8 });
});

describe("targets", () => {
  const line = (from: string, to: string, share: number) => targetLine({ from, to }, share, "", place);
  const first = line("2023-01-01", "2023-12-31", 0.1);

  test("a target is level up to and with its last day", () => {
    // The day after 31 December 2023 begins at 465; 10 %: 70.
    expect(first).toEqual({ from: 100, to: 465, at: 70, text: "" });
  });

  test("those that follow each other are one stepped line, others are not", () => {
    const corners = (lines: ReturnType<typeof stepped>) =>
      lines.map((one) => one.map(({ x, y }) => `${px(x)} ${px(y)}`));
    expect(corners(stepped([first, line("2024-01-01", "2024-12-31", 0.2)]))).toEqual([
      ["100 70", "465 70", "465 50", "831 50"],
    ]);
    // 1 February 2024 is day 396.
    expect(corners(stepped([first, line("2024-02-01", "2024-12-31", 0.2)]))).toEqual([
      ["100 70", "465 70"],
      ["496 50", "831 50"],
    ]);
  });
});

describe("silence", () => {
  const at = (x: number): Dot[] => [{ x, y: 0, low: 0, high: 0, since: x, open: false, exact: true, join: 0 }];

  test("from the last dot of any track to today, else from the edge; never backwards", () => {
    expect(silenceAfter([at(200), at(300), []], 500, area)).toEqual({ left: 300, right: 500, top: 10, bottom: 90 });
    expect(silenceAfter([[]], 500, area).left).toBe(100);
    expect(silenceAfter([at(600)], 500, area)).toMatchObject({ left: 600, right: 600 });
  });

  test("its word stands in its middle, at half its height first", () => {
    const [label] = silenceLabel("tanpa laporan", silenceAfter([at(300)], 500, area));
    // (300 + 500) / 2, and the middle of 10 to 90.
    expect(label!.spots[0]).toEqual({ x: 400, y: 50, anchor: "middle" });
    expect(silenceLabel("tanpa laporan", silenceAfter([at(490)], 500, area))).toEqual([]);
  });
});

test("what a page carries in thousandths is, in pixels, what is drawn from the dates themselves", () => {
  const all = Object.values(coverageCases).flatMap(({ marks }) => {
    const [direct, carried] = [PAGE, THOUSANDTHS].map((box) => dotsOf(marks, placeOn(box, yearsOf(marks, TODAY), 0.8)));
    const drawn = dotsOn(carried!.map(stopOf), PAGE);
    expect(drawn.map(({ open, exact, join }) => [open, exact, join])).toEqual(
      direct!.map(({ open, exact, join }) => [open, exact, join]),
    );
    return direct!.map((dot, index) => [dot, drawn[index]!] as const);
  });
  const places = ["x", "y", "low", "high", "since"] as const;
  const apart = all.map(([a, b]) => Math.max(...places.map((key) => Math.abs(a[key] - b[key]))));
  expect(all.length).toBeGreaterThan(200);
  expect(Math.max(...apart)).toBeLessThan(1e-9);
});

test("the axes that a page carries, in the pixels of an area", () => {
  const carried = {
    ticks: [{ at: 250, text: "10" }],
    years: [{ at: 0, middle: 250, text: "2023" }],
    steps: [{ from: 0, to: 500, at: 750, text: "target 30%" }],
    today: 900,
  };
  expect(axesOn(carried, { left: 0, right: 200, top: 0, bottom: 100 })).toEqual({
    ticks: [{ at: 75, text: "10" }],
    years: [{ at: 0, middle: 50, text: "2023" }],
    steps: [{ from: 0, to: 100, at: 25, text: "target 30%" }],
    today: 180,
  });
});
