import { describe, expect, test } from "vitest";
import { holdersAt } from "../../src/metrics/holders.ts";
import type { BaseRow } from "../../src/tables/ektp.ts";
import { base, record } from "./record.ts";
import { rounded } from "./rounded.ts";

const REGION = "35.07";
const DATE = "2024-06-30";

type Sources = Parameters<typeof record>[0]["sources"];

const at = (bases: BaseRow[], date = DATE, sources: Sources = {}) =>
  holdersAt(record({ bases, sources }), REGION, date);

const recorded = base(REGION, "2022-06-30", "perekaman", 1000);
const implied = base(REGION, DATE, "perekaman", 2000, { method: "tersirat" });
const eligible = base(REGION, DATE, "wajib_ktp", 3000);
const voters = base(REGION, DATE, "dpt", 4000);
const residents = base(REGION, DATE, "penduduk", 5000);

const about = (unit: number) => ({ precision: "sekitar", unit }) as const;

describe("the band of each kind, on the row's own day", () => {
  test("recorded: the number itself, whether reported or reckoned", () => {
    expect(rounded(at([{ ...recorded, date: DATE }]))).toEqual([1000, 1000, 1000]);
    const reckoned = at([{ ...recorded, date: DATE, method: "hitungan" }]);
    expect(rounded(reckoned)).toEqual([1000, 1000, 1000]);
    expect(reckoned).toMatchObject({ rung: "perekaman", method: "hitungan" });
  });

  test("implied by a target: 0,97 to 1,06 of it, itself as value", () => {
    expect(rounded(at([implied]))).toEqual([2000, 1940, 2120]);
    expect(at([implied])).toMatchObject({ rung: "perekaman", method: "tersirat" });
  });

  test("wajib KTP: 0,94 to 1,02 of it, 0,985 as value", () => {
    expect(rounded(at([eligible]))).toEqual([2955, 2820, 3060]);
    expect(at([eligible])).toMatchObject({ rung: "wajib_ktp", method: "perkiraan" });
  });

  test("DPT: 0,95 to 1,06 of it, 1,01 as value", () => {
    expect(rounded(at([voters]))).toEqual([4040, 3800, 4240]);
    expect(at([voters])).toMatchObject({ rung: "dpt", method: "perkiraan" });
  });

  test("residents: 0,695 to 0,809 of them, 0,752 as value", () => {
    expect(rounded(at([residents]))).toEqual([3760, 3475, 4045]);
    expect(at([residents])).toMatchObject({ rung: "penduduk", method: "perkiraan" });
  });

  test("on top of the row's own interval", () => {
    // 3.000 -+ 100: 0,985 x 3.000; 0,94 x 2.900; 1,02 x 3.100
    expect(rounded(at([{ ...eligible, ...about(100) }]))).toEqual([2955, 2726, 3162]);
  });

  test("what a target, or a sum, says of voters or of those obliged is an estimate like any other", () => {
    expect(at([{ ...voters, method: "hitungan" }])).toMatchObject({ rung: "dpt", method: "perkiraan" });
  });
});

