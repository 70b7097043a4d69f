import { describe, expect, test } from "vitest";
import { regionStates, type RegionState } from "../../src/metrics/state.ts";
import { asBase } from "./as-base.ts";
import { base, record, report } from "./record.ts";
import { percents, rounded } from "./rounded.ts";

// Records that a careful maintainer can still write: each has an answer that is true and quiet.

const REGION = "35.07";
const HOLDERS = base(REGION, "2024-01-01", "perekaman", 100_000);

function stateOf(parts: Parameters<typeof record>[0]): RegionState {
  return regionStates(record(parts), "2026-11-21").find(({ region }) => region.code === REGION)!;
}

test("one report: coverage and gap, no pace", () => {
  const state = stateOf({ reports: [report(REGION, "2024-01-01", { count: 10_000 })], bases: [HOLDERS] });
  expect(state.series).toHaveLength(1);
  expect(percents(state.latest!.coverage)).toEqual([10, 10, 10]);
  expect(rounded(state.latest!.national!.gap)).toEqual([20_000, 20_000, 20_000]);
  expect(state.latest!.pace).toBeNull();
  expect(state.status).toBe("belum-tercapai");
});

const percentagesOf = (statedBase: "perekaman" | "wajib_ktp" | "penduduk" | "target" | "tidak_disebut" | null) =>
  stateOf({
    reports: [
      report(REGION, "2024-01-01", { share: "10.0", statedBase }),
      report(REGION, "2024-06-01", { share: "12.0", statedBase, source: "lain" }),
    ],
    bases: [HOLDERS],
  });

describe("only percentages", () => {
  test("of holders: as printed", () => {
    const { series, latest, status } = percentagesOf("perekaman");
    expect(series.map(({ coverage }) => percents(coverage))).toEqual([
      [10, 9.95, 10.1],
      [12, 11.95, 12.1],
    ]);
    expect(latest!.coverage!.method).toBe("dilaporkan");
    expect(latest!.activated).toBeNull();
    expect(latest!.pace).toBeNull();
    expect(status).toBe("belum-tercapai");
  });

  test("of wajib KTP: brought to holders by the band", () => {
    // 12 / 0,985; 11,95 / 1,02; 12,1 / 0,94
    expect(percents(percentagesOf("wajib_ktp").latest!.coverage)).toEqual([12.18, 11.72, 12.87]);
  });

  test.each(["penduduk", "target", "tidak_disebut", null] as const)("of %s: claims, and no figure", (base) => {
    const { series, status, stale, newer, claims, targetGrowth } = percentagesOf(base);
    expect(series).toEqual([]);
    expect([status, stale, newer, targetGrowth]).toEqual(["belum-ada-data", null, null, null]);
    expect(claims.map(({ verdict, obstacle }) => [verdict, obstacle])).toEqual([
      ["tak-dapat-diperiksa", "no-count"],
      ["tak-dapat-diperiksa", "no-count"],
    ]);
  });
});

describe("no number of holders", () => {
  const reports = [report(REGION, "2024-01-01", { count: 10_000 }), report(REGION, "2024-06-01", { count: 12_000 })];

  test.each([
    ["none at all", []],
    ["older than three years", [base(REGION, "2021-01-01", "dpt", 100_000)]],
    ["too wide", [base(REGION, "2024-01-01", "wajib_ktp", 100_000, { precision: "sekitar", unit: 50_000 })]],
  ])("%s: the count and its pace, nothing else", (_, bases) => {
    const { latest, status, targetGrowth, rank } = stateOf({ reports, bases });
    expect(latest!.holders).toBeNull();
    expect(latest!.coverage).toBeNull();
    expect(latest!.national).toMatchObject({ people: null, shareOfTarget: null, gap: null, requiredPerDay: null });
    // 2.000 in 152 days
    expect(rounded(latest!.pace!.perDay, 2)).toEqual([13.16, 13.16, 13.16]);
    expect([status, targetGrowth, rank]).toEqual(["tanpa-basis", null, null]);
  });
});

