import { describe, expect, test } from "vitest";
import { baseName } from "../../src/metrics/candidates.ts";
import { holdersAt } from "../../src/metrics/holders.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { MALANG, malangInFull } from "../malang.ts";
import { percents, rounded } from "./rounded.ts";

/**
 * The worked example of the method page: Kota Malang, after Malangpariwara.com of 22 April 2024, the press of 2023 and the
 * holders of September 2020. Every number below is worked out by hand from the printed ones.
 */
const malang = regionStates(malangInFull, "2026-11-21").find(({ region }) => region.code === MALANG)!;
const latest = malang.latest!;

describe("22 April 2024", () => {
  test("54 ribu activated, 640.000 holders implied: coverage 8,4375 %", () => {
    expect(latest.date).toBe("2024-04-22");
    expect(rounded(latest.activated)).toEqual([54000, 53500, 54500]);
    // 640.000; 0,97 x 638.000; 1,06 x 642.000
    expect(rounded(latest.holders)).toEqual([640000, 618860, 680520]);
    expect(latest.holders).toMatchObject({ rung: "perekaman", method: "tersirat", row: { date: "2024-04-22" } });
    // 54.000 / 640.000; 53.500 / 680.520; 54.500 / 618.860
    expect(percents(latest.coverage, 4)).toEqual([8.4375, 7.8616, 8.8065]);
    expect(latest.coverage!.method).toBe("dihitung");
  });

  test("of the other candidates the DPT of 21 September 2024 is wider, and agrees", () => {
    const voters = malangInFull.bases.filter(({ measure }) => measure === "dpt");
    // 660.744 x 1,01; x 0,95; x 1,06; 152 days: 2 % x 667.351,44 x 152 / 365,25 = 5.554,4
    expect(rounded(holdersAt({ ...malangInFull, bases: voters }, MALANG, "2024-04-22"))).toEqual([
      667351, 622152, 705943,
    ]);
    expect(latest.holders!.apart).toEqual([]);
  });

  test("against the national 30 % of 2024: 28,1 % of the target, 138.000 short, 546 a day", () => {
    expect(latest.target).toMatchObject({ share: 0.3, deadline: "2024-12-31" });
    // 8,4375 / 30 = 28,125 %; 53.500 / 204.156; 54.500 / 185.658
    expect(percents(latest.national!.shareOfTarget, 4)).toEqual([28.125, 26.2055, 29.3551]);
    // 0,3 x 640.000; 0,3 x 618.860; 0,3 x 680.520
    expect(rounded(latest.national!.people)).toEqual([192000, 185658, 204156]);
    // 192.000 - 54.000; 185.658 - 54.500; 204.156 - 53.500
    expect(rounded(latest.national!.gap)).toEqual([138000, 131158, 150656]);
    // April 8, May 31, June 30, July 31, August 31, September 30, October 31, November 30, December 31
    expect(latest.national!.daysLeft).toBe(253);
    // 138.000 / 253; 131.158 / 253; 150.656 / 253
    expect(rounded(latest.national!.requiredPerDay, 4)).toEqual([545.4545, 518.4111, 595.4783]);
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

  test("the target grows by about 2.000 people a year, 0 to 4.100", () => {
    // 1 % of 640.000 x 0,3 = 1.920; none; 2 % of 680.520 x 0,3 = 4.083,12
    expect(rounded(malang.targetGrowth)).toEqual([1920, 0, 4083]);
  });

  test("on 21 November 2026 the report is 943 days old", () => {
    expect(malang).toMatchObject({ stale: true, age: "two-years" });
    expect(malang.newer).toBeNull();
  });
});

describe("3 September 2023", () => {
  const [first] = malang.series;

  test("640.000 holders implied on 22 October, 49 days later: coverage 4,1 % (3,8 to 4,2)", () => {
    // 2 % of 640.000 x 49 / 365,25 = 1.717,18; 0,97 x 640.000 - that; 1,06 x 644.000 + that. The 670.279 recorded on 25
    // September 2020 are 1.073 days away: -+ 39.381,8, a wider interval.
    expect(rounded(first!.holders, 2)).toEqual([640000, 619082.82, 684357.18]);
    expect(first!.holders).toMatchObject({ method: "tersirat", row: { date: "2023-10-22" } });
    // 26.046 / 640.000; / 684.357,18; / 619.082,82
    expect(percents(first!.coverage, 4)).toEqual([4.0697, 3.8059, 4.2072]);
    expect(first!.target).toMatchObject({ share: 0.25, deadline: "2023-12-31" });
  });

  test("26.046 = 15,7 % of 167.000 wajib KTP is a share of the 25 % target of holders", () => {
    const [claim] = malang.claims;
    expect(malang.claims).toHaveLength(1);
    expect(claim!.verdict).toBe("cocok-basis-lain");
    // As printed 15,7 means [15,65; 15,8]: 26.046 / 0,157; 26.046 / 0,158; 26.046 / 0,1565
    expect(rounded(claim!.impliedBase)).toEqual([165898, 164848, 166428]);
    // 26.046 / 167.000 = 15,60 %; / 167.500 = 15,55; / 166.500 = 15,643, below 15,65
    const printed = claim!.tests.find(({ base }) => baseName(base) === "wajib_ktp")!;
    expect(percents(printed.share, 4)).toEqual([15.5964, 15.5499, 15.6432]);
    expect(printed.matches).toBe(false);
    // 25 % of the holders as written, 640.000 of the month after to 670.279 of 2020: 26.046 / 167.569,75; / 160.000
    const matching = claim!.tests.find(({ matches }) => matches)!;
    expect(baseName(matching.base)).toBe("target-25-perekaman");
    expect(matching.size).toEqual({ value: 160000, low: 160000, high: 167569.75 });
    expect(percents(matching.share, 5)).toEqual([16.27875, 15.54338, 16.27875]);
  });
});

test("22 October 2023: the row of that day is the base; two counts make a pace", () => {
  const [, second] = malang.series;
  expect(second!.holders).toMatchObject({ method: "tersirat", row: { date: "2023-10-22" } });
  // 0,97 x 640.000; 1,06 x 644.000
  expect(rounded(second!.holders)).toEqual([640000, 620800, 682640]);
  // 31.100 / 640.000; 31.000 / 682.640; 31.200 / 620.800
  expect(percents(second!.coverage, 4)).toEqual([4.8594, 4.5412, 5.0258]);
  // The last count 28 days before 22 October is that of 3 September: (31.100 - 26.046) / 49; (31.000 - 26.046) / 49; 5.154 / 49
  expect(rounded(second!.pace!.perDay, 4)).toEqual([103.1429, 101.102, 105.1837]);
});
