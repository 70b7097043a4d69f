import { describe, expect, test } from "vitest";
import { stripChart, type StripDot } from "../../src/charts/strip.ts";
import { Q, strip, stripCases } from "./cases.ts";
import { attributes, parsed, places, wordsIn } from "./read.ts";
import { expectStored } from "./stored.ts";

const words = { axis: "% of e-KTP holders", target: "target 30%", here: "Kota Malang 8.4%", none: "none" };
const draw = (dots: StripDot[], target: number | null = 0.3) => stripChart({ dots, target }, words, { label: "strip" });
const dot = (percent: number, here = false): StripDot => ({
  coverage: Q(percent, percent, percent),
  exact: true,
  here,
});

describe("strip", () => {
  test.each(Object.keys(stripCases) as (keyof typeof stripCases)[])("%s, as stored", (name) => {
    const { values, words } = stripCases[name];
    expectStored(`strip-${name}`, stripChart(values, words, { label: name }));
  });

  // 0 to 35 % on 312 px from x = 8; rows of 9 px on an axis at y = 52 when nothing is piled up.
  test("dots and target stand where a ruler puts them", () => {
    // 7 %: 8 + 62.4 = 70.4; 28 %: 8 + 249.6 = 257.6; radius 3,5 and 2 px of air: 52 - 5.5 = 46.5; 30 %: 8 + 267.4.
    expect(places(draw([dot(7), dot(28)]), "circle", "cx", "cy")).toEqual([
      [70.4, 46.5],
      [257.6, 46.5],
    ]);
    expect(attributes(draw([]), ".tl", "d")).toEqual(["M275.4 17V52"]);
  });

  test("the target's name stands a line lower where it would meet the title of the axis", () => {
    // 0 to 120 %: 8 + 312 / 4 = 86; 15 px lower, and so is the axis: 17 + 15, 52 + 15.
    expect(attributes(draw([dot(117)]), ".tl", "d")).toEqual(["M86 32V67"]);
    expect(attributes(draw([dot(117)]), ".tt", "y")).toEqual(["26"]);
  });

  test("dots nearer than 9 px are piled up, never side by side on top of each other", () => {
    const piled = places(draw([dot(0.2), dot(0.3), dot(0.6), dot(1.4)]), "circle", "cx", "cy");
    // 1,4 % is 10.7 px from 0,2 % but 7.1 px from 0,6 %: back in the lowest row. Two rows more: the axis is at 70.
    expect(piled).toEqual([
      [9.8, 64.5],
      [10.7, 55.5],
      [13.3, 46.5],
      [20.5, 64.5],
    ]);
  });

  test("the larger dot of this region needs more room: 11 px", () => {
    // 1 % is 8.9 px: 12 and 13.1 % are 9.8 px apart, room for two small dots; 12 and 13.3 % are 11.6 px apart. Beside each
    // other the lowest row is at 52 - 2 - 5.5 for this region's; on top of the other at 61 - 7.5 - 9.
    const here = (percent: number) => places(draw([dot(12), dot(percent, true)]), ".dot circle", "cx", "cy");
    expect(places(draw([dot(12), dot(13.1)]), ".ot circle", "cy")).toEqual([[46.5], [46.5]]);
    expect(here(13.3)).toEqual([[126.6, 44.5]]);
    expect(here(13.1)).toEqual([[124.8, 44.5]]);
    expect(places(draw([dot(12), dot(13.1, true)]), ".ot circle", "cy")).toEqual([[55.5]]);
    expect(places(draw([dot(12), dot(13.3, true)]), ".ot circle", "cy")).toEqual([[46.5]]);
  });

  test("this region stands above its pile even where a seat below is free", () => {
    // 12 and 12.9 % are 8.0 px apart, so the second lies in the second row; 13.35 % is 12.0 px from the first and 4.0 px from
    // the second: the lowest row would be free, but the third is the top. 70 - 2 - 5.5 - 18.
    expect(places(draw([dot(12), dot(12.9), dot(13.35, true)]), ".dot circle", "cx", "cy")).toEqual([[127, 44.5]]);
  });

  test("no two of the thirty-eight cover each other", () => {
    const circles = places(
      stripChart(stripCases["kota-malang"].values, words, { label: "" }),
      "circle",
      "cx",
      "cy",
      "r",
    );
    expect(circles).toHaveLength(20);
    const near = circles.flatMap(([x, y, r], index) =>
      circles.slice(index + 1).filter(([a, b, s]) => Math.hypot(x! - a!, y! - b!) < r! + s!),
    );
    expect(near).toEqual([]);
  });

  test("this region stands on top of its pile with its interval and its words", () => {
    const svg = draw([dot(8.2), dot(8.3), { coverage: Q(8, 8.4, 9), exact: false, here: true }]);
    // 8 % and 9 %: 8 + 71.3 and 8 + 80.2. Third row: the axis is at 70, 70 - 2 - 5.5 - 18 = 44.5.
    expect(attributes(svg, ".iv", "d")).toEqual(["M79.3 44.5H88.2"]);
    expect(places(svg, ".dot.hol circle", "cx", "cy", "r")).toEqual([[82.9, 44.5, 5.5]]);
    expect(wordsIn(svg)).toContain("Kota Malang 8.4%");
  });

  test("rounded figures are hollow here too", () => {
    const svg = draw([dot(1), { ...dot(20), exact: false }]);
    expect(places(svg, ".ot:not(.hol) circle", "cx")).toEqual([[16.9]]);
    expect(places(svg, ".ot.hol circle", "cx")).toEqual([[186.3]]);
  });

  test("one square for each region without a figure, in rows of 27; this one's marked and named", () => {
    const none = { coverage: null, exact: false };
    const squares = (svg: string, selector: string) =>
      attributes(svg, selector, "d").reduce((sum, path) => sum + path!.split("z").length - 1, 0);
    const svg = draw([
      dot(1),
      ...Array.from({ length: 36 }, () => ({ ...none, here: false })),
      { ...none, here: true },
    ]);
    expect(squares(svg, ".sq:not(.at)")).toBe(36);
    expect(squares(svg, ".sq.at")).toBe(1);
    expect(attributes(svg, ".sq.at", "d")).toEqual(["M0.5 98.5h9v9h-9z"]);
    // The 28th square begins the second row, 12 px below.
    expect(attributes(svg, ".sq:not(.at)", "d")[0]).toContain("zM0.5 110.5h9");
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(["none", "Kota Malang 8.4%"]));
    expect(wordsIn(draw([dot(1)]))).not.toContain("none");
  });

  test("38 in, 38 out", () => {
    const svg = parsed(stripChart({ dots: strip, target: 0.3 }, words, { label: "" }));
    const squares = [...svg.querySelectorAll(".sq")].map((path) => path.getAttribute("d")!.split("z").length - 1);
    expect(svg.querySelectorAll("circle").length + squares.reduce((a, b) => a + b)).toBe(38);
  });

  test("without a target in force there is neither thread nor word", () => {
    expect(attributes(draw([dot(1)], null), ".tl, .tt", "class")).toEqual([]);
  });
});
