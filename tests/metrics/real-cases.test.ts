import { describe, expect, test } from "vitest";
import { regionStates, type RegionState } from "../../src/metrics/state.ts";
import { percents, rounded } from "./rounded.ts";
import { base, record, report, target } from "./record.ts";

// Real regions, real printed figures; the numbers expected are worked out by hand, in the comment above each.

function stateOf(code: string, parts: Parameters<typeof record>[0]): RegionState {
  return regionStates(record(parts), "2026-11-21").find(({ region }) => region.code === code)!;
}

describe("Kota Madiun", () => {
  const holders = base("35.77", "2025-08-12", "wajib_ktp", 156000, { precision: "sekitar", unit: 1000 });

  test("12 August 2025: 32,2 % of wajib KTP has met the 30 % whatever the number of holders", () => {
    const reports = [report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp" })];
    const { latest, status } = stateOf("35.77", { reports, bases: [holders] });
    // As printed [32,15; 32,30]; holders are [0,90; 1,00] of wajib KTP, 0,97 as value: 32,2 / 0,97; 32,15 / 1; 32,3 / 0,9
    expect(percents(latest!.coverage, 4)).toEqual([33.1959, 32.15, 35.8889]);
    expect(latest!.coverage!.method).toBe("dilaporkan");
    expect(latest!.activated).toBeNull();
    expect(status).toBe("tercapai");
    // 156.000 x 0,97; 155.000 x 0,90; 157.000 x 1,00
    expect(rounded(latest!.holders)).toEqual([151320, 139500, 157000]);
    expect(latest!.holders).toMatchObject({ rung: "wajib_ktp", method: "perkiraan" });
    // (0,30 - 0,331959) x 151.320; (0,30 - 0,358889) x 157.000; (0,30 - 0,3215) x 139.500: a surplus
    expect(rounded(latest!.national!.gap, 2)).toEqual([-4836, -9245.56, -2999.25]);
    expect(latest!.national!.requiredPerDay).toBeNull();
  });

  test("end of 2024: 43.584 may have met it, the target lies inside the interval", () => {
    const reports = [report("35.77", "2024-12-31", { count: 43584, datePrecision: "tahun" })];
    const { latest, status } = stateOf("35.77", { reports, bases: [holders] });
    // 31 December 2024 to 12 August 2025 = 224 days; 2 % x 151.320 x 224 / 365,25 = 1.856,03
    expect(rounded(latest!.holders, 2)).toEqual([151320, 137643.97, 158856.03]);
    // 43.584 / 151.320; / 158.856,03; / 137.643,97
    expect(percents(latest!.coverage, 4)).toEqual([28.8025, 27.4362, 31.6643]);
    expect(status).toBe("mungkin-tercapai");
    // 0,3 x 151.320 - 43.584; 0,3 x 137.643,97 - 43.584; 0,3 x 158.856,03 - 43.584
    expect(rounded(latest!.national!.gap, 1)).toEqual([1812, -2290.8, 4072.8]);
    expect(latest!.national!.daysLeft).toBe(0);
    expect(latest!.national!.requiredPerDay).toBeNull();
  });

  test("the own target, 30 % of holders in 2025 measured beside the national one", () => {
    const reports = [report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp" })];
    const ownTargets = [target("35.77", 2025, { share: "30", base: "perekaman" })];
    const { latest } = stateOf("35.77", { reports, bases: [holders], ownTargets });
    // 33,1959 / 30; 32,15 / 30; 35,8889 / 30
    expect(percents(latest!.own[0]!.shareOfTarget, 3)).toEqual([110.653, 107.167, 119.63]);
    expect(latest!.own[0]!.gap).toEqual(latest!.national!.gap);
  });
});

describe("Kota Surabaya, holders by the DPT of June 2023", () => {
  const voters = base("35.78", "2023-06-21", "dpt", 2218586, { datePrecision: "bulan" });
  const january = report("35.78", "2024-01-03", { count: 188000, precision: "dibulatkan", unit: 1000 });
  const beforeLebaran = report("35.78", "2024-04-09", {
    count: 342000,
    precision: "dibulatkan",
    unit: 1000,
    datePrecision: "bulan",
  });
  const endOfApril = report("35.78", "2024-04-30", { count: 348000, precision: "dibulatkan", unit: 1000 });

  test("1 to 9 April 2024: the pace was enough", () => {
    const { latest, status } = stateOf("35.78", { reports: [january, beforeLebaran], bases: [voters] });
    // 293 days; 2 % x 2.218.586 x 293 / 365,25 = 35.594,56; [0,90 x 2.218.586 - that; 1,06 x 2.218.586 + that]
    expect(rounded(latest!.holders, 2)).toEqual([2218586, 1961132.84, 2387295.72]);
    expect(latest!.holders).toMatchObject({ rung: "dpt", method: "perkiraan" });
    // 342.000 / 2.218.586; 341.500 / 2.387.295,72; 342.500 / 1.961.132,84
    expect(percents(latest!.coverage, 4)).toEqual([15.4152, 14.3049, 17.4644]);
    // 3 January to 1 April is 89 days, to 9 April 97: 154.000 / 97; 153.000 / 97; 155.000 / 89
    expect(rounded(latest!.pace!.perDay, 4)).toEqual([1587.6289, 1577.3196, 1741.573]);
    // 0,3 x 2.218.586 - 342.000; 0,3 x 1.961.132,84 - 342.500; 0,3 x 2.387.295,72 - 341.500; 266 days
    expect(rounded(latest!.national!.gap, 2)).toEqual([323575.8, 245839.85, 374688.72]);
    expect(rounded(latest!.national!.requiredPerDay, 2)).toEqual([1216.45, 924.21, 1408.6]);
    // 1.577,3 >= 1.408,6
    expect(status).toBe("di-jalur");
  });

  test("30 April 2024: whether it was enough cannot be said", () => {
    const { latest, status } = stateOf("35.78", { reports: [january, beforeLebaran, endOfApril], bases: [voters] });
    // 9 to 30 April is 21 days, too close: from 3 January, 118 days. 160.000 / 118; 159.000 / 118; 161.000 / 118
    expect(latest!.pace).toMatchObject({ from: "2024-01-03", to: "2024-04-30" });
    expect(rounded(latest!.pace!.perDay, 4)).toEqual([1355.9322, 1347.4576, 1364.4068]);
    // 314 days: [1.958.581,6; 2.389.847,0]. 348.000 / 2.218.586; 347.500 / 2.389.847; 348.500 / 1.958.581,6
    expect(percents(latest!.coverage, 4)).toEqual([15.6857, 14.5407, 17.7935]);
    // (0,3 x 2.218.586 - 348.000) / 245; (0,3 x 1.958.581,6 - 348.500) / 245; (0,3 x 2.389.847 - 347.500) / 245
    expect(rounded(latest!.national!.requiredPerDay, 2)).toEqual([1296.23, 975.81, 1507.98]);
    expect(status).toBe("belum-tercapai");
  });
});

test("Kabupaten Nganjuk, 26 January 2024: 104.712 of 881.265 recorded is 11,88 %; one count, so no pace", () => {
  const reports = [report("35.18", "2024-01-26", { count: 104712 })];
  const { latest, status } = stateOf("35.18", { reports, bases: [base("35.18", "2024-01-26", "perekaman", 881265)] });
  expect(percents(latest!.coverage, 3)).toEqual([11.882, 11.882, 11.882]);
  expect(latest!.holders).toMatchObject({ rung: "perekaman", method: "dilaporkan", low: 881265, high: 881265 });
  // 0,3 x 881.265 - 104.712 = 159.667,5; 26 January to 31 December 2024 = 340 days: 469,6 a day
  expect(rounded(latest!.national!.gap, 1)).toEqual([159667.5, 159667.5, 159667.5]);
  expect(rounded(latest!.national!.requiredPerDay, 1)).toEqual([469.6, 469.6, 469.6]);
  expect(latest!.pace).toBeNull();
  expect(status).toBe("belum-tercapai");
});

test("Kabupaten Ponorogo, on the deadline of 2023: about 1,47 % of the holders of February", () => {
  const reports = [report("35.02", "2023-12-31", { count: 11265 })];
  const bases = [base("35.02", "2023-02-28", "perekaman", 768071, { datePrecision: "bulan" })];
  const { latest, status } = stateOf("35.02", { reports, bases });
  // 306 days; 2 % x 768.071 x 306 / 365,25 = 12.869,53
  expect(rounded(latest!.holders, 2)).toEqual([768071, 755201.47, 780940.53]);
  // 11.265 / 768.071; / 780.940,53; / 755.201,47
  expect(percents(latest!.coverage, 4)).toEqual([1.4667, 1.4425, 1.4917]);
  expect(latest!.national).toMatchObject({ share: 0.25, daysLeft: 0, requiredPerDay: null });
  expect(status).toBe("belum-tercapai");
});

test("Kabupaten Madiun, November 2025: 19,35 % of holders without a count; Garda Jatim's 19,22 % of wajib KTP stands beside", () => {
  const reports = [
    report("35.19", "2025-11-30", {
      share: "19.35",
      statedBase: "perekaman",
      source: "berkah",
      datePrecision: "bulan",
    }),
    report("35.19", "2025-11-30", { share: "19.22", statedBase: "wajib_ktp", source: "garda", datePrecision: "bulan" }),
  ];
  const bases = [base("35.19", "2023-05-03", "perekaman", 573727)];
  const { latest, status } = stateOf("35.19", { reports, bases });
  expect(latest!.report.source).toBe("berkah");
  expect(latest!.others.map(({ source }) => source)).toEqual(["garda"]);
  expect(latest!.chosenFor).toBe("base");
  // 19,22 of wajib KTP is [19,215; 21,37] of holders: it meets [19,345; 19,36], so the two do not contradict each other.
  expect(latest!.disagree).toBe(false);
  expect(percents(latest!.coverage, 4)).toEqual([19.35, 19.345, 19.36]);
  expect(percents(latest!.national!.shareOfTarget, 4)).toEqual([64.5, 64.4833, 64.5333]);
  expect(status).toBe("belum-tercapai");
});

test("Kabupaten Tulungagung, 3 February 2026: 800 ribu wajib KTP is too coarse, so the DPT of September 2024", () => {
  const reports = [report("35.04", "2026-02-03", { count: 19000, precision: "sekitar", unit: 1000 })];
  const bases = [
    base("35.04", "2026-02-03", "wajib_ktp", 800000, { precision: "sekitar", unit: 100000 }),
    base("35.04", "2024-09-20", "dpt", 866030, { datePrecision: "bulan" }),
  ];
  const { latest, status } = stateOf("35.04", { reports, bases });
  // 900.000 / 700.000 = 1,29 > 1,2. 501 days; 2 % x 866.030 x 501 / 365,25 = 23.758,0; 0,90 and 1,06 x 866.030
  expect(latest!.holders).toMatchObject({ rung: "dpt", row: { date: "2024-09-20" } });
  expect(rounded(latest!.holders, 1)).toEqual([866030, 755669, 941749.8]);
  // 19.000 / 866.030; 18.000 / 941.749,8; 20.000 / 755.669
  expect(percents(latest!.coverage, 4)).toEqual([2.1939, 1.9113, 2.6467]);
  expect(status).toBe("belum-tercapai");
});

test("Kabupaten Blitar: 6,7 % of a base that is not stated is newer than 5,9 % of wajib KTP", () => {
  const reports = [
    report("35.05", "2025-07-14", { share: "5.9", statedBase: "wajib_ktp" }),
    report("35.05", "2025-09-16", { share: "6.7", sharePrecision: "sekitar", statedBase: "tidak_disebut" }),
  ];
  const { latest, newer } = stateOf("35.05", { reports });
  // 5,9 / 0,97; 5,85; 6,0 / 0,9
  expect(percents(latest!.coverage, 4)).toEqual([6.0825, 5.85, 6.6667]);
  expect(newer!.report.date).toBe("2025-09-16");
});
