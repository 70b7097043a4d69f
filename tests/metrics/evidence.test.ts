import { expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { evidenceOf } from "../../src/metrics/evidence.ts";
import type { BaseRow, Measure } from "../../src/tables/ektp.ts";

const row = (measure: Measure, region: string, date: string, count: number, other: Partial<BaseRow> = {}): BaseRow => ({
  line: 2,
  region,
  date,
  datePrecision: "hari",
  measure,
  count,
  precision: "persis",
  unit: null,
  method: "dilaporkan",
  source: `${region}-${date}`,
  used: true,
  note: null,
  ...other,
});

const evidence = (...bases: BaseRow[]) => {
  const codes = [...new Set(bases.map(({ region }) => region))];
  return evidenceOf({ regions: codes.map((code) => ({ code })), bases } as unknown as Dataset);
};

test("holders over people obliged to hold a KTP, from one source on one day", () => {
  // Ponorogo, February 2023 (Gema Surya FM): 768.071 / 777.468 = 0,98791, inside 0,90 to 1,00.
  // Tulungagung, August 2019 (jatimnow): 906.847 / 854.046 = 1,06182, above it: people are recorded before they turn 17.
  const { eligible } = evidence(
    row("perekaman", "35.02", "2023-02-28", 768071),
    row("wajib_ktp", "35.02", "2023-02-28", 777468),
    row("perekaman", "35.04", "2019-08-07", 906847),
    row("wajib_ktp", "35.04", "2019-08-07", 854046),
  );
  expect(eligible.map(({ first, value, within }) => [first.region, value.toFixed(5), within])).toEqual([
    ["35.02", "0.98791", true],
    ["35.04", "1.06182", false],
  ]);
});

test("rows of two sources, or of two days, are no pair; rows not in use and implied ones are no evidence", () => {
  const { eligible, voters, drift } = evidence(
    row("perekaman", "35.01", "2020-01-14", 470785),
    row("wajib_ktp", "35.01", "2020-01-14", 478735, { source: "another" }),
    row("perekaman", "35.12", "2019-06-30", 514735, { used: false }),
    row("wajib_ktp", "35.12", "2019-06-30", 542411),
    row("perekaman", "35.73", "2024-04-22", 640000, { method: "tersirat" }),
    row("dpt", "35.73", "2024-09-20", 660744),
  );
  expect([eligible, voters, drift]).toEqual([[], [], []]);
});

test("holders over the voters of the nearest roll, at most a year away", () => {
  // Nganjuk: 881.265 on 26 January 2024 lies 219 days after the roll of 2023 and 238 before that of 2024; 881.265 / 853.755 = 1,03222.
  const { voters } = evidence(
    row("perekaman", "35.18", "2024-01-26", 881265),
    row("dpt", "35.18", "2024-09-20", 853755),
    row("perekaman", "35.26", "2021-05-24", 773130),
    row("dpt", "35.26", "2023-06-21", 814000),
  );
  expect(voters.map(({ first, second, value }) => [first.region, second.date, value.toFixed(5)])).toEqual([
    ["35.18", "2024-09-20", "1.03222"],
  ]);
});

test("yearly change between numbers of holders at least half a year apart, each year once", () => {
  // Bangkalan: 667.742 on 30 June 2020, 773.130 on 24 May 2021: +15,783 % in 328 days, 0,89801 years: 17,58 % a year.
  // Then 745.337 on 28 June 2024: -3,595 % in 1131 days, 3,09651 years: -1,16 % a year. The row two days later is too near.
  const { drift } = evidence(
    row("perekaman", "35.26", "2020-06-30", 667742),
    row("perekaman", "35.26", "2021-05-24", 773130),
    row("perekaman", "35.26", "2024-06-28", 745337),
    row("perekaman", "35.26", "2024-06-30", 745337),
  );
  expect(drift.map(({ first, second, value, within }) => [first.date, second.date, value.toFixed(4), within])).toEqual([
    ["2020-06-30", "2021-05-24", "0.1758", false],
    ["2021-05-24", "2024-06-28", "-0.0116", true],
  ]);
});

test("the same figures in a second source are one piece of evidence; a rounded number makes no yearly change", () => {
  const { eligible, drift } = evidence(
    row("perekaman", "35.06", "2023-11-06", 1282694),
    row("wajib_ktp", "35.06", "2023-11-06", 1291233),
    row("perekaman", "35.06", "2023-11-07", 1282694),
    row("wajib_ktp", "35.06", "2023-11-07", 1291233),
    row("perekaman", "35.10", "2020-01-01", 1300000, { precision: "sekitar", unit: 100000 }),
    row("perekaman", "35.10", "2023-01-10", 1341000),
  );
  expect(eligible).toHaveLength(1);
  expect(drift).toEqual([]);
});
