import { expect, test } from "vitest";
import { cloths, peopleInCell } from "../../src/charts/four.ts";
import { signSvg } from "../../src/charts/sign.ts";
import { attributes, parsed } from "./read.ts";

const sizes = [
  { size: 931000, thread: null },
  { size: 706158, thread: null },
  { size: 670279, thread: 167569.75 },
  { size: 167569.75, thread: 167569.75 },
];
const drawn = cloths(26046, sizes);

test.each([
  // At most two hundred cells: 931.000 / 200 = 4.655.
  [931000, 5000],
  [1000000, 5000],
  [1000001, 10000],
  [400, 2],
  [200, 1],
])("of %i people a cell is %i", (people, cell) => {
  expect(peopleInCell([people, 1])).toBe(cell);
});

test("one scale: all as high as the largest, nineteen rows of ten cells", () => {
  // 931.000 / 5.000 = 186,2 cells: nineteen rows of 12 are 228.
  expect(drawn.map((svg) => parsed(svg).getAttribute("viewBox"))).toEqual(Array(4).fill("-3 -3 126 231"));
});

test("the same dyed shape in all four: 5,2092 cells, the last 0,2092 x 11 = 2,3 wide", () => {
  const dyed = drawn.map((svg) => attributes(svg, ".dye", "d")[0]!);
  expect(new Set(dyed).size).toBe(1);
  expect(dyed[0]!.split("z")).toHaveLength(7);
  expect(dyed[0]).toMatch(/^M0 216h11v11h-11z.*M60 216h2\.3v11h-2\.3z$/);
});

test("each cloth is as large as its base: whole rows and a rest on top", () => {
  const outlines = drawn.map((svg) => attributes(svg, "path[fill]", "d")[0]);
  expect(outlines).toEqual([
    // 18 rows: top at 228 - 216 = 12; 6,2 cells of 12.
    "M0 12h120V228H0zM0 0h74.4v12H0z",
    // 141,23: 14 rows, 1,2316 cells.
    "M0 60h120V228H0zM0 48h14.8v12H0z",
    // 134,06: 13 rows, 4,0558 cells.
    "M0 72h120V228H0zM0 60h48.7v12H0z",
    // 33,514: 3 rows, 3,51395 cells.
    "M0 192h120V228H0zM0 180h42.2v12H0z",
  ]);
});

test("the thread lies at one height in the holders and on their target: 33,514 cells are 40,2 up from the foot", () => {
  expect(drawn.map((svg) => attributes(svg, ".tl", "d")[0] ?? null)).toEqual([
    null,
    null,
    "M-3 187.8h126",
    "M-3 187.8h126",
  ]);
});

test("six signs, no two alike, in the colour of their text, silent", () => {
  const signs = (["equal", "nearly", "other", "unnamed", "none", "unknown"] as const).map(signSvg);
  expect(new Set(signs).size).toBe(6);
  for (const svg of signs) {
    expect(svg).toContain('stroke="currentColor"');
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain("<text");
  }
});
