import { describe, expect, test } from "vitest";
import { allReportsPage } from "../../../src/views/region/all-reports.ts";
import { base, record, report } from "../../metrics/record.ts";
import { MALANG, malang } from "../../malang.ts";
import { linesOf, plain, targets } from "../phrases.ts";
import { siteOf, stateOf } from "../site.ts";

function below(page: ReturnType<typeof allReportsPage>, index: number): string[] {
  return (page.reports!.lines[index]!.below ?? []).map(plain);
}

describe("Kota Malang, the worked example", () => {
  const site = siteOf(malang);
  const page = allReportsPage(site, stateOf(site, MALANG), "id");

  test("each report under the address of the contract", () => {
    expect(page.reports!.lines.map(({ id }) => id)).toEqual([
      "laporan-2024-04-22-malangpariwara",
      "laporan-2023-10-22-jatimtimes",
      "laporan-2023-09-03-malangtimes",
    ]);
    expect(page.bases!.lines.map(({ id }) => id)).toEqual([
      "ektp-perekaman-2024-04-22-malangpariwara",
      "ektp-perekaman-2020-09-25-klikapa",
    ]);
  });

  test("the counts and what the target then asked for", () => {
    // 30 % of 640.000 = 192.000, 25 % of 640.000 = 160.000, 25 % of 670.279 = 167.570 [157.724; 177.415]: thousands.
    expect(linesOf(page.people!.figure.table!)).toEqual([
      "22 April 2024 | 54 ribu | sekitar 192.000",
      "22 Oktober 2023 | sekitar 31.100 | sekitar 160.000",
      "3 September 2023 | 26.046 | sekitar 168.000",
    ]);
  });

  test("the pace needed is drawn while the deadline is ahead", () => {
    const early = siteOf(malang, { today: "2024-06-01" });
    const then = allReportsPage(early, stateOf(early, MALANG), "id");
    expect(then.people!.figure.svg).toContain("perlu sekitar 550 per hari");
    expect(page.people!.figure.svg).not.toContain("perlu");
  });

  test("what was printed, how exactly, and what followed on its date", () => {
    // 31.100 of 640.000 [618.860; 680.520], 183 days off (6.413 people of drift): [612.447; 686.933], so 4,86 [4,51; 5,09].
    // 26.046 of the 670.279 of 1.073 days before, -+ 39.382; the implied holders of 232 days after, -+ 8.130, are wider.
    expect(linesOf(page.reports!)).toEqual([
      "22 April 2024 (malangpariwara · tanggal terbit tidak diketahui · pejabat) | 54 ribu (dibulatkan, antara 53.500 dan 54.500) | sekitar 8,4% (antara 7,9% dan 8,8%)",
      "22 Oktober 2023 (jatimtimes · tanggal terbit tidak diketahui · pejabat) | sekitar 31.100 (antara 31.000 dan 31.200) | sekitar 4,9% (antara 4,5% dan 5,1%)",
      "3 September 2023 (malangtimes · tanggal terbit tidak diketahui · pejabat) | 26.046 (persis) (15,7% dari wajib KTP) | sekitar 3,9% (antara 3,7% dan 4,1%)",
    ]);
    expect(below(page, 0)).toEqual([
      "Saat itu: sekitar 640 ribu pemegang KTP-el (dihitung dari target); target 30% dari pemegang KTP-el, lajunya belum cukup.",
    ]);
    expect(below(page, 2)[0]).toContain("target 25% dari pemegang KTP-el, belum tercapai");
  });

  test("implied holders say so, and their sum is there", () => {
    expect(linesOf(page.bases!)[0]).toContain("Pemegang KTP-el (perekaman), dihitung dari target, 22 April 2024");
    expect(page.bases!.lines[0]!.below!.map(plain)).toEqual(["160.000 / 0,25 = 640.000."]);
  });
});

test("as of then: 27 % is enough for the target of 2023 and not for that of 2024", () => {
  const dataset = record({
    reports: [
      report("35.77", "2023-12-31", { count: 27_000, source: "akhir" }),
      report("35.77", "2024-01-01", { count: 27_000, source: "awal" }),
    ],
    bases: [base("35.77", "2023-12-31", "perekaman", 100_000), base("35.77", "2024-01-01", "perekaman", 100_000)],
  });
  const site = siteOf(dataset);
  const page = allReportsPage(site, stateOf(site, "35.77"), "id");
  expect(below(page, 1)[0]).toContain("target 25% dari pemegang KTP-el, target tercapai");
  expect(below(page, 0)[0]).toContain("target 30% dari pemegang KTP-el, belum tercapai");
});

