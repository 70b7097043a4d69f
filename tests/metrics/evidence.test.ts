import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { regionOf } from "../../src/dataset/dataset.ts";
import { checkData } from "../../src/check/check.ts";
import { bandEvidence, driftEvidence, type Comparison, type Evidence } from "../../src/metrics/evidence.ts";
import type { BaseRow } from "../../src/tables/ektp.ts";
import { base, record } from "./record.ts";

const percent = (value: number) => `${value > 0 ? "+" : ""}${(100 * value).toFixed(1)} %`;

describe("recorded holders over another base", () => {
  const over = (...bases: BaseRow[]) => bandEvidence(record({ bases }), "wajib_ktp");
  const pairs = ({ comparisons }: Evidence) =>
    comparisons.map(({ first, second, value, within }) => [first.date, second.date, value.toFixed(5), within]);

  test("whether the band covers the ratio; what it does not is named", () => {
    // Ponorogo, February 2023 (Gema Surya FM): 768.071 / 777.468 = 0,98791, inside 0,94 to 1,02.
    // Tulungagung, August 2019 (jatimnow): 906.847 / 854.046 = 1,06182, above it: people are recorded before they turn 17.
    const found = over(
      base("35.02", "2023-02-28", "perekaman", 768071),
      base("35.02", "2023-02-28", "wajib_ktp", 777468),
      base("35.04", "2019-08-07", "perekaman", 906847),
      base("35.04", "2019-08-07", "wajib_ktp", 854046),
    );
    expect(pairs(found)).toEqual([
      ["2023-02-28", "2023-02-28", "0.98791", true],
      ["2019-08-07", "2019-08-07", "1.06182", false],
    ]);
    expect(found.covered).toBe(1);
    expect(found.exceptions.map(({ first }) => first.region)).toEqual(["35.04"]);
  });

  test("the ends of the band are in it", () => {
    const ratio = (count: number) =>
      over(base("35.01", "2024-01-01", "perekaman", count), base("35.01", "2024-01-01", "wajib_ktp", 100));
    expect([93, 94, 102, 103].map((count) => ratio(count).covered)).toEqual([0, 1, 1, 0]);
  });

  test("at most 92 days apart, before or after", () => {
    // 1 January to 2 April 2024 is 92 days.
    const first = base("35.01", "2024-01-01", "perekaman", 95);
    expect(over(first, base("35.01", "2024-04-02", "wajib_ktp", 100)).comparisons).toHaveLength(1);
    expect(over(first, base("35.01", "2024-04-03", "wajib_ktp", 100)).comparisons).toEqual([]);
    expect(over(first, base("35.01", "2023-10-01", "wajib_ktp", 100)).comparisons).toHaveLength(1);
  });

  test("each row in one pair, the nearest first, of equally near ones that of the same source", () => {
    const rows = [
      base("35.01", "2024-01-01", "perekaman", 95),
      base("35.01", "2024-02-01", "perekaman", 96),
      base("35.01", "2024-01-30", "wajib_ktp", 100),
    ];
    expect(pairs(over(...rows))).toEqual([["2024-02-01", "2024-01-30", "0.96000", true]]);
    expect(pairs(over(...rows, base("35.01", "2024-03-01", "wajib_ktp", 99)))).toEqual([
      ["2024-02-01", "2024-01-30", "0.96000", true],
      ["2024-01-01", "2024-03-01", "0.95960", true],
    ]);
    const twice = [
      base("35.01", "2024-01-01", "wajib_ktp", 99, { source: "a" }),
      base("35.01", "2024-01-01", "wajib_ktp", 100),
    ];
    expect(pairs(over(rows[0]!, ...twice))[0]![2]).toBe("0.95000");
  });

  test("a number that a second source prints, or another day repeats, is no second piece of evidence", () => {
    const found = over(
      base("35.06", "2023-11-06", "perekaman", 1282694),
      base("35.06", "2023-11-06", "wajib_ktp", 1291233),
      base("35.06", "2023-11-07", "perekaman", 1282694, { source: "antara" }),
      base("35.06", "2023-11-07", "wajib_ktp", 1291233, { source: "antara" }),
    );
    expect(found.comparisons).toHaveLength(1);
  });

  test("rows not in use are no evidence, nor another region's; implied holders are a base of their own", () => {
    const rows = [
      base("35.12", "2019-06-30", "perekaman", 514735, { used: false }),
      base("35.12", "2019-06-30", "wajib_ktp", 542411),
      base("35.01", "2019-06-30", "perekaman", 500000),
      base("35.73", "2024-04-22", "perekaman", 640000, { method: "tersirat" }),
      base("35.73", "2024-04-22", "wajib_ktp", 650000),
      base("35.73", "2024-04-23", "perekaman", 650000),
    ];
    const [only, ...others] = over(...rows).comparisons;
    expect(others).toEqual([]);
    expect(only!.first.count).toBe(650000);
    // 650.000 / 640.000 = 1,0156, inside 0,97 to 1,06
    expect(bandEvidence(record({ bases: rows }), "tersirat").comparisons.map(({ value }) => value)).toEqual([1.015625]);
  });
});

