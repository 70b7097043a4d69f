import { describe, expect, test } from "vitest";
import { seriesOf, type Point } from "../../src/metrics/coverage.ts";
import { measureNational, ownTargets, targetAt, targetGrowth } from "../../src/metrics/target.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import type { BaseRow } from "../../src/tables/ektp.ts";
import type { TargetRow } from "../../src/tables/target.ts";
import { base, record, report, target } from "./record.ts";
import { percents, rounded } from "./rounded.ts";

const REGION = "35.73";
const DATE = "2024-07-04"; // 180 days before the end of 2024

const recorded = base(REGION, DATE, "perekaman", 100_000);

function pointOf(row: ActivationRow, bases: BaseRow[] = [recorded], own: TargetRow[] = []) {
  const dataset = record({ reports: [row], bases, ownTargets: own });
  const point = seriesOf(dataset, REGION)[0]!;
  return { point, own: ownTargets(dataset, point), target: targetAt(dataset, point.date) };
}

function national(row: ActivationRow, bases?: BaseRow[]) {
  const { point, target } = pointOf(row, bases);
  return measureNational(point, target!);
}

describe("the target in force", () => {
  const dataset = record({});

  test("25 % of 2023, 30 % from the first day of 2024, to the last day of 2026", () => {
    expect(targetAt(dataset, "2023-01-01")).toMatchObject({ share: 0.25, deadline: "2023-12-31" });
    expect(targetAt(dataset, "2023-12-31")).toMatchObject({ share: 0.25, deadline: "2023-12-31" });
    expect(targetAt(dataset, "2024-01-01")).toMatchObject({ share: 0.3, deadline: "2024-12-31" });
    expect(targetAt(dataset, "2026-12-31")).toMatchObject({ share: 0.3, deadline: "2026-12-31" });
  });

  test("none before the first and after the last", () => {
    expect(targetAt(dataset, "2022-12-31")).toBeNull();
    expect(targetAt(dataset, "2027-01-01")).toBeNull();
  });

  test("a region's own target is never the national one", () => {
    const own = [target(REGION, 2022, { share: "10", base: "perekaman" })];
    expect(targetAt(record({ ownTargets: own }), "2022-06-30")).toBeNull();
  });
});

