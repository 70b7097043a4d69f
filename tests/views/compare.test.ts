import { expect, test } from "vitest";
import { crossSections } from "../../src/metrics/rank.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { compare } from "../../src/views/compare.ts";
import { base, record, report } from "../metrics/record.ts";

const today = "2026-11-21";

/** Five with holders near the end of 2023, one of 2026, one without a report. */
const rates: [string, number][] = [
  ["35.02", 1467],
  ["35.18", 11882],
  ["35.27", 700],
  ["35.29", 1695],
  ["35.73", 4860],
];
const dataset = record({
  reports: [
    ...rates.map(([region, count]) => report(region, "2023-12-31", { count })),
    report("35.04", "2026-02-03", { count: 2200 }),
  ],
  bases: [
    ...rates.map(([region]) => base(region, "2023-12-31", "perekaman", 100000)),
    base("35.04", "2026-02-03", "perekaman", 100000),
    base("35.10", "2023-06-21", "dpt", 1341678),
  ],
});
const page = compare(
  { dataset, states: regionStates(dataset, today), crossSections: crossSections(dataset, today), today },
  "id",
);

test("every region has its picture, in code order", () => {
  expect(page.entries.map(({ slug }) => slug)).toEqual([
    "kabupaten-35-02",
    "kabupaten-35-04",
    "kabupaten-35-10",
    "kabupaten-35-18",
    "kabupaten-35-27",
    "kabupaten-35-29",
    "kota-35-73",
  ]);
  expect(page.entries.every(({ picture }) => picture.startsWith("<svg"))).toBe(true);
});

test("near one deadline: the difference in percentage points", () => {
  // 11,882 - 4,86 = 7,022, printed 7,02; both exact.
  expect(page.pairs["kabupaten-35-18 kota-35-73"]).toBe(
    "kabupaten-35-18 11,88% dan kota-35-73 4,86% dari pemegang KTP-el, keduanya di sekitar akhir 2023: selisih 7,02 persen poin.",
  );
});

test("at different times: side by side, without a difference", () => {
  expect(page.pairs["kabupaten-35-04 kota-35-73"]?.replaceAll("\u00a0", " ")).toBe(
    "kabupaten-35-04 (Februari 2026) dan kota-35-73 (Desember 2023) berdampingan tanpa selisih: tanggalnya terlalu jauh.",
  );
});

test("nothing is said of a region without a figure", () => {
  expect(Object.keys(page.pairs).filter((key) => key.includes("35-10"))).toEqual([]);
  // 6 regions with coverage: 6 x 5 / 2 pairs.
  expect(Object.keys(page.pairs)).toHaveLength(15);
});

test("the key names the national targets of the record", () => {
  expect(page.key).toContain("target nasional, 25% dan 30% dari pemegang KTP-el");
});
