import { describe, expect, test } from "vitest";
import {
  altCoverage,
  altMap,
  altPeople,
  altStrip,
  metaDescription,
  quote,
  reportsPage,
  whatsapp,
} from "../../src/text/travel.ts";
import {
  madiunMet,
  madiunPossibly,
  madiunRegency,
  malang,
  malangRecord,
  malangState,
  noBase,
  record,
  region,
  state,
  surabayaUndecided,
} from "./states.ts";

const url = "https://pantau-ikd.example/wilayah/kota-malang/";

describe("a sentence to quote", () => {
  test("Kota Malang", () => {
    expect(quote(malangState, malang, malangRecord, "id")).toBe(
      "Hingga 22 April 2024, 54 ribu orang di Kota Malang telah mengaktifkan IKD, sekitar 8,4 persen dari sekitar 640 ribu pemegang KTP-el (tersirat dari target), menurut Pantau IKD Jawa Timur, dihitung dari laporan Malangpariwara.com (23 April 2024).",
    );
    expect(quote(malangState, malang, malangRecord, "en")).toBe(
      "By 22 April 2024, about 54,000 people in Kota Malang had activated IKD, about 8.4% of about 640,000 e-KTP holders (implied by the target), according to Pantau IKD Jawa Timur, based on a report by Malangpariwara.com (23 April 2024).",
    );
  });

  test("an estimate keeps its interval, a percentage its base, a source of unknown day its name", () => {
    expect(quote(state("35.78", [surabayaUndecided]), surabayaUndecided, record(), "id")).toBe(
      "Hingga 30 April 2024, 348 ribu orang di Kota Surabaya telah mengaktifkan IKD, sekitar 16 persen (antara 15 persen dan 18 persen) dari sekitar 2,2 juta pemegang KTP-el (perkiraan dari DPT, Juni 2023), menurut Pantau IKD Jawa Timur, dihitung dari laporan Koran Jatim.",
    );
    expect(quote(state("35.77", [madiunMet]), madiunMet, record(), "id")).toBe(
      "Pada 12 Agustus 2025, aktivasi IKD di Kota Madiun sekitar 33 persen (antara 32 persen dan 36 persen) dari pemegang KTP-el (perkiraan), menurut Pantau IKD Jawa Timur, dihitung dari laporan ANTARA Jatim (2025).",
    );
    expect(quote(state("35.19", [madiunRegency]), madiunRegency, record(), "en")).toBe(
      "In November 2025, IKD activations in Kabupaten Madiun stood at 19.35% of e-KTP holders, according to Pantau IKD Jawa Timur, based on a report by Berkah News24 (16 December 2025).",
    );
    const undated = { ...madiunRegency, report: { ...madiunRegency.report, datePrecision: "paling_lambat" as const } };
    expect(quote(state("35.19", [undated]), undated, record(), "id")).toContain(
      "Paling lambat 30 November 2025 (tanggalnya tidak disebut), aktivasi IKD di Kabupaten Madiun 19,35 persen",
    );
  });
});

describe("a message", () => {
  test("Kota Malang", () => {
    expect(whatsapp(malangState, malangRecord, url, "id")).toBe(
      `IKD Kota Malang, 22 April 2024: sekitar 8,4% dari pemegang KTP-el. Target nasional 2024: 30% dari pemegang KTP-el, saat itu kurang sekitar 138.000 orang. ${url}`,
    );
    expect(whatsapp(malangState, malangRecord, url, "en")).toBe(
      `IKD in Kota Malang, 22 April 2024: about 8.4% of e-KTP holders. National target for 2024: 30% of e-KTP holders, then about 138,000 people short. ${url}`,
    );
  });

  test("met, no holders, no figure", () => {
    expect(whatsapp(state("35.77", [madiunMet]), record(), url, "id")).toContain(
      "saat itu terlampaui sekitar 5.000 orang.",
    );
    expect(whatsapp(state("35.06", [noBase]), record(), url, "id")).toBe(
      `IKD Kabupaten Kediri, 17 Februari 2023: 3.906 orang. Target nasional 2023: 25% dari pemegang KTP-el. ${url}`,
    );
    expect(whatsapp(state("35.10", []), record(), url, "en")).toBe(
      `We have found no IKD figure for Kabupaten Banyuwangi. ${url}`,
    );
  });
});

