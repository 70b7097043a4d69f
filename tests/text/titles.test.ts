import { describe, expect, test } from "vitest";
import { captions, chartTitle, peopleTitle, reportCount, subtitle } from "../../src/text/titles.ts";
import { published } from "../../src/cells/kinds.ts";
import { publishedText } from "../../src/text/date.ts";
import { report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import {
  madiunMet,
  madiunPossibly,
  madiunRegency,
  malang,
  malangRecord,
  malangState,
  nganjuk,
  noBase,
  point,
  q,
  record,
  share,
  state,
  surabayaOnTrack,
} from "./states.ts";
import { valueOf } from "../cells/said.ts";

describe("the coverage chart's title is its finding", () => {
  test.each([
    [
      malangState,
      "Sekitar 8,4% pemegang KTP-el mengaktifkan IKD, lajunya belum cukup, April 2024",
      "About 8.4% of e-KTP holders activated IKD, pace not enough, April 2024",
    ],
    [
      state("35.78", [surabayaOnTrack]),
      "Sekitar 15% pemegang KTP-el (perkiraan) mengaktifkan IKD, lajunya cukup, April 2024",
      "About 15% of estimated e-KTP holders activated IKD, pace enough, April 2024",
    ],
    [
      state("35.77", [madiunMet]),
      "Sekitar 33% pemegang KTP-el (perkiraan) mengaktifkan IKD, target tercapai, Agustus 2025",
      "About 33% of estimated e-KTP holders activated IKD, target met, August 2025",
    ],
    [
      state("35.77", [madiunPossibly]),
      "26,9–30,3% pemegang KTP-el (perkiraan) mengaktifkan IKD, target mungkin tercapai, 2024",
      "26.9–30.3% of estimated e-KTP holders activated IKD, target possibly met, 2024",
    ],
    [
      state("35.18", [nganjuk]),
      "11,88% pemegang KTP-el mengaktifkan IKD, target 30%, Januari 2024",
      "11.88% of e-KTP holders activated IKD, target 30%, January 2024",
    ],
    [
      state("35.18", [{ ...nganjuk, coverage: { ...share(120), method: "dihitung" } }]),
      "Aktivasi melebihi pemegang KTP-el, Januari 2024",
      "More activations than e-KTP holders, January 2024",
    ],
    [
      state("35.78", [{ ...surabayaOnTrack, coverage: { ...share(117, 106, 135), method: "dihitung" } }]),
      "Aktivasi melebihi pemegang KTP-el (perkiraan), April 2024",
      "More activations than estimated e-KTP holders, April 2024",
    ],
    [state("35.06", [noBase]), "Cakupan belum dapat dihitung", "Coverage cannot be worked out yet"],
    [state("35.10", []), "Belum ada angka aktivasi IKD", "No IKD figure yet"],
  ])("%#", (whole, id, en) => {
    expect(plain(chartTitle(whole, "id"))).toBe(id);
    expect(plain(chartTitle(whole, "en"))).toBe(en);
  });

  test("before the first national target it says no more than the coverage", () => {
    const early = point(report("35.73", "2022-12-30", { count: 100 }), {
      coverage: share(0.21),
      status: null as never,
    });
    expect(plain(chartTitle(state("35.73", [early]), "id"))).toBe(
      "0,21% pemegang KTP-el mengaktifkan IKD, Desember 2022",
    );
  });
});

test("the people chart's title is the gap", () => {
  expect(plain(peopleTitle(malangState, "id"))).toBe("Kurang sekitar 138.000 orang dari target nasional, April 2024");
  expect(plain(peopleTitle(malangState, "en"))).toBe("About 138,000 people short of the national target, April 2024");
  const above = { ...madiunPossibly, national: { ...madiunPossibly.national!, gap: q(-4836, -9245.6, -2999.3) } };
  expect(plain(peopleTitle(state("35.77", [above]), "id"))).toBe(
    "Lebih sekitar 5.000 orang dari target nasional, 2024",
  );
  expect(plain(peopleTitle(state("35.77", [above]), "en"))).toBe("About 5,000 people above the national target, 2024");
  expect(plain(peopleTitle(state("35.77", [madiunPossibly]), "id"))).toBe(
    "Antara 5.000 orang kurang dan 400 orang lebih dari target nasional, 2024",
  );
  expect(plain(peopleTitle(state("35.77", [madiunPossibly]), "en"))).toBe(
    "Between 5,000 people short of and 400 people above the national target, 2024",
  );
  // nobody was counted
  expect(peopleTitle(state("35.77", [madiunMet]), "id")).toBeNull();
  expect(peopleTitle(state("35.06", [noBase]), "id")).toBeNull();
  expect(peopleTitle(state("35.10", []), "id")).toBeNull();
  const reached = state("35.77", [point(report("35.77", "2024-08-01", { count: 60000 }), { gap: q(0) })]);
  expect(plain(peopleTitle(reached, "id"))).toBe("Tepat sebanyak target nasional, Agustus 2024");
  expect(plain(peopleTitle(reached, "en"))).toBe("Exactly at the national target, August 2024");
});

test("subtitle: measure, base with its origin, date and source", () => {
  expect(plain(subtitle(malang, malangRecord, "id"))).toBe(
    "Cakupan aktivasi IKD, persen dari pemegang KTP-el (dihitung dari target), 22 April 2024. Sumber: Malangpariwara.com (23 April 2024).",
  );
  expect(plain(subtitle(malang, malangRecord, "en"))).toBe(
    "IKD activation coverage, percent of e-KTP holders (worked back from the target), 22 April 2024. Source: Malangpariwara.com (23 April 2024).",
  );
  // of a percentage of wajib KTP; of a source whose day is not known
  expect(plain(subtitle(madiunMet, record(), "id"))).toBe(
    "Cakupan aktivasi IKD, persen dari pemegang KTP-el (perkiraan dari wajib KTP), 12 Agustus 2025. Sumber: ANTARA Jatim (2025).",
  );
  expect(plain(subtitle(madiunRegency, record(), "id"))).toBe(
    "Cakupan aktivasi IKD, persen dari pemegang KTP-el, November 2025. Sumber: Berkah News24 (16 Desember 2025).",
  );
  expect(plain(subtitle(nganjuk, record(), "en"))).toBe(
    "IKD activation coverage, percent of e-KTP holders, 26 January 2024. Source: Koran Jatim.",
  );
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
  expect(captions.newest(12, "Kota Malang", "id")).toBe(
    "Dua belas laporan terbaru tentang Kota Malang; selebihnya di Semua laporan",
  );
  expect(captions.newest(12, "Kota Malang", "en")).toBe(
    "The twelve newest reports on Kota Malang; the rest under All reports",
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
