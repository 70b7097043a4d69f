import { describe, expect, test } from "vitest";
import { crossSections } from "../../src/metrics/rank.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { ranking } from "../../src/views/ranking.ts";
import { base, record, report } from "../metrics/record.ts";
import type { Order } from "../../src/text/ranking.ts";
import { published } from "../text/published.ts";
import { linesOf, plain, targets } from "./phrases.ts";
import { siteOf } from "./site.ts";

const today = "2026-11-21";

/** Six regions near the end of 2023 (printed figures), one of 2026, one without a report. */
const dataset = record({
  reports: [
    report("35.18", "2024-01-26", { count: 104712 }),
    report("35.02", "2023-12-31", { count: 11265 }),
    report("35.29", "2023-12-31", { count: 14336, datePrecision: "tahun" }),
    report("35.27", "2023-12-01", { count: 5200, precision: "sekitar", unit: 100 }),
    report("35.73", "2023-10-22", { count: 31100, precision: "sekitar", unit: 100 }),
    report("35.04", "2026-02-03", { count: 19000, precision: "sekitar", unit: 1000 }),
  ],
  bases: [
    base("35.18", "2024-01-26", "perekaman", 881265),
    base("35.02", "2023-12-31", "perekaman", 768071),
    base("35.29", "2023-12-31", "perekaman", 845639),
    base("35.27", "2023-12-01", "dpt", 762000),
    base("35.73", "2023-10-22", "perekaman", 640000),
    base("35.04", "2024-09-20", "dpt", 866030),
    base("35.10", "2023-06-21", "dpt", 1341678),
    base("35", "2023-06-21", "dpt", 31_402_838),
  ],
});
const siteWith = (record: typeof dataset) => ({
  dataset: record,
  states: regionStates(record, today),
  crossSections: crossSections(record, today),
  today,
});
const site = siteWith(dataset);
const page = ranking(site, "report", "id");

describe("every region, in each order", () => {
  const named = (order: Order) => ranking(site, order, "id").rows.map(({ region }) => region.text);

  test("the latest to report first; those without a figure last", () => {
    // A year alone is dated by its last day, as the day of another: by code then.
    expect(named("report")).toEqual([
      "kabupaten-35-04",
      "kabupaten-35-18",
      "kabupaten-35-02",
      "kabupaten-35-29",
      "kabupaten-35-27",
      "kota-35-73",
      "kabupaten-35-10",
    ]);
  });

  test("by coverage, as the home page lists them", () => {
    // 11,88 > 4,86 > 2,19 > 1,695 > 1,467 > 0,68 %: see tests/views/home/region-list.test.ts.
    expect(named("coverage")).toEqual([
      "kabupaten-35-18",
      "kota-35-73",
      "kabupaten-35-04",
      "kabupaten-35-29",
      "kabupaten-35-02",
      "kabupaten-35-27",
      "kabupaten-35-10",
    ]);
  });

  test("by what a region is called, the kabupaten before the kota of its name", () => {
    const names = ranking(siteOf(published), "name", "id").rows.map(({ region }) => region.text);
    expect(names.slice(0, 5)).toEqual([
      "Kabupaten Bangkalan",
      "Kabupaten Banyuwangi",
      "Kota Batu",
      "Kabupaten Blitar",
      "Kota Blitar",
    ]);
    expect(names.at(-1)).toBe("Kabupaten Tulungagung");
  });

  test.each(["report", "coverage", "name"] as const)("each row knows its place in all of them, %s", (order) => {
    const { rows, orders } = ranking(siteOf(published), order, "id");
    const at = orders.findIndex(({ current }) => current);
    expect(rows.map(({ places }) => Number(places.split(" ")[at]))).toEqual(rows.map((_, index) => index));
    for (const [index, one] of (["report", "coverage", "name"] as const).entries()) {
      const byPlace = rows.toSorted((a, b) => Number(a.places.split(" ")[index]) - Number(b.places.split(" ")[index]));
      const sorted = ranking(siteOf(published), one, "id").rows;
      expect(byPlace.map(({ region }) => region.text)).toEqual(sorted.map(({ region }) => region.text));
    }
  });

  test("each order has an address and a heading", () => {
    const { orders } = ranking(site, "name", "en");
    expect(orders.map(({ href, current }) => [href, current])).toEqual([
      ["/en/peringkat/", false],
      ["/en/peringkat/persentase/", false],
      ["/en/peringkat/nama/", true],
    ]);
    expect(orders.map(({ heading }) => heading)).toContain(ranking(site, "name", "en").heading);
  });
});

