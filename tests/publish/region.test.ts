import { eastJava } from "../area.ts";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../src/metrics/claims.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { datasetJson, sourcesJson } from "../../src/publish/dataset.ts";
import { claimJson } from "../../src/publish/claims.ts";
import { csvOf, summaryRows } from "../../src/publish/derived-rows.ts";
import { ringkasan } from "../../src/publish/derived.ts";
import { regionJson } from "../../src/publish/region.ts";
import { regionsJson } from "../../src/publish/regions.ts";
import { summaryJson } from "../../src/publish/summary.ts";
import { cityTarget, implied, inApril, inOctober, MALANG } from "../malang.ts";
import { base, record, report } from "../metrics/record.ts";

/** Kota Malang, 22 October 2023 and 22 April 2024, as Malangpariwara.com and JatimTimes printed it. */
const CODE = MALANG;
const dataset = record({
  reports: [
    inOctober,
    inApril,
    { ...inApril, source: "warta" },
    report(CODE, "2024-09-01", {
      share: "12.5",
      statedBase: "tidak_disebut",
      source: "koran",
      note: "Basis tidak disebut.",
    }),
  ],
  bases: [implied, base("35.20", "2023-06-21", "dpt", 538877)],
  ownTargets: [cityTarget],
});
const states = regionStates(dataset, "2026-11-21");
const stateOf = (code: string) => states.find(({ region }) => region.code === code)!;
const address = (path: string) => path;
const edition = { area: eastJava, version: "1.2.3", url: null, built: "2026-11-21" } as const;

/** The example of the public contract; each end is worked out from 53.500-54.500, 0,97 x 638.000 - 1,06 x 642.000 and 30 %. */
test("the summary is the one the contract shows", () => {
  const { pace, ...summary } = summaryJson(stateOf(CODE), address);
  expect(summary).toEqual({
    code: "35.73",
    name: "kota-35-73",
    type: "kota",
    slug: "kota-35-73",
    url: "/wilayah/kota-35-73/",
    status: "tertinggal",
    stale: true,
    latest: {
      date: "2024-04-22",
      datePrecision: "hari",
      source: "malangpariwara",
      sources: ["malangpariwara", "warta"],
      activated: { value: 54000, low: 53500, high: 54500 },
      holders: {
        value: 640000,
        low: 618860,
        high: 680520,
        rung: "perekaman",
        method: "tersirat",
        date: "2024-04-22",
        source: "malangpariwara",
        apart: [],
      },
      coverage: {
        value: 0.084375,
        low: expect.closeTo(0.07861635220125786, 12),
        high: expect.closeTo(0.0880651520537763, 12),
        method: "dihitung",
      },
      target: { share: 0.3, deadline: "2024-12-31", scope: "00" },
      shareOfTarget: {
        value: 0.28125,
        low: expect.closeTo(53500 / 204156, 12),
        high: expect.closeTo(54500 / 185658, 12),
      },
      // 0,3 x 640.000 - 54.000; 0,3 x 618.860 - 54.500; 0,3 x 680.520 - 53.500
      gap: { value: 138000, low: 131158, high: 150656 },
    },
    rank: null,
  });
  // (54.000 - 31.100) / 183 days; 138.000 / 253 days
  expect(pace).toMatchObject({ from: "2023-10-22", to: "2024-04-22" });
  expect(pace!.actualPerDay!.value).toBeCloseTo(125.137, 3);
  expect(pace!.requiredPerDay!.value).toBeCloseTo(545.455, 3);
});

test("a region without a report has every part, as null", () => {
  expect(summaryJson(stateOf("35.20"), address)).toMatchObject({
    status: "belum-ada-data",
    stale: null,
    latest: null,
    pace: null,
    rank: null,
  });
});

