import { describe, expect, test } from "vitest";
import { crossSections } from "../../../src/metrics/rank.ts";
import { regionStates } from "../../../src/metrics/state.ts";
import { peersOf } from "../../../src/views/region/rank.ts";
import { base, record, report } from "../../metrics/record.ts";

const today = "2026-11-21";

describe("whom a region is compared with from its page", () => {
  const rates: [string, number][] = [
    ["35.71", 1000],
    ["35.72", 2100],
    ["35.73", 840],
    ["35.77", 3320],
    ["35.78", 1570],
    ["35.18", 900],
  ];
  const dataset = record({
    reports: [
      ...rates.map(([region, count]) => report(region, "2023-12-31", { count })),
      report("35.79", "2025-06-30", { count: 440 }),
    ],
    bases: [
      ...rates.map(([region]) => base(region, "2023-12-31", "perekaman", 10000)),
      base("35.79", "2025-06-30", "perekaman", 10000),
      base("35.10", "2023-06-21", "dpt", 1341678),
    ],
  });
  const states = regionStates(dataset, today);
  const site = { dataset, crossSections: crossSections(dataset, today) };
  const peers = (code: string) =>
    peersOf(
      states.find(({ region }) => region.code === code)!,
      site,
    ).map((region) => region.code);

  test("the three of its kind in the same ranking that are nearest in coverage", () => {
    // From 8,4 %: 10, 15,7 and 21 are 1,6, 7,3 and 12,6 off, 33,2 is 24,8; the regency with 9 % is of another kind.
    expect(peers("35.73")).toEqual(["35.71", "35.78", "35.72"]);
  });

  test("none where none of its kind is in the ranking, or it has no place", () => {
    expect(peers("35.18")).toEqual([]);
    expect(peers("35.79")).toEqual([]);
    expect(peers("35.10")).toEqual([]);
  });
});
