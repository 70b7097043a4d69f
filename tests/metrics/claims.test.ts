import { describe, expect, test } from "vitest";
import { asBase } from "./as-base.ts";
import { baseName } from "../../src/metrics/candidates.ts";
import { checkClaim, claimsOf, type Claim } from "../../src/metrics/claims.ts";
import { exact, printedShare } from "../../src/notation/quantity.ts";
import type { ActivationRow, StatedBase } from "../../src/tables/aktivasi.ts";
import type { BaseRow } from "../../src/tables/ektp.ts";
import { percent } from "../../src/cells/kinds.ts";
import { base, record, report } from "./record.ts";
import { percents, rounded } from "./rounded.ts";
import { valueOf } from "../cells/said.ts";

const REGION = "35.07";
const DATE = "2024-06-30";

type Fields = Parameters<typeof report>[2];

/** A percentage of 10.000 people, tested against these bases. */
function claim(share: string, statedBase: StatedBase, bases: BaseRow[], fields: Fields = {}): Claim {
  const reports = [report(REGION, DATE, { count: 10_000, share, statedBase, ...fields })];
  return claimsOf(record({ reports, bases }), REGION)[0]!;
}

const matching = ({ tests }: Claim) => tests.filter(({ matches }) => matches).map((test) => baseName(test.base));

const holders = base(REGION, DATE, "perekaman", 100_000);
const eligible = base(REGION, DATE, "wajib_ktp", 110_000);
const residents = base(REGION, DATE, "penduduk", 140_000);
const all = [holders, eligible, residents];

// 10.000 is 10 % of the holders, 9,09 % of wajib KTP, 7,14 % of the residents, 33,3 % of the 30 % target, 30,3 % of wajib KTP's.

