import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { groupsOf } from "../../src/metrics/groups.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { malang } from "../malang.ts";
import { base, record, report } from "./record.ts";
import { rounded } from "./rounded.ts";

const today = "2026-11-21";

function groups(dataset: Dataset, region = dataset.activations[0]?.region ?? "35.10") {
  return groupsOf(
    dataset,
    regionStates(dataset, today).find((state) => state.region.code === region)!,
    today,
  );
}

describe("Kota Malang, 22 April 2024 (the worked example)", () => {
  const more = [
    base("35.73", "2024-12-31", "penduduk", 889359),
    base("35.73", "2020-09-25", "wajib_ktp", 706158, { source: "klikapa" }),
    base("35.73", "2020-09-25", "penduduk", 931000, { source: "klikapa" }),
  ];
  const { residents, eligible, holders, target, active } = groups({ ...malang, bases: [...malang.bases, ...more] });

  test("residents of December 2024, within three years; not those of 2020, though they lie before the report", () => {
    expect([residents?.row.count, residents?.old]).toEqual([889359, false]);
  });

  test("wajib KTP of September 2020, three and a half years off: context", () => {
    expect([eligible?.row.count, eligible?.old]).toEqual([706158, true]);
  });

  test("holders as coverage takes them, and the target of them", () => {
    expect(rounded(holders)).toEqual([640000, 618860, 680520]);
    // 30 % of each.
    expect(rounded(target?.size)).toEqual([192000, 185658, 204156]);
    expect(target?.asked.deadline).toBe("2024-12-31");
  });

  test("the count as reported", () => {
    expect(rounded(active?.size)).toEqual([54000, 53500, 54500]);
    expect(active?.estimated).toBe(false);
  });
});

describe("a percentage alone", () => {
  const eligible = base("35.77", "2025-08-12", "wajib_ktp", 156000, { precision: "sekitar", unit: 1000 });
  const ofEligible = report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp" });

  test("of wajib KTP: that share of their number", () => {
    const { active } = groups(record({ reports: [ofEligible], bases: [eligible] }));
    // 32,2 % (32,15 to 32,3) of 156.000 (155.000 to 157.000).
    expect(rounded(active?.size)).toEqual([50232, 49833, 50711]);
    expect(active?.estimated).toBe(true);
  });

  test("of wajib KTP without a number of those: by way of the holders", () => {
    const voters = base("35.77", "2025-08-12", "dpt", 100000);
    const { active } = groups(record({ reports: [ofEligible], bases: [voters] }));
    // 0,322 / 0,985 x 101.000; 0,3215 / 1,02 x 95.000; 0,323 / 0,94 x 106.000.
    expect(rounded(active?.size)).toEqual([33017, 29944, 36423]);
  });

  test("of holders whose number is not known: nobody can say how many", () => {
    const { active, holders, target } = groups(
      record({ reports: [report("35.77", "2025-08-12", { share: "32.2", statedBase: "perekaman" })] }),
    );
    expect([active, holders, target?.size]).toEqual([null, null, null]);
  });
});

test("a region without a report: as of today, with the target of today", () => {
  const none = groups(record({ bases: [base("35.10", "2024-12-31", "penduduk", 1791789)] }), "35.10");
  expect(none.active).toBeNull();
  // 75,2 % of the residents; 30 % of those.
  expect(none.holders?.value).toBeCloseTo(1347425.3, 1);
  expect(none.target?.asked.deadline).toBe("2026-12-31");
  expect(none.target?.size?.value).toBeCloseTo(404227.6, 1);
});

test("before the first national target there is none", () => {
  expect(groups(record({ reports: [report("35.73", "2022-12-31", { count: 9 })] })).target).toBeNull();
});
