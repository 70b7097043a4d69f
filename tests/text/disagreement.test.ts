import { describe, expect, test } from "vitest";
import type { CorrectionRow } from "../../src/tables/koreksi.ts";
import { correctionSentence } from "../../src/text/correction.ts";
import { disagreement, fallingBase, fallingTotal, notUsedLead, sumSentence } from "../../src/text/disagreement.ts";
import { base, report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { madiunRegency, malang, point, q, record, share, state } from "./states.ts";

describe("sources that differ", () => {
  test("Kabupaten Madiun, November 2025: the base decides, and both can be right", () => {
    expect(plain(disagreement(madiunRegency, record(), "id"))).toBe(
      "Dua sumber berbeda. Untuk November 2025, Berkah News24 menulis 19,35% dari pemegang KTP-el, Garda Jatim 19,22% dari wajib KTP. Keduanya kami tampilkan; hitungan memakai Berkah News24 karena basisnya pemegang KTP-el. Keduanya bisa benar: basisnya berbeda.",
    );
    expect(plain(disagreement(madiunRegency, record(), "en"))).toBe(
      "Two sources differ. For November 2025, Berkah News24 printed 19.35% of e-KTP holders, Garda Jatim 19.22% of people obliged to hold a KTP. We show both; our figures use Berkah News24 because it names e-KTP holders as its base. Both can be right: the bases differ.",
    );
  });

  const chosen = report("35.73", "2024-04-22", {
    count: 54000,
    precision: "dibulatkan",
    unit: 1000,
    source: "malangpariwara",
  });
  const rounder = report("35.73", "2024-04-22", { count: 50000, precision: "sekitar", unit: 10000, source: "koran" });
  const other = report("35.73", "2024-04-22", { count: 61000, source: "antara" });
  const of = (others: (typeof chosen)[], chosenFor: "narrower" | "grade", disagree: boolean) =>
    plain(disagreement({ ...point(chosen, {}), others, chosenFor, disagree }, record(), "id"));

  test("ranges that overlap can both be right", () => {
    expect(of([rounder], "narrower", false)).toBe(
      "Dua sumber berbeda. Untuk 22 April 2024, Malangpariwara.com menulis 54 ribu orang, Koran Jatim sekitar 50 ribu orang. Keduanya kami tampilkan; hitungan memakai Malangpariwara.com karena rentangnya lebih sempit. Keduanya bisa benar: rentangnya bertumpuk.",
    );
  });

  test("those that contradict cannot; three are all shown", () => {
    expect(of([other, rounder], "grade", true)).toBe(
      "Tiga sumber berbeda. Untuk 22 April 2024, Malangpariwara.com menulis 54 ribu orang, ANTARA Jatim 61.000 orang, Koran Jatim sekitar 50 ribu orang. Semuanya kami tampilkan; hitungan memakai Malangpariwara.com karena mutunya lebih tinggi.",
    );
  });

  test("one page under two ids is one source, whatever follows its readers", () => {
    const page = "https://koran.example/2024/04/22/ikd";
    const urls: Record<string, string> = { malangpariwara: page, antara: `${page}?utm_source=wa`, koran: `${page}/2` };
    const { sources, ...rest } = record();
    const twice = { ...rest, sources: sources.map((source) => ({ ...source, url: urls[source.id] ?? source.url })) };
    const said = (others: (typeof chosen)[], language: "id" | "en") =>
      plain(disagreement({ ...point(chosen, {}), others, chosenFor: "id", disagree: true }, twice, language));
    expect(said([other], "id")).toBe(
      "Satu halaman, dua angka. Untuk 22 April 2024, Malangpariwara.com menulis 54 ribu orang dan 61.000 orang. Keduanya kami tampilkan; hitungan memakai 54 ribu orang.",
    );
    expect(said([other], "en")).toBe(
      "One page, two figures. For 22 April 2024, Malangpariwara.com printed about 54,000 people and 61,000 people. We show both; our figures use about 54,000 people.",
    );
    // Three figures, of which two stand on one page: two sources.
    expect(said([other, rounder], "id")).toContain("Dua sumber berbeda.");
  });

  test("one figure in two sources is one", () => {
    expect(of([{ ...chosen, source: "koran" }], "narrower", false)).toBeNull();
    // the reason is known against the first other only, so it is not given for the second
    expect(of([{ ...chosen, source: "koran" }, other], "grade", true)).toContain(
      "hitungan memakai Malangpariwara.com.",
    );
  });
});

test("the province's own figure beside the sum of the lows", () => {
  const own = point(report("35", "2024-02-15", { count: 1407172 }), { coverage: share(4.6, 4.3, 5.3) });
  const sum = { sum: q(390407, 387306.5, 395000), regions: 13, of: 38, from: "2023-02-16", to: "2024-01-26" };
  expect(plain(sumSentence(state("35", [own], { sum }), "id"))).toBe(
    "Angka provinsi sendiri: 1.407.172 orang pada 15 Februari 2024. Laporan terakhir 13 dari 38 kabupaten/kota sampai tanggal itu berjumlah sedikitnya 387.306 orang. Selisihnya tidak kami hitung: tanggalnya berbeda-beda.",
  );
  expect(plain(sumSentence(state("35", [own], { sum }), "en"))).toBe(
    "The province's own figure: 1,407,172 people on 15 February 2024. The last reports up to that date, from 13 of the 38 regencies and cities, add up to at least 387,306 people. We give no difference: the dates differ.",
  );
  expect(sumSentence(state("35", [own]), "id")).toBeNull();
});

test("a total that falls, and a register that shrinks: Kabupaten Bangkalan", () => {
  const [before, after] = [
    report("35.26", "2023-03-04", { count: 12000 }),
    report("35.26", "2023-06-05", { count: 11000 }),
  ];
  expect(plain(fallingTotal(before, after, "id"))).toBe(
    "Jumlah turun melampaui rentangnya: 12.000 orang (4 Maret 2023), lalu 11.000 orang (5 Juni 2023). Jumlah kumulatif semestinya tidak turun; keduanya tetap ditampilkan. Alasan pengecualian:",
  );
  const rows = [
    base("35.26", "2021-05-24", "perekaman", 773130),
    base("35.26", "2024-06-28", "perekaman", 745337),
  ] as const;
  expect(plain(fallingBase(...rows, "id"))).toBe(
    "Pemegang KTP-el turun: 773.130 (24 Mei 2021), lalu 745.337 (28 Juni 2024); daftar menyusut bila dibersihkan.",
  );
  expect(plain(fallingBase(...rows, "en"))).toBe(
    "E-KTP holders fall: 773,130 (24 May 2021), then 745,337 (28 June 2024); registers shrink when cleaned.",
  );
  expect(notUsedLead("id")).toBe("Tidak dipakai dalam hitungan:");
});

describe("the ledger", () => {
  const row = (fields: Partial<CorrectionRow>): CorrectionRow => ({
    line: 2,
    date: "2026-11-21",
    file: "aktivasi.csv",
    key: "35.73|2024-04-22|malangpariwara",
    column: "jumlah",
    old: "45000",
    new: "54000",
    kind: "ralat",
    reason: "Salah ketik.",
    ...fields,
  });
  const dataset = record({
    activations: [{ ...malang.report, share: { printed: "8.4", share: 0.084, unit: 0.001 }, statedBase: "perekaman" }],
  });
  const said = (fields: Partial<CorrectionRow>) =>
    (["id", "en"] as const).map((language) => plain(correctionSentence(row(fields), dataset, language).sentence));

  test("a mistake in a number of holders", () => {
    const fields = { file: "ektp.csv", key: "35.02|2020-11-04|perekaman|koran", old: "1980781", new: "1963529" };
    expect(said(fields)).toEqual([
      "Ralat 21 November 2026: perekaman KTP-el Kabupaten Ponorogo, 4 November 2020 (Koran Jatim), semula 1.980.781 orang, seharusnya 1.963.529 orang.",
      "Correction, 21 November 2026: people recorded for e-KTP in Kabupaten Ponorogo, 4 November 2020 (Koran Jatim), was 1,980,781 people, should be 1,963,529 people.",
    ]);
    expect(correctionSentence(row(fields), dataset, "en")).toMatchObject({
      reasonLead: "Reason:",
      reason: "Salah ketik.",
    });
  });

  test("a coverage that better data moved, told apart with as many decimals as it takes", () => {
    expect(
      said({
        file: "cakupan.csv",
        key: "35.02|2023-12-31",
        column: "cakupan",
        old: "0.0153",
        new: "0.014667",
        kind: "revisi",
      }),
    ).toEqual([
      "Revisi 21 November 2026: cakupan Kabupaten Ponorogo, 31 Desember 2023, semula sekitar 1,53%, kini sekitar 1,47% dari pemegang KTP-el.",
      "Revision, 21 November 2026: coverage in Kabupaten Ponorogo, 31 December 2023, was about 1.53%, now about 1.47% of e-KTP holders.",
    ]);
  });

  test("a printed percentage keeps its base", () => {
    expect(said({ column: "persen", old: "8.40", new: "8.4" })[0]).toBe(
      "Ralat 21 November 2026: persentase tercetak Kota Malang, 22 April 2024 (Malangpariwara.com), semula 8,40%, seharusnya 8,4% dari pemegang KTP-el.",
    );
  });

  test("a row taken out, a cell that was empty, a column without plainer words", () => {
    expect(said({ column: null, new: null })[0]).toBe(
      "Ralat 21 November 2026: aktivasi IKD Kota Malang, 22 April 2024 (Malangpariwara.com), semula 45.000 orang, kini dihapus.",
    );
    // 12 may be a count or a percentage: shown as it was written
    expect(said({ column: null, new: null, old: "12" })[0]).toContain("semula «12», kini dihapus.");
    // A percentage whose base went with its row bears no sign: no percentage stands without its base.
    expect(said({ column: null, new: null, old: "32.2" })).toEqual([
      expect.stringContaining("semula «32,2» (persen), kini dihapus."),
      expect.stringContaining("was «32.2» (percent), now removed."),
    ]);
    expect(said({ old: null })[1]).toContain("was empty, should be 54,000 people.");
    expect(said({ column: "basis", old: "target", new: "perekaman" })[0]).toBe(
      "Ralat 21 November 2026: aktivasi.csv, basis, 35.73|2024-04-22|malangpariwara, semula «target», seharusnya «perekaman».",
    );
  });
});