describe("the verdict", () => {
  test.each([
    ["10.0", "perekaman", "perekaman"],
    ["9.1", "wajib_ktp", "wajib_ktp"],
    ["7.1", "penduduk", "penduduk"],
    ["33.3", "target", "target-30-perekaman"],
    ["30.3", "target", "target-30-wajib_ktp"],
  ] as const)("cocok: %s %% of %s, as the source says", (share, stated, base) => {
    const tested = claim(share, stated, all);
    expect(tested.verdict).toBe("cocok");
    expect(tested.obstacle).toBeNull();
    expect(matching(tested)).toEqual([base]);
  });

  test.each([
    ["9.1", "perekaman", "wajib_ktp"],
    ["33.3", "perekaman", "target-30-perekaman"],
    ["10.0", "target", "perekaman"],
    ["7.1", "wajib_ktp", "penduduk"],
    ["10.0", "tidak_disebut", "perekaman"],
  ] as const)("cocok-basis-lain: %s %% of %s is of %s", (share, stated, base) => {
    const tested = claim(share, stated, all);
    expect(tested.verdict).toBe("cocok-basis-lain");
    expect(matching(tested)).toEqual([base]);
  });

  test("tidak-cocok: the base it names and holders have a size, and nothing fits", () => {
    expect(claim("50.0", "penduduk", all).verdict).toBe("tidak-cocok");
    expect(claim("50.0", "target", all).verdict).toBe("tidak-cocok");
    // none named: holders
    expect(claim("50.0", "tidak_disebut", [holders])).toMatchObject({ verdict: "tidak-cocok", obstacle: null });
  });

  test("tak-dapat-diperiksa: nothing fits, and the base it names has no size", () => {
    expect(claim("50.0", "wajib_ktp", [holders, residents])).toMatchObject({
      verdict: "tak-dapat-diperiksa",
      obstacle: "no-size",
    });
    expect(claim("50.0", "perekaman", [])).toMatchObject({ obstacle: "no-size" });
    expect(claim("50.0", "tidak_disebut", [])).toMatchObject({ obstacle: "no-size" });
    expect(claim("50.0", "target", [])).toMatchObject({ obstacle: "no-size" });
  });

  test("tak-dapat-diperiksa: nothing fits, and holders, the official base, have no size", () => {
    // Residents as its own source printed them, and not used: they say nothing about the holders.
    const printed = { ...residents, used: false, source: "koran" };
    expect(claim("50.0", "penduduk", [printed])).toMatchObject({
      verdict: "tak-dapat-diperiksa",
      obstacle: "no-size",
      untested: [
        { base: asBase("perekaman"), because: "no-size" },
        { base: asBase("wajib_ktp"), because: "no-size" },
        { base: asBase("target-30-perekaman"), because: "no-size" },
        { base: asBase("target-30-wajib_ktp"), because: "no-size" },
      ],
    });
  });

  test("tak-dapat-diperiksa: nothing fits, but the implied base meets the holders of that date", () => {
    // 751 days: 100.000 -+ 4.112, wider than 0,94 to 1,02 of the 125.000 obliged: holders 117.500 to 127.500.
    const old = { ...holders, date: "2022-06-10" };
    const bases = [old, { ...eligible, count: 125_000 }];
    // 8,3 is [8,25; 8,4]: implied 119.048 to 121.212. Of 125.000 8 %, of the recorded 9,6 to 10,4 %.
    const tested = claim("8.3", "perekaman", bases);
    expect(tested).toMatchObject({
      verdict: "tak-dapat-diperiksa",
      obstacle: "holders",
      untested: [{ base: asBase("penduduk") }],
    });
    expect(tested.holders).toMatchObject({ rung: "wajib_ktp", low: 117_500, high: 127_500 });
    // 7,7 is [7,65; 7,8]: implied 128.205 to 130.719
    expect(claim("7.7", "perekaman", bases).verdict).toBe("tidak-cocok");
  });

  test("tak-dapat-diperiksa: nothing fits, and the base it names is too coarse", () => {
    const coarse = { ...holders, precision: "sekitar", unit: 20_000 } as const; // 120 / 80 = 1,5
    const tested = claim("50.0", "perekaman", [coarse]);
    expect(tested).toMatchObject({ verdict: "tak-dapat-diperiksa", obstacle: "coarse-size", tests: [] });
    expect(tested.untested).toEqual([
      { base: asBase("perekaman"), because: "coarse-size" },
      { base: asBase("wajib_ktp"), because: "no-size" },
      { base: asBase("penduduk"), because: "no-size" },
      { base: asBase("target-30-perekaman"), because: "coarse-size" },
      { base: asBase("target-30-wajib_ktp"), because: "no-size" },
    ]);
  });

  test("tak-dapat-diperiksa: a percentage that can mean 1 to 3", () => {
    const tested = claim("2", "perekaman", all, { sharePrecision: "sekitar" });
    expect(tested).toMatchObject({ verdict: "tak-dapat-diperiksa", obstacle: "coarse-claim", tests: [] });
    expect(rounded(tested.impliedBase)).toEqual([500_000, 333_333, 1_000_000]);
  });

  test("tak-dapat-diperiksa: no count", () => {
    const tested = claim("10.0", "perekaman", all, { count: null });
    expect(tested).toMatchObject({
      verdict: "tak-dapat-diperiksa",
      obstacle: "no-count",
      tests: [],
      impliedBase: null,
    });
    expect(tested.untested.map(({ because }) => because)).toEqual(Array(5).fill("no-count"));
  });
});

/** The residents as the claim's own source printed them. */
function printed(date: string, count: number): BaseRow {
  return base(REGION, date, "penduduk", count, { source: "koran", used: false });
}

/** The sizes of the residents in the order of the tests of "50 %". */
const near = (...counts: number[]) =>
  claim("50.0", "penduduk", [printed(DATE, counts[0]!), printed("2024-01-01", counts[1]!)])
    .tests.filter((test) => baseName(test.base) === "penduduk")
    .map(({ size }) => size.value);

/** 10.000 people, 8 % of 100.000 holders to so many more. */
function upTo(unit: number): Claim {
  return claim("8.0", "perekaman", [{ ...holders, precision: "minimal", unit }]);
}

/** 10.000 people, "40 % of the target", of 100.000 holders on that date. */
function fortyPercentOfTarget(date: string): Claim {
  const reports = [report(REGION, date, { count: 10_000, share: "40.0", statedBase: "target" })];
  return claimsOf(record({ reports, bases: [base(REGION, date, "perekaman", 100_000)] }), REGION)[0]!;
}

