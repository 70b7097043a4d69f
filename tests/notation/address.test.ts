import { expect, test } from "vitest";
import {
  baseId,
  documentPath,
  regionPath,
  reportId,
  reportsFilePath,
  reportsPath,
} from "../../src/notation/address.ts";

// CONTRACT, addresses: whoever has one of these in a text of theirs must find the same thing there for ever.
test("regions, their lists and their documents are addressed as the contract says", () => {
  expect(regionPath("kota-malang")).toBe("/wilayah/kota-malang/");
  expect(reportsPath("kota-malang")).toBe("/wilayah/kota-malang/laporan/");
  expect(reportsFilePath("kota-malang")).toBe("/wilayah/kota-malang/laporan.csv");
  expect(documentPath("kota-malang")).toBe("/api/v1/regions/kota-malang.json");
});

test("rows are addressed as the contract says", () => {
  const row = { date: "2024-04-22", measure: "perekaman", source: "malangpariwara-2024-04-23" };
  expect(reportId(row)).toBe("laporan-2024-04-22-malangpariwara-2024-04-23");
  expect(baseId(row)).toBe("ektp-perekaman-2024-04-22-malangpariwara-2024-04-23");
});
