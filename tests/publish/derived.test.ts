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

test("the summary has a row for a region without a report, with empty cells and its status", () => {
  const rows = csvParse(csvOf(ringkasan, summaryRows(states)));
  expect(rows.map((row) => row["wilayah"])).toEqual(["35.18", "35.20"]);
  expect(rows[1]).toMatchObject({ status: "belum-ada-data", data_lama: "", aktivasi: "", cakupan: "", tanggal: "" });
  expect(rows[0]).toMatchObject({ data_lama: "ya", laju: "", peringkat_dari: "" });
});

test("every declared example reads by its own declaration", () => {
  for (const column of [...Object.values(cakupan.columns), ...Object.values(ringkasan.columns)]) {
    expect(!(column.kind.read(column.example) instanceof Unreadable), column.header).toBe(true);
  }
});

/** Kota Malang on 22 April 2024, the worked example of DESIGN section 6, as Malangpariwara.com and JatimTimes printed it. */
test("every example of a number, a date or a source is what the worked example comes to", () => {
  const [malang, tersirat] = ["35.73", { method: "tersirat", source: "malangpariwara-2024-04-23" }] as const;
  const worked = record({
    reports: [
      report(malang, "2023-10-22", { count: 31100, precision: "sekitar", unit: 100 }),
      report(malang, "2024-04-22", {
        count: 54000,
        precision: "dibulatkan",
        unit: 1000,
        source: "malangpariwara-2024-04-23",
      }),
    ],
    bases: [base(malang, "2024-04-22", "perekaman", 640000, { precision: "dibulatkan", unit: 4000, ...tersirat })],
  });
  const [row] = csvParse(csvOf(ringkasan, summaryRows(regionStates(worked, "2026-11-21"))));
  // The names are those of the real region, the rank that of the real record.
  const named = ["nama", "slug", "peringkat_tertinggi", "peringkat_terendah", "peringkat_dari", "peringkat_per"];
  const others = Object.values(ringkasan.columns).filter(({ header }) => !named.includes(header));
  expect(others.filter(({ header, example }) => row![header] !== example)).toEqual([]);
});
