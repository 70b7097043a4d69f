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
    // As printed [32,15; 32,30]; holders are [0,94; 1,02] of wajib KTP, 0,985 as value: 32,2 / 0,985; 32,15 / 1,02; 32,3 / 0,94
    expect(percents(latest!.coverage, 4)).toEqual([32.6904, 31.5196, 34.3617]);
    expect(latest!.coverage!.method).toBe("dilaporkan");
    expect(latest!.activated).toBeNull();
    expect(status).toBe("tercapai");
    // 156.000 x 0,985; 155.000 x 0,94; 157.000 x 1,02
    expect(rounded(latest!.holders)).toEqual([153660, 145700, 160140]);
    expect(latest!.holders).toMatchObject({ rung: "wajib_ktp", method: "perkiraan" });
    // (0,30 - 0,326904) x 153.660; (0,30 - 0,343617) x 160.140; (0,30 - 0,315196) x 145.700: a surplus
    expect(rounded(latest!.national!.gap, 1)).toEqual([-4134, -6984.8, -2214.1]);
    expect(latest!.national!.requiredPerDay).toBeNull();
  });

  test("end of 2024: 43.584 may have met it, the target lies inside the interval", () => {
    const reports = [report("35.77", "2024-12-31", { count: 43584, datePrecision: "tahun" })];
    const { latest, status } = stateOf("35.77", { reports, bases: [holders] });
    // 31 December 2024 to 12 August 2025 = 224 days; 2 % x 153.660 x 224 / 365,25 = 1.884,73
    expect(rounded(latest!.holders, 2)).toEqual([153660, 143815.27, 162024.73]);
    // 43.584 / 153.660; / 162.024,73; / 143.815,27
    expect(percents(latest!.coverage, 4)).toEqual([28.3639, 26.8996, 30.3055]);
    expect(status).toBe("mungkin-tercapai");
    // 0,3 x 153.660 - 43.584; 0,3 x 143.815,27 - 43.584; 0,3 x 162.024,73 - 43.584
    expect(rounded(latest!.national!.gap, 1)).toEqual([2514, -439.4, 5023.4]);
    expect(latest!.national!.daysLeft).toBe(0);
    expect(latest!.national!.requiredPerDay).toBeNull();
  });

  test("the own target, 30 % of holders in 2025 measured beside the national one", () => {
    const reports = [report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp" })];
    const ownTargets = [target("35.77", 2025, { share: "30", base: "perekaman" })];
    const { latest } = stateOf("35.77", { reports, bases: [holders], ownTargets });
    // 32,6904 / 30; 31,5196 / 30; 34,3617 / 30
    expect(percents(latest!.own[0]!.shareOfTarget, 3)).toEqual([108.968, 105.065, 114.539]);
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
    // 1,01 x 2.218.586 = 2.240.771,86; 293 days: 2 % of it x 293 / 365,25 = 35.950,5; [0,95 x 2.218.586 - that; 1,06 x 2.218.586 + that]
    expect(rounded(latest!.holders, 1)).toEqual([2240771.9, 2071706.2, 2387651.7]);
    expect(latest!.holders).toMatchObject({ rung: "dpt", method: "perkiraan" });
    // 342.000 / 2.240.771,9; 341.500 / 2.387.651,7; 342.500 / 2.071.706,2
    expect(percents(latest!.coverage, 4)).toEqual([15.2626, 14.3028, 16.5323]);
    // 3 January to 1 April is 89 days, to 9 April 97: 154.000 / 97; 153.000 / 97; 155.000 / 89
    expect(rounded(latest!.pace!.perDay, 4)).toEqual([1587.6289, 1577.3196, 1741.573]);
    // 0,3 x 2.240.771,9 - 342.000; 0,3 x 2.071.706,2 - 342.500; 0,3 x 2.387.651,7 - 341.500
    expect(rounded(latest!.national!.gap, 1)).toEqual([330231.6, 279011.9, 374795.5]);
    // 266 days from 9 April, 274 from 1 April: 330.232 / 266; 279.012 / 274; 374.795 / 266
    expect(rounded(latest!.national!.requiredPerDay, 1)).toEqual([1241.5, 1018.3, 1409]);
    // 1.577,3 >= 1.409,0
    expect(status).toBe("di-jalur");
  });

  test("30 April 2024: whether it was enough cannot be said", () => {
    const { latest, status } = stateOf("35.78", { reports: [january, beforeLebaran, endOfApril], bases: [voters] });
    // 9 to 30 April is 21 days, too close: from 3 January, 118 days. 160.000 / 118; 159.000 / 118; 161.000 / 118
    expect(latest!.pace).toMatchObject({ from: "2024-01-03", to: "2024-04-30" });
    expect(rounded(latest!.pace!.perDay, 4)).toEqual([1355.9322, 1347.4576, 1364.4068]);
    // 314 days: -+ 38.527,2: [2.069.129,5; 2.390.228,4]. 348.000 / 2.240.771,9; 347.500 / 2.390.228,4; 348.500 / 2.069.129,5
    expect(percents(latest!.coverage, 2)).toEqual([15.53, 14.54, 16.84]);
    // (0,3 x 2.240.771,9 - 348.000) / 245; (0,3 x 2.069.129,5 - 348.500) / 245; (0,3 x 2.390.228,4 - 347.500) / 245
    expect(rounded(latest!.national!.requiredPerDay, 1)).toEqual([1323.4, 1111.2, 1508.4]);
    // 1.347 to 1.364 lie inside
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
  // 19,22 of wajib KTP, [19,215; 19,23] / 1,02 and 0,94, is [18,84; 20,46] of holders: it meets [19,345; 19,36], so the two do not contradict each other.
  expect(latest!.disagree).toBe(false);
  expect(percents(latest!.coverage, 4)).toEqual([19.35, 19.345, 19.36]);
  expect(percents(latest!.national!.shareOfTarget, 4)).toEqual([64.5, 64.4833, 64.5333]);
  expect(status).toBe("belum-tercapai");
  // 942 days: 573.727 -+ 29.593,3. (0,30 - 0,1935) x 573.727; (0,30 - 0,1936) x 544.133,7; (0,30 - 0,19345) x 603.320,3
  expect(rounded(latest!.national!.gap)).toEqual([61102, 57896, 64284]);
  // Any day of November: 31 days from its last, 60 from its first: 61.102 / 31; 57.896 / 60; 64.284 / 31
  expect(rounded(latest!.national!.requiredPerDay)).toEqual([1971, 965, 2074]);
});

test("Kabupaten Tulungagung, 3 February 2026: 800 ribu wajib KTP is too coarse, so the DPT of September 2024", () => {
  const reports = [report("35.04", "2026-02-03", { count: 19000, precision: "sekitar", unit: 1000 })];
  const bases = [
    base("35.04", "2026-02-03", "wajib_ktp", 800000, { precision: "sekitar", unit: 100000 }),
    base("35.04", "2024-09-20", "dpt", 866030, { datePrecision: "bulan" }),
  ];
  const { latest, status } = stateOf("35.04", { reports, bases });
  // 900.000 / 700.000 = 1,29 > 1,2. 1,01 x 866.030 = 874.690,3; 501 days: -+ 23.995,6 around 0,95 and 1,06 x 866.030
  expect(latest!.holders).toMatchObject({ rung: "dpt", row: { date: "2024-09-20" } });
  expect(rounded(latest!.holders, 1)).toEqual([874690.3, 798732.9, 941987.4]);
  // 19.000 / 874.690,3; 18.000 / 941.987,4; 20.000 / 798.732,9
  expect(percents(latest!.coverage, 4)).toEqual([2.1722, 1.9109, 2.504]);
  expect(status).toBe("belum-tercapai");
});

test("Kota Blitar, 1 July 2025: 24 ribu; the wajib KTP of that December is the narrower base", () => {
  const reports = [report("35.72", "2025-07-01", { count: 24000, precision: "sekitar", unit: 1000 })];
  const bases = [
    base("35.72", "2025-07-01", "wajib_ktp", 120000, { precision: "sekitar", unit: 10000 }),
    base("35.72", "2025-12-31", "wajib_ktp", 123000, { precision: "sekitar", unit: 1000, datePrecision: "tahun" }),
  ];
  const { latest, status } = stateOf("35.72", { reports, bases });
  // 183 days: 2 % x 121.155 x 183 / 365,25 = 1.214,0; 0,985 x 123.000; 0,94 x 122.000 - that; 1,02 x 124.000 + that
  expect(latest!.holders).toMatchObject({ rung: "wajib_ktp", row: { date: "2025-12-31" } });
  expect(rounded(latest!.holders)).toEqual([121155, 113466, 127694]);
  // 24.000 / 121.155; 23.000 / 127.694; 25.000 / 113.466
  expect(percents(latest!.coverage)).toEqual([19.81, 18.01, 22.03]);
  expect(status).toBe("belum-tercapai");
});

test("Kabupaten Blitar: 6,7 % of a base that is not stated is newer than 5,9 % of wajib KTP", () => {
  const reports = [
    report("35.05", "2025-07-14", { share: "5.9", statedBase: "wajib_ktp" }),
    report("35.05", "2025-09-16", { share: "6.7", sharePrecision: "sekitar", statedBase: "tidak_disebut" }),
  ];
  const { latest, newer } = stateOf("35.05", { reports });
  // 5,9 / 0,985; 5,85 / 1,02; 6,0 / 0,94
  expect(percents(latest!.coverage, 4)).toEqual([5.9898, 5.7353, 6.383]);
  expect(newer!.report.date).toBe("2025-09-16");
});
