import { expect, test } from "vitest";
import { seriesOf } from "../../src/metrics/coverage.ts";
import { ageOf, isStale, newerFigure, staleFrom } from "../../src/metrics/freshness.ts";
import { regionStates } from "../../src/metrics/state.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import { record, report } from "./record.ts";

const REGION = "35.05";

test("old after more than 180 days from the last possible day", () => {
  // 1 January + 180 days = 29 June in a leap year
  expect(isStale({ date: "2024-01-01" }, "2024-06-29")).toBe(false);
  expect(isStale({ date: "2024-01-01" }, "2024-06-30")).toBe(true);
  expect(isStale({ date: "2024-01-01" }, "2024-01-01")).toBe(false);
  expect(staleFrom({ date: "2024-01-01" })).toBe("2024-06-30");
});

test("three steps: more than half a year, more than a year, more than two", () => {
  const point = { date: "2024-02-29" };
  expect(ageOf(point, "2024-08-27")).toBeNull(); // 180 days
  expect(ageOf(point, "2024-08-28")).toBe("half-year");
  expect(ageOf(point, "2025-03-01")).toBe("half-year"); // the anniversary of a day that 2025 lacks
  expect(ageOf(point, "2025-03-02")).toBe("year");
  expect(ageOf(point, "2026-03-01")).toBe("year");
  expect(ageOf(point, "2026-03-02")).toBe("two-years");
  expect(ageOf({ date: "2024-04-22" }, "2025-04-22")).toBe("half-year");
  expect(ageOf({ date: "2024-04-22" }, "2025-04-23")).toBe("year");
});

test("a region without a report is neither old nor fresh", () => {
  const [state] = regionStates(
    record({ reports: [{ ...report(REGION, "2024-01-01", { count: 1 }), used: false }] }),
    "2026-11-21",
  ).filter(({ region }) => region.code === REGION);
  expect(state).toMatchObject({ stale: null, age: null });
  expect(state!.newer).toBeNull();
});

const last = report(REGION, "2025-07-14", { share: "5.9", statedBase: "wajib_ktp" });

function newerThanLast(...reports: ActivationRow[]): string | null {
  const sources = { kepala: { grade: "pejabat" }, blog: { grade: "media" } } as const;
  const dataset = record({ reports: [last, ...reports], sources });
  const figure = newerFigure(dataset, seriesOf(dataset, REGION).at(-1)!);
  return figure && `${figure.share!.printed} ${figure.source}`;
}

test("a newer percentage of a base that is not stated, or not of holders", () => {
  for (const statedBase of ["tidak_disebut", "penduduk", "target"] as const) {
    expect(newerThanLast(report(REGION, "2025-09-16", { share: "6.7", statedBase, source: "kepala" }))).toBe(
      "6.7 kepala",
    );
  }
});

test("not one of the same day, nor one that may be of the same days", () => {
  const unknown = { share: "6.7", statedBase: "tidak_disebut", source: "kepala" } as const;
  expect(newerThanLast(report(REGION, "2025-07-14", unknown))).toBeNull();
  expect(newerThanLast(report(REGION, "2025-07-31", { ...unknown, datePrecision: "bulan" }))).toBeNull();
  expect(newerThanLast(report(REGION, "2025-08-31", { ...unknown, datePrecision: "bulan" }))).toBe("6.7 kepala");
  expect(newerThanLast(report(REGION, "2025-12-31", { ...unknown, datePrecision: "tahun" }))).toBeNull();
  expect(newerThanLast(report(REGION, "2026-01-31", { ...unknown, datePrecision: "paling_lambat" }))).toBeNull();
});

test("not one that is not used, nor one that can be", () => {
  const later = report(REGION, "2025-09-16", { share: "6.7", statedBase: "tidak_disebut", source: "kepala" });
  expect(newerThanLast({ ...later, used: false })).toBeNull();
  expect(newerThanLast(later, report(REGION, "2025-10-01", { count: 60_000 }))).toBeNull();
});

test("of several the newest, and of one day the one of better standing", () => {
  const unknown = { share: "6.7", statedBase: "tidak_disebut", source: "kepala" } as const;
  expect(
    newerThanLast(
      report(REGION, "2025-09-16", unknown),
      report(REGION, "2025-10-16", { ...unknown, share: "7.1", source: "blog" }),
      report(REGION, "2025-10-16", { ...unknown, share: "7.0" }),
    ),
  ).toBe("7.0 kepala");
});
