import { expect, test } from "vitest";
import { regionStates } from "../../src/metrics/state.ts";
import { regionJson } from "../../src/publish/region.ts";
import { summaryJson } from "../../src/publish/summary.ts";
import { base, record, report, target } from "../metrics/record.ts";

/** Kota Malang, 22 October 2023 and 22 April 2024, as Malangpariwara.com and JatimTimes printed it. */
const CODE = "35.73";
const dataset = record({
  reports: [
    report(CODE, "2023-10-22", { count: 31100, precision: "sekitar", unit: 100, source: "jatimtimes-2023-10-22" }),
    report(CODE, "2024-04-22", {
      count: 54000,
      precision: "dibulatkan",
      unit: 1000,
      source: "malangpariwara-2024-04-23",
    }),
    report(CODE, "2024-09-01", {
      share: "12.5",
      statedBase: "tidak_disebut",
      source: "koran",
      note: "Basis tidak disebut.",
    }),
  ],
  bases: [
    base(CODE, "2024-04-22", "perekaman", 640000, {
      precision: "dibulatkan",
      unit: 4000,
      method: "tersirat",
      source: "malangpariwara-2024-04-23",
    }),
    base("35.20", "2023-06-21", "dpt", 538877),
  ],
  ownTargets: [
    target(CODE, 2024, { share: "25", base: "perekaman", count: 160000, precision: "dibulatkan", unit: 1000 }),
  ],
});
const states = regionStates(dataset, "2026-11-21");
const stateOf = (code: string) => states.find(({ region }) => region.code === code)!;
const address = (path: string) => path;

/** The example of the public contract; each end is worked out there from 53.500-54.500, 638.000-642.000 and 30 %. */
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
      source: "malangpariwara-2024-04-23",
      activated: { value: 54000, low: 53500, high: 54500 },
      holders: {
        value: 640000,
        low: 638000,
        high: 642000,
        rung: "perekaman",
        method: "tersirat",
        date: "2024-04-22",
        source: "malangpariwara-2024-04-23",
      },
      coverage: {
        value: 0.084375,
        low: expect.closeTo(0.08333333333333333, 12),
        high: expect.closeTo(0.085423197492163, 12),
        method: "dihitung",
      },
      target: { share: 0.3, deadline: "2024-12-31", scope: "00" },
      shareOfTarget: {
        value: 0.28125,
        low: expect.closeTo(0.2777777777777778, 12),
        high: expect.closeTo(0.2847439916405434, 12),
      },
      // 0,3 x 638.000 - 54.500; 0,3 x 640.000 - 54.000; 0,3 x 642.000 - 53.500
      gap: { value: 138000, low: 136900, high: 139100 },
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

test("the document lists every row of the region, used or not, and the target it is measured by", () => {
  const document = regionJson(dataset, stateOf(CODE), address);
  expect(document.series.map(({ date, status }) => [date, status])).toEqual([
    ["2023-10-22", "belum-tercapai"],
    ["2024-04-22", "tertinggal"],
  ]);
  expect(document.reports.map(({ id }) => id)).toEqual([
    "laporan-2023-10-22-jatimtimes-2023-10-22",
    "laporan-2024-04-22-malangpariwara-2024-04-23",
    "laporan-2024-09-01-koran",
  ]);
  expect(document.reports[2]).toMatchObject({ quantity: null, share: 0.125, statedBase: "tidak_disebut", used: true });
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

test("nothing in the document is missing where it is unknown", () => {
  const text = JSON.stringify(regionJson(dataset, stateOf("35.20"), address));
  expect(text).not.toContain("undefined");
  expect(text).not.toContain("NaN");
});
