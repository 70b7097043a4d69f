import { describe, expect, test } from "vitest";
import { add, drop, edited, set, type Edit } from "../../../src/check/examples/folder.ts";
import { told } from "../folder.ts";

/** The rules that a folder breaks after some edits, each with the line of its row. */
function rulesOf(...edits: Edit[]): string[] {
  return told(edited(...edits)).map((text) => /:(\d+):\d+ (\S+)/.exec(text)!.slice(1).join(" "));
}

const report = { wilayah: "35.07", sumber: "jatim-antaranews-2025-08-13" };
const counted = (tanggal: string, jumlah: string, more: Record<string, string> = {}) =>
  add("aktivasi", { ...report, tanggal, jumlah, ...more });

describe("a running total falls only beyond its interval, and in time", () => {
  // A report of 10.000 of 30 June 2024, and one of the rows below.
  const first = counted("2024-06-30", "10000");
  test.each<[string, Edit, string[]]>([
    ["less, later", counted("2024-07-31", "9999"), ["6 kumulatif-turun"]],
    ["the same", counted("2024-07-31", "10000"), []],
    ["less, but not used", counted("2024-07-31", "9000", { pakai: "tidak", catatan: "Unduhan." }), []],
    ["less, earlier", counted("2024-05-31", "9000"), []],
    ["more, earlier: it is the later one that fell", counted("2024-05-31", "11000"), ["5 kumulatif-turun"]],
    // 9.500 rounded to 1.000 reaches up to 10.000: they touch.
    ["rounded down to it", counted("2024-07-31", "9500", { presisi: "sekitar", pembulatan: "500" }), []],
    [
      "rounded, wholly below",
      counted("2024-07-31", "9400", { presisi: "sekitar", pembulatan: "500" }),
      ["6 kumulatif-turun"],
    ],
    ["at least so many", counted("2024-07-31", "9000", { presisi: "minimal", pembulatan: "1000" }), []],
    // Some day of June may be the thirtieth, and some day of 2024 may be before it: not ordered in time.
    [
      "less, in the same month",
      counted("2024-06-30", "9000", { ketepatan: "bulan", sumber: "balipost-2024-10-10" }),
      [],
    ],
    ["less, some time that year", counted("2024-12-31", "9000", { ketepatan: "tahun" }), []],
    ["less, no later than a day", counted("2024-12-31", "9000", { ketepatan: "paling_lambat" }), []],
    ["less, some day of the next month", counted("2024-07-31", "9000", { ketepatan: "bulan" }), ["6 kumulatif-turun"]],
    [
      "less, in another region",
      add("aktivasi", { ...report, wilayah: "35.10", tanggal: "2024-07-31", jumlah: "9000" }),
      [],
    ],
    ["a percentage", add("aktivasi", { ...report, tanggal: "2024-07-31", persen: "1", basis: "perekaman" }), []],
  ])("%s", (_, second, rules) => expect(rulesOf(first, second)).toEqual(rules));
});

describe("a jump is looked at twice, a catch-up passes", () => {
  const first = counted("2024-01-01", "2000");
  test.each<[string, string, string, string[]]>([
    ["tenfold in half a year", "2024-06-30", "20000", ["6 lonjakan"]],
    ["less than tenfold", "2024-06-30", "19999", []],
    ["tenfold in a year", "2024-12-31", "20000", []],
  ])("%s", (_, date, count, rules) => expect(rulesOf(first, counted(date, count))).toEqual(rules));
});