describe("reports that no coverage follows from", () => {
  const dataset = record({
    reports: [
      report("35.77", "2025-09-11", { share: "32.20", statedBase: "tidak_disebut", source: "madiuntoday" }),
      report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp", source: "antara" }),
      report("35.77", "2025-08-12", { share: "32", statedBase: "wajib_ktp", source: "garda" }),
      report("35.77", "2024-01-31", { count: 5, used: false, note: "Hitungan lain.", source: "blog" }),
    ],
  });
  const site = siteOf(dataset);
  const page = allReportsPage(site, stateOf(site, "35.77"), "id");

  test("a percentage without a base is a claim", () => {
    expect(linesOf(page.reports!)[0]).toMatch(/32,20%, basis tidak disebut \| klaim saja$/);
  });

  test("beside the one that was chosen, the other leads to it", () => {
    expect(linesOf(page.reports!)[2]).toMatch(/32% dari wajib KTP \| dari laporan lain$/);
    expect(below(page, 2)).toEqual(["Hitungan untuk tanggal ini memakai antara."]);
    expect(targets(page.reports!.lines[2]!.below![0]!)).toEqual([
      "/wilayah/kota-35-77/laporan/#laporan-2025-08-12-antara",
    ]);
    expect(page.disagreements[0]).toContain("Dua sumber berbeda");
  });

  test("one figure of several sources: the others say whose report they agree with", () => {
    const twice = ["lentera", "memontum"].map((source) => report("35.73", "2024-04-22", { count: 54_000, source }));
    const known = siteOf(record({ reports: twice }));
    const { reports } = allReportsPage(known, stateOf(known, "35.73"), "id");
    expect(linesOf(reports!)[1]).toMatch(/\| sama dengan laporan lentera$/);
    expect(below({ reports } as typeof page, 1)).toEqual([]);
  });

  test("one that is not used says why", () => {
    expect(linesOf(page.reports!)[3]).toMatch(/Tidak dipakai$/);
    expect(below(page, 3)).toEqual(["Tidak dipakai dalam hitungan: Hitungan lain."]);
  });
});

test("a register that shrank is said to have, where both rows were reported and the days leave no doubt", () => {
  const dataset = record({
    bases: [
      base("35.26", "2021-05-24", "perekaman", 773_130, { source: "dinas-a" }),
      base("35.26", "2024-06-28", "perekaman", 745_337, { source: "dinas-b" }),
      // Implied, another election's roll, a month that may lie before the row it follows, intervals that meet: none is a fall.
      base("35.26", "2025-06-30", "perekaman", 700_000, { method: "tersirat" }),
      base("35.26", "2023-06-21", "dpt", 857_000),
      base("35.26", "2024-09-20", "dpt", 856_000),
      base("35.26", "2020-06-20", "wajib_ktp", 808_568),
      base("35.26", "2020-06-30", "wajib_ktp", 802_342, { datePrecision: "bulan" }),
      base("35.26", "2024-06-28", "wajib_ktp", 802_000, { precision: "sekitar", unit: 1000 }),
    ],
  });
  const site = siteOf(dataset);
  expect(allReportsPage(site, stateOf(site, "35.26"), "id").falls.map((one) => one.replaceAll("\u00a0", " "))).toEqual([
    "Pemegang KTP-el turun: 773.130 (24 Mei 2021), lalu 745.337 (28 Juni 2024); daftar menyusut bila dibersihkan.",
  ]);
});

test("a region without any row has a page all the same", () => {
  const site = siteOf(record({ bases: [base("35.10", "2024-06-30", "penduduk", 1_791_789, { used: false })] }));
  const page = allReportsPage(site, stateOf(site, "35.10"), "en");
  expect(page.reports).toBeNull();
  expect(page.bases!.lines).toHaveLength(1);
  expect(page.none).toBe("We have found no IKD figure for kabupaten-35-10.");
  expect(page.heading).toBe("All reports on kabupaten-35-10");
});
