import { describe, expect, test } from "vitest";
import { gapFact, paceFact, rankFact } from "../../src/text/facts.ts";
import { target } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { malang, measureOf, noBase, q, share } from "./states.ts";

const national = target("00", 2024, { share: "30", base: "perekaman" });

describe("how far from the national target", () => {
  test("short of it: Kota Malang", () => {
    const { label, figure, note } = gapFact(malang.national, "id");
    expect([label, plain(figure), note]).toEqual([
      "Target nasional 2024",
      "kurang sekitar 138.000 orang",
      "sekitar 28,1% dari target itu",
    ]);
  });

  test("exactly on it", () => {
    const met = measureOf(national, "2024-08-01", { gap: q(0), shareOfTarget: share(100) });
    expect(gapFact(met, "id")).toMatchObject({ figure: "tepat sebanyak itu", note: "100,00% dari target itu" });
    expect(gapFact(met, "en").figure).toBe("exactly that many");
  });

  test("a percentage alone has a share of it", () => {
    const part = measureOf(national, "2024-08-31", { shareOfTarget: share(43, 41.5, 46.7) });
    expect(gapFact(part, "id")).toMatchObject({ figure: "sekitar 43% dari target itu", note: "" });
  });

  test("without holders: the target is known, the distance is not", () => {
    expect(gapFact(noBase.national, "id")).toEqual({
      label: "Target nasional 2023",
      figure: "jaraknya belum diketahui",
      note: "",
    });
  });

  test("on a date without a target", () => {
    expect(gapFact(null, "id")).toEqual({
      label: "Target nasional",
      figure: null,
      note: "tidak ada target pada tanggal itu",
    });
  });
});

describe("how fast", () => {
  test("actual and needed", () => {
    const { figure, note } = paceFact(malang.pace, malang.national!.requiredPerDay, "id");
    expect([plain(figure), plain(note)]).toEqual([
      "sekitar 125 orang per hari",
      "perlu 546 orang per hari untuk target nasional",
    ]);
  });

  test("unknown: what it takes", () => {
    expect(plain(paceFact(null, null, "id").note)).toBe("perlu jumlah orang pada dua tanggal");
    expect(plain(paceFact(null, q(245.9), "en").note)).toBe("246 people a day needed for the national target");
  });
});

test("the place, or why there is none", () => {
  expect(rankFact({ best: 3, worst: 5, of: 8, asOf: "2023-12-31" }, null, "id")).toMatchObject({
    figure: "3–5 dari 8",
    note: "akhir 2023",
  });
  expect(rankFact(null, "too-few", "id")).toMatchObject({
    figure: null,
    note: "kurang dari lima wilayah di dekat tenggat",
  });
  expect(rankFact(null, "no-coverage", "en").note).toBe("coverage cannot be worked out");
  expect(rankFact(null, null, "en").note).toBe("no report near a deadline");
});
