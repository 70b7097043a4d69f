import { difference } from "../../../src/client/comparison.ts";
import { pairsOf } from "../../../src/client/slugs.ts";
import { describe, expect, test } from "vitest";
import { commonScale } from "../../../src/charts/common-scale.ts";
import { regionStates } from "../../../src/metrics/state.ts";
import type { Language } from "../../../src/notation/language.ts";
import { comparisonOf, type Compared } from "../../../src/views/compare/comparison.ts";
import type { GridCell, Phrase } from "../../../src/views/phrase.ts";
import { base, record, report } from "../../metrics/record.ts";
import { nearDeadline } from "../deadline.ts";
import { plain } from "../../text/plain.ts";
import { malang } from "../../malang.ts";
import { siteOf } from "../site.ts";

const today = "2026-11-21";

function compared(dataset: typeof malang, language: Language) {
  const states = regionStates(dataset, today).filter(({ region }) => region.code.length > 2);
  const scale = commonScale([], [], today, String);
  const filled = { ...scale, tracks: states.map(() => []) };
  const site = { ...siteOf(dataset), states };
  return comparisonOf(site, states, filled, null, language);
}

/** The table's column of a region: row head to what its cell says, small print after a bar. */
function column(rows: readonly string[], { cells }: Compared): Record<string, string | null> {
  return Object.fromEntries(rows.map((head, index) => [head, read(cells[index] ?? null)]));
}

function read(cell: GridCell | null): string | null {
  return cell && [cell.text, ...(cell.small ?? [])].map(said).join(" | ");
}

function said(phrase: Phrase): string {
  return plain(phrase.map((part) => (typeof part === "string" ? part : part.text)).join(""))!;
}

describe("Kota Malang, the worked example", () => {
  const { rows, regions } = compared(malang, "id");
  const kota = regions.find(({ slug }) => slug.endsWith("35-73"))!;

  test("six rows: what was printed, of how many, against which target, by whom", () => {
    expect(column(rows, kota)).toEqual({
      "Cakupan, persen dari pemegang KTP-el": "sekitar 8,4% | 7,9–8,8%",
      "Tanggal laporan": "22 April 2024",
      "Angka di berita": "54 ribu orang",
      "Pemegang KTP-el": "sekitar 640 ribu | dihitung dari target",
      "Target nasional saat itu": "30% dari pemegang KTP-el | hingga 31 Desember 2024 | Lajunya belum cukup",
      Sumber: expect.any(String),
    });
  });

  test("at the end of its line, in a message, and by its date and code", () => {
    expect(kota.label).toBe(`${kota.name} 8,4%`);
    expect(plain(kota.sent)).toBe(`${kota.name} 8,4% (April 2024)`);
    expect([kota.date, kota.code]).toEqual(["2024-04-22", "35.73"]);
  });

  test("in English", () => {
    const english = compared(malang, "en");
    const cells = column(
      english.rows,
      english.regions.find(({ slug }) => slug.endsWith("35-73"))!,
    );
    expect(cells["Coverage, percent of e-KTP holders"]).toBe("about 8.4% | 7.9–8.8%");
    expect(cells["National target then"]).toContain("30% of e-KTP holders | by 31 December 2024");
  });
});

describe("what is missing", () => {
  const dataset = record({
    reports: [
      report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp" }),
      report("35.05", "2024-06-30", { count: 5000 }),
      report("35.79", "2024-12-31", { count: 29000, datePrecision: "tahun" }),
    ],
    bases: [
      base("35.77", "2025-08-12", "wajib_ktp", 156000),
      base("35.10", "2023-06-21", "dpt", 1341678),
      base("35.79", "2024-12-31", "perekaman", 100000),
    ],
  });
  const { rows, regions } = compared(dataset, "id");
  const of = (code: string) =>
    column(
      rows,
      regions.find(({ slug }) => slug.endsWith(code))!,
    );
  const one = (code: string) => regions.find(({ slug }) => slug.endsWith(code))!;

  test("a percentage alone: as printed, with its own base", () => {
    // 32,2 / 0,985 = 32,7 of holders; [32,15; 32,3] / [0,94; 1,02] = [31,5; 34,4]; above 30.
    expect(of("35-77")).toMatchObject({
      "Cakupan, persen dari pemegang KTP-el": "sekitar 33% | 32–34%",
      "Angka di berita": "32,2% dari wajib KTP, tanpa jumlah orang",
      "Pemegang KTP-el": "persentase dari sumber",
      "Target nasional saat itu": expect.stringMatching(/Target tercapai$/),
    });
  });

  test("a count without holders: the count, and nothing that needs them", () => {
    expect(of("35-05")).toMatchObject({
      "Cakupan, persen dari pemegang KTP-el": null,
      "Angka di berita": "5.000 orang",
      "Pemegang KTP-el": null,
    });
    expect([one("35-05").label, one("35-05").date]).toEqual([null, null]);
    expect(one("35-05").sent).toBe(`${one("35-05").name}: belum ada`);
  });

  test("a report of some day of a year has no date to count months from", () => {
    expect(one("35-79").date).toBe(null);
    expect(one("35-79").label).not.toBe(null);
  });

  test("no report: nothing in any row", () => {
    expect(Object.values(of("35-10")).filter((cell) => cell !== null)).toEqual([]);
  });
});

describe("pairs", () => {
  const dataset = nearDeadline();
  const { regions } = compared(dataset, "id");
  const pairs = pairsOf(regions).map(([a, b]) => [`${a.slug} ${b.slug}`, difference(a, b, "id")] as const);
  const told = new Map(pairs.filter(([, text]) => text !== null));

  test("of one ranking: the difference in percentage points", () => {
    // 11,882 - 4,86 = 7,022, printed 7,02; both exact.
    expect(told.get("kabupaten-35-18 kota-35-73")).toBe(
      "kabupaten-35-18 11,88% dan kota-35-73 4,86% dari pemegang KTP-el, keduanya di sekitar akhir 2023: selisih 7,02 persen poin.",
    );
  });

  test("of none: no sentence that gives one", () => {
    // 5 x 4 / 2 pairs.
    expect(told.size).toBe(10);
    expect([...told.keys()].filter((key) => key.includes("35-04"))).toEqual([]);
  });
});