describe("what a chart shows", () => {
  test("coverage: how many reports, from when to when, and where the target lies", () => {
    expect(altCoverage(malangState, "id")).toBe(
      "Grafik titik: cakupan IKD Kota Malang, persen dari pemegang KTP-el, tiga laporan dari 3 September 2023 hingga 22 April 2024, naik dari sekitar 3,9% ke sekitar 8,4%; garis target 25% (2023) dan 30% (2024). Angkanya di tabel.",
    );
    expect(altCoverage(malangState, "en")).toBe(
      "Dot chart of IKD coverage in Kota Malang, percent of e-KTP holders, three reports, 3 September 2023 to 22 April 2024, up from about 3.9% to about 8.4%; target line at 25% (2023) and 30% (2024). Figures in the table.",
    );
  });

  test("one report; intervals that meet are neither up nor down; no coverage", () => {
    expect(altCoverage(state("35.77", [madiunMet]), "id")).toBe(
      "Grafik titik: cakupan IKD Kota Madiun, persen dari pemegang KTP-el, satu laporan, 12 Agustus 2025, sekitar 33%; garis target 30% (2025). Angkanya di tabel.",
    );
    // a year ends on its last day
    expect(altCoverage(state("35.77", [madiunPossibly, madiunMet]), "id")).toContain(
      "dari akhir 2024 hingga 12 Agustus",
    );
    // the same target in two years is said once
    expect(altCoverage(state("35.77", [madiunPossibly, madiunMet]), "id")).toContain("; garis target 30% (2024–2025).");
    const falls = state("35.73", [malang, malangState.series[0]!]);
    expect(altCoverage(falls, "en")).toContain("down from about 8.4% to about 3.9%");
    const steady = state("35.77", [madiunMet, { ...madiunMet, date: "2025-09-12" }]);
    expect(altCoverage(steady, "en")).toContain(", from about 33% to about 33%");
    expect(altCoverage(state("35.06", [noBase]), "id")).toBe(
      "Grafik cakupan IKD Kabupaten Kediri, persen dari pemegang KTP-el: belum ada titik.",
    );
  });

  test("people and their target", () => {
    expect(altPeople(malangState, "id")).toBe(
      "Grafik: 54 ribu orang dengan IKD aktif di bawah garis target sekitar 192.000 orang (30% dari pemegang KTP-el), yang naik perlahan. Angkanya di tabel.",
    );
    expect(altPeople(malangState, "en")).toBe(
      "Chart: about 54,000 people with an active IKD, below a slowly rising target line of about 192,000 people (30% of e-KTP holders). Figures in the table.",
    );
    const near = {
      ...madiunPossibly,
      national: { ...madiunPossibly.national!, people: { value: 45396, low: 41293, high: 47657 } },
    };
    expect(altPeople(state("35.77", [near]), "id")).toContain("di sekitar garis target sekitar 45.000 orang");
    expect(altPeople(state("35.77", [madiunMet]), "id")).toBeNull();
  });

  test("strip, map, embed", () => {
    expect(altStrip("Kota Malang", "marked", "id")).toBe(
      "Grafik titik cakupan terakhir wilayah yang ada angkanya, persen dari pemegang KTP-el, Kota Malang ditandai.",
    );
    // A region without coverage has no dot to mark.
    expect(altStrip("Kabupaten Magetan", "without", "id")).toBe(
      "Grafik titik cakupan terakhir wilayah yang ada angkanya, persen dari pemegang KTP-el; Kabupaten Magetan belum ada angkanya.",
    );
    expect(altStrip("Kabupaten Magetan", "without", "en")).toBe(
      "Dot chart of last known coverage, percent of e-KTP holders; no figure yet for Kabupaten Magetan.",
    );
    expect(altMap(19, "id")).toBe(
      "Peta kotak 38 kabupaten/kota menurut status pada laporan terakhirnya; 19 belum ada angka.",
    );
    expect(altMap(19, "en")).toBe(
      "Tile map of the 38 regencies and cities by status in their last report; 19 have no figure yet.",
    );
  });
});

describe("descriptions", () => {
  test("a region's page", () => {
    expect(metaDescription(malangState, true, "id")).toBe(
      "Aktivasi IKD di Kota Malang: sekitar 8,4% dari pemegang KTP-el, 22 April 2024. Laporan, sumber, dan perhitungannya.",
    );
    expect(metaDescription(state("35.77", [madiunMet]), true, "en")).toBe(
      "IKD activation in Kota Madiun: about 33% of e-KTP holders (estimate), 12 August 2025. Reports, sources and the arithmetic.",
    );
    expect(metaDescription(state("35.06", [noBase]), true, "id")).toContain("3.906 orang, 17 Februari 2023.");
    expect(metaDescription(state("35.10", []), true, "id")).toBe(
      "Belum ada angka aktivasi IKD untuk Kabupaten Banyuwangi. Yang diketahui, dan cara meminta atau mengirim angkanya.",
    );
    expect(metaDescription(state("35.10", []), false, "en")).toBe(
      "No IKD figure for Kabupaten Banyuwangi yet. What is known, and how to ask for the figure.",
    );
  });

  test("its list of reports", () => {
    expect(reportsPage(region("35.73"), "id")).toEqual({
      h1: "Semua laporan tentang Kota Malang",
      meta: "Semua laporan IKD dan KTP-el Kota Malang: tanggal, angka, ketelitian, sumber, dan yang tidak dipakai beserta alasannya.",
    });
  });
});

test("nothing that travels holds a no-break space", () => {
  const states = [malangState, state("35.77", [madiunMet]), state("35.06", [noBase]), state("35.10", [])];
  const texts = states.flatMap((whole) =>
    (["id", "en"] as const).flatMap((language) => [
      ...(whole.latest ? [quote(whole, whole.latest, malangRecord, language)] : []),
      whatsapp(whole, malangRecord, url, language),
      metaDescription(whole, true, language),
      altCoverage(whole, language),
      altPeople(whole, language) ?? "",
    ]),
  );
  expect(texts.filter((text) => text.includes("\u00a0"))).toEqual([]);
});