describe("the narrowest interval", () => {
  // high / low: recorded two years ago 1.040,03 / 959,97 = 1,0834; wajib KTP 1,02 / 0,94 = 1,0851; implied 1,06 / 0,97 =
  // 1,0928; DPT 1,06 / 0,95 = 1,1158; residents 0,809 / 0,695 = 1,1640
  test("wins, of whatever kind", () => {
    const rungOf = (...bases: BaseRow[]) => {
      const { rung, method } = at(bases.toReversed())!;
      return `${rung} ${method}`;
    };
    expect(rungOf(recorded, eligible, implied, voters, residents)).toBe("perekaman dilaporkan");
    expect(rungOf(eligible, implied, voters, residents)).toBe("wajib_ktp perkiraan");
    expect(rungOf(implied, voters, residents)).toBe("perekaman tersirat");
    expect(rungOf(voters, residents)).toBe("dpt perkiraan");
    expect(at([])).toBeNull();
  });

  test("so a recent estimate beats an old count, and a later row an earlier one", () => {
    // 751 days: 2 % x 751 / 365,25 = 4,11 %: 1,0411 / 0,9589 = 1,0858
    expect(at([{ ...recorded, date: "2022-06-10" }, eligible])).toMatchObject({ rung: "wajib_ktp" });
    const later = base(REGION, "2024-07-30", "perekaman", 1100);
    expect(at([base(REGION, "2024-05-01", "perekaman", 1000), later])!.row).toBe(later);
  });

  test("nothing between two rows is worked out", () => {
    const rows = [base(REGION, "2024-06-01", "perekaman", 100), base(REGION, "2024-07-01", "perekaman", 200)];
    expect(at(rows, "2024-06-01")!.value).toBe(100);
    expect(at(rows, "2024-06-15")!.value).toBe(100); // 14 days after the one, 16 before the other
    expect(at(rows, "2024-06-17")!.value).toBe(200);
  });

  test("equally narrow: the order of the kinds", () => {
    // 49.000 -+ 2.000 recorded: 51 / 47, as 1,02 / 0,94 of any exact number obliged
    const rough = base(REGION, DATE, "perekaman", 49_000, about(2000));
    for (const rows of [
      [rough, eligible],
      [eligible, rough],
    ])
      expect(at(rows)!.row).toBe(rough);
  });

  test("then the nearer date", () => {
    // 731 days: 2 % x 365.250 x 731 / 365,25 = 14.620, the unit of the row of the day itself
    const rows = [
      base(REGION, "2022-06-30", "perekaman", 365_250),
      base(REGION, DATE, "perekaman", 365_250, about(14_620)),
    ];
    expect(rounded(at([rows[0]!]))).toEqual(rounded(at([rows[1]!])));
    expect(at(rows)!.row).toBe(rows[1]);
  });

  test("then the earlier", () => {
    const rows = [base(REGION, "2024-07-01", "perekaman", 200), base(REGION, "2024-06-29", "perekaman", 100)];
    expect(at(rows)!.row).toBe(rows[1]);
  });

  test("then the better grade, the earlier publication, the id", () => {
    const day = (source: string, count: number) => base(REGION, DATE, "perekaman", count, { source });
    const sourceOf = (...rows: BaseRow[]) =>
      at(rows.toReversed(), DATE, {
        bupati: { grade: "resmi", published: "2024-08" },
        kepala: { published: "2024-07-01" },
        koran: { published: "2024-07-02" },
        warta: { published: "2024-07-02" },
      })!.row.source;
    const rows = [day("bupati", 1), day("kepala", 2), day("koran", 3), day("warta", 4)];
    expect(sourceOf(...rows)).toBe("bupati");
    expect(sourceOf(...rows.slice(1))).toBe("kepala");
    expect(sourceOf(...rows.slice(2))).toBe("koran");
  });
});

describe("distance in time", () => {
  test("2 % of the value for each year of 365,25 days, before and after", () => {
    // 731 days: 2 % x 1.000 x 731 / 365,25 = 40,03
    expect(rounded(at([recorded]), 2)).toEqual([1000, 959.97, 1040.03]);
    expect(rounded(at([recorded], "2020-06-29"), 2)).toEqual([1000, 959.97, 1040.03]);
    // of an estimate the drift is that of its value: 2 % x 2.955 x 366 / 365,25 = 59,22 around [2.820; 3.060]
    expect(rounded(at([{ ...eligible, date: "2023-06-30" }]), 2)).toEqual([2955, 2760.78, 3119.22]);
  });

  test("three years are 1.095,75 days", () => {
    // 30 June 2022 + 1.095 days = 29 June 2025
    expect(at([recorded], "2025-06-29")).not.toBeNull();
    expect(at([recorded], "2025-06-30")).toBeNull();
    // 30 June 2022 - 1.095 days = 1 July 2019
    expect(at([recorded], "2019-07-01")).not.toBeNull();
    expect(at([recorded], "2019-06-30")).toBeNull();
  });

  test("holders older than three years are passed over for another kind", () => {
    expect(at([{ ...recorded, date: "2021-06-29" }, voters])).toMatchObject({ rung: "dpt" });
  });
});