describe("regions.json", () => {
  // Five regions near the end of 2023, 10 to 50 % of 100.000, the second within reach of its neighbours; the nation and the
  // province beside them.
  const counts = [10_000, 20_000, 30_000, 40_000, 50_000];
  const codes = ["35.01", "35.02", "35.03", "35.04", "35.05"];
  const about = { precision: "sekitar", unit: 12_000 } as const;
  const five = record({
    reports: [
      ...codes.map((code, index) =>
        report(code, "2023-12-31", { count: counts[index]!, ...(index === 1 ? about : {}) }),
      ),
      report("35", "2024-02-15", { count: 1_407_172 }),
    ],
    bases: codes.map((code) => base(code, "2023-12-31", "perekaman", 100_000)),
  });
  const document = (today: string) =>
    regionsJson(five, regionStates(five, today), address, { ...edition, built: today });

  test("lists the regencies and cities in code order, neither the province nor the nation", () => {
    expect(document("2026-11-21").regions.map(({ code }) => code)).toEqual(codes);
  });

  test("says the target in force on the day it was made for, whatever the reports were measured by; null after the last", () => {
    expect(document("2026-11-21").target).toEqual({ share: 0.3, deadline: "2026-12-31", scope: "00" });
    expect(document("2023-12-31").target).toEqual({ share: 0.25, deadline: "2023-12-31", scope: "00" });
    expect(document("2027-01-01").target).toBeNull();
  });

  test("gives the best and the worst place that the intervals allow", () => {
    // 8 to 32 % meets 10 % and 30 %: third to fifth of five; 30 %: third, or fourth.
    const rankOf = (code: string) => document("2026-11-21").regions.find((one) => one.code === code)!.rank;
    expect(rankOf("35.02")).toEqual({ best: 3, worst: 5, of: 5, asOf: "2023-12-31" });
    expect(rankOf("35.03")).toEqual({ best: 3, worst: 4, of: 5, asOf: "2023-12-31" });
    expect(rankOf("35.05")).toEqual({ best: 1, worst: 1, of: 5, asOf: "2023-12-31" });
    const cells = csvParse(csvOf(ringkasan, summaryRows(regionStates(five, "2026-11-21"))));
    expect(cells.find((row) => row["wilayah"] === "35.03")).toMatchObject({
      peringkat_tertinggi: "3",
      peringkat_terendah: "4",
      peringkat_dari: "5",
      peringkat_per: "2023-12-31",
    });
  });
});

describe("both paces", () => {
  const paceOf = (parts: Parameters<typeof record>[0]) => {
    const [state] = regionStates(record(parts), "2026-11-21").filter(({ region }) => region.code === CODE);
    return summaryJson(state!, address).pace;
  };
  const bases = [base(CODE, "2024-12-31", "perekaman", 100_000)];

  test("null as a whole where neither can be calculated: one count, and no day left", () => {
    expect(paceOf({ reports: [report(CODE, "2024-12-31", { count: 10_000 })], bases })).toBeNull();
    expect(paceOf({ reports: [report(CODE, "2024-07-04", { count: 10_000 })] })).toBeNull();
  });

  test("else an object: what cannot be calculated is null in it", () => {
    const day = base(CODE, "2024-07-04", "perekaman", 100_000);
    // 20.000 short, 180 days left
    expect(paceOf({ reports: [report(CODE, "2024-07-04", { count: 10_000 })], bases: [day] })).toEqual({
      actualPerDay: null,
      requiredPerDay: {
        value: expect.closeTo(111.11, 2),
        low: expect.closeTo(111.11, 2),
        high: expect.closeTo(111.11, 2),
      },
      from: null,
      to: null,
    });
    const counts = [report(CODE, "2024-11-01", { count: 4000 }), report(CODE, "2024-12-31", { count: 10_000 })];
    expect(paceOf({ reports: counts, bases })).toEqual({
      actualPerDay: { value: 100, low: 100, high: 100 },
      requiredPerDay: null,
      from: "2024-11-01",
      to: "2024-12-31",
    });
  });
});

