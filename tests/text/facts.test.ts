import { describe, expect, test } from "vitest";
import { gapFact, rankFact } from "../../src/text/facts.ts";
import { report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { madiunMet, madiunRegency, malang, noBase, point, q, share } from "./states.ts";

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