describe("reports, their sources and today", () => {
  test.each<[string, Edit[], string[]]>([
    ["a figure of the day its source was published", [set("sumber", 6, { terbit: "2023-10-22" })], []],
    [
      "a month whose first day is not later than the source",
      [set("aktivasi", 3, { tanggal: "2023-10-31", ketepatan: "bulan" })],
      [],
    ],
    ["a source of that month, its day unknown", [set("sumber", 6, { terbit: "2023-10" })], []],
    ["a source of the month before", [set("sumber", 6, { terbit: "2023-09" })], ["3 sumber-mendahului"]],
    ["a source without a date", [set("sumber", 6, { terbit: "" })], []],
    [
      "no later than a day after its source: no first day is known",
      [set("aktivasi", 3, { tanggal: "2023-11-30", ketepatan: "paling_lambat" })],
      [],
    ],
    ["a target may lie ahead of its source", [set("target", 6, { mulai: "2025-01-01", tenggat: "2025-12-31" })], []],
    [
      "a figure of today",
      [
        counted("2026-11-21", "20000", { sumber: "x" }),
        add("sumber", { id: "x", penerbit: "X", url: "https://x.id/", mutu: "media" }),
      ],
      [],
    ],
    [
      "this month, of which the first day has come",
      [
        counted("2026-11-30", "20000", { sumber: "x", ketepatan: "bulan" }),
        add("sumber", { id: "x", penerbit: "X", url: "https://x.id/", mutu: "media" }),
      ],
      ["5 tanggal-belum-lewat"],
    ],
    [
      "tomorrow",
      [
        counted("2026-11-22", "20000", { sumber: "x" }),
        add("sumber", { id: "x", penerbit: "X", url: "https://x.id/", mutu: "media" }),
      ],
      ["5 tanggal-belum-terjadi"],
    ],
    ["a source of this year, its day unknown", [set("sumber", 6, { terbit: "2026" })], []],
    ["a session of several days", [set("kegiatan", 2, { mulai: "2024-11-20" })], []],
    ["a session of one day", [set("kegiatan", 2, { mulai: "2024-11-24" })], []],
  ])("%s", (_, edits, rules) => expect(rulesOf(...edits)).toEqual(rules));
});

describe("registers", () => {
  const base = { wilayah: "35.10", ukuran: "wajib_ktp", sumber: "jatim-antaranews-2025-08-13" };
  const size = (tanggal: string, jumlah: string, more: Record<string, string> = {}) =>
    add("ektp", { ...base, tanggal, jumlah, ...more });
  // 1.000.000 of 1 January 2023; 2 % a year may go, and a year's worth at the least.
  const first = size("2023-01-01", "1000000");
  test.each<[string, Edit, string[]]>([
    ["less by what a year may take, after a month", size("2023-02-01", "980000"), []],
    ["less by more", size("2023-02-01", "979999"), ["6 daftar-menyusut"]],
    ["less by more, but rounded", size("2023-02-01", "979000", { presisi: "sekitar", pembulatan: "1000" }), []],
    ["less by more, of another measure", size("2023-02-01", "900000", { ukuran: "dpt" }), []],
    ["less by more, not used", size("2023-02-01", "900000", { pakai: "tidak", catatan: "Salah ketik." }), []],
    ["half as much again", size("2024-01-01", "1500000"), []],
    ["more than that", size("2024-01-01", "1500001"), ["6 daftar-melonjak"]],
  ])("%s", (_, second, rules) => expect(rulesOf(first, second)).toEqual(rules));
});

describe("the national target", () => {
  test("may end before today, of which a warning tells", () => {
    expect(rulesOf(drop("target", 5))).toEqual(["4 target-hari-ini"]);
    expect(rulesOf(drop("target", 5), drop("target", 4))).toEqual(["3 target-hari-ini"]);
  });

  test("a day of none is seen wherever its rows stand in the file", () => {
    const moved = [
      drop("target", 3),
      add("target", {
        wilayah: "00",
        mulai: "2024-01-01",
        tenggat: "2024-12-30",
        persen: "30",
        basis: "perekaman",
        sumber: "balipost-2024-10-10",
      }),
    ];
    // The row of 2025 is now on line 3, and begins a day after the one that was moved has ended.
    expect(rulesOf(...moved)).toEqual(["3 target-berlubang"]);
  });

  test("what a region asks of itself may overlap it", () => {
    expect(rulesOf(set("target", 6, { mulai: "2023-06-01", tenggat: "2025-06-30" }))).toEqual([]);
  });
});

describe("holders implied by a target", () => {
  test.each<[string, Edit[], string[]]>([
    // 160.000, rounded to 1.000, is 25 % of 638.000 to 642.000.
    ["within its rounding", [set("target", 6, { jumlah: "161000" })], []],
    // It is told once, of the holders that are said to follow. 165.000 / 25 % is 658.000 at least; 640.000, rounded to 4.000, 642.000 at most.
    ["beyond it", [set("target", 6, { jumlah: "165000" })], ["4 tersirat-tak-cocok"]],
    [
      "of a target without a stated base nothing can be said",
      [set("target", 6, { jumlah: "165000", basis: "tidak_disebut" })],
      [],
    ],
  ])("%s", (_, edits, rules) => expect(rulesOf(...edits)).toEqual(rules));
});

