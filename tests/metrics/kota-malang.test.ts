import { describe, expect, test } from "vitest";
import { regionStates } from "../../src/metrics/state.ts";
import { percents, rounded } from "./rounded.ts";
import { base, record, report, target } from "./record.ts";

/**
 * The worked example of the method page: Kota Malang, after Malangpariwara.com of 22 April 2024, the press of 2023 and the
 * holders of September 2020. Every number below is worked out by hand from the printed ones.
 */
const MALANG = "35.73";

const dataset = record({
  reports: [
    report(MALANG, "2023-09-03", { count: 26046, share: "15.7", statedBase: "wajib_ktp", source: "malangtimes" }),
    report(MALANG, "2023-10-22", { count: 31100, precision: "sekitar", unit: 100, source: "jatimtimes" }),
    report(MALANG, "2024-04-22", { count: 54000, precision: "dibulatkan", unit: 1000, source: "malangpariwara" }),
  ],
  bases: [
    base(MALANG, "2020-09-25", "perekaman", 670279, { source: "klikapa" }),
    base(MALANG, "2023-09-03", "wajib_ktp", 167000, {
      precision: "dibulatkan",
      unit: 1000,
      source: "malangtimes",
      used: false,
    }),
    // 160.000 = 25 % of the holders, so 160.000 / 0,25 = 640.000; the rounding unit 1.000 / 0,25 = 4.000.
    base(MALANG, "2024-04-22", "perekaman", 640000, {
      precision: "dibulatkan",
      unit: 4000,
      method: "tersirat",
      source: "malangpariwara",
    }),
  ],
  ownTargets: [
    target(MALANG, 2024, {
      share: "25",
      base: "perekaman",
      count: 160000,
      precision: "dibulatkan",
      unit: 1000,
      source: "malangpariwara",
    }),
  ],
});

const malang = regionStates(dataset, "2026-11-21").find(({ region }) => region.code === MALANG)!;
const latest = malang.latest!;

describe("22 April 2024", () => {
  test("54 ribu activated, 640.000 holders implied: coverage 8,4375 %", () => {
    expect(latest.date).toBe("2024-04-22");
    expect(rounded(latest.activated)).toEqual([54000, 53500, 54500]);
    expect(rounded(latest.holders)).toEqual([640000, 638000, 642000]);
    expect(latest.holders).toMatchObject({ rung: "perekaman", method: "tersirat" });
    // 54.000 / 640.000; 53.500 / 642.000; 54.500 / 638.000
    expect(percents(latest.coverage, 4)).toEqual([8.4375, 8.3333, 8.5423]);
    expect(latest.coverage!.method).toBe("dihitung");
  });

  test("against the national 30 % of 2024: 28,1 % of the target, 138.000 short, 546 a day", () => {
    expect(latest.target).toMatchObject({ share: 0.3, deadline: "2024-12-31" });
    // 8,4375 / 30 = 28,125 %; 8,3333 / 30; 8,5423 / 30
    expect(percents(latest.national!.shareOfTarget, 4)).toEqual([28.125, 27.7778, 28.4744]);
    // 0,3 x 640.000 - 54.000; 0,3 x 638.000 - 54.500; 0,3 x 642.000 - 53.500
    expect(rounded(latest.national!.people)).toEqual([192000, 191400, 192600]);
    expect(rounded(latest.national!.gap)).toEqual([138000, 136900, 139100]);
    // April 8, May 31, June 30, July 31, August 31, September 30, October 31, November 30, December 31
    expect(latest.national!.daysLeft).toBe(253);
    // 138.000 / 253; 136.900 / 253; 139.100 / 253
    expect(rounded(latest.national!.requiredPerDay, 4)).toEqual([545.4545, 541.1067, 549.8024]);
  });

  test("against the city's own 160 ribu: 33,75 %, 106.000 short, 419 a day", () => {
    const [own] = latest.own;
    expect(latest.own).toHaveLength(1);
    expect(rounded(own!.people)).toEqual([160000, 159500, 160500]);
    // 54.000 / 160.000; 53.500 / 160.500; 54.500 / 159.500
    expect(percents(own!.shareOfTarget, 4)).toEqual([33.75, 33.3333, 34.1693]);
    expect(rounded(own!.gap)).toEqual([106000, 105000, 107000]);
    // 106.000 / 253; 105.000 / 253; 107.000 / 253
    expect(rounded(own!.requiredPerDay, 4)).toEqual([418.9723, 415.0198, 422.9249]);
  });

  test("pace since 22 October 2023: 125 a day over 183 days, so the pace was not enough", () => {
    // October 9, November 30, December 31, January 31, February 29, March 31, April 22 = 183 days.
    // (54.000 - 31.100) / 183; (53.500 - 31.200) / 183; (54.500 - 31.000) / 183
    expect(rounded(latest.pace!.perDay, 4)).toEqual([125.1366, 121.8579, 128.4153]);
    expect(latest.pace).toMatchObject({ from: "2023-10-22", to: "2024-04-22" });
    expect(malang.status).toBe("tertinggal");
  });

  test("the target grows by about 2.000 people a year, 0 to 3.900", () => {
    // 1 % of 640.000 x 0,3 = 1.920; none; 2 % of 642.000 x 0,3 = 3.852
    expect(rounded(malang.targetGrowth)).toEqual([1920, 0, 3852]);
  });

  test("on 21 November 2026 the report is 943 days old", () => {
    expect(malang.stale).toBe(true);
    expect(malang.newer).toBeNull();
  });
});

