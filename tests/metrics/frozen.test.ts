import { describe, expect, test } from "vitest";
import { frozenOf } from "../../src/metrics/frozen.ts";
import { regionStates, stateIn } from "../../src/metrics/state.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import type { CorrectionRow } from "../../src/tables/koreksi.ts";
import { base, record, report } from "./record.ts";

const CODE = "35.01";
const DAY = "2024-04-22";
const KEY = `${CODE}|${DAY}|koran`;
const TODAY = "2026-11-29";

/** 55.000 of 500.000 holders counted that day: 11 %. */
const rows = [report(CODE, DAY, { count: 55_000 })];
const holders = [base(CODE, DAY, "perekaman", 500_000)];

function entry(fields: Partial<CorrectionRow>): CorrectionRow {
  return {
    ...{ line: 2, date: "2026-01-01", file: "aktivasi.csv", key: KEY, column: "jumlah" },
    ...{ old: null, new: null, kind: "ralat", reason: "Salah ketik." },
    ...fields,
  };
}

function frozen(corrections: CorrectionRow[], reports = rows) {
  const made: Dataset = { ...record({ reports, bases: holders }), corrections };
  const regions = made.regions.some(({ code }) => code === CODE)
    ? made
    : { ...made, regions: [...made.regions, made.regions[0]!] };
  return frozenOf(regions, stateIn(regionStates(regions, TODAY), CODE));
}

describe("a frozen figure", () => {
  test("is the present one where nothing changed", () => {
    const [one, ...more] = frozen([]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ date: DAY, change: null });
    expect(one!.point).toEqual(one!.now);
    expect(one!.point!.coverage!.value).toBeCloseTo(0.11, 12);
  });

  test("keeps the first of several counts, and tells the last", () => {
    const [one] = frozen([
      entry({ old: "5000", new: "50000" }),
      entry({ date: "2026-02-01", old: "50000", new: "55000" }),
    ]);
    // 5.000 of 500.000
    expect(one!.point!.coverage).toMatchObject({ value: 0.01, low: 0.01, high: 0.01 });
    expect(one!.now!.report.count).toBe(55_000);
    expect(one!.change).toMatchObject({ date: "2026-02-01", old: "5000", new: "55000" });
  });

  test("keeps how the count was worded: 54 ribu, before it was 55.000 in full", () => {
    const [one] = frozen([
      entry({ old: "54000", new: "55000" }),
      entry({ column: "pembulatan", old: "1000", new: null }),
      entry({ column: "presisi", old: "dibulatkan", new: null }),
    ]);
    expect(one!.point!.activated).toEqual({ value: 54_000, low: 53_500, high: 54_500 });
    // 54.000 / 500.000, its verdict as of then: below 30 %.
    expect(one!.point!.coverage!.value).toBeCloseTo(0.108, 12);
    expect(one!.point!.status).toBe("belum-tercapai");
  });

  test("keeps the coverage that better data moved, in full precision, and its verdict with it", () => {
    const moved = { file: "cakupan.csv", key: `${CODE}|${DAY}`, column: "cakupan", kind: "revisi" } as const;
    const [one] = frozen([entry({ ...moved, old: "0.31", new: "0.11" })]);
    expect(one!.point!.coverage!.value).toBeCloseTo(0.31, 12);
    expect(one!.point!.status).toBe("tercapai");
    expect(one!.now!.status).toBe("belum-tercapai");
    expect(one!.change).toMatchObject({ old: "0.31", new: "0.11" });
  });

  test("a count put right, then the base revised: neither moves what was published first", () => {
    // 50.000 / 400.000 = 0,125 at first; 55.000 / 400.000 = 0,1375 after the count; 0,11 after the base.
    const moved = { file: "cakupan.csv", key: `${CODE}|${DAY}`, column: "cakupan", kind: "revisi" } as const;
    const [one] = frozen([
      entry({ old: "50000", new: "55000" }),
      entry({ ...moved, date: "2026-03-01", old: "0.1375", new: "0.11" }),
    ]);
    expect(one!.point!.coverage!.value).toBeCloseTo(0.125, 12);
  });

  test("stays when its report has vanished, rounded as its noughts say", () => {
    const [one] = frozen([entry({ column: null, old: "54000" })], [report("35.02", DAY, { count: 1 }), ...[]]);
    expect(one!.now).toBeNull();
    // 54.000 rounded to thousands
    expect(one!.point!.activated).toEqual({ value: 54_000, low: 53_500, high: 54_500 });
  });

  test("of a vanished percentage, whose base the ledger lacks, the entry alone stays", () => {
    const [one] = frozen([entry({ column: null, old: "32.20" })], [report("35.02", DAY, { count: 1 })]);
    expect(one).toMatchObject({ date: DAY, point: null, now: null, change: { old: "32.20" } });
  });

  test("a changed note is no change of the figure", () => {
    expect(frozen([entry({ column: "catatan", old: "a", new: "b" })])[0]!.change).toBeNull();
  });

  test("an entry on another region is none of its own", () => {
    expect(frozen([entry({ key: `35.02|${DAY}|koran`, old: "5", new: "6" })])[0]!.change).toBeNull();
  });
});