describe("bases", () => {
  test("never the voters", () => {
    const tested = claim("10.0", "perekaman", [base(REGION, DATE, "dpt", 100_000), holders]);
    expect(tested.tests.map((test) => baseName(test.base))).toEqual(["perekaman", "target-30-perekaman"]);
  });

  test("the target in force that day: 25 % in 2023, none before", () => {
    expect(matching(fortyPercentOfTarget("2023-12-31"))).toEqual(["target-25-perekaman"]);
    expect(fortyPercentOfTarget("2022-12-31").tests.map((test) => baseName(test.base))).toEqual(["perekaman"]);
    expect(fortyPercentOfTarget("2022-12-31")).toMatchObject({ verdict: "tak-dapat-diperiksa", obstacle: "no-size" });
  });

  test("what the source itself printed, even if it is not used; what another prints and is not used, not", () => {
    const own = base(REGION, DATE, "perekaman", 200_000, { used: false, source: "koran" });
    expect(claim("5.0", "perekaman", [own]).verdict).toBe("cocok");
    expect(claim("5.0", "perekaman", [{ ...own, source: "lain" }]).verdict).toBe("tak-dapat-diperiksa");
  });

  test("what follows by arithmetic was not printed, but is in the span when it is in use", () => {
    const implied = base(REGION, DATE, "perekaman", 200_000, { method: "tersirat", source: "koran" });
    expect(claim("5.0", "perekaman", [{ ...implied, used: false }]).verdict).toBe("tak-dapat-diperiksa");
    expect(claim("5.0", "perekaman", [implied]).verdict).toBe("cocok");
  });

  test("of another region, not", () => {
    expect(claim("10.0", "perekaman", [{ ...holders, region: "35.73", source: "koran" }]).untested).toHaveLength(5);
  });

  test("the span from the last row on or before to the first after, without drift", () => {
    const rows = [
      base(REGION, "2022-01-01", "perekaman", 50_000),
      base(REGION, "2023-06-30", "perekaman", 80_000),
      base(REGION, "2025-12-30", "perekaman", 100_000),
      base(REGION, "2026-06-30", "perekaman", 500_000),
    ];
    const [test] = claim("11.0", "perekaman", rows).tests;
    // 366 days to the first, 548 to the second: the first is the value
    expect(test!.size).toEqual({ value: 80_000, low: 80_000, high: 100_000 });
    expect(percents(test!.share)).toEqual([12.5, 10, 12.5]);
    expect(test!.rows.map(({ date }) => date)).toEqual(["2023-06-30", "2025-12-30"]);
  });

  test("a row of the day itself begins the span, which reaches to the first after it", () => {
    const [test] = claim("10.0", "perekaman", [{ ...holders, date: "2025-12-30", count: 130_000 }, holders]).tests;
    expect(test!.size).toEqual({ value: 100_000, low: 100_000, high: 130_000 });
  });

  test("a span reaches over the intervals of both its rows, whichever is the larger", () => {
    const about = { precision: "sekitar", unit: 1000 } as const;
    const [before, after] = ["2023-12-30", "2024-12-29"] as const; // 183 and 182 days away
    const span = (first: number, second: number) =>
      claim("10.0", "perekaman", [
        base(REGION, before, "perekaman", first, about),
        base(REGION, after, "perekaman", second, about),
      ]).tests[0]!.size;
    expect(span(80_000, 100_000)).toEqual({ value: 100_000, low: 79_000, high: 101_000 });
    expect(span(100_000, 80_000)).toEqual({ value: 80_000, low: 79_000, high: 101_000 });
  });

  test("of two equally near the earlier gives the value of the span", () => {
    const rows = [base(REGION, "2024-06-29", "perekaman", 100_000), base(REGION, "2024-07-01", "perekaman", 110_000)];
    expect(claim("10.0", "perekaman", rows).tests[0]!.size.value).toBe(100_000);
  });

  test("too coarse is above a factor of 1,3", () => {
    expect(upTo(30_000).verdict).toBe("cocok"); // 130.000 / 100.000
    expect(upTo(30_001).obstacle).toBe("coarse-size");
  });

  test("a span of one side is widened by the drift", () => {
    const [test] = claim("10.0", "perekaman", [{ ...holders, date: "2023-06-30" }]).tests;
    // 366 days: 2 % x 100.000 x 366 / 365,25 = 2.004,1
    expect(rounded(test!.size, 1)).toEqual([100_000, 97_995.9, 102_004.1]);
  });

  test("rows more than three years away say nothing", () => {
    expect(claim("10.0", "perekaman", [{ ...holders, date: "2021-06-30" }]).obstacle).toBe("no-size");
  });

  test("one number in two intervals is two sizes", () => {
    const own = { ...holders, source: "koran" };
    const sizes = (row: BaseRow) => claim("10.0", "perekaman", [row, holders]).tests.map(({ size }) => size);
    expect(sizes({ ...own, precision: "minimal", unit: 1000 })).toHaveLength(4); // of holders and of their target
    expect(sizes({ ...own, precision: "maksimal", unit: 1000 })).toHaveLength(4);
    expect(sizes(own)).toHaveLength(2);
  });

  test("of the sizes that do not fit the nearest comes first", () => {
    // 10.000 of 25.000 is 40 %, of 16.000 62,5 %, of 12.000 83 %
    expect(near(25_000, 16_000)).toEqual([25_000, 16_000]);
    expect(near(16_000, 25_000)).toEqual([25_000, 16_000]);
    expect(near(16_000, 12_000)).toEqual([16_000, 12_000]);
    expect(near(12_000, 16_000)).toEqual([16_000, 12_000]);
  });

  test("a size that fits comes before one that does not, though that be nearer", () => {
    // 10.000 of 98.500 (97.500 to 99.500) is 10,15 % (10,05 to 10,26), which meets 9,95 to 10,1; of 100.604 9,94 %, which
    // does not, yet lies 0,06 away instead of 0,15.
    const coarse = { precision: "sekitar", unit: 1000, source: "koran", used: false } as const;
    const rows = [base(REGION, DATE, "perekaman", 98_500, coarse), base(REGION, DATE, "perekaman", 100_604)];
    for (const bases of [rows, rows.toReversed()]) {
      const recorded = claim("10.0", "perekaman", bases).tests.filter((test) => baseName(test.base) === "perekaman");
      expect(recorded.map(({ size, matches }) => [size.value, matches])).toEqual([
        [98_500, true],
        [100_604, false],
      ]);
    }
  });

  test("any size that fits will do, and it comes first; the same size is tested once", () => {
    const rows = [
      holders,
      { ...holders, source: "koran" },
      base(REGION, DATE, "perekaman", 80_000, { source: "koran" }),
    ];
    const { tests, verdict } = claim("12.5", "perekaman", rows);
    const recorded = tests.filter((test) => baseName(test.base) === "perekaman");
    expect(verdict).toBe("cocok");
    expect(recorded.map(({ size, matches }) => [size.value, matches])).toEqual([
      [80_000, true],
      [100_000, false],
    ]);
  });
});