test("a row has the date of its report, leading to it; without a figure it says so once", () => {
  const [tulungagung] = page.rows;
  expect(plain(tulungagung!.report)).toBe("3 Februari 2026");
  expect(targets(tulungagung!.report)).toEqual(["/wilayah/kabupaten-35-04/laporan/#laporan-2026-02-03-koran"]);
  expect(page.rows.at(-1)).toMatchObject({ status: null, coverage: "belum ada", report: [], known: false });
});

test("one sort of status words: that the target was met then, or possibly", () => {
  const said = ranking(siteOf(published), "report", "id").rows.map(({ status }) => status);
  expect(new Set(said)).toEqual(new Set([null, "target tercapai"]));
});

describe("what may be written", () => {
  test("who is highest among those of one moment; the highest figure with its date; neither of all", () => {
    // Near the end of 2023: five (35.18, 35.73, 35.29, 35.02, 35.27) of the seven; two others. 11,88 % is apart from 4,86.
    expect(page.writing!.may.map((said) => said.replaceAll("\u00a0", " "))).toEqual([
      "Di antara lima wilayah yang melapor di sekitar akhir 2023, kabupaten-35-18 tertinggi: 11,88% dari pemegang KTP-el.",
      "kabupaten-35-18: 11,88% dari pemegang KTP-el, 26 Januari 2024, belum tercapai.",
    ]);
    expect(page.writing!.mayNot).toEqual([
      {
        said: "kabupaten-35-18 tertinggi se-provinsi-35.",
        why: "Dua wilayah lain tidak melapor di sekitar tanggal itu.",
      },
      { said: "Tidak satu pun dari 7 wilayah mencapai target.", why: "Satu di antaranya belum ada angkanya." },
    ]);
  });

  test("nothing of a highest where the ranges overlap, or too few reported", () => {
    const bare = record({
      reports: [report("35.73", "2023-10-22", { count: 31_100 })],
      bases: [base("35.73", "2023-10-22", "perekaman", 640_000), base("35", "2023-06-21", "dpt", 31_402_838)],
    });
    const { may, mayNot } = ranking(siteWith(bare), "report", "id").writing!;
    expect(may).toHaveLength(1);
    expect(mayNot).toEqual([]);
  });
});

describe("around each deadline, newest first", () => {
  test("places, best and worst, with the date of the report", () => {
    const section = page.sections.find(({ id }) => id === "peringkat-2023-12-31")!;
    // All intervals are apart: 11,88 > 4,86 > 1,70 > 1,47 > 0,68 (0,61 to 0,79).
    expect(linesOf(section.grid!).map((line) => line.replace(/\(([^)]*)\) \| (\d\S*) .*/, "$1 $2"))).toEqual([
      "kabupaten-35-18 26 Januari 2024 1",
      "kota-35-73 22 Oktober 2023 2",
      "kabupaten-35-29 2023 3",
      "kabupaten-35-02 31 Desember 2023 4",
      "kabupaten-35-27 1 Desember 2023 5",
    ]);
  });

  test("none where fewer than five regions have a report", () => {
    expect(page.sections.map(({ id }) => id)).toEqual([
      "peringkat-2025-12-31",
      "peringkat-2024-12-31",
      "peringkat-2023-12-31",
    ]);
    const [last] = page.sections;
    expect(last!.grid).toBeNull();
    // 3 February 2026 is 34 days from the end of 2025.
    expect(last!.none!.replaceAll("\u00a0", " ")).toBe(
      "Tidak ada peringkat untuk akhir 2025: satu wilayah punya laporan paling jauh 92 hari dari 31 Desember 2025; diperlukan sedikitnya lima.",
    );
    expect(ranking(site, "report", "en").sections[0]!.none!.replaceAll("\u00a0", " ")).toBe(
      "No rank for the end of 2025: one region has a report within 92 days of 31 December 2025; at least five are needed.",
    );
  });

  test("places that overlap are two numbers", () => {
    const reports = ["35.01", "35.02", "35.03", "35.04", "35.05"].map((region, index) =>
      report(region, "2023-12-31", { count: [100, 210, 200, 190, 300][index]!, precision: "sekitar", unit: 15 }),
    );
    const bases = reports.map(({ region }) => base(region, "2023-12-31", "perekaman", 10000));
    const close = record({ reports, bases: [...bases, base("35", "2023-12-31", "perekaman", 60_000)] });
    const { sections: all } = ranking(siteWith(close), "report", "id");
    // 3,00 [2,85; 3,15] is first and 1,00 last; 2,10 [1,95; 2,25], 2,00 [1,85; 2,15] and 1,90 [1,75; 2,05] all meet.
    expect(linesOf(all.at(-1)!.grid!).map((line) => line.split(" | ")[1])).toEqual(["1", "2–4", "2–4", "2–4", "5"]);
  });
});