describe("the ledger of corrections", () => {
  const entry = {
    tanggal: "2026-11-20",
    berkas: "aktivasi.csv",
    kunci: "35.73|2024-04-22|malangpariwara-2024-04-23",
    kolom: "jumlah",
    lama: "53000",
    baru: "54000",
    jenis: "ralat",
    alasan: "Sumber meralat angkanya.",
  };
  const gone = { ...entry, kunci: "35.73|2024-05-01|x", kolom: "", lama: "60000", baru: "" };
  test.each<[string, Edit[], string[]]>([
    ["what the file now has", [add("koreksi", entry)], []],
    [
      "two corrections of one cell, the later one last",
      [add("koreksi", { ...entry, lama: "52000", baru: "53000" }), add("koreksi", entry)],
      [],
    ],
    ["a row that vanished", [add("koreksi", gone)], []],
    ["a row that vanished and came back", [add("koreksi", { ...gone, kunci: entry.kunci })], []],
    ["a row that is not there", [add("koreksi", { ...entry, kunci: gone.kunci })], ["2 koreksi-tak-cocok"]],
    ["another value than the file's", [add("koreksi", { ...entry, baru: "55000" })], ["2 koreksi-tak-cocok"]],
    ["no change at all", [add("koreksi", { ...entry, lama: "54000" })], ["2 koreksi-tak-cocok"]],
    ["a column that is not there", [add("koreksi", { ...entry, kolom: "jumlh" })], ["2 koreksi-tak-dikenal"]],
    [
      "published coverage, compared with what was published",
      [
        add("koreksi", {
          ...entry,
          berkas: "cakupan.csv",
          kunci: "35.73|2024-04-22",
          kolom: "cakupan",
          lama: "0.08",
          baru: "0.084375",
          jenis: "revisi",
        }),
      ],
      [],
    ],
  ])("%s", (_, edits, rules) => expect(rulesOf(...edits)).toEqual(rules));
});

const centralJava = add("wilayah", { kode: "33", nama: "Jawa Tengah", jenis: "provinsi", slug: "jawa-tengah" });
const semarang = add("wilayah", { kode: "33.74", nama: "Kota Semarang", jenis: "kota", slug: "kota-semarang" });
const kecamatan = (kode: string, name: string, of: string) =>
  add("wilayah", {
    kode,
    nama: `Kecamatan ${name}`,
    jenis: "kecamatan",
    slug: `kecamatan-${name.toLowerCase()}-${of}`,
  });
const dau = kecamatan("35.07.22", "Dau", "kabupaten-malang");
const kalipuro = kecamatan("35.10.21", "Kalipuro", "kabupaten-banyuwangi");
const klojen = kecamatan("35.73.01", "Klojen", "kota-malang");

describe("regions", () => {
  test.each<[string, Edit[], string[]]>([
    ["a name in another tile", [set("wilayah", 6, { petak_baris: "5", petak_kolom: "7" })], []],
    ["a region without a tile", [set("wilayah", 6, { petak_baris: "", petak_kolom: "" })], ["6 petak-kurang"]],
    [
      "none with a tile: one word",
      [4, 5, 6].map((line) => set("wilayah", line, { petak_baris: "", petak_kolom: "" })),
      ["4 petak-kurang"],
    ],
    ["a city by its code, called a regency", [set("wilayah", 6, { jenis: "kabupaten" })], ["6 wilayah-jenis"]],
    [
      "a code twice",
      [
        add("wilayah", {
          ...{ kode: "35.73", nama: "Kota Batu", jenis: "kota", slug: "kota-batu" },
          ...{ petak_baris: "6", petak_kolom: "6" },
        }),
      ],
      ["7 baris-ganda"],
    ],
    ["a second province with its own", [centralJava, semarang], ["8 petak-kurang"]],
    ["a kecamatan of every regency and city", [dau, kalipuro, klojen], ["7 petak-kurang"]],
    [
      "its address ends with its regency or city",
      [dau, kalipuro, kecamatan("35.73.01", "Klojen", "x")],
      ["7 petak-kurang", "9 wilayah-slug"],
    ],
    ["a city without one, where the others have some", [dau, kalipuro], ["6 wilayah-tanpa-isi", "7 petak-kurang"]],
    [
      "a kecamatan of a regency that is not on file",
      [dau, kalipuro, klojen, kecamatan("35.78.01", "Karangpilang", "kota-surabaya")],
      ["7 petak-kurang", "10 wilayah-luar"],
    ],
    [
      "in a province that is not on file either: what is missing is told once",
      [drop("wilayah", 3)],
      ["1 wilayah-kurang"],
    ],
  ])("%s", (_, edits, rules) => expect(rulesOf(...edits)).toEqual(rules));
});
