import { describe, expect, test } from "vitest";
import { crossSections } from "../../src/metrics/rank.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { ranking } from "../../src/views/ranking.ts";
import { base, record, report } from "../metrics/record.ts";
import { linesOf, plain, targets } from "./phrases.ts";

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
  ],
});
const site = { dataset, states: regionStates(dataset, today), crossSections: crossSections(dataset, today) };
const page = ranking(site, "id");

test("lists every region, highest coverage first, those without a figure last, without position numbers", () => {
  // 104.712/881.265 = 11,88; 31.100/640.000 = 4,86; 19.000/866.030 = 2,19; 14.336/845.639 = 1,695; 11.265/768.071 = 1,467;
  // 5.200/762.000 = 0,68 %.
  expect(page.rows.map(({ region, coverage }) => [region.text, coverage])).toEqual([
    ["kabupaten-35-18", "11,88%"],
    ["kota-35-73", "sekitar 4,86%"],
    ["kabupaten-35-04", "sekitar 2,2%"],
    ["kabupaten-35-29", "1,70%"],
    ["kabupaten-35-02", "1,47%"],
    ["kabupaten-35-27", "sekitar 0,68%"],
    ["kabupaten-35-10", "belum ada"],
  ]);
  expect(page.known).toMatch(
    /^Cakupan, yaitu bagian pemegang KTP-el .*, diketahui untuk 6 dari 7 kabupaten\/kota\. .*jadi ini bukan peringkat\.$/,
  );
});

test("each row has the date of its report, leading to it, and the origin of the number of holders", () => {
  const tulungagung = page.rows[2]!;
  expect(plain(tulungagung.report)).toBe("3 Februari 2026");
  expect(targets(tulungagung.report)).toEqual(["/wilayah/kabupaten-35-04/laporan/#laporan-2026-02-03-koran"]);
  expect(tulungagung.origin?.replaceAll("\u00a0", " ")).toBe("perkiraan dari DPT, September 2024");
  expect(tulungagung.interval).not.toBeNull();
  expect(page.rows[0]).toMatchObject({
    origin: "jumlah pemegang dilaporkan sumber",
    interval: null,
    status: "Belum tercapai",
  });
});

test("the bars end where the axes of coverage do: at the next five per cent that hold the highest interval", () => {
  const highest = (count: number) => {
    const one = record({
      reports: [report("35.73", "2024-04-22", { count })],
      bases: [base("35.73", "2024-04-22", "perekaman", 1000)],
    });
    return ranking({ dataset: one, states: regionStates(one, today), crossSections: [] }, "id");
  };
  expect(highest(84).key).toContain("skala 0–35% dari");
  // 41,2 %: the axis ends at 45 %, and the bar at 412 / 450 = 91,6 % of it.
  expect(highest(412).key).toContain("skala 0–45% dari");
  expect(highest(412).rows[0]!.bar).toContain('width="91.6%"');
});

test("a region without a report says so once, its bar hatched", () => {
  expect(page.rows.at(-1)).toMatchObject({ status: null, interval: null, report: [], origin: null });
  expect(page.rows.at(-1)!.bar).toContain("hatch");
});

test("the bars end at 35 %, or at the next five per cent that hold the highest", () => {
  expect(page.key).toContain("skala 0–35%");
  // 11,88 of 35 %.
  expect(page.rows[0]!.bar).toContain('class="dye" y="3" width="33.9%"');
  // 361 of 1.000 people are 36,1 %: the scale ends at 40 %, of which that is 90,25 %.
  const high = record({
    reports: [report("35.18", "2024-01-26", { count: 361 })],
    bases: [base("35.18", "2024-01-26", "perekaman", 1000)],
  });
  const higher = ranking({ dataset: high, states: regionStates(high, today), crossSections: [] }, "id");
  expect(higher.key).toContain("skala 0–40%");
  expect(higher.rows[0]!.bar).toMatch(/class="dye" y="3" width="90\.[23]%"/);
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
    expect(ranking(site, "en").sections[0]!.none!.replaceAll("\u00a0", " ")).toBe(
      "No rank for the end of 2025: one region has a report within 92 days of 31 December 2025; at least five are needed.",
    );
  });

  test("places that overlap are two numbers", () => {
    const reports = ["35.01", "35.02", "35.03", "35.04", "35.05"].map((region, index) =>
      report(region, "2023-12-31", { count: [100, 210, 200, 190, 300][index]!, precision: "sekitar", unit: 15 }),
    );
    const bases = reports.map(({ region }) => base(region, "2023-12-31", "perekaman", 10000));
    const close = record({ reports, bases });
    const sections = crossSections(close, today);
    const { sections: all } = ranking(
      { dataset: close, states: regionStates(close, today), crossSections: sections },
      "id",
    );
    // 3,00 [2,85; 3,15] is first and 1,00 last; 2,10 [1,95; 2,25], 2,00 [1,85; 2,15] and 1,90 [1,75; 2,05] all meet.
    expect(linesOf(all.at(-1)!.grid!).map((line) => line.split(" | ")[1])).toEqual(["1", "2–4", "2–4", "2–4", "5"]);
  });
});

describe("a region with a count and nothing to divide it by", () => {
  const dataset = record({
    reports: [report("35.20", "2023-02-17", { count: 3906 }), report("35.78", "2023-02-17", { count: 10_000 })],
    bases: [
      base("35.78", "2023-02-17", "perekaman", 100_000),
      // Without a report: the first by its code.
      base("35.01", "2019-02-17", "penduduk", 500_000),
    ],
  });
  const { rows } = ranking({ dataset, states: regionStates(dataset, today), crossSections: [] }, "id");

  test("stands between those with coverage and those without a report", () => {
    expect(rows.map(({ region }) => region.text)).toEqual(["kota-35-78", "kabupaten-35-20", "kabupaten-35-01"]);
  });

  test("bars end at 35 %, or where the highest interval does", () => {
    // 10 / 35 = 28,57 %
    expect(rows[0]!.bar).toContain('width="28.6%"');
    // 34.000 to a unit of 2.000: up to 36 %, so to 40 %: 36 / 40.
    const about = report("35.78", "2023-02-17", { count: 34_000, precision: "sekitar", unit: 2000 });
    const high = { ...dataset, activations: [about] };
    const [highest] = ranking({ dataset: high, states: regionStates(high, today), crossSections: [] }, "id").rows;
    expect(highest!.bar).toContain('class="maybe" y="3" width="90%"');
  });
});
