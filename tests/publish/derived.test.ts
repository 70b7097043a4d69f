import { readFileSync } from "node:fs";
import { Unreadable } from "../../src/cells/cell.ts";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { regionStates } from "../../src/metrics/state.ts";
import { coverageRows, csvOf, summaryRows } from "../../src/publish/derived-rows.ts";
import { cakupan, ringkasan } from "../../src/publish/derived.ts";
import { base, record, report } from "../metrics/record.ts";

/** Kabupaten Nganjuk, 26 January 2024: 104.712 activated, 881.265 recorded. Kabupaten Magetan: voters alone. */
const dataset = record({
  reports: [report("35.18", "2024-01-26", { count: 104712, source: "nnews" })],
  bases: [
    base("35.18", "2024-01-26", "perekaman", 881265, { source: "nnews" }),
    base("35.20", "2023-06-21", "dpt", 538877),
  ],
});
const states = regionStates(dataset, "2026-11-21");

test("the coverage series has one row for each usable report, at full precision", () => {
  const [row, ...rest] = csvParse(csvOf(cakupan, coverageRows(states)));
  expect(rest).toEqual([]);
  expect(row).toMatchObject({ wilayah: "35.18", tanggal: "2024-01-26", aktivasi: "104712", pemegang: "881265" });
  // 104.712 / 881.265 = 0,118820…; 0,3 x 881.265 - 104.712 = 159.667,5
  expect(Number(row!["cakupan"])).toBeCloseTo(0.1188201, 7);
  expect(Number(row!["kekurangan"])).toBeCloseTo(159667.5, 6);
  expect(row).toMatchObject({
    target: "0.3",
    tenggat: "2024-12-31",
    status: "belum-tercapai",
    cakupan_cara: "dihitung",
  });
});

test("what the holders were taken from has a date and a source of its own", () => {
  const later = record({
    reports: [report("35.18", "2024-01-26", { count: 104712, source: "nnews" })],
    bases: [base("35.18", "2024-02-28", "perekaman", 881265, { source: "dinas" })],
  });
  const [row] = csvParse(csvOf(cakupan, coverageRows(regionStates(later, "2026-11-21"))));
  expect(row).toMatchObject({ tanggal: "2024-01-26", sumber: "nnews" });
  expect(row).toMatchObject({ pemegang_tanggal: "2024-02-28", pemegang_sumber: "dinas" });
});

test("a percentage keeps the digits it was printed with, in words and in how many decimals there are", () => {
  const percentages = record({
    reports: [
      report("35.18", "2024-01-26", { count: 104712, share: "32.20", statedBase: "wajib_ktp" }),
      report("35.18", "2024-02-26", { count: 104713, share: "28", statedBase: "target" }),
      report("35.18", "2024-03-26", { count: 104714 }),
    ],
  });
  const rows = csvParse(csvOf(cakupan, coverageRows(regionStates(percentages, "2026-11-21"))));
  expect(rows.map((row) => [row["persen"], row["persen_desimal"]])).toEqual([
    ["32.20", "2"],
    ["28", "0"],
    ["", ""],
  ]);
  const [last] = csvParse(csvOf(ringkasan, summaryRows(regionStates(percentages, "2026-11-21"))));
  expect(last).toMatchObject({ persen: "", persen_desimal: "" });
});

test("the summary has a row for a region without a report, with empty cells and its status", () => {
  const rows = csvParse(csvOf(ringkasan, summaryRows(states)));
  expect(rows.map((row) => row["wilayah"])).toEqual(["35.18", "35.20"]);
  expect(rows[1]).toMatchObject({ status: "belum-ada-data", data_lama: "", aktivasi: "", cakupan: "", tanggal: "" });
  expect(rows[0]).toMatchObject({ data_lama: "ya", laju: "", peringkat_dari: "" });
});

test("beside the code stands one that every reader takes for a whole number, with its last nought", () => {
  // 35.10 read as a decimal is 35.1; the nation has no code of Statistics Indonesia.
  const regions = [
    { ...dataset.regions.find(({ code }) => code === "35.20")!, code: "35.10", bpsCode: "3510" },
    { ...dataset.regions.find(({ code }) => code === "00")!, bpsCode: null },
  ];
  const rows = regions.map((region) => ({ ...states[0]!, region: { ...region, type: "kabupaten" as const } }));
  const cells = csvParse(csvOf(ringkasan, summaryRows(rows))).map((row) => [row["wilayah"], row["kode_bps"]]);
  expect(cells).toEqual([
    ["35.10", "3510"],
    ["00", ""],
  ]);
});

test("every declared example reads by its own declaration", () => {
  for (const column of [...Object.values(cakupan.columns), ...Object.values(ringkasan.columns)]) {
    expect(!(column.kind.read(column.example) instanceof Unreadable), column.header).toBe(true);
  }
});

test("every example of a number, a date or a source is what the worked example comes to", () => {
  // Kota Malang in the small record: tests/publish/by-hand.ts. The rank is that of the real record; its last source printed
  // no percentage.
  const malang = csvParse(readFileSync(new URL("golden/ringkasan.csv", import.meta.url), "utf8")).at(-1)!;
  const others = Object.values(ringkasan.columns).filter(({ header }) => !/^(peringkat|persen)/.test(header));
  expect(others.filter(({ header, example }) => malang[header] !== example).map(({ header }) => header)).toEqual([]);
});
