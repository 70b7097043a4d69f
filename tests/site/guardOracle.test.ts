import { globSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Quantity } from "./guard/quantity.ts";

/** The worked example of DESIGN.md section 6: Kota Malang, 22 April 2024 (Malangpariwara.com), and the rows it rests on. */
vi.stubEnv("GUARD_DATA", "tests/site/guard/example");
vi.resetModules();
const { candidates, measuredTargets, series } = await import("./guard/oracle.ts");
const { claims } = await import("./guard/claims.ts");
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const malang = "35.73";
const point = series(malang).find(({ date }) => date === "2024-04-22")!;

/** Value, low and high, each to so many decimals. */
function rounded(quantity: Quantity | null, decimals = 0): number[] {
  return [quantity!.value, quantity!.low, quantity!.high].map((value) => Number(value.toFixed(decimals)));
}

const inPercent = ({ value, low, high }: Quantity) => ({ value: 100 * value, low: 100 * low, high: 100 * high });

describe("the oracle gives the worked example of the definitions to the digit", () => {
  test("54 ribu of 640.000, implied by 160 ribu = 25 %", () => {
    expect(rounded(point.activated)).toEqual([54_000, 53_500, 54_500]);
    // 638.000 x 0,97 and 642.000 x 1,06
    expect(rounded(point.holders)).toEqual([640_000, 618_860, 680_520]);
    expect(rounded(inPercent(point.coverage!), 4)).toEqual([8.4375, 7.8616, 8.8065]);
  });

  test("the voter roll of 21 September 2024 is wider", () => {
    const roll = candidates(malang, "2024-04-22").find(({ row }) => row.date === "2024-09-21")!;
    // 660.744 x [0,95; 1,01; 1,06], and 2 % of 667.351 a year for 152 days
    expect(rounded(roll)).toEqual([667_351, 622_152, 705_943]);
  });

  test("against the national 30 % of 2024", () => {
    expect(rounded(inPercent(point.shareOfTarget!), 1)).toEqual([28.1, 26.2, 29.4]);
    expect(rounded(point.gap)).toEqual([138_000, 131_158, 150_656]);
    // 138.000 / 253 days = 545,5: a needed pace is rounded up, 518,4 and 595,5 too
    expect(rounded(point.required).map(Math.ceil)).toEqual([545, 518, 595]);
    expect(point.status).toBe("tertinggal");
  });

  test("from 31.100 on 22 October 2023, 183 days before: 22.900 / 183", () => {
    expect(point.actual).toMatchObject({ from: "2023-10-22", to: "2024-04-22" });
    expect(rounded(point.actual)).toEqual([125, 122, 128]);
  });

  test("against the city's own 160 ribu", () => {
    const own = measuredTargets(point).find(
      ({ target }) => target.region === malang && target.count?.value === 160_000,
    )!;
    expect(inPercent(own.shareOfTarget!).value).toBe(33.75);
    expect(own.gap!.value).toBe(106_000);
    expect(Math.round(own.requiredPerDay!.value)).toBe(419);
  });

  test("3 September 2023: 26.046 of the 640.000 of 22 October", () => {
    const [first] = series(malang);
    expect(first).toMatchObject({ date: "2023-09-03", holders: { value: 640_000, row: { date: "2023-10-22" } } });
    expect(rounded(inPercent(first!.coverage!), 1)).toEqual([4.1, 3.8, 4.2]);
  });

  test("15,7 % of 167.000 wajib KTP is a share of the target of 25 %", () => {
    const claim = claims.find(({ report }) => report.region === malang && report.date === "2023-09-03")!;
    expect(claim).toMatchObject({ verdict: "cocok-basis-lain", near: false });
    const own = claim.tests.find(({ size }) => size.value === 167_000)!;
    expect(own).toMatchObject({ base: "wajib_ktp", matches: false });
    expect(inPercent(own.share).value).toBeCloseTo(15.6, 2);
    const matching = claim.tests.filter(({ matches }) => matches).map(({ base }) => base);
    expect(matching).toContain("target-25-perekaman");
  });
});

/** What the comparison's script would write: a text of the page, which is made when it is asked for. */
const SAID = 'from "../../../src/client/comparison.ts"';

test("the guard reads the definitions and the pages by itself: it imports nothing of the project that judges", () => {
  const files = globSync("tests/site/guard/*.ts");
  const specifiers = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/from "[^"]+"/g)].map(String));
  expect(files.length).toBeGreaterThan(4);
  expect(specifiers.filter((from) => !/from "(\.\/|node:|csv-parse\/sync|linkedom)/.test(from))).toEqual([SAID]);
});
