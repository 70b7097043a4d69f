import { endsText, amountText, apart, exactly, withEnds, type Amount, type Numbered } from "../../src/text/amount.ts";
import { reportedCount, derivedPeople, neededPace, neededCount, reportedPeople } from "../../src/text/people.ts";
import { describe, expect, test } from "vitest";
import type { Precision } from "../../src/notation/quantity.ts";
import { ofStatedBase } from "../../src/text/base.ts";
import { printedShareText, pointsAmount, shareAmount } from "../../src/text/share.ts";
import { report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { q } from "./states.ts";

describe("a count as its source worded it: no digit added", () => {
  test.each<[number, Precision, string, string]>([
    [104712, "persis", "104.712 orang", "104,712 people"],
    [1, "persis", "1 orang", "1 person"],
    [0, "persis", "0 orang", "0 people"],
    [1000000, "persis", "1.000.000 orang", "1,000,000 people"],
    [54000, "dibulatkan", "54 ribu orang", "about 54,000 people"],
    [1200000, "dibulatkan", "1,2 juta orang", "about 1.2 million people"],
    // four significant digits and more take no hedge of ours
    [2013000, "dibulatkan", "2,013 juta orang", "2,013,000 people"],
    [199780000, "dibulatkan", "199,78 juta orang", "199.78 million people"],
    [26150, "dibulatkan", "26.150 orang", "26,150 people"],
    [36900, "dibulatkan", "sekitar 36.900 orang", "about 36,900 people"],
    [31100, "sekitar", "sekitar 31.100 orang", "about 31,100 people"],
    [10000, "sekitar", "sekitar 10 ribu orang", "about 10,000 people"],
    // a source's own hedge is told as it is
    [8749, "sekitar", "sekitar 8.749 orang", "about 8,749 people"],
    [121000, "minimal", "lebih dari 121 ribu orang", "more than 121,000 people"],
    [3900, "minimal", "lebih dari 3.900 orang", "more than 3,900 people"],
    [4000, "maksimal", "kurang dari 4 ribu orang", "fewer than 4,000 people"],
    [1000, "maksimal", "kurang dari 1.000 orang", "fewer than 1,000 people"],
  ])("%d %s", (count, precision, id, en) => {
    expect(plain(reportedPeople({ count, precision }, "id"))).toBe(id);
    expect(plain(reportedPeople({ count, precision }, "en"))).toBe(en);
  });

  test("a number does not part from its unit", () => {
    expect(reportedPeople({ count: 54000, precision: "dibulatkan" }, "id")).toBe("54\u00a0ribu orang");
    expect(reportedPeople({ count: 54000, precision: "dibulatkan" }, "en")).toBe("about 54,000\u00a0people");
    expect(reportedPeople({ count: 1200000, precision: "sekitar" }, "en")).toBe("about 1.2\u00a0million people");
  });

  test("a row without a count says so", () => {
    expect(reportedPeople({ count: null, precision: "persis" }, "id")).toBe("jumlah tidak disebut");
  });
});

describe("people worked out from others", () => {
  test.each([
    [
      q(138000, 131158, 150656),
      "sekitar 138.000 orang (antara 131.200 dan 150.700)",
      "about 138,000 people (between 131,200 and 150,700)",
    ],
    [q(159667.5), "159.668 orang", "159,668 people"],
    [
      q(165898.1, 164848.1, 166428.1),
      // four significant digits: no hedge
      "165.900 orang (antara 164.850 dan 166.430)",
      "165,900 people (between 164,850 and 166,430)",
    ],
    [q(1926, 0, 3852), "sekitar 2.000 orang (antara 0 dan 3.900)", "about 2,000 people (between 0 and 3,900)"],
    [q(213904, 213000, 268000), "antara 213.000 dan 268.000 orang", "between 213,000 and 268,000 people"],
    [q(1), "1 orang", "1 person"],
    // "lebih dari 900 ribu" of a target of 660.000: the surplus is 240.000 or more
    [q(240000, 240000, 340000), "antara 240.000 dan 340.000 orang", "between 240,000 and 340,000 people"],
    // A count worded "sekitar 104.712" is one person either way: no hedge before full digits, and no range that says nothing.
    [q(159667.5, 159666.5, 159668.5), "159.668 orang", "159,668 people"],
    [q(12, 11, 13), "sekitar 12 orang (antara 11 dan 13)", "about 12 people (between 11 and 13)"],
  ])("%o", (quantity, id, en) => {
    expect(plain(derivedPeople(quantity, "id"))).toBe(id);
    expect(plain(derivedPeople(quantity, "en"))).toBe(en);
  });

  test("a pace that is needed is rounded up, hedged and given its ends where it is left open", () => {
    // Kota Malang: half 38,5, so tens
    expect(neededPace(q(545.45, 518.41, 595.48), "id")).toBe("sekitar 550");
    expect(endsText(neededCount(q(545.45, 518.41, 595.48), "id"), "id")).toBe("antara 519 dan 596");
    // 65 to 77 people: half 6, so whole people; three digits at most
    expect(neededPace(q(70.6, 64.8, 76.4), "en")).toBe("about 71");
    expect(neededPace(q(1355.2, 1354.1, 1360.7), "en")).toBe("1,356");
    expect(neededPace(q(469.61), "id")).toBe("470");
    expect(endsText(neededCount(q(469.61), "id"), "id")).toBeNull();
  });

  test("a needed pace that is one of its own ends, as over a span of days: the ends; where nobody may be needed, the upper alone", () => {
    // 43.600 people over 31 days, from the last day of the month, or over 60, from its first
    expect(neededPace(q(1406.5, 726.7, 1406.5), "id")).toBe("antara 730 dan 1.410");
    expect(endsText(neededCount(q(1406.5, 726.7, 1406.5), "id"), "id")).toBeNull();
    expect(endsText(neededCount(q(40, -12.2, 92.1), "id"), "id")).toBe("paling banyak 93");
    expect(endsText(neededCount(q(40, -12.2, 92.1), "en"), "en")).toBe("at most 93");
    expect(neededPace(q(92.1, -12.2, 92.1), "id")).toBe("paling banyak 93");
  });
});

test("a difference of shares has the digits its interval bears", () => {
  // 2,84 points wide: whole points; 0,05 wide: two decimals, four digits and no hedge; none wide: two decimals
  const points = (low: number, value: number, high: number) =>
    withEnds(pointsAmount(q(value / 100, low / 100, high / 100), "id"), "id");
  expect(points(1.5196, 2.6904, 4.3617)).toBe("sekitar 3 persen poin (antara 2 dan 4)");
  expect(points(10.39, 10.42, 10.44)).toBe("10,42 persen poin (antara 10,39 dan 10,44)");
  expect(points(10.65, 10.65, 10.65)).toBe("10,65 persen poin");
});

describe("a percentage as printed keeps its digits and its hedge", () => {
  test.each([
    [{ share: "32.20" }, "32,20%", "32.20%"],
    [{ share: "2", sharePrecision: "sekitar" }, "sekitar 2%", "about 2%"],
    [{ share: "8", sharePrecision: "minimal" }, "lebih dari 8%", "more than 8%"],
    [{}, "persentase tidak disebut", "percentage not given"],
  ] as const)("%o", (fields, id, en) => {
    const row = report("35.77", "2025-09-11", fields);
    expect(printedShareText(row, "id")).toBe(id);
    expect(printedShareText(row, "en")).toBe(en);
  });

  test("with the base its source names", () => {
    expect(ofStatedBase("wajib_ktp", "id")).toBe(" dari wajib KTP");
    expect(ofStatedBase("wajib_ktp", "en")).toBe(" of people obliged to hold a KTP");
    expect(ofStatedBase("target", "en")).toBe(" of the target");
    expect(ofStatedBase(null, "id")).toBe(", basis tidak disebut");
  });
});

test("words join with a plain space, digits with a no-break one", () => {
  const counted = (number: string, fields: Partial<Numbered> = {}) => ({ ...exactly(number, "people"), ...fields });
  expect(amountText(counted("54", { scale: "thousand" }), "id")).toBe("54\u00a0ribu orang");
  expect(amountText(counted("1"), "en")).toBe("1\u00a0person");
  expect(amountText(counted("1", { hedge: "about" }), "en")).toBe("about 1\u00a0person");
  expect(amountText(counted("1", { scale: "million" }), "en")).toBe("1\u00a0million people");
  expect(amountText(counted("21"), "en")).toBe("21\u00a0people");
});

describe("a hedge and its number, set apart", () => {
  test.each<[string, Amount, { hedge: string; figure: string }]>([
    ["a rounded count", reportedCount(54000, "dibulatkan", "id"), { hedge: "", figure: "54\u00a0ribu" }],
    ["a source's hedge", reportedCount(121000, "minimal", "id"), { hedge: "lebih dari", figure: "121\u00a0ribu" }],
    // Kota Malang: 7,86 to 8,81
    ["a share", shareAmount(q(0.084375, 0.078616, 0.088065), "id"), { hedge: "sekitar", figure: "8,4%" }],
    ["no more than an end", shareAmount(q(0.004, 0, 0.022), "id"), { hedge: "paling banyak", figure: "2%" }],
    // "lebih dari 900 ribu" of exactly 2.200.000: 40,91 to 45,45, the value the lower end
    ["ends alone", shareAmount(q(9 / 22, 9 / 22, 10 / 22), "id"), { hedge: "", figure: "41–45%" }],
  ])("%s", (_, amount, expected) => {
    expect(apart(amount, "id")).toEqual(expected);
  });
});