test("another base that does not meet the one used stands beside it", () => {
  const parts = {
    reports: [report("35.07", "2023-01-26", { count: 3534 })],
    bases: [
      base("35.07", "2023-01-26", "perekaman", 2_013_000),
      base("35.07", "2023-01-26", "penduduk", 3_000_000, { source: "bps" }),
    ],
  };
  const [state] = regionStates(record(parts), "2026-11-21").filter(({ region }) => region.code === "35.07");
  // 3.000.000 x 0,752, x 0,695, x 0,809
  expect(summaryJson(state!, address).latest!.holders!.apart).toEqual([
    {
      value: 2_256_000,
      low: expect.closeTo(2_085_000, 6),
      high: expect.closeTo(2_427_000, 6),
      rung: "penduduk",
      method: "perkiraan",
      date: "2023-01-26",
      source: "bps",
    },
  ]);
});

test("every document says which data it holds", () => {
  const title = "Aktivasi Identitas Kependudukan Digital (IKD) di 38 kabupaten/kota Jawa Timur";
  const said = { title, version: "1.2.3", license: "CC-BY-4.0", url: null, built: "2026-11-21" };
  expect(datasetJson(edition)).toEqual(said);
  expect(regionJson(dataset, stateOf(CODE), address, edition).dataset).toEqual(said);
  expect(sourcesJson(dataset, edition).dataset).toEqual(said);
});

test("a source id leads to its source", () => {
  const dated = record({
    reports: [report(CODE, "2024-04-22", { count: 1, source: "malangpariwara" })],
    national: [],
    sources: { malangpariwara: { grade: "pejabat", published: "2024-04" } },
  });
  expect(sourcesJson(dated, edition).sources).toEqual([
    {
      id: "malangpariwara",
      publisher: "malangpariwara",
      url: "https://malangpariwara.example/",
      published: "2024-04",
      grade: "pejabat",
      archive: null,
      note: null,
    },
  ]);
  expect(sourcesJson(dataset, edition).sources.find(({ id }) => id === "warta")!.published).toBeNull();
});

test("a claim says what fits, what could not be tested, and whether it only nearly fits", () => {
  const [claim] = claimsOf(
    record({
      reports: [report(CODE, "2024-06-30", { count: 10_000, share: "10.0", statedBase: "wajib_ktp" })],
      bases: [base(CODE, "2024-06-30", "perekaman", 100_000)],
    }),
    CODE,
  );
  expect(claimJson(claim!)).toEqual({
    region: CODE,
    date: "2024-06-30",
    source: "koran",
    count: { value: 10_000, low: 10_000, high: 10_000 },
    share: 0.1,
    statedBase: "wajib_ktp",
    verdict: "cocok-basis-lain",
    // 10.000 / 0,1; / 0,101; / 0,0995
    impliedBase: { value: 100_000, low: expect.closeTo(99_009.9, 1), high: expect.closeTo(100_502.5, 1) },
    matches: [{ base: "perekaman", value: 0.1, low: 0.1, high: 0.1 }],
    untested: ["wajib_ktp", "penduduk", "target-30-wajib_ktp"],
    near: true,
  });
});

test("of several sizes of a base that fit, the claim gives the share of the one that fits best", () => {
  const [claim] = claimsOf(
    record({
      reports: [report(CODE, "2024-06-30", { count: 10_000, share: "10.0", statedBase: "perekaman" })],
      bases: [
        base(CODE, "2024-06-30", "perekaman", 99_100, { source: "koran", used: false }),
        base(CODE, "2024-06-30", "perekaman", 100_200),
      ],
    }),
    CODE,
  );
  // 10.000 / 100.200 = 9,98 %, 10.000 / 99.100 = 10,09 %: both within 9,95 to 10,1.
  const share = expect.closeTo(10_000 / 100_200, 12);
  expect(claimJson(claim!).matches).toEqual([{ base: "perekaman", value: share, low: share, high: share }]);
});

