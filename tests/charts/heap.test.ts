import { expect, test } from "vitest";
import { heapChart, heapOf } from "../../src/charts/heap.ts";
import { exact } from "../../src/notation/quantity.ts";
import { attributes, places, wordsIn } from "./read.ts";

const words = {
  axis: "% of e-KTP holders",
  target: "target 30%",
  here: "Kota Malang 15%",
  none: "100 without coverage",
};
const here = { coverage: exact(0.15), exact: true };
/** 300 of 3 %, 150 of 15 %, 150 without coverage. */
const coverages = [...Array(300).fill(exact(0.03)), ...Array(150).fill(exact(0.15)), ...Array(150).fill(null)];
const draw = (own = here) => heapChart(heapOf(coverages), own, 0.3, words, { label: "heap" });

test("columns as high as there are regions, the highest 54 px", () => {
  // 0 to 35 % in 52 columns of 6 px from x = 8: 3 % is in the fifth (3 / 35 x 52 = 4.5), 15 % in the 23rd (22.3).
  // The axis is at 17 + 35 + 54 = 106; half as many are half as high: 27.
  expect(attributes(draw(), "path.ot", "d")).toEqual(["M32 106v-54h5V106zM140 106v-27h5V106z"]);
});

test("this region stands above its column, with its name", () => {
  // 15 / 35 of 312 px from 8: 141.7; 106 - 27 - 2 - 5.5 = 71.5.
  expect(places(draw(), ".dot circle", "cx", "cy")).toEqual([[141.7, 71.5]]);
  expect(wordsIn(draw())).toContain("Kota Malang 15%");
});

test("those without coverage are a hatched bar, as long as their part of all; this one is named below it", () => {
  // 150 of 600 are a quarter of 327 px.
  expect(attributes(draw(), "path.sq", "d")).toEqual(["M0.5 152.5h81.8v9h-81.8z"]);
  const none = heapChart(heapOf(coverages), { coverage: null, exact: false }, 0.3, words, { label: "heap" });
  expect(places(none, ".dot circle", "cx", "cy")).toEqual([]);
  expect(wordsIn(none)).toContain("Kota Malang 15%");
});

test("it is no longer for a hundred times as many regions", () => {
  const many = heapChart(heapOf(Array.from({ length: 100 }, () => coverages).flat()), here, 0.3, words, {
    label: "heap",
  });
  expect(many.length).toBe(draw().length);
});