describe("yearly change", () => {
  const changes = (...bases: BaseRow[]) =>
    driftEvidence(record({ bases })).comparisons.map(({ first, second, value, within }) => [
      first.date,
      second.date,
      percent(value),
      within,
    ]);

  test("between exact numbers at least half a year apart, each year once", () => {
    // Bangkalan: 667.742 on 30 June 2020, 773.130 on 24 May 2021: a factor of 1,15783 in 328 days, 0,89801 years: 1,1773 a year.
    // Then 745.337 on 28 June 2024: a factor of 0,96405 in 1131 days, 3,09651 years: 0,9882. Two days later is too near.
    const rows = [
      base("35.26", "2020-06-30", "perekaman", 667742),
      base("35.26", "2021-05-24", "perekaman", 773130),
      base("35.26", "2024-06-28", "perekaman", 745337),
      base("35.26", "2024-06-30", "perekaman", 745338),
    ];
    expect(changes(...rows)).toEqual([
      ["2020-06-30", "2021-05-24", "+17.7 %", false],
      ["2021-05-24", "2024-06-28", "-1.2 %", true],
    ]);
  });

  test("of every kind of base, each with its own", () => {
    // Kota Kediri: 233.962 to 222.265 voters in 457 days, 1,2512 years: 0,95 ^ (1 / 1,2512) = 0,9598
    expect(changes(base("35.71", "2023-06-22", "dpt", 233962), base("35.71", "2024-09-21", "dpt", 222265))).toEqual([
      ["2023-06-22", "2024-09-21", "-4.0 %", false],
    ]);
    expect(
      changes(base("35.71", "2023-06-22", "dpt", 233962), base("35.71", "2024-09-21", "penduduk", 301424)),
    ).toEqual([]);
  });

  test("a rounded number, or one dated by its year, makes none; one dated by its month does", () => {
    const later = base("35.10", "2025-01-10", "perekaman", 1341000);
    const earlier = base("35.10", "2023-01-31", "perekaman", 1300000);
    expect(changes({ ...earlier, datePrecision: "bulan" }, later)).toHaveLength(1);
    expect(changes({ ...earlier, precision: "sekitar", unit: 1000 }, later)).toEqual([]);
    expect(changes({ ...earlier, datePrecision: "tahun" }, later)).toEqual([]);
    expect(changes({ ...earlier, datePrecision: "paling_lambat" }, later)).toEqual([]);
  });
});

/** What DESIGN section 6 and the method page say of the record on file; a new row that no constant covers is to be named here. */
describe("the record itself", () => {
  const files = readdirSync("data")
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ path: `data/${name}`, bytes: readFileSync(`data/${name}`) }));
  const dataset = checkData(files, "2026-11-29").dataset!;
  const named = ({ second, value }: Comparison, print: (value: number) => string) =>
    `${regionOf(dataset, second.region).name} ${second.date.slice(0, 4)} ${print(value)}`;
  const ratios = ({ exceptions }: Evidence) =>
    exceptions.map((one) => named(one, (value) => value.toFixed(3))).toSorted();

  test("wajib KTP: at least 22 pairs of 25 lie in 0,94 to 1,02; three from before 2022 do not", () => {
    const found = bandEvidence(dataset, "wajib_ktp");
    expect(found.covered).toBeGreaterThanOrEqual(22);
    expect(ratios(found)).toEqual([
      "Kabupaten Bangkalan 2020 0.826",
      "Kabupaten Sumenep 2021 0.905",
      "Kabupaten Tulungagung 2019 1.062",
    ]);
    // "since 2022 ten pairs 0,944-0,995, median 0,987": those of kabupaten and kota
    const recent = found.comparisons.filter(({ first }) => first.date >= "2022" && first.region.includes("."));
    const values = recent.map(({ value }) => value).toSorted((a, b) => a - b);
    expect(values.length).toBeGreaterThanOrEqual(10);
    expect([values[0]!, values.at(-1)!].map((value) => value.toFixed(3))).toEqual(["0.944", "0.995"]);
  });

  test("DPT: every pair lies in 0,95 to 1,06", () => {
    const found = bandEvidence(dataset, "dpt");
    expect(found.covered).toBeGreaterThanOrEqual(3);
    expect(found.exceptions).toEqual([]);
  });

  test("residents: at least 17 pairs of 19 lie in 0,695 to 0,809; the two regions whose registers were odd then do not", () => {
    const found = bandEvidence(dataset, "penduduk");
    expect(found.covered).toBeGreaterThanOrEqual(17);
    expect(ratios(found)).toEqual(["Kabupaten Bangkalan 2020 0.619", "Kabupaten Tulungagung 2019 0.816"]);
  });

  test("2 % a year: at least 56 changes of 59 stay within; the others are named", () => {
    const found = driftEvidence(dataset);
    expect(found.covered).toBeGreaterThanOrEqual(56);
    expect(found.exceptions.map((one) => named(one, percent)).toSorted()).toEqual([
      "Kabupaten Bangkalan 2021 +17.7 %",
      // 607.927 obliged in May 2023 by the press, 588.940 in June 2024 by a dashboard: two sources
      "Kabupaten Madiun 2024 -2.7 %",
      "Kabupaten Sampang 2024 -2.5 %",
      "Kota Kediri 2024 -4.0 %",
    ]);
  });
});
