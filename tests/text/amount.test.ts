import { describe, expect, test } from "vitest";
import type { Precision } from "../../src/notation/quantity.ts";
import {
  derivedPeople,
  holdersText,
  neededPace,
  neededRange,
  ofStatedBase,
  people,
  printedShareText,
  reportedPeople,
} from "../../src/text/amount.ts";
import { base, report, target } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { holders, q, record } from "./states.ts";

describe("a count as its source worded it: no digit added", () => {
  test.each<[number, Precision, string, string]>([
    [104712, "persis", "104.712 orang", "104,712 people"],
    [1, "persis", "1 orang", "1 person"],
    [0, "persis", "0 orang", "0 people"],
    [1000000, "persis", "1.000.000 orang", "1,000,000 people"],
    [54000, "dibulatkan", "54 ribu orang", "about 54,000 people"],
    [1200000, "dibulatkan", "1,2 juta orang", "about 1.2 million people"],
    [2013000, "dibulatkan", "2,013 juta orang", "about 2,013,000 people"],
    [199780000, "dibulatkan", "199,78 juta orang", "about 199.78 million people"],
    [36900, "dibulatkan", "sekitar 36.900 orang", "about 36,900 people"],
    [31100, "sekitar", "sekitar 31.100 orang", "about 31,100 people"],
    [10000, "sekitar", "sekitar 10 ribu orang", "about 10,000 people"],
    // a source that writes "sekitar" before full digits adds nothing to them
    [8749, "sekitar", "8.749 orang", "8,749 people"],
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
      q(138000, 136900, 139100),
      "sekitar 138.000 orang (antara 136.900 dan 139.100)",
      "about 138,000 people (between 136,900 and 139,100)",
    ],
    [q(159667.5), "159.668 orang", "159,668 people"],
    [
      q(165898.1, 164848.1, 166428.1),
      "sekitar 165.900 orang (antara 164.850 dan 166.430)",
      "about 165,900 people (between 164,850 and 166,430)",
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

  test("a pace that is needed is rounded up and not hedged in whole people", () => {
    expect(neededPace(q(545.45, 541.11, 549.8), "id")).toBe("546");
    expect(neededRange(q(545.45, 541.11, 549.8), "id")).toBe("antara 542 dan 550");
    expect(neededPace(q(1296.2, 975.9, 1507.7), "en")).toBe("about 1,300");
    expect(neededRange(q(469.61), "id")).toBeNull();
  });
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

describe("holders say where their number comes from", () => {
  const row = (date: string, fields = {}) => base("35.73", date, "perekaman", 768071, fields);
  const of = (
    count: Parameters<typeof holders>[0],
    method: Parameters<typeof holders>[1],
    from: ReturnType<typeof base>,
    dataset = record(),
  ) =>
    (["id", "en"] as const).map((language) =>
      plain(holdersText(holders(count, method, from), "2023-12-31", dataset, language)),
    );

  test.each([
    [row("2023-12-31"), "768.071 pemegang KTP-el", "768,071 e-KTP holders"],
    [
      row("2023-02-28", { datePrecision: "bulan" }),
      "768.071 pemegang KTP-el (Februari 2023)",
      "768,071 e-KTP holders (February 2023)",
    ],
    [row("2023-02-14"), "768.071 pemegang KTP-el (Februari 2023)", "768,071 e-KTP holders (February 2023)"],
    // in the month of the report itself the day tells them apart
    [row("2023-12-04"), "768.071 pemegang KTP-el (4 Desember 2023)", "768,071 e-KTP holders (4 December 2023)"],
    [row("2022-12-31", { datePrecision: "tahun" }), "768.071 pemegang KTP-el (2022)", "768,071 e-KTP holders (2022)"],
  ])("reported: %#", (from, id, en) => {
    expect(of(q(768071, 755201, 780941), "dilaporkan", from)).toEqual([id, en]);
  });

  test("implied by a target of *more than* so many: the ends alone, since the value is the lower of them", () => {
    const [id] = of(q(640000, 640000, 644000), "tersirat", row("2023-12-31", { precision: "minimal", unit: 4000 }));
    expect(id).toBe("antara 640.000 dan 644.000 pemegang KTP-el (dihitung dari angka sumbernya)");
  });

  test("implied by a target, or by other figures of its source", () => {
    const from = row("2023-10-22", { method: "tersirat", source: "koran" });
    const targets = [target("35.73", 2023, { share: "25", base: "perekaman", count: 160000, source: "koran" })];
    expect(of(q(640000, 638000, 642000), "tersirat", from, record({ targets }))).toEqual([
      "sekitar 640 ribu pemegang KTP-el (tersirat dari target, Oktober 2023)",
      "about 640,000 e-KTP holders (implied by the target, October 2023)",
    ]);
    expect(of(q(709700, 708700, 710700), "tersirat", from)).toEqual([
      "sekitar 710 ribu pemegang KTP-el (dihitung dari angka sumbernya, Oktober 2023)",
      "about 710,000 e-KTP holders (worked out from the source's own figures, October 2023)",
    ]);
  });

  test("estimated: rung and date always", () => {
    const eligible = base("35.77", "2025-08-12", "wajib_ktp", 156000);
    expect(of(q(151320, 137644, 158856), "perkiraan", eligible)).toEqual([
      "sekitar 150 ribu pemegang KTP-el (perkiraan dari wajib KTP, Agustus 2025)",
      "about 150,000 e-KTP holders (estimate from those obliged to hold a KTP, August 2025)",
    ]);
    const voters = base("35.78", "2023-06-21", "dpt", 2218586, { datePrecision: "bulan" });
    expect(of(q(2218586, 1961133, 2387296), "perkiraan", voters)).toEqual([
      "sekitar 2,2 juta pemegang KTP-el (perkiraan dari DPT, Juni 2023)",
      "about 2.2 million e-KTP holders (estimate from the voter roll, June 2023)",
    ]);
  });
});

test("words join with a plain space, digits with a no-break one", () => {
  expect(people("54\u00a0ribu", "id")).toBe("54\u00a0ribu orang");
  expect(people("1", "en")).toBe("1\u00a0person");
  expect(people("about 1", "en")).toBe("about 1\u00a0person");
  expect(people("21", "en")).toBe("21\u00a0people");
});