describe("3 September 2023", () => {
  const [first] = malang.series;

  test("670.279 holders of 25 September 2020, 1.073 days away: coverage 3,9 % (3,7 to 4,1)", () => {
    // 2 % of 670.279 x 1.073 / 365,25 years = 39.381,8
    expect(rounded(first!.holders, 2)).toEqual([670279, 630897.24, 709660.76]);
    // 26.046 / 670.279; 26.046 / 709.660,76; 26.046 / 630.897,24
    expect(percents(first!.coverage, 4)).toEqual([3.8858, 3.6702, 4.1284]);
    expect(first!.target).toMatchObject({ share: 0.25, deadline: "2023-12-31" });
  });

  test("26.046 = 15,7 % of 167.000 wajib KTP is a share of the 25 % target of holders", () => {
    const [claim] = malang.claims;
    expect(malang.claims).toHaveLength(1);
    expect(claim!.verdict).toBe("cocok-basis-lain");
    // As printed 15,7 means [15,65; 15,8]: 26.046 / 0,157; 26.046 / 0,158; 26.046 / 0,1565
    expect(rounded(claim!.impliedBase)).toEqual([165898, 164848, 166428]);
    // 26.046 / 167.000 = 15,60 %; / 167.500 = 15,55; / 166.500 = 15,643, below 15,65
    const printed = claim!.tests.find(({ base }) => base === "wajib_ktp")!;
    expect(percents(printed.share, 4)).toEqual([15.5964, 15.5499, 15.6432]);
    expect(printed.matches).toBe(false);
    // 25 % of the holders then known, 638.000 to 670.279: 26.046 / 167.569,75 = 15,54; / 159.500 = 16,33
    const matching = claim!.tests.find(({ matches }) => matches)!;
    expect(matching.base).toBe("target-25-perekaman");
    expect(matching.size).toMatchObject({ low: 159500, high: 167569.75 });
    expect(matching.share.low * 100).toBeCloseTo(15.5434, 4);
    expect(matching.share.high * 100).toBeCloseTo(16.3298, 4);
  });
});

test("22 October 2023: 670.279 is 1.122 days away, more than three years, so the implied holders serve", () => {
  const [, second] = malang.series;
  expect(second!.holders).toMatchObject({ method: "tersirat", row: { date: "2024-04-22" } });
  // 2 % of 640.000 x 183 / 365,25 = 6.413,1 around [638.000; 642.000]
  expect(rounded(second!.holders, 2)).toEqual([640000, 631586.86, 648413.14]);
  // The last count 28 days before 22 October is that of 3 September: (31.100 - 26.046) / 49; (31.000 - 26.046) / 49; 5.154 / 49
  expect(rounded(second!.pace!.perDay, 4)).toEqual([103.1429, 101.102, 105.1837]);
});
