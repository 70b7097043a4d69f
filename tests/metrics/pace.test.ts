import { describe, expect, test } from "vitest";
import { seriesOf } from "../../src/metrics/coverage.ts";
import { paceUpTo, type Pace } from "../../src/metrics/pace.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import { record, report } from "./record.ts";
import { rounded } from "./rounded.ts";

const REGION = "35.78";

const count = (date: string, count: number, fields: Partial<Omit<ActivationRow, "share">> = {}) =>
  report(REGION, date, { count, ...fields });

const share = (date: string) => report(REGION, date, { share: "5", statedBase: "perekaman" });

function pace(...reports: ActivationRow[]): Pace | null {
  const series = seriesOf(record({ reports }), REGION);
  return paceUpTo(series, series.length - 1);
}

test("the rise over the days between two counts", () => {
  // 3.100 people in 31 days
  expect(pace(count("2024-01-01", 1000), count("2024-02-01", 4100))).toEqual({
    perDay: { value: 100, low: 100, high: 100 },
    from: "2024-01-01",
    to: "2024-02-01",
  });
});

test("28 days are enough, 27 are not", () => {
  expect(pace(count("2024-01-01", 1000), count("2024-01-29", 3800))!.perDay.value).toBe(100);
  expect(pace(count("2024-01-01", 1000), count("2024-01-28", 3800))).toBeNull();
});

test("from the latest count far enough before, over those too near", () => {
  const reports = [
    count("2024-01-01", 0),
    count("2024-02-01", 5000),
    count("2024-02-28", 5900),
    count("2024-03-20", 9800),
  ];
  // 28 February is 21 days before 20 March, 1 February 48: 4.800 / 48
  expect(pace(...reports)).toMatchObject({ perDay: { value: 100 }, from: "2024-02-01" });
});

test("rounded counts: the smallest and the largest rise they allow", () => {
  const earlier = count("2024-01-01", 10_000, { precision: "sekitar", unit: 500 });
  const later = count("2024-04-10", 20_000, { precision: "dibulatkan", unit: 1000 });
  // 100 days: 10.000; 19.500 - 10.500; 20.500 - 9.500
  expect(rounded(pace(earlier, later)!.perDay)).toEqual([100, 90, 110]);
});

describe("a day that is not known", () => {
  test("the month of the later count: the value to its last day, the ends to its first and last", () => {
    const later = count("2024-02-29", 7000, { datePrecision: "bulan" });
    // 1 January to 1 February is 31 days, to 29 February 59: 5.900 / 59; 5.900 / 59; 5.900 / 31
    expect(rounded(pace(count("2024-01-01", 1100), later)!.perDay, 2)).toEqual([100, 100, 190.32]);
  });

  test("the month of the earlier count: from its first to its last day", () => {
    const earlier = count("2024-01-31", 1000, { datePrecision: "bulan" });
    // 31 January to 10 March is 39 days, 1 January 69: 3.900 / 39; 3.900 / 69; 3.900 / 39
    expect(rounded(pace(earlier, count("2024-03-10", 4900))!.perDay, 2)).toEqual([100, 56.52, 100]);
  });

  test("the shortest distance counts: the month of February begins 27 days after 5 January", () => {
    const later = count("2024-02-29", 7000, { datePrecision: "bulan" });
    expect(pace(count("2024-01-05", 1000), later)).toBeNull();
    expect(pace(count("2024-01-04", 1000), later)).not.toBeNull();
  });

  test("spans that overlap have no order", () => {
    const year = count("2024-12-31", 9000, { datePrecision: "tahun" });
    expect(pace(count("2024-03-01", 1000), year)).toBeNull();
    // 3 December 2023 is 29 days before the first day of 2024.
    expect(pace(count("2023-12-03", 1000), year)).not.toBeNull();
  });

  test("no later than a day: nothing lies before it, and from it the slowest pace may be nought", () => {
    const undated = count("2024-03-01", 4000, { datePrecision: "paling_lambat" });
    expect(pace(count("2023-01-01", 1000), undated)).toBeNull();
    // 1 March to 8 June is 99 days: 9.900 / 99; over any number of days; 9.900 / 99
    expect(rounded(pace(undated, count("2024-06-08", 13_900))!.perDay)).toEqual([100, 0, 100]);
  });
});

test("a fall is a pace below nought, its ends in order", () => {
  const earlier = count("2024-01-31", 5000, { datePrecision: "bulan" });
  // -3.900 over 39 to 69 days: the fastest fall is the lower end
  expect(rounded(pace(earlier, count("2024-03-10", 1100))!.perDay, 2)).toEqual([-100, -100, -56.52]);
});

test("a rise that may be a fall: both ends over the fewest days", () => {
  const earlier = count("2024-01-31", 5000, { datePrecision: "bulan", precision: "sekitar", unit: 2000 });
  // 39 to 69 days: 7.000 to 3.000 before, 6.950 after: -50 / 39; 1.950 / 39; 3.950 / 39
  expect(rounded(pace(earlier, count("2024-03-10", 6950))!.perDay, 2)).toEqual([50, -1.28, 101.28]);
});

test("one count, or only percentages, have no pace", () => {
  expect(pace(count("2024-01-01", 1000))).toBeNull();
  expect(pace(share("2024-01-01"), share("2024-06-01"))).toBeNull();
  expect(pace(count("2024-01-01", 1000), share("2024-06-01"))).toBeNull();
});

test("a percentage after two counts leaves their pace as it was, to the day of the last count", () => {
  const reports = [count("2024-01-01", 1000), count("2024-02-01", 4100)];
  expect(pace(...reports, share("2025-06-01"))).toMatchObject({ perDay: { value: 100 }, to: "2024-02-01" });
});
