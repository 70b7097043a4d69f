import { describe, expect, test } from "vitest";
import { collected, rowsOf } from "./read.ts";

const districts = rowsOf("data/wilayah.csv").filter((row) => ["kabupaten", "kota"].includes(row["jenis"] ?? ""));
const codes = districts.map((row) => row["kode"] ?? "");
const aktivasi = collected("aktivasi");
const hosts = collected("kegiatan").map((row) => row["wilayah"]);

function reportsOf(code: string) {
  return aktivasi.filter((row) => row["wilayah"] === code);
}

/** DESIGN section 4: usable is in use, with a count, or with a percentage on perekaman or wajib_ktp. */
function hasCount(code: string): boolean {
  return reportsOf(code).some((row) => row["pakai"] !== "tidak" && row["jumlah"] !== "");
}

function hasPercentage(code: string): boolean {
  return reportsOf(code).some(
    (row) => row["pakai"] !== "tidak" && ["perekaman", "wajib_ktp"].includes(row["basis"] ?? ""),
  );
}

describe("the 38 regencies and cities", () => {
  test("29 kabupaten and 9 kota", () => {
    expect(districts.filter((row) => row["jenis"] === "kabupaten")).toHaveLength(29);
    expect(districts.filter((row) => row["jenis"] === "kota")).toHaveLength(9);
  });

  test("each has a tile of its own", () => {
    expect(new Set(districts.map((row) => `${row["petak_baris"]}|${row["petak_kolom"]}`)).size).toBe(38);
  });

  test.each(["dpt", "penduduk"])("each has a figure in use for %s", (measure) => {
    const rows = collected("ektp").filter((row) => row["ukuran"] === measure && row["pakai"] !== "tidak");
    expect(codes.filter((code) => !rows.some((row) => row["wilayah"] === code))).toEqual([]);
  });
});

// The lists were read off the collected figures by hand, before this record existed.
describe("what the first collection knows of each", () => {
  test("seventeen have a usable count", () => {
    const counties = "35.02 35.04 35.06 35.07 35.14 35.15 35.16 35.18 35.23 35.26 35.27 35.29".split(" ");
    expect(codes.filter(hasCount)).toEqual([...counties, "35.72", "35.73", "35.77", "35.78", "35.79"]);
  });

  test("two more a usable percentage", () => {
    expect(codes.filter((code) => !hasCount(code) && hasPercentage(code))).toEqual(["35.05", "35.19"]);
  });

  test("four an outreach session, or a report that cannot be used", () => {
    const some = codes.filter((code) => reportsOf(code).length > 0 || hosts.includes(code));
    expect(some.filter((code) => !hasCount(code) && !hasPercentage(code))).toEqual([
      "35.09",
      "35.21",
      "35.28",
      "35.76",
    ]);
  });

  test("fifteen nothing", () => {
    expect(codes.filter((code) => reportsOf(code).length === 0 && !hosts.includes(code))).toEqual(
      "35.01 35.03 35.08 35.10 35.11 35.12 35.13 35.17 35.20 35.22 35.24 35.25 35.71 35.74 35.75".split(" "),
    );
  });
});

// By subtraction: twenty had an ADM machine before 16 June 2022; the eighteen that the report names received theirs on that day.
test("every regency and city has its ADM machine, eighteen of them since 16 June 2022", () => {
  const machines = rowsOf("data/sarana.csv").filter((row) => row["sumber"] === "genpi-2022-06-16");
  expect(new Set(machines.map((row) => row["wilayah"]))).toEqual(new Set(codes));
  expect(machines.filter((row) => row["ketepatan"] === "hari")).toHaveLength(18);
  expect(machines.filter((row) => row["ketepatan"] === "paling_lambat")).toHaveLength(20);
});