describe("against the national target", () => {
  test("a count: the people asked for less those activated", () => {
    const measure = national(report(REGION, DATE, { count: 12_000 }));
    expect(percents(measure.shareOfTarget)).toEqual([40, 40, 40]); // 12 of 30 %
    expect(rounded(measure.gap)).toEqual([18000, 18000, 18000]);
    expect(measure.daysLeft).toBe(180);
    expect(rounded(measure.requiredPerDay)).toEqual([100, 100, 100]);
  });

  test("a percentage: (target - coverage) x holders", () => {
    const measure = national(report(REGION, DATE, { share: "12", statedBase: "perekaman", sharePrecision: "sekitar" }));
    // (0,30 - 0,12) x 100.000; - 0,13; - 0,11
    expect(rounded(measure.gap)).toEqual([18000, 17000, 19000]);
    expect(percents(measure.shareOfTarget)).toEqual([40, 36.67, 43.33]);
  });

  test("passed: a surplus is negative, and nothing more is needed a day", () => {
    const measure = national(report(REGION, DATE, { count: 31_000 }));
    expect(rounded(measure.gap)).toEqual([-1000, -1000, -1000]);
    expect(percents(measure.shareOfTarget)).toEqual([103.33, 103.33, 103.33]);
    expect(measure.requiredPerDay).toBeNull();
  });

  test("just reached: nothing is missing", () => {
    const measure = national(report(REGION, DATE, { count: 30_000 }));
    expect(rounded(measure.gap)).toEqual([0, 0, 0]);
    expect(measure.requiredPerDay).toBeNull();
  });

  test("a gap that may be a surplus: the needed pace may be below nought", () => {
    const measure = national(report(REGION, DATE, { count: 29_100, precision: "sekitar", unit: 1800 }));
    expect(rounded(measure.gap)).toEqual([900, -900, 2700]);
    expect(rounded(measure.requiredPerDay, 2)).toEqual([5, -5, 15]);
  });

  describe("the needed pace of a report that names no day", () => {
    const july = { count: 12_000, precision: "sekitar", unit: 600, datePrecision: "bulan" } as const;
    const bases = [{ ...recorded, date: "2024-07-31" }];

    test("the month: the value from its last day, the interval over all its days", () => {
      // 18.000 +- 600 short; 153 days from 31 July, 183 from 1 July: 18.000 / 153; 17.400 / 183; 18.600 / 153
      expect(rounded(national(report(REGION, "2024-07-31", july), bases).requiredPerDay, 2)).toEqual([
        117.65, 95.08, 121.57,
      ]);
    });

    test("a part of the month: up to the last possible day", () => {
      // 16 July: 168 days left, 183 from 1 July
      const days = rounded(
        national(report(REGION, "2024-07-16", july), [{ ...recorded, date: "2024-07-16" }]).requiredPerDay,
        2,
      );
      expect(days).toEqual([107.14, 95.08, 110.71]);
    });

    test("the year: from its first day", () => {
      // 30 December: one day left, 365 from 1 January 2024: 17.400 / 365
      const measure = national(report(REGION, "2024-12-30", { ...july, datePrecision: "tahun" }), [
        { ...recorded, date: "2024-12-30" },
      ]);
      expect(rounded(measure.requiredPerDay, 2)).toEqual([18000, 47.67, 18600]);
    });

    test("no later than a day: that day alone", () => {
      const measure = national(report(REGION, "2024-07-31", { ...july, datePrecision: "paling_lambat" }), bases);
      // 17.400 / 153
      expect(rounded(measure.requiredPerDay, 2)).toEqual([117.65, 113.73, 121.57]);
    });

    test("an end that is a surplus is divided by the fewest days", () => {
      const near = { ...july, count: 29_900 };
      // 100 short, 700 to -500: 100 / 153; -500 / 153; 700 / 153
      expect(rounded(national(report(REGION, "2024-07-31", near), bases).requiredPerDay, 2)).toEqual([
        0.65, -3.27, 4.58,
      ]);
    });

    test("none where no day is left by the last, whatever the first would leave", () => {
      const end = [{ ...recorded, date: "2024-12-31" }];
      expect(national(report(REGION, "2024-12-31", july), end).requiredPerDay).toBeNull();
    });
  });

  test("one person short with one day left: one a day", () => {
    const bases = [{ ...recorded, date: "2024-12-30" }];
    const measure = national(report(REGION, "2024-12-30", { count: 29_999 }), bases);
    expect(rounded(measure.requiredPerDay, 2)).toEqual([1, 1, 1]);
  });

  test("on the last day there is no day left", () => {
    const measure = national(report(REGION, "2024-12-31", { count: 12_000 }));
    expect(measure.daysLeft).toBe(0);
    expect(measure.requiredPerDay).toBeNull();
  });

  test("without holders: a count cannot be measured, a percentage of holders only as a share", () => {
    expect(national(report(REGION, DATE, { count: 12_000 }), [])).toMatchObject({
      people: null,
      shareOfTarget: null,
      gap: null,
      requiredPerDay: null,
      daysLeft: 180,
    });
    const measure = national(report(REGION, DATE, { share: "12.00", statedBase: "perekaman" }), []);
    expect(percents(measure.shareOfTarget)).toEqual([40, 39.98, 40.03]); // 11,995 and 12,01 of 30
    expect(measure).toMatchObject({ people: null, gap: null, requiredPerDay: null });
  });
});

