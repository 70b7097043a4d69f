import { eastJava } from "../area.ts";
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
} from "../../src/text/elsewhere.ts";
import { report } from "../metrics/record.ts";
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

const address = "https://pantau-ikd.example/wilayah/kota-malang/";
const site = "Pantau IKD Jawa Timur";
const luggage = { site, address, today: "2026-11-21" };
const without = { site, address: null, today: "2026-11-21" };

describe("a sentence to quote", () => {
  test("Kota Malang: how old it is as a date, and the address", () => {
    expect(quote(malangState, malang, malangRecord, luggage, "id")).toBe(
      `Hingga 22 April 2024, 54 ribu orang di Kota Malang sudah mengaktifkan IKD, sekitar 8,4 persen (antara 7,9 persen dan 8,8 persen) dari sekitar 640 ribu pemegang KTP-el (dihitung dari target), menurut Pantau IKD Jawa Timur, dihitung dari laporan Malangpariwara.com (23 April 2024). Ini angka terakhir yang tercatat hingga 21 November 2026. ${address}`,
    );
    expect(quote(malangState, malang, malangRecord, luggage, "en")).toBe(
      `By 22 April 2024, about 54,000 people in Kota Malang had activated IKD: about 8.4% (between 7.9% and 8.8%) of about 640,000 e-KTP holders (worked back from the target), according to Pantau IKD Jawa Timur, based on a report by Malangpariwara.com (23 April 2024). This was the last figure on record on 21 November 2026. ${address}`,
    );
  });

  test("without an address none; of an earlier point, or while the last is not old, nothing about its age", () => {
    expect(quote(malangState, malang, malangRecord, without, "id")).toMatch(/hingga 21 November 2026\.$/);
    const fresh = { ...malangState, stale: false };
    expect(quote(fresh, malang, malangRecord, without, "id")).toMatch(/\(23 April 2024\)\.$/);
    expect(quote(malangState, malangState.series[0]!, malangRecord, without, "id")).not.toContain("terakhir");
  });

  const said = (code: string, at: typeof malang, language: "id" | "en") =>
    quote(state(code, [at], { stale: false }), at, record(), without, language);

  test("the percentage as printed, with its base, where it is not ours", () => {
    const row = report("35.78", "2024-04-30", {
      ...{ count: 348000, precision: "dibulatkan", unit: 1000 },
      ...{ share: "12", sharePrecision: "sekitar", statedBase: "tidak_disebut" },
    });
    const at = { ...surabayaUndecided, report: row, reports: [row] };
    expect(said("35.78", at, "id")).toBe(
      "Hingga 30 April 2024, 348 ribu orang di Kota Surabaya sudah mengaktifkan IKD, sekitar 16 persen (antara 15 persen dan 17 persen) dari sekitar 2,2 juta pemegang KTP-el (perkiraan dari DPT, Juni 2023), menurut Pantau IKD Jawa Timur, dihitung dari laporan Koran Jatim. Di laporan itu tercetak sekitar 12 persen, basis tidak disebut.",
    );
    expect(said("35.77", madiunMet, "id")).toBe(
      "Pada 12 Agustus 2025, aktivasi IKD di Kota Madiun tercatat 32,2 persen dari wajib KTP, menurut ANTARA Jatim (2025). Itu sekitar 33 persen (antara 32 persen dan 34 persen) dari pemegang KTP-el, perkiraan Pantau IKD Jawa Timur.",
    );
    expect(said("35.77", madiunMet, "en")).toBe(
      "On 12 August 2025, IKD activations in Kota Madiun stood at 32.2% of people obliged to hold a KTP, according to ANTARA Jatim (2025). That is about 33% (between 32% and 34%) of e-KTP holders, an estimate by Pantau IKD Jawa Timur.",
    );
  });

  test("a percentage of e-KTP holders is the source's own; all sources of one figure are named; an undated report", () => {
    expect(said("35.19", madiunRegency, "en")).toBe(
      "In November 2025, IKD activations in Kabupaten Madiun stood at 19.35% of e-KTP holders, according to Berkah News24 (16 December 2025), as recorded by Pantau IKD Jawa Timur.",
    );
    const reports = ["berkah", "garda"].map((source) => ({ ...madiunRegency.report, source }));
    expect(said("35.19", { ...madiunRegency, reports }, "id")).toContain(
      "menurut Berkah News24 (16 Desember 2025) dan Garda Jatim (Desember 2025), dicatat Pantau IKD Jawa Timur.",
    );
    const undated = { ...madiunRegency, report: { ...madiunRegency.report, datePrecision: "paling_lambat" as const } };
    expect(said("35.19", undated, "id")).toContain(
      "Paling lambat 30 November 2025 (tanggalnya tidak disebut), aktivasi IKD di Kabupaten Madiun tercatat 19,35 persen",
    );
  });
});

