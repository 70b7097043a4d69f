import { describe, expect, test } from "vitest";
import { fallsOf, isGiven, newestOf } from "../../src/metrics/bases.ts";
import { hasTarget } from "../../src/metrics/target.ts";
import { base, record, target } from "./record.ts";

const REGION = "35.07";

describe("the newest size of a base", () => {
  const newest = (...bases: ReturnType<typeof base>[]) =>
    newestOf(record({ bases, sources: { dinas: { grade: "resmi" }, blog: { grade: "media" } } }), REGION, "penduduk");

  test("is the one with the last date, whatever its age and wherever it stands in the file", () => {
    const [old, older] = [base(REGION, "2019-06-30", "penduduk", 900), base(REGION, "2018-06-30", "penduduk", 800)];
    expect(newest(old, older)).toBe(old);
    expect(newest(older, old)).toBe(old);
  });

  test("of two figures of one day is the one that coverage would take: here the narrower, then the better source", () => {
    const rounded = base(REGION, "2024-06-30", "penduduk", 1000, { precision: "dibulatkan", unit: 1000 });
    // 1.000 rounded to thousands is [500; 1.500] and holds 1.234: the narrower says more, even of the lower grade.
    const narrow = base(REGION, "2024-06-30", "penduduk", 1234, { source: "blog" });
    expect(newest(rounded, narrow)).toBe(narrow);
    expect(newest(narrow, rounded)).toBe(narrow);
    // 1.300 and 1.234 cannot both be right: the official source stands.
    const official = base(REGION, "2024-06-30", "penduduk", 1300);
    expect(newest(narrow, official)).toBe(official);
    expect(newest(official, narrow)).toBe(official);
  });

  test("is not one that is not in use, of another region or another measure", () => {
    const others = [
      base(REGION, "2024-06-30", "penduduk", 1000, { used: false }),
      base(REGION, "2024-06-30", "dpt", 1000),
      base("35.73", "2024-06-30", "penduduk", 1000),
    ];
    expect(newest(...others)).toBeNull();
  });
});

describe("a register that fell", () => {
  const fell = (...bases: ReturnType<typeof base>[]) => fallsOf(record({ bases }), REGION).length > 0;
  const before = base(REGION, "2023-06-30", "perekaman", 1000);

  test("counts fewer, beyond doubt", () => {
    expect(fell(before, base(REGION, "2024-06-30", "perekaman", 990))).toBe(true);
    // 990 to 1.010 may be a thousand; 980 to 1.000 too.
    const about = { precision: "sekitar", unit: 10 } as const;
    expect(fell(before, base(REGION, "2024-06-30", "perekaman", 990, about))).toBe(false);
  });

  test("was reported: what a target implies is no register", () => {
    expect(fell(before, base(REGION, "2024-06-30", "perekaman", 990, { method: "tersirat" }))).toBe(false);
  });

  test("is kept on: voters are counted anew for each election", () => {
    expect(fell(base(REGION, "2023-06-30", "dpt", 1000), base(REGION, "2024-06-30", "dpt", 990))).toBe(false);
  });
});

describe("a size can still serve on a date", () => {
  const given = (date: string, fields: Parameters<typeof base>[4] = {}) =>
    isGiven(record({ bases: [base(REGION, date, "perekaman", 1000, fields)] }), REGION, "perekaman", "2026-11-21");

  test.each([
    // Three years are 1.095,75 days: back to 22 November 2023.
    ["of its last day", "2023-11-22", {}, true],
    ["older", "2023-11-21", {}, false],
    ["that a target implies", "2026-01-01", { method: "tersirat" }, false],
    ["not in use", "2026-01-01", { used: false }, false],
  ] as const)("%s: %s", (_, date, fields, expected) => {
    expect(given(date, fields)).toBe(expected);
  });
});

describe("a region has a target in a year", () => {
  const has = (year: number, base: Parameters<typeof target>[2]["base"]) =>
    hasTarget(record({ ownTargets: [target(REGION, year, { share: "30", base: base ?? null })] }), REGION, "2026");

  test.each([
    ["of that year with its base", 2026, "perekaman", true],
    ["of the year before", 2025, "perekaman", false],
    ["of the year after", 2027, "perekaman", false],
    ["whose base is not named", 2026, "tidak_disebut", false],
    ["without a base", 2026, null, false],
  ] as const)("%s", (_, year, base, expected) => {
    expect(has(year, base)).toBe(expected);
  });

  test("the nation's is not the region's", () => {
    expect(hasTarget(record({}), REGION, "2026")).toBe(false);
  });
});
