import { describe, expect, test } from "vitest";
import type { RegionState } from "../../src/metrics/state.ts";
import { captions, courseTitle, reportCount, reportsHeading } from "../../src/text/titles.ts";
import { published } from "../../src/cells/kinds.ts";
import { publishedText } from "../../src/text/date.ts";
import { report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { madiunMet, madiunPossibly, malangState, nganjuk, noBase, share, state } from "./states.ts";
import { valueOf } from "../cells/said.ts";

describe("the coverage chart's title says which way it went, until when, and that nothing came since", () => {
  const old = (whole: RegionState): RegionState => ({ ...whole, stale: true });
  const fresh = (whole: RegionState): RegionState => ({ ...whole, stale: false });
  test.each([
    // 4,1 % [3,9; 4,2] to 8,4 % [7,9; 8,8]: the ends do not meet
    [fresh(malangState), "Naik sampai April 2024", "Up until April 2024"],
    [old(malangState), "Naik sampai April 2024, lalu tidak ada laporan", "Up until April 2024, then no report"],
    [
      { ...old(malangState), newer: { report: report("35.73", "2025-09-16", { share: "6.7" }) } },
      "Naik sampai April 2024, lalu tidak ada yang bisa dihitung",
      "Up until April 2024, then none that we can use",
    ],
    [
      old({ ...malangState, series: malangState.series.toReversed() }),
      "Turun sampai September 2023, lalu tidak ada laporan",
      "Down until September 2023, then no report",
    ],
    [
      old(state("35.77", [madiunMet])),
      "Satu laporan, Agustus 2025, lalu tidak ada lagi",
      "One report, August 2025, then no more",
    ],
    [fresh(state("35.77", [madiunPossibly])), "Satu laporan, 2024", "One report, 2024"],
    [
      fresh(state("35.18", [{ ...nganjuk, coverage: { ...share(120), method: "dihitung" } }])),
      "Aktivasi melebihi pemegang KTP-el, Januari 2024",
      "More activations than e-KTP holders, January 2024",
    ],
  ])("%#", (whole, id, en) => {
    expect(plain(courseTitle(whole, "id"))).toBe(id);
    expect(plain(courseTitle(whole, "en"))).toBe(en);
  });

  test("nothing without a coverage", () => {
    expect([courseTitle(state("35.06", [noBase]), "id"), courseTitle(state("35.10", []), "id")]).toEqual([null, null]);
  });
});

test("how many figures, from how many sources", () => {
  expect(reportsHeading(1, 2, "id")).toBe("Satu angka dari dua sumber");
  expect(reportsHeading(1, 2, "en")).toBe("One figure from two sources");
  expect(reportsHeading(12, 1, "en")).toBe("12 figures from one source");
});

test("a publication date is as exact as it is known", () => {
  expect(plain(publishedText(valueOf(published, "2024-04-23"), "id"))).toBe("23 April 2024");
  expect(plain(publishedText(valueOf(published, "2025-12"), "en"))).toBe("December 2025");
  expect(publishedText(valueOf(published, "2025"), "id")).toBe("2025");
  expect(publishedText(null, "id")).toBeNull();
});

test("captions", () => {
  expect(captions.coverage("Kota Malang", "id")).toBe(
    "Cakupan aktivasi IKD di Kota Malang, persen dari pemegang KTP-el, menurut tanggal laporan",
  );
  expect(captions.bases("Kota Malang", "en")).toBe(
    "E-KTP holders, people obliged to hold a KTP, voters and residents of Kota Malang",
  );
  expect(plain(captions.rank("2023-12-31", "id"))).toBe(
    "Peringkat akhir 2023: laporan paling jauh 92 hari dari 31 Desember 2023",
  );
  expect(captions.events("Kota Surabaya", "within", "id")).toBe(
    "Kegiatan di Kota Surabaya; hasilnya sudah termasuk dalam jumlah kumulatif",
  );
  expect(captions.events("Kota Malang", "beyond", "id")).toBe(
    "Kegiatan di Kota Malang; hasilnya tidak ditambahkan pada jumlah kumulatif",
  );
  expect(captions.events("Kota Malang", "beyond", "en")).toBe(
    "Outreach sessions in Kota Malang; their results are not added to the running total",
  );
  // a region with sessions, and no count that they could be part of
  expect(captions.events("Kabupaten Jember", "alone", "id")).toBe("Kegiatan di Kabupaten Jember");
});

test("Indonesian never doubles after a number, English adds its s", () => {
  expect([0, 1, 2].map((count) => reportCount(count, "id"))).toEqual([
    "tidak ada laporan",
    "satu laporan",
    "dua laporan",
  ]);
  expect([0, 1, 2].map((count) => reportCount(count, "en"))).toEqual(["no reports", "one report", "two reports"]);
});
