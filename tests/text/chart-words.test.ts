import { describe, expect, test } from "vitest";
import { coverageMarks } from "../../src/charts/mark.ts";
import { altSwatch, coverageChartWords, pointShare, stripWords } from "../../src/text/chart-words.ts";
import { coverageText } from "../../src/text/coverage.ts";
import { base, report } from "../metrics/record.ts";
import {
  holders,
  madiunMet,
  madiunRegency,
  malang,
  nganjuk,
  noBase,
  point,
  q,
  region,
  share,
  state,
} from "./states.ts";

describe("the coverage at a dot, without a hedge", () => {
  test("worked out: the digits its interval bears", () => {
    expect(pointShare(malang, "id")).toBe("8,4%");
    expect(pointShare(madiunMet, "en")).toBe("33%");
    expect(pointShare(noBase, "id")).toBeNull();
  });

  test("printed by the source: its digits, none added", () => {
    // [7,5; 9,0] would bear a decimal that the source did not give
    const printed = (text: string, ...ends: [number, number, number]) =>
      point(report("35.19", "2025-11-30", { share: text, statedBase: "perekaman" }), {
        coverage: share(...ends),
        method: "dilaporkan",
      });
    expect(pointShare(printed("8", 8, 7.5, 9), "id")).toBe("8%");
    expect(pointShare(printed("18.4", 18.4, 18.35, 18.5), "id")).toBe("18,4%");
    expect(pointShare(madiunRegency, "en")).toBe("19.35%");
    const series = [printed("31.5", 31.5, 31.45, 31.6), malang];
    const words = coverageChartWords({ region: region("35.19"), series }, "id");
    expect(coverageMarks(series).map((mark) => words.share(mark.quantity, mark))).toEqual(["31,5%", "8,4%"]);
  });

  test("a number near a target that was not in force is rounded as in the headline: Kota Blitar, 2025", () => {
    // [17,7; 25,3]: whole points, though 25,3 rounds onto the target of 2023
    const at = point(report("35.72", "2025-07-01", { count: 24000, precision: "sekitar", unit: 1000 }), {
      coverage: share(20.62, 17.7, 25.3),
      holders: holders(q(116400, 98814, 129944), "perkiraan", base("35.72", "2025-12-31", "wajib_ktp", 120000)),
    });
    const words = coverageChartWords({ region: region("35.77"), series: [at] }, "id");
    expect(coverageMarks([at]).map((mark) => words.share(mark.quantity, mark))).toEqual(["21%"]);
    expect(coverageText(at, "id")).toBe("sekitar 21%");
  });

  test("what may be nought: its upper end", () => {
    const most = { ...nganjuk, coverage: { ...share(0.1322, 0, 0.1425), method: "dihitung" as const } };
    expect(pointShare(most, "id")).toBe("paling banyak 0,14%");
  });
});

test("the strip: the region with its coverage, and how many have none", () => {
  expect(stripWords(state("35.73", [malang]), 9, 0.3, "id")).toMatchObject({
    here: "Kota Malang 8,4%",
    none: "9 belum ada cakupannya",
  });
  expect(stripWords(state("35.06", [noBase]), 9, 0.3, "en")).toMatchObject({
    here: "Kabupaten Kediri",
    none: "9 without coverage",
  });
});

test("the swatch in words", () => {
  const beyond = { ...nganjuk, coverage: { ...share(120), method: "dihitung" as const } };
  expect(altSwatch(region("35.73"), malang, "id")).toBe("Seratus petak: cakupan Kota Malang, 8 sampai 9 dari 100");
  expect(altSwatch(region("35.06"), noBase, "id")).toContain("belum diketahui");
  expect(altSwatch(region("35.18"), beyond, "id")).toBe(
    "Seratus petak, semuanya terisi: aktivasi di Kabupaten Nganjuk melebihi pemegang KTP-el",
  );
});