describe("an estimate of the holders, where no recorded number is within three years", () => {
  // 100.000 voters: holders 95.000 to 106.000, of which 10.000 are 9,43 to 10,53 %, and 31,4 to 35,1 % of the 30 % target
  const voters = base(REGION, DATE, "dpt", 100_000);

  test("never confirms: inside it nothing is decided", () => {
    const tested = claim("10.0", "perekaman", [voters]);
    expect(tested).toMatchObject({ verdict: "tak-dapat-diperiksa", obstacle: "estimate", near: false });
    expect(matching(tested)).toEqual([]);
    expect(tested.untested).toEqual([
      { base: asBase("perekaman"), because: "estimate" },
      { base: asBase("wajib_ktp"), because: "no-size" },
      { base: asBase("penduduk"), because: "no-size" },
      { base: asBase("target-30-wajib_ktp"), because: "no-size" },
    ]);
    expect(tested.holders).toMatchObject({ rung: "dpt", value: 101_000, low: 95_000, high: 106_000 });
  });

  test("nor does the target's share of it", () => {
    const tested = claim("33.0", "target", [voters]);
    expect(tested).toMatchObject({ verdict: "tak-dapat-diperiksa", obstacle: "estimate" });
    expect(tested.untested).toContainEqual({ base: asBase("target-30-perekaman"), because: "estimate" });
    // Nor does it let a percentage of another base fail: 33 % of those recorded may have been meant as the target's.
    expect(claim("33.0", "perekaman", [voters]).verdict).toBe("tak-dapat-diperiksa");
  });

  test("fails what lies outside", () => {
    const tested = claim("25.0", "perekaman", [voters]);
    expect(tested).toMatchObject({ verdict: "tidak-cocok", obstacle: null });
    expect(tested.tests.map(({ base, estimated, matches }) => [baseName(base), estimated, matches])).toEqual([
      ["perekaman", true, false],
      ["target-30-perekaman", true, false],
    ]);
    expect(percents(tested.tests[0]!.share)).toEqual([9.9, 9.43, 10.53]);
    expect(tested.tests[0]!.rows).toEqual([voters]);
  });

  test("is not looked at where a recorded number is on file", () => {
    const tested = claim("10.0", "perekaman", [voters, { ...holders, date: "2021-07-01" }]);
    expect(tested.tests.map(({ base, estimated }) => [baseName(base), estimated])).toEqual([
      ["perekaman", false],
      ["target-30-perekaman", false],
    ]);
    expect(claim("10.0", "perekaman", [voters, { ...holders, used: false, source: "koran" }]).verdict).toBe("cocok");
  });

  test("that is too coarse tests nothing", () => {
    // Residents 1.095 days away: 752 of 1.000 -+ 45, 695 - 45 to 809 + 45: 854 / 650 = 1,31
    const tested = claim("50.0", "perekaman", [{ ...residents, date: "2021-07-01" }]);
    expect(tested.untested).toContainEqual({ base: asBase("perekaman"), because: "coarse-size" });
    expect(tested.verdict).toBe("tak-dapat-diperiksa");
  });
});

