import { describe, expect, test } from "vitest";
import { crossSections, lastRank, passedDeadlines, type CrossSection } from "../../src/metrics/rank.ts";
import { regionStates } from "../../src/metrics/state.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import { base, record, report } from "./record.ts";

const TODAY = "2026-11-21";
const kabupaten = ["35.01", "35.02", "35.03", "35.04", "35.05", "35.06", "35.07"];

/** A count of 100.000 holders: so many thousand are so many per cent. */
const at = (region: string, date: string, thousands: number, unit?: number) =>
  report(region, date, { count: thousands * 1000, precision: unit ? "dibulatkan" : "persis", unit: unit ?? null });

function sections(reports: ActivationRow[], today = TODAY): CrossSection[] {
  const codes = [...new Set(reports.map(({ region }) => region))];
  const bases = codes.map((code) => base(code, "2023-12-31", "perekaman", 100_000));
  return crossSections(record({ reports, bases }), today);
}

/** The places of a cross-section as "region best-worst". */
function placesOf(section: CrossSection | undefined): string[] {
  return section!.placed.map(({ region, rank }) => `${region} ${rank.best}-${rank.worst}`);
}

test("a cross-section for the deadline of each national target before today, earliest first", () => {
  const dataset = record({});
  expect(passedDeadlines(dataset, TODAY)).toEqual(["2023-12-31", "2024-12-31", "2025-12-31"]);
  expect(passedDeadlines(dataset, "2025-12-31")).toEqual(["2023-12-31", "2024-12-31"]);
  expect(passedDeadlines(dataset, "2026-01-01")).toEqual(["2023-12-31", "2024-12-31", "2025-12-31"]);
});

test("highest first; who may be level shares places", () => {
  const [first] = sections([
    at("35.01", "2023-12-31", 5),
    at("35.02", "2023-12-31", 12),
    // 8 % from 7 to 9, 9 % from 8 to 10: level; 10 % touches the second of them
    at("35.03", "2023-12-31", 8, 2000),
    at("35.04", "2023-12-31", 9, 2000),
    at("35.05", "2023-12-31", 10),
  ]);
  expect(placesOf(first)).toEqual(["35.02 1-1", "35.05 2-3", "35.04 2-4", "35.03 3-4", "35.01 5-5"]);
  expect(first!.placed[0]!.rank).toEqual({ best: 1, worst: 1, of: 5, asOf: "2023-12-31" });
});

describe("a report within 92 days of the deadline", () => {
  const others = kabupaten.slice(0, 4).map((code) => at(code, "2023-12-31", 5));

  // 92 days before 31 December 2023 is 30 September; 92 days after it 1 April 2024.
  test.each([
    ["2023-09-29", 4],
    ["2023-09-30", 5],
    ["2024-04-01", 5],
    ["2024-04-02", 4],
  ])("%s: %i regions", (date, regions) => {
    expect(sections([...others, at("35.07", date, 3)])[0]!.regions).toBe(regions);
  });

  test("the nearest of a region's own, and of two equally near the earlier", () => {
    const [near] = sections([...others, at("35.07", "2023-12-01", 3), at("35.07", "2024-01-02", 4)]);
    expect(near!.placed.at(-1)!.point.date).toBe("2024-01-02");
    const [tie] = sections([...others, at("35.07", "2023-12-21", 3), at("35.07", "2024-01-10", 4)]);
    expect(tie!.placed.at(-1)!.point.date).toBe("2023-12-21");
  });
});

test("fewer than five regions that can be compared are no ranking", () => {
  const four = kabupaten.slice(0, 4).map((code) => at(code, "2023-12-31", 5));
  expect(sections(four)[0]).toEqual({ asOf: "2023-12-31", regions: 4, placed: [] });
  // A fifth with a report and no number of holders is near, but cannot be placed.
  const bases = kabupaten.slice(0, 4).map((code) => base(code, "2023-12-31", "perekaman", 100_000));
  const [section] = crossSections(record({ reports: [...four, at("35.05", "2023-12-31", 5)], bases }), TODAY);
  expect(section).toEqual({ asOf: "2023-12-31", regions: 5, placed: [] });
});

test("the province and the nation are not in it", () => {
  const five = kabupaten.slice(0, 4).map((code) => at(code, "2023-12-31", 5));
  expect(sections([...five, at("35", "2023-12-31", 9), at("00", "2023-12-31", 9)])[0]!.regions).toBe(4);
});

describe("a region's own place", () => {
  const five2023 = kabupaten.slice(0, 5).map((code, index) => at(code, "2023-12-31", 5 - index));
  const five2024 = kabupaten.slice(1, 6).map((code, index) => at(code, "2024-12-31", 10 + index));

  test("in the last deadline's cross-section that holds it", () => {
    const all = sections([...five2023, ...five2024]);
    expect(lastRank(all, "35.01")).toEqual({ best: 1, worst: 1, of: 5, asOf: "2023-12-31" });
    expect(lastRank(all, "35.02")).toEqual({ best: 5, worst: 5, of: 5, asOf: "2024-12-31" });
    expect(lastRank(all, "35.07")).toBeNull();
  });

  test("among all, and among its kind where five of the kind can be compared", () => {
    const reports = [...five2023, at("35.73", "2023-12-31", 9)];
    const codes = reports.map(({ region }) => region);
    const dataset = record({ reports, bases: codes.map((code) => base(code, "2023-12-31", "perekaman", 100_000)) });
    const states = regionStates(dataset, TODAY);
    const [first, city] = ["35.01", "35.73"].map((code) => states.find(({ region }) => region.code === code)!);
    expect(first!.rank).toMatchObject({ best: 2, of: 6 });
    expect(first!.rankOfKind).toMatchObject({ best: 1, of: 5 });
    expect(city!.rank).toMatchObject({ best: 1, of: 6 });
    expect(city!.rankOfKind).toBeNull();
  });
});