describe("a message", () => {
  test("Kota Malang: the address first, how old it is as a date", () => {
    expect(whatsapp(malangState, malangRecord, luggage, "id")).toBe(
      `${address}\nIKD Kota Malang, 22 April 2024: sekitar 8,4% dari pemegang KTP-el. Target nasional 2024: 30% dari pemegang KTP-el, saat itu kurang sekitar 138.000 orang. Ini angka terakhir yang tercatat hingga 21 November 2026.`,
    );
    expect(whatsapp(malangState, malangRecord, without, "en")).toBe(
      "IKD in Kota Malang, 22 April 2024: about 8.4% of e-KTP holders. National target for 2024: 30% of e-KTP holders, then about 138,000 people short. This was the last figure on record on 21 November 2026.",
    );
  });

  test("met, no holders, no figure", () => {
    expect(whatsapp(state("35.77", [madiunMet]), record(), without, "id")).toContain(
      "saat itu lebih sekitar 3 persen poin.",
    );
    expect(whatsapp(state("35.06", [noBase], { stale: false }), record(), luggage, "id")).toBe(
      `${address}\nIKD Kabupaten Kediri, 17 Februari 2023: 3.906 orang. Target nasional 2023: 25% dari pemegang KTP-el.`,
    );
    expect(whatsapp(state("35.10", []), record(), luggage, "en")).toBe(
      `${address}\nWe have found no IKD figure for Kabupaten Banyuwangi.`,
    );
  });
});

describe("what a chart shows", () => {
  test("coverage: how many reports, from when to when, and where the target lies", () => {
    expect(altCoverage(malangState, "id")).toBe(
      "Grafik titik: cakupan IKD Kota Malang, persen dari pemegang KTP-el, tiga laporan dari 3 September 2023 hingga 22 April 2024, naik dari sekitar 4,1% ke sekitar 8,4%; garis target 25% (2023) dan 30% (2024).",
    );
    expect(altCoverage(malangState, "en")).toBe(
      "Dot chart of IKD coverage in Kota Malang, percent of e-KTP holders, three reports, 3 September 2023 to 22 April 2024, up from about 4.1% to about 8.4%; target line at 25% (2023) and 30% (2024).",
    );
  });

  test("one report; intervals that meet are neither up nor down; no coverage", () => {
    expect(altCoverage(state("35.77", [madiunMet]), "id")).toBe(
      "Grafik titik: cakupan IKD Kota Madiun, persen dari pemegang KTP-el, satu laporan, 12 Agustus 2025, sekitar 33%; garis target 30% (2025).",
    );
    expect(altCoverage(state("35.77", [madiunPossibly, madiunMet]), "id")).toContain("dari 2024 hingga 12 Agustus");
    // the same target in two years is said once
    expect(altCoverage(state("35.77", [madiunPossibly, madiunMet]), "id")).toContain("; garis target 30% (2024–2025).");
    const falls = state("35.73", [malang, malangState.series[0]!]);
    expect(altCoverage(falls, "en")).toContain("down from about 8.4% to about 4.1%");
    const steady = state("35.77", [madiunMet, { ...madiunMet, date: "2025-09-12" }]);
    expect(altCoverage(steady, "en")).toContain(", from about 33% to about 33%");
    expect(altCoverage(state("35.06", [noBase]), "id")).toBe(
      "Grafik cakupan IKD Kabupaten Kediri, persen dari pemegang KTP-el: belum ada titik.",
    );
  });

  test("people and their target", () => {
    expect(altPeople(malangState, "id")).toBe(
      "Grafik: 54 ribu orang dengan IKD aktif di bawah garis target sekitar 192.000 orang (30% dari pemegang KTP-el), yang naik perlahan.",
    );
    expect(altPeople(malangState, "en")).toBe(
      "Chart: about 54,000 people with an active IKD, below a slowly rising target line of about 192,000 people (30% of e-KTP holders).",
    );
    const near = {
      ...madiunPossibly,
      national: { ...madiunPossibly.national!, people: { value: 46098, low: 43145, high: 48607 } },
    };
    expect(altPeople(state("35.77", [near]), "id")).toContain("di sekitar garis target sekitar 46.000 orang");
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
    expect(altMap(19, 38, eastJava, "id")).toBe(
      "Peta kotak 38 kabupaten/kota menurut status pada laporan terakhirnya; 19 belum ada angka.",
    );
    expect(altMap(19, 38, eastJava, "en")).toBe(
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
      ...(whole.latest ? [quote(whole, whole.latest, malangRecord, luggage, language)] : []),
      whatsapp(whole, malangRecord, luggage, language),
      metaDescription(whole, true, language),
      altCoverage(whole, language),
      altPeople(whole, language) ?? "",
    ]),
  );
  expect(texts.filter((text) => text.includes("\u00a0"))).toEqual([]);
});