describe("a base that is nearly the one named", () => {
  test("which could not be tested: it fits another one, and is near", () => {
    expect(claim("10.0", "wajib_ktp", [holders])).toMatchObject({ verdict: "cocok-basis-lain", near: true });
    expect(claim("9.1", "perekaman", [eligible])).toMatchObject({ verdict: "cocok-basis-lain", near: true });
  });

  test("too coarse is not tested, and an estimate does not count", () => {
    const coarse = { ...eligible, precision: "sekitar", unit: 50_000 } as const;
    expect(claim("10.0", "wajib_ktp", [holders, coarse])).toMatchObject({ verdict: "cocok-basis-lain", near: true });
    // 5 % of the 200.000 obliged that it prints; holders by 100.000 voters would be 9,4 to 10,5 %
    const printed = { ...eligible, count: 200_000, used: false, source: "koran" };
    const tested = claim("5.0", "perekaman", [printed, base(REGION, DATE, "dpt", 100_000)]);
    expect(tested).toMatchObject({ verdict: "cocok-basis-lain", near: true });
  });

  test("not where the named one could be tested, nor for a base further away, nor where none is named", () => {
    expect(claim("9.1", "perekaman", all)).toMatchObject({ verdict: "cocok-basis-lain", near: false });
    expect(claim("7.1", "wajib_ktp", [residents])).toMatchObject({ verdict: "cocok-basis-lain", near: false });
    expect(claim("7.1", "perekaman", [residents])).toMatchObject({ verdict: "cocok-basis-lain", near: false });
    expect(claim("33.3", "wajib_ktp", [holders])).toMatchObject({ verdict: "cocok-basis-lain", near: false });
    expect(claim("10.0", "penduduk", [holders])).toMatchObject({ verdict: "cocok-basis-lain", near: false });
    expect(claim("10.0", "tidak_disebut", [holders])).toMatchObject({ verdict: "cocok-basis-lain", near: false });
  });

  test("the base itself is not near, it fits", () => {
    expect(claim("10.0", "perekaman", [holders])).toMatchObject({ verdict: "cocok", near: false });
  });
});

describe("the count", () => {
  const share = report(REGION, "2023-12-31", { share: "10.0", statedBase: "perekaman", used: false });
  const countOn = (date: string, fields: Fields = {}) => report(REGION, date, { count: 10_000, ...fields });
  const tested = (...counts: ActivationRow[]) =>
    claimsOf(
      record({ reports: [share, ...counts], bases: [base(REGION, "2023-12-31", "perekaman", 100_000)] }),
      REGION,
    ).find(({ report }) => report.date === "2023-12-31")!;

  test("of the same source at most 31 days away", () => {
    expect(tested(countOn("2024-01-31")).verdict).toBe("cocok");
    expect(tested(countOn("2024-02-01")).obstacle).toBe("no-count");
    expect(tested(countOn("2023-11-30")).countRow!.date).toBe("2023-11-30");
    expect(tested(countOn("2024-01-01", { source: "lain" })).obstacle).toBe("no-count");
  });

  test("the nearest, and of two equally near the earlier", () => {
    expect(tested(countOn("2024-01-20"), countOn("2024-01-05")).countRow!.date).toBe("2024-01-05");
    expect(tested(countOn("2024-01-05"), countOn("2023-12-26")).countRow!.date).toBe("2023-12-26");
    expect(tested(countOn("2023-12-26"), countOn("2024-01-05")).countRow!.date).toBe("2023-12-26");
  });

  test("the row's own before any other", () => {
    const claims = claimsOf(record({ reports: [{ ...share, count: 1 }, countOn("2024-01-01")] }), REGION);
    expect(claims[0]!.count).toEqual({ value: 1, low: 1, high: 1 });
  });
});

