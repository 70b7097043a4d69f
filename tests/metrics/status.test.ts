import { describe, expect, test } from "vitest";
import { regionStates } from "../../src/metrics/state.ts";
import type { Status } from "../../src/metrics/status.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import { base, record, report } from "./record.ts";

const REGION = "35.73";
const HOLDERS = [base(REGION, "2024-01-01", "perekaman", 100_000)];

function statusOf(reports: ActivationRow[], bases = HOLDERS): Status | null {
  return regionStates(record({ reports, bases }), "2026-11-21").find(({ region }) => region.code === REGION)!.status;
}

const share = (date: string, share: string) => report(REGION, date, { share, statedBase: "perekaman" });

const count = (date: string, count: number, unit?: number) =>
  report(REGION, date, unit ? { count, precision: "dibulatkan", unit } : { count });

// On 1 January 2024 the holders are 100.000 exactly; 30 % of them are 30.000, due in 365 days.
const DAY = "2024-01-01";

describe("every status can be reached", () => {
  test("tercapai: the whole interval is at the target or above", () => {
    expect(statusOf([count(DAY, 30_000)])).toBe("tercapai");
    expect(statusOf([count(DAY, 31_000, 2000)])).toBe("tercapai");
  });

  test("mungkin-tercapai: the target lies inside the interval", () => {
    expect(statusOf([count(DAY, 31_000, 2002)])).toBe("mungkin-tercapai"); // low 29.999
    expect(statusOf([count(DAY, 29_000, 2000)])).toBe("mungkin-tercapai"); // high 30.000
  });

  test("belum-tercapai: one count, so no pace", () => {
    expect(statusOf([count(DAY, 29_999)])).toBe("belum-tercapai");
    expect(statusOf([count(DAY, 28_999, 2000)])).toBe("belum-tercapai"); // high 29.999
  });

  // 31 days before: 1 December 2023. 10.000 activated, 20.000 short: 54,8 a day needed; 31 x 54,8 = 1.698,6.
  test("di-jalur: the slowest pace is the fastest needed, or more", () => {
    expect(statusOf([count("2023-12-01", 8301), count(DAY, 10_000)])).toBe("di-jalur"); // 54,81 a day
  });

  test("tertinggal: the fastest pace is slower than the slowest needed", () => {
    expect(statusOf([count("2023-12-01", 8302), count(DAY, 10_000)])).toBe("tertinggal"); // 54,77 a day
  });

  test("belum-tercapai: the intervals of both paces meet", () => {
    // 8.301 -+ 100: 51,6 to 58,0 a day
    expect(statusOf([count("2023-12-01", 8301, 200), count(DAY, 10_000)])).toBe("belum-tercapai");
  });

  test("belum-tercapai: a pace enough from the first day of the month, not from its last", () => {
    // 20.000 short on some day of June: 184 days left from its last day, 213 from its first: 94 to 109 a day needed.
    // 1 January to 1 June is 152 days, to 30 June 181: 18.100 is 100 to 119 a day.
    const june = { ...count("2024-06-30", 28_100), datePrecision: "bulan" } as const;
    const holders = [base(REGION, "2024-06-30", "perekaman", 160_334)]; // 30 % of them are 48.100
    expect(statusOf([count(DAY, 10_000), june], holders)).toBe("belum-tercapai");
    expect(statusOf([count(DAY, 10_000), { ...june, datePrecision: "hari" }], holders)).toBe("tertinggal");
  });

  test("belum-tercapai: on the deadline itself no day is left", () => {
    expect(statusOf([count("2024-10-01", 1000), count("2024-12-31", 10_000)])).toBe("belum-tercapai");
  });

  test("belum-tercapai: a percentage has no pace of its own, whatever the counts before it say", () => {
    expect(statusOf([count("2023-06-01", 100), count("2023-12-01", 9000), share(DAY, "10.0")])).toBe("belum-tercapai");
  });

  test("tanpa-basis: a count, and no number of holders within three years", () => {
    expect(statusOf([count(DAY, 10_000)], [])).toBe("tanpa-basis");
  });

  test("belum-ada-data: no usable report", () => {
    expect(statusOf([])).toBe("belum-ada-data");
    expect(statusOf([{ ...count(DAY, 10_000), used: false }])).toBe("belum-ada-data");
    expect(statusOf([report(REGION, DAY, { share: "12", statedBase: "tidak_disebut" })])).toBe("belum-ada-data");
  });

  test("none before the first national target and after the last", () => {
    expect(statusOf([count("2022-12-31", 10_000)])).toBeNull();
    expect(statusOf([count("2027-01-01", 10_000)])).toBeNull();
    expect(statusOf([count("2022-12-31", 10_000)], [])).toBeNull();
  });
});

test("27 % is reached in December 2023 and not in January 2024", () => {
  const [december, january] = regionStates(
    record({ reports: [share("2023-12-31", "27.0"), share("2024-01-01", "27.0")], bases: HOLDERS }),
    "2026-11-21",
  ).find(({ region }) => region.code === REGION)!.series;
  expect(december!.status).toBe("tercapai");
  expect(january!.status).toBe("belum-tercapai");
});

test("rounding never flips the verdict: 30 % as printed may have been 29,5", () => {
  expect(statusOf([share(DAY, "30")])).toBe("mungkin-tercapai");
  expect(statusOf([share(DAY, "29")])).toBe("mungkin-tercapai"); // cut, it may have been just below 30: the upper end is 30
  expect(statusOf([share(DAY, "28")])).toBe("belum-tercapai");
  expect(statusOf([share(DAY, "31")])).toBe("tercapai");
  expect(statusOf([{ ...share(DAY, "30"), sharePrecision: "minimal" }])).toBe("tercapai");
});

test.each([
  ["2024-01-01", "29.99"],
  ["2023-12-31", "24.99"], // 0,2499 + 0,0001 is 0,24999999999999997 in binary fractions
])("%s: %s as printed touches the target", (date, text) => {
  expect(statusOf([share(date, text)])).toBe("mungkin-tercapai");
});

test("against an estimate: 30 % of the voters may be less than 30 % of the holders", () => {
  const voters = [base(REGION, DAY, "dpt", 100_000)];
  // 30.000 / 106.000 = 28,3; / 95.000 = 31,6
  expect(statusOf([count(DAY, 30_000)], voters)).toBe("mungkin-tercapai");
  expect(statusOf([count(DAY, 31_800)], voters)).toBe("tercapai"); // 31.800 / 106.000 = 30
  expect(statusOf([count(DAY, 28_500)], voters)).toBe("mungkin-tercapai"); // 28.500 / 95.000 = 30
  expect(statusOf([count(DAY, 28_499)], voters)).toBe("belum-tercapai"); // 29,999
});
