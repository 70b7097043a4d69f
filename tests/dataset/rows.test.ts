import { expect, test } from "vitest";
import { having, ofRegion } from "../../src/dataset/rows.ts";

const rows = [
  { region: "35.73", source: "b" },
  { region: "35", source: "a" },
  { region: "35.73", source: "a" },
];

test("the rows of a region, in the order of the table; none for one that has none", () => {
  expect(ofRegion(rows, "35.73")).toEqual([rows[0], rows[2]]);
  expect(ofRegion(rows, "35.01")).toEqual([]);
});

test("two tables, and two keys of one table, do not get in each other's way", () => {
  const source = (row: { source: string }) => row.source;
  expect(having(rows, source, "a")).toEqual([rows[1], rows[2]]);
  expect(ofRegion(rows, "35")).toEqual([rows[1]]);
  expect(ofRegion([{ region: "35", source: "c" }], "35")).toEqual([{ region: "35", source: "c" }]);
});

test("a table is read once, however many regions are asked for", () => {
  let reads = 0;
  const counted = (row: { region: string }) => (reads++, row.region);
  for (const code of ["35", "35.73", "35.01"]) having(rows, counted, code);
  expect(reads).toBe(rows.length);
});
