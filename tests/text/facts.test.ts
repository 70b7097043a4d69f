import { describe, expect, test } from "vitest";
import type { PointState } from "../../src/metrics/state.ts";
import { gapFact, paceFact, rankFact, reportsFact } from "../../src/text/facts.ts";
import { report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { madiunMet, madiunRegency, malang, malangState, nganjuk, noBase, point, q, share } from "./states.ts";

describe("how far from the national target", () => {
  test("short of it: Kota Malang", () => {
    const { label, figure, note } = gapFact(malang, "id");
    expect([label, plain(figure), note]).toEqual([
      "Target nasional 2024",
      "kurang sekitar 138.000 orang",
      "sekitar 28% dari target itu",
    ]);
  });

  test("exactly on it", () => {
    const met = point(report("35.73", "2024-08-01", { count: 300 }), { gap: q(0), shareOfTarget: share(100) });
    expect(gapFact(met, "id")).toMatchObject({ figure: "tepat sebanyak itu", note: "100,00% dari target itu" });
    expect(gapFact(met, "en").figure).toBe("exactly that many");
  });

  test("a percentage alone: in percentage points", () => {
    expect(gapFact(madiunMet, "id").figure).toBe("lebih sekitar 3 persen poin");
    expect(gapFact(madiunRegency, "en").figure).toBe("10.65 percentage points short");
  });

  test("without holders: the target is known, the distance is not", () => {
    expect(gapFact(noBase, "id")).toEqual({
      label: "Target nasional 2023",
      figure: "jaraknya belum diketahui",
      note: "",
    });
  });

  test("on a date without a target", () => {
    expect(gapFact({ ...malang, national: null }, "id")).toEqual({
      label: "Target nasional",
      figure: null,
      note: "tidak ada target pada tanggal itu",
    });
  });
});

describe("how fast", () => {
  const said = (at: PointState, today: string, language: "id" | "en" = "id") => {
    const { figure, note } = paceFact(at, malangState.series, today, language);
    return [plain(figure), plain(note)];
  };

  test("actual and needed; over how many days, once the deadline is over", () => {
    expect(said(malang, "2024-12-31")).toEqual([
      "sekitar 125 orang per hari",
      "perlu sekitar 550 orang per hari untuk target nasional",
    ]);
    expect(said(malang, "2025-01-01")).toEqual(["sekitar 125 orang per hari", "rata-rata 183 hari"]);
    expect(said(malang, "2025-01-01", "en")[1]).toBe("mean of 183 days");
  });

  test("unknown: what it takes", () => {
    expect(said(noBase, "2026-11-21")).toEqual([null, "perlu jumlah orang pada dua tanggal"]);
    // 469,61, rounded up
    expect(said(nganjuk, "2024-06-01", "en")).toEqual([null, "470 people a day needed for the national target"]);
  });
});

test("how many figures, from how many sources: one figure may be in several", () => {
  expect(reportsFact(1, 2, "id")).toMatchObject({ figure: "satu angka", note: "dimuat dua sumber" });
  expect(reportsFact(1, 2, "en")).toMatchObject({ figure: "one figure", note: "in two sources" });
  expect(reportsFact(2, 1, "en")).toMatchObject({ figure: "two figures", note: "in one source" });
  expect(reportsFact(0, 0, "en").note).toBe("");
});

test("the place, or why there is none", () => {
  expect(rankFact({ best: 3, worst: 5, of: 8, asOf: "2023-12-31" }, null, "id")).toMatchObject({
    figure: "3–5 dari 8",
    note: "di antara delapan wilayah yang melapor di sekitar akhir 2023",
  });
  expect(rankFact(null, "too-few", "id")).toMatchObject({
    figure: null,
    note: "kurang dari lima wilayah di dekat tenggat",
  });
  expect(rankFact(null, "no-coverage", "en").note).toBe("coverage cannot be worked out");
  expect(rankFact(null, null, "en").note).toBe("no report near a deadline");
});
