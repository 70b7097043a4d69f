import { describe, expect, test } from "vitest";
import { regionStates } from "../../../src/metrics/state.ts";
import { regionList } from "../../../src/views/home/region-list.ts";
import { base, record, report } from "../../metrics/record.ts";
import { plain, targets } from "../phrases.ts";

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
const listed = (record: typeof dataset) => regionList({ dataset: record, states: regionStates(record, today) }, "id");
const rows = listed(dataset);

test("lists every region, highest coverage first, those without a figure last, without position numbers", () => {
  // 104.712/881.265 = 11,88; 31.100/640.000 = 4,86; 19.000/866.030 = 2,19; 14.336/845.639 = 1,695; 11.265/768.071 = 1,467;
  // 5.200/762.000 = 0,68 %.
  expect(rows.map(({ region, coverage }) => [region.text, coverage])).toEqual([
    ["kabupaten-35-18", "11,88%"],
    ["kota-35-73", "sekitar 4,86%"],
    ["kabupaten-35-04", "sekitar 2,2%"],
    ["kabupaten-35-29", "1,70%"],
    ["kabupaten-35-02", "1,47%"],
    ["kabupaten-35-27", "sekitar 0,68%"],
    ["kabupaten-35-10", null],
  ]);
});

test("each row has the date of its report, leading to it, and the origin of the number of holders", () => {
  const tulungagung = rows[2]!;
  expect(plain(tulungagung.evidence)).toBe("3 Februari 2026, perkiraan dari DPT, September 2024");
  expect(targets(tulungagung.evidence)).toEqual(["/wilayah/kabupaten-35-04/laporan/#laporan-2026-02-03-koran"]);
  expect(plain(rows[0]!.evidence)).toContain("jumlah pemegang dilaporkan sumber");
});

test("a region without a report has a hatched bar and no date", () => {
  expect(rows.at(-1)).toMatchObject({ coverage: null, of: null, evidence: [] });
  expect(rows.at(-1)!.bar).toContain("hatch");
});

test("the bars end at 35 %, or at the next five per cent that hold the highest interval", () => {
  // 11,88 of 35 %.
  expect(rows[0]!.bar).toContain('class="dye" y="3" width="33.9%"');
  const barOf = (count: number) =>
    listed(
      record({
        reports: [report("35.73", "2024-04-22", { count })],
        bases: [base("35.73", "2024-04-22", "perekaman", 1000)],
      }),
    )[0]!.bar;
  // 8,4 of 35 %; 41,2 %: the axis ends at 45 %, and the bar at 412 / 450 = 91,6 % of it.
  expect(barOf(84)).toContain('width="24%"');
  expect(barOf(412)).toContain('width="91.6%"');
  // 361 of 1.000 people are 36,1 %: the scale ends at 40 %, of which that is 90,25 %.
  expect(barOf(361)).toMatch(/class="dye" y="3" width="90\.[23]%"/);
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
  const rows = listed(dataset);

  test("stands between those with coverage and those without a report", () => {
    expect(rows.map(({ region }) => region.text)).toEqual(["kota-35-78", "kabupaten-35-20", "kabupaten-35-01"]);
  });

  test("bars end at 35 %, or where the highest interval does", () => {
    // 10 / 35 = 28,57 %
    expect(rows[0]!.bar).toContain('width="28.6%"');
    // 34.000 to a unit of 2.000: up to 36 %, so to 40 %: 36 / 40.
    const about = report("35.78", "2023-02-17", { count: 34_000, precision: "sekitar", unit: 2000 });
    const high = { ...dataset, activations: [about] };
    const [highest] = listed(high);
    expect(highest!.bar).toContain('class="maybe" y="3" width="90%"');
  });
});