test("the document lists every row of the region, used or not, and the target it is measured by", () => {
  const document = regionJson(dataset, stateOf(CODE), address, edition);
  expect(document.series.map(({ date, status }) => [date, status])).toEqual([
    ["2023-10-22", "belum-tercapai"],
    ["2024-04-22", "tertinggal"],
  ]);
  expect(document.reports.map(({ id }) => id)).toEqual([
    "laporan-2023-10-22-jatimtimes",
    "laporan-2024-04-22-malangpariwara",
    "laporan-2024-04-22-warta",
    "laporan-2024-09-01-koran",
  ]);
  expect(document.reports[3]).toMatchObject({ quantity: null, share: 0.125, statedBase: "tidak_disebut", used: true });
  expect(document.holders[0]).toMatchObject({ measure: "perekaman", method: "tersirat", unit: 4000 });
  expect(document.targets).toHaveLength(2);
  expect(document.targets[1]).toMatchObject({
    scope: CODE,
    share: 0.25,
    count: { value: 160000, low: 159500, high: 160500 },
    base: "perekaman",
    // 54.000 / 160.000; 160.000 - 54.000, ends 159.500 - 54.500 and 160.500 - 53.500
    shareOfTarget: { value: 0.3375 },
    gap: { value: 106000, low: 105000, high: 107000 },
  });
  expect(document).not.toHaveProperty("sum");
});

test("a base of another day is published with its own date; entries of the ledger and exceptions without their lines", () => {
  const key = `${CODE}|2023-10-22|jatimtimes`;
  const corrected = {
    ...dataset,
    corrections: [
      {
        line: 2,
        date: "2026-11-20",
        file: "aktivasi.csv",
        key,
        column: "jumlah",
        old: "31000",
        new: "31100",
        kind: "ralat" as const,
        reason: "Salah salin.",
      },
    ],
    exceptions: [{ line: 3, rule: "kumulatif-turun", file: "aktivasi.csv", key, reason: "Memang begitu." }],
  };
  const { series, corrections, exceptions } = regionJson(corrected, stateOf(CODE), address, edition);
  expect(series[0]).toMatchObject({ date: "2023-10-22", holders: { date: "2024-04-22" } });
  expect(corrections).toEqual([
    {
      date: "2026-11-20",
      file: "aktivasi.csv",
      key,
      column: "jumlah",
      old: "31000",
      new: "31100",
      kind: "ralat",
      reason: "Salah salin.",
    },
  ]);
  expect(exceptions).toEqual([{ rule: "kumulatif-turun", file: "aktivasi.csv", key, reason: "Memang begitu." }]);
});

test("nothing in the document is missing where it is unknown", () => {
  const text = JSON.stringify(regionJson(dataset, stateOf("35.20"), address, edition));
  expect(text).not.toContain("undefined");
  expect(text).not.toContain("NaN");
});

test("the province says what its regions' counts add up to, or null: its document always has the part", () => {
  const counts = [report("35.18", "2024-01-26", { count: 104_712 }), report(CODE, "2024-02-01", { count: 40_000 })];
  const own = [report("35", "2024-02-15", { count: 1_407_172 }), report("35.01", "2024-02-01", { share: "9" })];
  const sumIn = (reports: typeof counts) => {
    const data = record({ reports, bases: [base("35", "2024-02-15", "perekaman", 30_000_000)] });
    const state = regionStates(data, "2026-11-21").find(({ region }) => region.type === "provinsi")!;
    return regionJson(data, state, address, edition);
  };
  // 104.712 + 40.000
  const value = { value: 144_712, low: 144_712, high: 144_712 };
  expect(sumIn([...counts, ...own])).toMatchObject({
    sum: { value, regions: 2, from: "2024-01-26", to: "2024-02-01" },
  });
  expect(sumIn(counts)).toMatchObject({ latest: null, sum: null });
  expect(sumIn(own)).toMatchObject({ sum: null });
});