describe("against the region's own targets", () => {
  const counted = report(REGION, DATE, { count: 12_000 });

  test("by the people it names, whatever its percentage", () => {
    const own = target(REGION, 2024, {
      share: "25",
      base: "perekaman",
      count: 16_000,
      precision: "dibulatkan",
      unit: 1000,
    });
    const [measure] = pointOf(counted, [recorded], [own]).own;
    expect(rounded(measure!.people)).toEqual([16000, 15500, 16500]);
    expect(percents(measure!.shareOfTarget)).toEqual([75, 72.73, 77.42]); // 12.000 / 16.500, / 15.500
    expect(rounded(measure!.gap)).toEqual([4000, 3500, 4500]);
    expect(measure!.share).toBe(0.25);
  });

  test("named by two sources it is one target, of the first; other people, share, base or year make another", () => {
    const rows = [
      target(REGION, 2024, { share: "25", base: "perekaman", source: "koran" }),
      target(REGION, 2024, { share: "25.0", base: "perekaman", source: "lain" }),
      target(REGION, 2024, { share: "25", base: "wajib_ktp", source: "lain" }),
      target(REGION, 2024, { share: "25", base: "perekaman", count: 16_000, source: "lain" }),
      target(REGION, 2024, { share: "20", base: "perekaman", source: "lain" }),
    ];
    const later = { ...rows[0]!, deadline: "2030-12-31", source: "lain" };
    const { own } = pointOf(counted, [recorded], [...rows, later]);
    expect(own.map(({ row }) => row)).toEqual([rows[0], rows[2], rows[3], rows[4], later]);
  });

  test("else by its percentage of holders, of wajib KTP or of residents on the report's date", () => {
    const own = (["perekaman", "wajib_ktp", "penduduk"] as const).map((base) =>
      target(REGION, 2024, { share: "20", base }),
    );
    const bases = [
      recorded,
      base(REGION, "2024-07-01", "wajib_ktp", 110_000),
      base(REGION, "2024-07-05", "wajib_ktp", 999_999),
      base(REGION, "2025-07-04", "penduduk", 140_000),
    ];
    const measures = pointOf(counted, bases, own).own;
    // 20 % of 100.000; of 110.000 -+ 2 % x 3 / 365,25 = 18,07; of 140.000 -+ 2 % x 365 / 365,25 = 2.798,08
    expect(measures.map(({ people }) => rounded(people, 1))).toEqual([
      [20000, 20000, 20000],
      [22000, 21996.4, 22003.6],
      [28000, 27440.4, 28559.6],
    ]);
    expect(measures.map(({ gap }) => gap!.value)).toEqual([8000, 10000, 16000]);
  });

  test("without a base, or where the base has no number on file: not at all", () => {
    const own = [
      target(REGION, 2024, { share: "50", base: "tidak_disebut" }),
      target(REGION, 2024, { share: "25", base: "penduduk" }),
    ];
    for (const measure of pointOf(counted, [recorded], own).own) {
      expect(measure).toMatchObject({ people: null, shareOfTarget: null, gap: null, requiredPerDay: null });
    }
  });

  test("a percentage without a count: on the same base only", () => {
    const own = (["perekaman", "wajib_ktp"] as const).map((base) => target(REGION, 2024, { share: "20", base }));
    const bases = [recorded, base(REGION, DATE, "wajib_ktp", 110_000)];
    const ofEligible = report(REGION, DATE, { share: "10", statedBase: "wajib_ktp" });
    const [byHolders, byEligible] = pointOf(ofEligible, bases, own).own;
    // As holders 10 / 0,985; 9,5 / 1,02; 11 / 0,94, of 20 %. As printed [9,5; 11] of 20 %.
    expect(percents(byHolders!.shareOfTarget)).toEqual([50.76, 46.57, 58.51]);
    expect(percents(byEligible!.shareOfTarget)).toEqual([50, 47.5, 55]);
    // (0,20 - 0,10) x 110.000; - 0,11; - 0,095
    expect(rounded(byEligible!.gap)).toEqual([11000, 9900, 11550]);
    const ofHolders = report(REGION, DATE, { share: "10", statedBase: "perekaman" });
    expect(pointOf(ofHolders, bases, own).own[1]).toMatchObject({ shareOfTarget: null, gap: null });
  });

  test("people without a percentage against a percentage without people: not at all", () => {
    const own = [target(REGION, 2024, { count: 16_000 })];
    const [measure] = pointOf(report(REGION, DATE, { share: "12", statedBase: "perekaman" }), [recorded], own).own;
    expect(rounded(measure!.people)).toEqual([16000, 16000, 16000]);
    expect(measure).toMatchObject({ share: null, shareOfTarget: null, gap: null, requiredPerDay: null });
  });

  test("only those that cover the date, and only the region's", () => {
    const own = [
      target(REGION, 2023, { share: "25", base: "perekaman" }),
      target("35.07", 2024, { share: "25", base: "perekaman" }),
    ];
    expect(pointOf(counted, [recorded], own).own).toEqual([]);
  });

  test("the nation's target is not its own as well", () => {
    const dataset = record({ reports: [report("00", DATE, { count: 12_000 })] });
    expect(ownTargets(dataset, seriesOf(dataset, "00")[0] as Point)).toEqual([]);
  });
});

test("the target grows with the holders: 1 % a year, 0 to 2 %; unknown without either", () => {
  const { point, target } = pointOf(report(REGION, DATE, { count: 12_000 }));
  // 100.000 x 1 % x 0,3; 0; 100.000 x 2 % x 0,3
  expect(rounded(targetGrowth(target, point.holders))).toEqual([300, 0, 600]);
  expect(targetGrowth(target, null)).toBeNull();
  expect(targetGrowth(null, point.holders)).toBeNull();
});
