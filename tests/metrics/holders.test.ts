import { describe, expect, test } from "vitest";
import { holdersAt } from "../../src/metrics/holders.ts";
import type { BaseRow } from "../../src/tables/ektp.ts";
import { base, record } from "./record.ts";
import { rounded } from "./rounded.ts";

const REGION = "35.07";
const DATE = "2024-06-30";

const at = (bases: BaseRow[], date = DATE) => holdersAt(record({ bases }), REGION, date);

const recorded = base(REGION, "2022-06-30", "perekaman", 1000);
const implied = base(REGION, DATE, "perekaman", 2000, { method: "tersirat" });
const eligible = base(REGION, DATE, "wajib_ktp", 3000);
const voters = base(REGION, DATE, "dpt", 4000);

const wide = (unit: number) => ({ ...recorded, date: DATE, precision: "sekitar", unit }) as const;

describe("the ladder", () => {
  test("reported before implied before wajib KTP before DPT, whichever is nearer in time", () => {
    expect(at([voters, eligible, implied, recorded])).toMatchObject({ rung: "perekaman", method: "dilaporkan" });
    expect(at([voters, eligible, implied])).toMatchObject({ rung: "perekaman", method: "tersirat" });
    expect(at([voters, eligible])).toMatchObject({ rung: "wajib_ktp", method: "perkiraan" });
    expect(at([voters])).toMatchObject({ rung: "dpt", method: "perkiraan" });
    expect(at([])).toBeNull();
  });

  test("residents are never holders", () => {
    expect(at([base(REGION, DATE, "penduduk", 5000)])).toBeNull();
  });

  test("wajib KTP: 0,90 to 1,00 of it, 0,97 as value; DPT: 0,90 to 1,06, the roll itself as value", () => {
    expect(rounded(at([eligible]))).toEqual([2910, 2700, 3000]);
    expect(rounded(at([voters]))).toEqual([4000, 3600, 4240]);
  });

  test("the band is on top of the row's own interval", () => {
    // 3.000 -+ 100: 0,97 x 3.000; 0,90 x 2.900; 1,00 x 3.100
    expect(rounded(at([{ ...eligible, precision: "sekitar", unit: 100 }]))).toEqual([2910, 2610, 3100]);
  });

  test("of another region, or not in use: no row", () => {
    expect(at([{ ...recorded, region: "35.73" }])).toBeNull();
    expect(at([{ ...recorded, used: false }])).toBeNull();
  });
});

describe("distance in time", () => {
  test("2 % of the value for each year of 365,25 days, before and after", () => {
    // 731 days: 2 % x 1.000 x 731 / 365,25 = 40,03
    expect(rounded(at([recorded]), 2)).toEqual([1000, 959.97, 1040.03]);
    expect(rounded(at([recorded], "2020-06-29"), 2)).toEqual([1000, 959.97, 1040.03]);
    // of an estimate the drift is that of its value: 2 % x 2.910 x 366 / 365,25 = 58,32
    expect(rounded(at([{ ...eligible, date: "2023-06-30" }]), 2)).toEqual([2910, 2641.68, 3058.32]);
  });

  test("three years are 1.095,75 days", () => {
    // 30 June 2022 + 1.095 days = 29 June 2025
    expect(at([recorded], "2025-06-29")).not.toBeNull();
    expect(at([recorded], "2025-06-30")).toBeNull();
    // 30 June 2022 - 1.095 days = 1 July 2019
    expect(at([recorded], "2019-07-01")).not.toBeNull();
    expect(at([recorded], "2019-06-30")).toBeNull();
  });

  test("the last row on or before the date, else the first after it; never something in between", () => {
    const rows = [
      base(REGION, "2023-01-01", "perekaman", 100),
      base(REGION, "2024-06-01", "perekaman", 200),
      base(REGION, "2024-07-01", "perekaman", 300),
    ];
    expect(at(rows, "2024-05-31")!.row.count).toBe(100);
    expect(at(rows, "2024-06-01")!.row.count).toBe(200);
    expect(at(rows, "2024-06-30")!.row.count).toBe(200);
    expect(at(rows, "2026-01-01")!.row.count).toBe(300);
    expect(at(rows, "2022-12-31")!.row.count).toBe(100);
    expect(rounded(at(rows, "2024-06-01"))).toEqual([200, 200, 200]);
  });

  test("holders older than three years are passed over for the next rung", () => {
    expect(at([{ ...recorded, date: "2021-06-29" }, voters])).toMatchObject({ rung: "dpt" });
  });
});

describe("width", () => {
  test("a row whose own interval is wider than 20 % is passed over, one of 20 % is not", () => {
    // 1.100 / 900 = 1,22; 1.090 / 910 = 1,198
    expect(at([wide(100)])).toBeNull();
    expect(at([wide(90)])).not.toBeNull();
    // 1.200.000 / 1.000.000 = 1,2 exactly
    expect(at([base(REGION, DATE, "perekaman", 1_100_000, { precision: "sekitar", unit: 100_000 })])).not.toBeNull();
    expect(at([wide(100), voters])).toMatchObject({ rung: "dpt" });
  });

  test("band and drift do not count: 3.000 wajib KTP two years away is wider than 20 %, and serves", () => {
    const holders = at([{ ...eligible, date: "2022-06-30", precision: "sekitar", unit: 200 }])!;
    expect(holders.high / holders.low).toBeGreaterThan(1.2);
  });

  test("an earlier row that is too wide does not hide a later one that is not", () => {
    expect(at([wide(500), { ...recorded, date: "2025-01-01" }])!.row.date).toBe("2025-01-01");
  });

  test("nobody at all is no number of holders", () => {
    expect(at([base(REGION, DATE, "perekaman", 0)])).toBeNull();
  });
});
