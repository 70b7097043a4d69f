import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageChart } from "../../src/charts/coverage.ts";
import { along, overlapArea } from "../../src/charts/box.ts";
import { boxOf, inTwo, placeLabels, textWidth, type Label } from "../../src/charts/label.ts";
import type { Mark } from "../../src/charts/mark.ts";
import { peopleChart } from "../../src/charts/people.ts";
import { stripChart } from "../../src/charts/strip.ts";
import { addDays } from "../../src/notation/calendar.ts";
import { coverageCases, mark, peopleCases, Q, stripCases, words } from "./cases.ts";
import { labelBoxes } from "./read.ts";

const FRAME = { left: 0, top: 0, right: 300, bottom: 200 };

/** Pairs of labels that cover each other, by their words. */
function collisions(svg: string): string[] {
  const boxes = labelBoxes(svg);
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlapArea(box, other) > 0 ? [`${box.text} / ${other.text}`] : [])),
  );
}

describe("labels", () => {
  const at = (x: number, y: number): Label["spots"][number] => ({ x, y, anchor: "start" });
  const label = (...spots: Label["spots"]): Label => ({ text: "8,4%", classes: "", spots });

  test("the first spot that is free is taken", () => {
    const dot = { left: 10, top: 50, right: 30, bottom: 60 };
    const [placed] = placeLabels([label(at(15, 58), at(15, 90))], [dot], FRAME);
    expect(placed!.spot).toEqual(at(15, 90));
  });

  test("a label keeps clear of those placed before it and of the edge", () => {
    const [, second] = placeLabels([label(at(20, 50)), label(at(22, 52), at(290, 50), at(60, 50))], [], FRAME);
    expect(second!.spot).toEqual(at(60, 50));
  });

  test("where nothing is free, the spot that covers least", () => {
    const wall = { left: 0, top: 0, right: 300, bottom: 100 };
    const [placed] = placeLabels([label(at(20, 50), at(20, 105))], [wall], FRAME);
    expect(placed!.spot).toEqual(at(20, 105));
  });

  test("an optional label is left out where it would cover another", () => {
    const optional = { ...label(at(22, 52)), optional: true };
    expect(placeLabels([label(at(20, 50)), optional], [], FRAME)).toHaveLength(1);
    expect(placeLabels([label(at(120, 50)), optional], [], FRAME)).toHaveLength(2);
  });

  test("a text is broken where its lines are most alike", () => {
    expect(inTwo("tanpa laporan")).toBe("tanpa\nlaporan");
    expect(inTwo("perlu sekitar 10.500 per hari")).toBe("perlu sekitar\n10.500 per hari");
    expect(inTwo("laporan")).toBe("laporan");
  });

  test("a text is as wide as in the widest of common letters, values and targets as in their bold", () => {
    // DejaVu Sans Bold: 8 and 4 take 0,70 em, a comma 0,38, the sign 1,00; within five per cent above that.
    const widest = 13 * (0.7 + 0.38 + 0.7 + 1);
    const { left, right } = boxOf({ text: "8,4%", classes: "dt" }, at(0, 50));
    // and 2 px of halo at each end
    expect(right - left - 4).toBeGreaterThanOrEqual(widest);
    expect(right - left - 4).toBeLessThan(widest * 1.06);
    expect(boxOf({ text: "8,4%", classes: "" }, at(0, 50)).right).toBeLessThan(right);
  });

  test("a text of two lines is as wide as the wider and a line taller", () => {
    expect(textWidth("tanpa\nlaporan")).toBe(textWidth("laporan"));
    const [one, two] = ["laporan", "tanpa\nlaporan"].map((text) => boxOf({ text, classes: "" }, at(0, 50)));
    expect(two!.bottom - one!.bottom).toBe(16);
  });

  test("a line is covered from end to end", () => {
    // 50 px long: a box every four or so, the first and the last at its ends; its middle is among them.
    const boxes = along([
      { x: 0, y: 0 },
      { x: 30, y: 40 },
    ]);
    expect(boxes.some(({ left, right, top, bottom }) => left <= 16 && 14 <= right && top <= 21 && 19 <= bottom)).toBe(
      true,
    );
    expect(boxes.at(-1)).toEqual({ left: 29, top: 39, right: 31, bottom: 41 });
  });
});

describe("labels of the charts do not cover each other and stay in the picture", () => {
  const charts: [string, string][] = [
    ...Object.entries(coverageCases).map(([name, values]): [string, string] => [
      `coverage ${name}`,
      coverageChart(values, words, { label: name }),
    ]),
    ...Object.entries(peopleCases).map(([name, { values, words }]): [string, string] => [
      `people ${name}`,
      peopleChart(values, words, { label: name }),
    ]),
    ...Object.entries(stripCases).map(([name, { values, words }]): [string, string] => [
      `strip ${name}`,
      stripChart(values, words, { label: name }),
    ]),
  ];

  test.each(charts)("%s", (_, svg) => {
    expect(collisions(svg)).toEqual([]);
    expect(labelBoxes(svg).filter(({ left, right, top }) => left < 0 || right > 330 || top < 0)).toEqual([]);
  });

  test("for a hundred series made up at random", () => {
    const series = fc
      .array(fc.record({ days: fc.integer({ min: 1, max: 300 }), more: fc.integer({ min: 0, max: 900 }) }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((steps) => steps.reduce<Mark[]>((marks, { days, more }) => [...marks, next(marks.at(-1), days, more)], []));
    fc.assert(
      fc.property(series, (marks) => {
        expect(collisions(coverageChart({ ...coverageCases.none, marks }, words, { label: "" }))).toEqual([]);
      }),
      { seed: 38, numRuns: 100 },
    );
  });
});

/** A mark some days and some hundredths of a point after another. */
function next(last: Mark | undefined, days: number, more: number): Mark {
  const share = (last ? last.quantity.value * 100 : 0) + more / 100;
  const date = addDays(last?.date ?? "2023-01-01", days);
  return mark(date < "2026-11-21" ? date : "2026-11-21", Q(share * 0.95, share, share * 1.05), more % 2 === 0);
}