test("two contradicting sources on one day: one point, the better grade, and it is said", () => {
  const { series } = stateOf({
    reports: [
      report(REGION, "2024-01-01", { count: 10_000, source: "blog" }),
      report(REGION, "2024-01-01", { count: 14_000, source: "dinas" }),
    ],
    bases: [HOLDERS],
    sources: { dinas: { grade: "resmi" }, blog: { grade: "media" } },
  });
  expect(series).toHaveLength(1);
  expect(series[0]).toMatchObject({ disagree: true, chosenFor: "grade", activated: { value: 14_000 } });
  expect(series[0]!.others.map(({ source }) => source)).toEqual(["blog"]);
});

test("spans that overlap: both points stand, no pace between them", () => {
  const { series, latest, status } = stateOf({
    reports: [
      report(REGION, "2024-06-15", { count: 12_000 }),
      report(REGION, "2024-06-30", { count: 10_000, datePrecision: "bulan" }),
      report(REGION, "2024-12-31", { count: 11_000, datePrecision: "tahun" }),
    ],
    bases: [HOLDERS],
  });
  expect(series.map(({ date }) => date)).toEqual(["2024-06-15", "2024-06-30", "2024-12-31"]);
  expect(latest!.pace).toBeNull();
  expect(status).toBe("belum-tercapai");
});

test("more activations than holders: more than 100 %, a surplus, and it has been met", () => {
  const { latest, status } = stateOf({
    reports: [report(REGION, "2024-01-01", { count: 120_000 })],
    bases: [HOLDERS],
  });
  expect(percents(latest!.coverage)).toEqual([120, 120, 120]);
  expect(rounded(latest!.national!.gap)).toEqual([-90_000, -90_000, -90_000]);
  expect(status).toBe("tercapai");
});

describe("outside the national targets", () => {
  test.each(["2022-12-30", "2027-01-01"])("%s: coverage, and nothing against a target", (date) => {
    const { latest, status, targetGrowth } = stateOf({
      reports: [report(REGION, date, { count: 10_000 })],
      bases: [base(REGION, date, "perekaman", 100_000)],
    });
    expect(percents(latest!.coverage)).toEqual([10, 10, 10]);
    expect([latest!.target, latest!.national, status, targetGrowth]).toEqual([null, null, null, null]);
  });

  test("a record without any national target: the same everywhere", () => {
    const reports = [report(REGION, "2024-01-01", { count: 10_000, share: "10.0", statedBase: "target" })];
    const { latest, status, claims, rank } = stateOf({ reports, bases: [HOLDERS], national: [] });
    expect([latest!.target, status, rank]).toEqual([null, null, null]);
    expect(claims[0]).toMatchObject({
      verdict: "cocok-basis-lain",
      untested: [{ base: asBase("wajib_ktp") }, { base: asBase("penduduk") }],
    });
  });
});

test("a total that falls is shown as it is", () => {
  const { series, latest, status } = stateOf({
    reports: [report(REGION, "2024-01-01", { count: 20_000 }), report(REGION, "2024-02-10", { count: 12_000 })],
    bases: [HOLDERS],
  });
  expect(series.map(({ activated }) => activated!.value)).toEqual([20_000, 12_000]);
  // 8.000 fewer in 40 days
  expect(rounded(latest!.pace!.perDay)).toEqual([-200, -200, -200]);
  expect(status).toBe("tertinggal");
});

test("a region without any row is there, with nothing", () => {
  const { series, latest, status, stale, newer, claims, rank, rankOfKind, sum } = stateOf({ bases: [HOLDERS] });
  expect([series, claims]).toEqual([[], []]);
  expect([latest, stale, newer, rank, rankOfKind, sum]).toEqual([null, null, null, null, null, null]);
  expect(status).toBe("belum-ada-data");
});

test("nought activated is a count like another", () => {
  const { latest, status } = stateOf({ reports: [report(REGION, "2024-01-01", { count: 0 })], bases: [HOLDERS] });
  expect(percents(latest!.coverage)).toEqual([0, 0, 0]);
  expect(rounded(latest!.national!.gap)).toEqual([30_000, 30_000, 30_000]);
  expect(status).toBe("belum-tercapai");
});