describe("rows that are no candidates", () => {
  const wide = (unit: number) => ({ ...recorded, date: DATE, ...about(unit) });

  test("of another region, or not in use", () => {
    expect(at([{ ...recorded, region: "35.73" }])).toBeNull();
    expect(at([{ ...recorded, used: false }])).toBeNull();
  });

  test("whose own interval is wider than 20 %; one of 20 % serves", () => {
    // 1.100 / 900 = 1,22; 1.090 / 910 = 1,198
    expect(at([wide(100)])).toBeNull();
    expect(at([wide(90)])).not.toBeNull();
    // 1.091 / 909 = 1,2002
    expect(at([wide(91)])).toBeNull();
    // 1.200.000 / 1.000.000 = 1,2 exactly
    expect(at([base(REGION, DATE, "perekaman", 1_100_000, about(100_000))])).not.toBeNull();
    expect(at([wide(100), voters])).toMatchObject({ rung: "dpt" });
  });

  test("band and drift do not count: 3.000 wajib KTP two years away is wider than 20 %, and serves", () => {
    const holders = at([{ ...eligible, date: "2022-06-30", ...about(200) }])!;
    expect(holders.high / holders.low).toBeGreaterThan(1.2);
  });

  test("nobody at all is no number of holders", () => {
    expect(at([base(REGION, DATE, "perekaman", 0)])).toBeNull();
  });
});

describe("one figure of several sources", () => {
  const sources = {
    bupati: { grade: "resmi", published: "2024-08" },
    kepala: { grade: "pejabat", published: "2024-07-02" },
    warta: { grade: "pejabat", published: "2024-07-01" },
  } as const;
  const from = (source: string, fields: Partial<BaseRow> = {}) => ({ ...voters, source, ...fields });

  test("all are named: better grade, then earlier publication, then id", () => {
    const { row, rows } = at([from("kepala"), from("dinas"), from("warta"), from("bupati")], DATE, sources)!;
    // of "dinas" the day is unknown, which counts as the earliest
    expect(rows.map(({ source }) => source)).toEqual(["bupati", "dinas", "warta", "kepala"]);
    expect(row).toBe(rows[0]);
  });

  test("but not one of another day, of another interval, of another measure", () => {
    const others = [
      from("warta", { date: "2024-07-01" }),
      from("warta", about(1)),
      from("warta", { measure: "penduduk" }),
      from("warta", { datePrecision: "bulan" }),
    ];
    for (const other of others) expect(at([from("kepala"), other], DATE, sources)!.rows).toHaveLength(1);
  });
});

describe("other figures that do not meet the base", () => {
  const chosen = base(REGION, DATE, "perekaman", 1000);

  test("are named with their interval, the narrowest first, one entry a figure", () => {
    // 1.100 voters: [1.045; 1.166]; 1.300 residents: [903,5; 1.051,7] meets; 1.400 residents of another source: [973; 1.132,6]
    // meets; 1.200 obliged: [1.128; 1.224]
    const rows = [
      chosen,
      base(REGION, DATE, "dpt", 1100, { source: "kpu" }),
      base(REGION, DATE, "dpt", 1100, { source: "antara" }),
      base(REGION, DATE, "penduduk", 1300),
      base(REGION, DATE, "penduduk", 1400, { source: "lain" }),
      base(REGION, DATE, "wajib_ktp", 1200),
    ];
    const { apart } = at(rows)!;
    expect(apart.map(({ rung, method, row }) => `${rung} ${method} ${row.source}`)).toEqual([
      "wajib_ktp perkiraan dinas",
      "dpt perkiraan antara",
    ]);
    expect(apart.map((other) => rounded(other))).toEqual([
      [1182, 1128, 1224],
      [1111, 1045, 1166],
    ]);
    expect(apart[1]!.rows.map(({ source }) => source)).toEqual(["antara", "kpu"]);
  });

  test("a number that another source gives for another day is one figure, as of the day that leaves the least open", () => {
    const roll = (date: string, fields: Partial<BaseRow> = {}) => base(REGION, date, "dpt", 1100, fields);
    const { apart } = at([chosen, roll("2024-06-20"), roll("2024-06-22", { datePrecision: "bulan" })])!;
    expect(apart.map(({ row }) => row.date)).toEqual(["2024-06-22"]);
  });

  test("touching ones meet; without another figure there is none", () => {
    // 0,95 x 2.000 = 1.900
    expect(at([{ ...chosen, count: 1900 }, base(REGION, DATE, "dpt", 2000)])!.apart).toEqual([]);
    expect(at([{ ...chosen, count: 1899 }, base(REGION, DATE, "dpt", 2000)])!.apart).toHaveLength(1);
    expect(at([chosen])!.apart).toEqual([]);
  });
});
