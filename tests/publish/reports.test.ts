import { expect, test } from "vitest";
import { regionReports } from "../../src/publish/reports.ts";

test("a region's reports keep their cells, whatever the order of the columns", () => {
  const text = '\uFEFFtanggal,wilayah,catatan\r\n2024-04-22,35.73,"satu, dua"\r\n2024-01-26,35.18,\r\n';
  const files = [{ name: "aktivasi", bytes: new TextEncoder().encode(text) }];
  expect(regionReports(files, "35.73")).toBe('tanggal,wilayah,catatan\n2024-04-22,35.73,"satu, dua"\n');
});