test("every printed percentage is a claim, used or not, oldest first; a count alone is none", () => {
  const reports = [
    report(REGION, "2024-06-01", { share: "3", statedBase: "penduduk" }),
    report(REGION, "2024-06-01", { share: "4", statedBase: "penduduk", source: "kompas" }),
    report(REGION, "2023-01-01", { share: "1", statedBase: "tidak_disebut", used: false }),
    report(REGION, "2024-06-01", { share: "2", statedBase: "perekaman", source: "antara" }),
    report(REGION, "2024-01-01", { count: 5 }),
    report("35.73", "2024-01-01", { share: "5", statedBase: "target" }),
  ];
  const claims = claimsOf(record({ reports }), REGION);
  expect(claims.map(({ report }) => report.share!.printed)).toEqual(["1", "2", "4", "3"]);
});

test("nought per cent: no base can be implied, and nothing proved", () => {
  const tested = claim("0", "perekaman", all);
  expect(tested).toMatchObject({ verdict: "tak-dapat-diperiksa", obstacle: "coarse-claim", impliedBase: null });
});

test("nobody of some base is nought per cent of it, which fits no percentage above", () => {
  const tested = claim("10.0", "perekaman", all, { count: 0 });
  expect(tested.verdict).toBe("tidak-cocok");
  expect(percents(tested.tests[0]!.share)).toEqual([0, 0, 0]);
});

const bring = (text: string, statedBase: StatedBase, count: number | null, reports: ActivationRow[] = []) =>
  checkClaim(record({ reports, bases: all }), {
    region: REGION,
    date: DATE,
    count: count === null ? null : exact(count),
    share: printedShare(valueOf(percent, text), null),
    statedBase,
  });

describe("a percentage that a reader brings", () => {
  test("with its count", () => {
    expect(bring("10.0", "perekaman", 10_000)).toMatchObject({ verdict: "cocok", countRow: null });
    expect(bring("7.1", "tidak_disebut", 10_000)).toMatchObject({ verdict: "cocok-basis-lain" });
  });

  test("without one: the usable count on record that is nearest, of whatever source", () => {
    const reports = [
      report(REGION, "2024-06-20", { count: 20_000, used: false }),
      report(REGION, "2024-06-10", { count: 10_000, source: "antara" }),
      report(REGION, "2024-05-31", { count: 9000 }),
    ];
    const check = bring("10.0", "perekaman", null, reports);
    expect(check.countRow!.date).toBe("2024-06-10");
    expect(check.verdict).toBe("cocok");
    expect(bring("10.0", "perekaman", null)).toMatchObject({ verdict: "tak-dapat-diperiksa", obstacle: "no-count" });
  });
});

test("Sidoarjo, a reader's '121 ribu is 25 % of the holders': not of the holders, perhaps of the target", () => {
  const bases = [base("35.15", "2024-09-20", "dpt", 1_479_539)];
  const printed = { region: "35.15", date: "2024-08-09", count: exact(121_000), statedBase: "perekaman" } as const;
  const check = checkClaim(record({ bases }), { ...printed, share: printedShare(valueOf(percent, "25"), null) });
  // 25 is [24,5; 26]: 121.000 / 0,26; / 0,245. 42 days: 1,01; 0,95; 1,06 x 1.479.539, -+ 3.436,6.
  expect(rounded(check.impliedBase)).toEqual([484_000, 465_385, 493_878]);
  expect(rounded(check.holders)).toEqual([1_494_334, 1_402_125, 1_571_748]);
  // Of the holders 7,70 to 8,63 %: that it is not. Of the 30 % that the target asks for 25,66 to 28,77 %: that it may be.
  expect(check.tests.map(({ base, share }) => [baseName(base), percents(share)])).toEqual([
    ["perekaman", [8.1, 7.7, 8.63]],
  ]);
  expect(check.untested).toContainEqual({ base: asBase("target-30-perekaman"), because: "estimate" });
  expect(check).toMatchObject({ verdict: "tak-dapat-diperiksa", obstacle: "estimate" });
});
