import { expect, test } from "vitest";
import { sumOfRegions } from "../../src/metrics/province.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { record, report } from "./record.ts";
import { rounded } from "./rounded.ts";

const reports = [
  report("35.01", "2023-01-26", { count: 3534 }),
  report("35.01", "2024-02-15", { count: 5000, precision: "sekitar", unit: 1000 }),
  report("35.02", "2024-02-16", { count: 9999 }),
  report("35.03", "2023-06-05", { count: 11_000, precision: "dibulatkan", unit: 1000 }),
  // later, but a percentage: the last count stands
  report("35.03", "2024-01-01", { share: "9", statedBase: "perekaman" }),
  { ...report("35.04", "2024-01-01", { count: 7777 }), used: false },
  report("35", "2024-02-15", { count: 1_407_172 }),
  report("00", "2024-02-01", { count: 6_332_148 }),
];

test("the last usable count of each region on or before the date: its low is the lower bound", () => {
  // 5.000 + 11.000; 4.000 + 10.500; 6.000 + 11.500
  const { sum, ...rest } = sumOfRegions(record({ reports }), "35", "2024-02-15")!;
  expect(rounded(sum)).toEqual([16_000, 14_500, 17_500]);
  expect(rest).toEqual({ regions: 2, of: 4, from: "2023-06-05", to: "2024-02-15" });
});

test("a day earlier the count of the day before is the last", () => {
  expect(rounded(sumOfRegions(record({ reports }), "35", "2024-02-14")!.sum)).toEqual([14_534, 14_034, 15_034]);
});

test("no count yet: no sum, and never nought", () => {
  expect(sumOfRegions(record({ reports }), "35", "2023-01-25")).toBeNull();
});

test("beside the province's own last report alone", () => {
  const states = regionStates(record({ reports }), "2026-11-21");
  const sums = states.filter(({ sum }) => sum !== null);
  expect(sums.map(({ region }) => region.code)).toEqual(["35"]);
  expect(sums[0]!.sum!.regions).toBe(2);
});
