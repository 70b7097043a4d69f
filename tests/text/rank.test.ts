import type { PointState } from "../../src/metrics/state.ts";
import { describe, expect, test } from "vitest";
import type { Covered } from "../../src/metrics/coverage.ts";
import type { CrossSection } from "../../src/metrics/rank.ts";
import {
  comparison,
  noRankSentence,
  rankSentence,
  toldSide,
  unrankedList,
  whyNoRank,
  whyUnranked,
} from "../../src/text/rank.ts";
import type { Language } from "../../src/notation/language.ts";
import { report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { malangState, nganjuk, noBase, point, ponorogo, region, share, state, tulungagung } from "./states.ts";

const asOf = "2023-12-31";
const all = { type: "all", size: 38 } as const;

describe("a place in a cross-section", () => {
  test("one place: Kota Malang, 3 of 6, and of whom", () => {
    const rank = { best: 3, worst: 3, of: 6, asOf };
    expect(plain(rankSentence(rank, all, "Kota Malang", "id"))).toBe(
      "Enam wilayah punya laporan di sekitar akhir 2023. Di antaranya, Kota Malang urutan ke-3; 32 wilayah lain tidak dapat diurutkan.",
    );
    expect(plain(rankSentence(rank, all, "Kota Malang", "en"))).toBe(
      "Six regions had a report near the end of 2023. Among them, Kota Malang was 3rd; the other 32 cannot be ranked.",
    );
  });

  test("from best to worst where ranges overlap, among cities", () => {
    const rank = { best: 3, worst: 5, of: 8, asOf };
    expect(plain(rankSentence(rank, { type: "kota", size: 9 }, "Kota Malang", "id"))).toBe(
      "Delapan kota punya laporan di sekitar akhir 2023. Di antaranya, Kota Malang urutan ke-3 sampai ke-5, sebab rentangnya bertumpuk; 1 kota lain tidak dapat diurutkan.",
    );
    expect(plain(rankSentence(rank, { type: "kota", size: 9 }, "Kota Malang", "en"))).toBe(
      "Eight cities had a report near the end of 2023. Among them, Kota Malang was between 3rd and 5th, since the ranges overlap; the other 1 cannot be ranked.",
    );
  });

  test("nobody missing, nobody mentioned", () => {
    expect(plain(rankSentence({ best: 1, worst: 1, of: 9, asOf }, { type: "kota", size: 9 }, "Kota Batu", "id"))).toBe(
      "Sembilan kota punya laporan di sekitar akhir 2023. Di antaranya, Kota Batu urutan ke-1.",
    );
  });

  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [22, "22nd"],
    [33, "33rd"],
    [38, "38th"],
  ])("%d in English is %s", (place, text) => {
    expect(rankSentence({ best: place, worst: place, of: 38, asOf }, all, "X", "en")).toContain(text);
  });
});

describe("no place, and why", () => {
  const placed = { region: "35.18", point: nganjuk as Covered, rank: { best: 1, worst: 1, of: 6, asOf } };
  const section: CrossSection = { asOf, regions: 6, placed: [placed] };
  const few: CrossSection = { asOf, regions: 3, placed: [] };

  test("reasons", () => {
    expect(whyNoRank(state("35.18", [nganjuk]), section)).toBeNull();
    expect(whyNoRank(state("35.10", []), section)).toBe("no-figure");
    expect(whyNoRank(state("35.04", [tulungagung]), section)).toBe("far");
    expect(whyNoRank(state("35.06", [{ ...noBase, date: "2023-12-01" }]), section)).toBe("no-coverage");
    expect(whyNoRank(state("35.02", [ponorogo]), few)).toBe("too-few");
    // the nearest report of Kota Malang is of 22 October 2023, 70 days off
    expect(whyNoRank(malangState, few)).toBe("too-few");
  });

  test("by the last cross-section that the region has a report near, else by the last of all", () => {
    const later: CrossSection = { asOf: "2024-12-31", regions: 2, placed: [] };
    const counted = state("35.06", [{ ...noBase, date: "2023-12-01" }]);
    expect(whyUnranked(counted, [section, later])).toEqual({ reason: "no-coverage", asOf });
    expect(whyUnranked(state("35.04", [tulungagung]), [section, later])).toEqual({ reason: "far", asOf: later.asOf });
    expect(whyUnranked(malangState, [section, later])).toBeNull();
    expect(whyUnranked(counted, [])).toBeNull();
  });

  test("said", () => {
    expect(plain(noRankSentence("far", asOf, "all", "id"))).toBe(
      "Tidak diberi peringkat: laporannya lebih dari 92 hari dari 31 Desember 2023.",
    );
    expect(noRankSentence("no-coverage", asOf, "all", "id")).toBe(
      "Tidak diberi peringkat: cakupannya belum dapat dihitung.",
    );
    expect(noRankSentence("too-few", asOf, "kota", "id")).toBe(
      "Di antara sesama kota tidak ada peringkat: kurang dari lima kota punya laporan di sekitar akhir 2023.",
    );
    expect(noRankSentence("too-few", asOf, "kota", "en")).toBe(
      "Not ranked among cities: fewer than five cities have a report near the end of 2023.",
    );
    expect(noRankSentence("no-figure", asOf, "all", "en")).toBe("Not ranked: we have no usable IKD figure for it.");
    expect(unrankedList("id")).toBe(
      "Diurutkan dari yang tertinggi. Tanggal laporannya berbeda-beda, jadi ini bukan peringkat.",
    );
  });
});

describe("two regions beside each other", () => {
  const side = (code: string, at: PointState, language: Language = "id") =>
    toldSide(region(code), at as Covered<PointState>, language);
  const nganjukSide = side("35.18", nganjuk);
  const ponorogoSide = side("35.02", ponorogo);

  test("near the same deadline: 11,882 - 1,467 = 10,415; 11,882 - 1,492 = 10,390; 11,882 - 1,443 = 10,440", () => {
    const expected =
      "Kabupaten Nganjuk 11,88% dan Kabupaten Ponorogo sekitar 1,47% dari pemegang KTP-el, keduanya di sekitar akhir 2023: selisih 10,42 persen poin (antara 10,39 dan 10,44).";
    expect(comparison(nganjukSide, ponorogoSide, asOf, "id")).toBe(expected);
    expect(comparison(side("35.18", nganjuk, "en"), side("35.02", ponorogo, "en"), asOf, "en")).toBe(
      "Kabupaten Nganjuk 11.88% and Kabupaten Ponorogo about 1.47% of e-KTP holders, both near the end of 2023: 10.42 percentage points (between 10.39 and 10.44) apart.",
    );
    // the order of the two is the reader's; the difference is never negative
    expect(comparison(ponorogoSide, nganjukSide, asOf, "id")).toContain("selisih 10,42 persen poin");
  });

  test("intervals that meet have no difference to tell", () => {
    const other = side("35.06", point(report("35.06", "2023-12-01", { count: 1 }), { coverage: share(1.5, 1.4, 1.6) }));
    expect(comparison(ponorogoSide, other, asOf, "id")).toBe(
      "Kabupaten Ponorogo sekitar 1,47% dan Kabupaten Kediri sekitar 1,5% dari pemegang KTP-el, keduanya di sekitar akhir 2023; rentangnya bertumpuk, jadi selisihnya tidak dapat dipastikan.",
    );
  });

  test("equal ones have none either, exact as they may be", () => {
    const equal = side("35.06", nganjuk);
    expect(comparison(nganjukSide, equal, asOf, "en")).toContain("the difference cannot be told");
  });
});
