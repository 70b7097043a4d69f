import { describe, expect, test } from "vitest";
import { checkData } from "../../src/check/check.ts";
import { add, drop, edited, filesOf, set, type Edit } from "../../src/check/examples/folder.ts";
import { told } from "./folder.ts";

/** The rules that a folder breaks after some edits. */
function rulesOf(...edits: Edit[]): string[] {
  return told(edited(...edits)).map((text) => text.split(" ")[1]!);
}

const SOURCE = "jatim-antaranews-2025-08-13";
const counted = (tanggal: string, jumlah: string, more: Record<string, string> = {}) =>
  add("aktivasi", { wilayah: "35.07", sumber: SOURCE, tanggal, jumlah, ...more });
const targeted = (mulai: string, tenggat: string) =>
  add("target", { wilayah: "35.07", mulai, tenggat, persen: "25", basis: "tidak_disebut", sumber: SOURCE });

/** Each rule on both sides of where it begins. */
describe("at the edge of a rule", () => {
  test.each<[string, Edit[], string[]]>([
    // 31 + 29 + 31 + 30 + 31 + 30 = 182 days lead from 1 January to 1 July 2024, 184 to 3 July.
    ["a jump within 184 days", [counted("2024-01-01", "2000"), counted("2024-07-03", "20000")], ["lonjakan"]],
    ["and within 185", [counted("2024-01-01", "2000"), counted("2024-07-04", "20000")], []],
    ["a thousand people", [counted("2024-01-01", "1000")], []],
    ["and one fewer", [counted("2024-01-01", "999")], ["jumlah-kecil"]],
    ["the first day there can be activations", [counted("2021-01-01", "2000")], []],
    ["and the day before", [counted("2020-12-31", "2000")], ["tanggal-terlalu-awal"]],
    ["a target of one day", [targeted("2024-12-31", "2024-12-31")], []],
    ["and one that ends before it begins", [targeted("2024-12-31", "2024-12-30")], ["urutan-tanggal"]],
    ["a target of nine years", [targeted("2024-01-01", "2032-12-31")], []],
    ["and of twelve", [targeted("2024-01-01", "2035-12-31")], ["tenggat-jauh"]],
    [
      "a facility dated tomorrow",
      [add("sarana", { wilayah: "35.07", sarana: "adm", jumlah: "1", tanggal: "2026-11-22", sumber: SOURCE })],
      ["tanggal-belum-terjadi"],
    ],
  ])("%s", (_, edits, rules) => expect(rulesOf(...edits)).toEqual(rules));

  test("a count is compared with the highest before it, not the last", () => {
    const about = { presisi: "sekitar", pembulatan: "1000" };
    // 8.500 to 10.500 may be no less than 10.000; 9.000 is.
    const edits = [counted("2024-01-31", "10000"), counted("2024-02-29", "9500", about)];
    expect(rulesOf(...edits)).toEqual([]);
    expect(rulesOf(...edits, counted("2024-03-31", "9000"))).toEqual(["kumulatif-turun"]);
  });

  test("the last day of a target is one of its days", () => {
    const rules = (today: string) => checkData(filesOf(edited()), today).problems.map(({ rule }) => rule);
    expect(rules("2026-12-31")).toEqual([]);
    expect(rules("2027-01-01")).toEqual(["target-hari-ini"]);
  });

  // Of 22 October 2023 Kota Malang has about 31.100, at least 31.000.
  test("the province's own count may reach the sum of its regions by the upper end; the nation is none of them", () => {
    const province = (jumlah: string) =>
      counted("2023-10-31", jumlah, { wilayah: "35", presisi: "sekitar", pembulatan: "100" });
    expect(rulesOf(province("30900"))).toEqual([]);
    expect(rulesOf(province("30899"))).toEqual(["jumlah-provinsi"]);
    expect(rulesOf(province("30900"), counted("2023-10-30", "1500000", { wilayah: "00" }))).toEqual([]);
  });

  test("residents as BPS counts them are a warning only where they are used", () => {
    const bps = add("sumber", { id: "bps", penerbit: "BPS", url: "https://bps.go.id/", terbit: "2024", mutu: "resmi" });
    const residents = (more: Record<string, string>) =>
      add("ektp", {
        wilayah: "35.07",
        tanggal: "2023-12-31",
        ukuran: "penduduk",
        jumlah: "2700000",
        sumber: "bps",
        ...more,
      });
    expect(rulesOf(bps, residents({}))).toEqual(["penduduk-bukan-dukcapil"]);
    expect(rulesOf(bps, residents({ pakai: "tidak", catatan: "Penduduk menurut sensus." }))).toEqual([]);
  });

  test("only the holders that a target implies are compared with it", () => {
    const obliged = (ukuran: string) =>
      set("ektp", 4, { ukuran, jumlah: "800000", catatan: "Tersirat: 200.000 / 0,25 = 800.000." });
    expect(rulesOf(obliged("wajib_ktp"))).not.toContain("tersirat-tak-cocok");
    expect(rulesOf(obliged("perekaman"))).toContain("tersirat-tak-cocok");
  });

  test("what a source prints of a base goes before what its target implies", () => {
    // 160.000 is 25 % of the implied 640.000, not of the 700.000 that the same source prints.
    const printed = add("ektp", {
      wilayah: "35.73",
      tanggal: "2024-04-21",
      ukuran: "perekaman",
      jumlah: "700000",
      sumber: "malangpariwara-2024-04-23",
    });
    expect(rulesOf()).toEqual([]);
    expect(rulesOf(printed)).toContain("target-jumlah");
  });

  test("a base that cannot be read is not missed by a claim", () => {
    // 26.046 are 4,1 % of some 635.000: of the holders between 2020 and 2024, not of the 900.000 obliged that are named, nor
    // of the holders that these would make: 0,94 to 1,02 of them, -+ 52.086 for 1.073 days.
    const claim = [set("aktivasi", 2, { persen: "4.1" }), set("ektp", 3, { jumlah: "900000" })];
    expect(rulesOf(...claim)).toEqual([]);
    expect(rulesOf(...claim, drop("ektp", 4), drop("ektp", 2))).toContain("klaim-tidak-cocok");
    const unread = [set("ektp", 2, { jumlah: "670.279" }), set("ektp", 4, { jumlah: "640 ribu" })];
    expect(rulesOf(...claim, ...unread)).toEqual(["angka-pemisah-ribuan", "angka-kata"]);
  });

  test("two rows of one key stand next to each other, a percentage in it", () => {
    const target = targeted("2024-01-01", "2024-12-31");
    expect(rulesOf(target, target)).toEqual(["baris-ganda"]);
  });

  test("every table with counts asks for their unit, and for a count where there is a precision", () => {
    expect(rulesOf(set("ektp", 2, { presisi: "sekitar" }))).toEqual(["pembulatan-kosong"]);
    expect(rulesOf(set("kegiatan", 2, { aktivasi: "", presisi: "sekitar", pembulatan: "10" }))).toEqual([
      "presisi-sia-sia",
    ]);
  });

  const entry = (lama: string, baru: string) =>
    add("koreksi", {
      tanggal: "2026-11-01",
      berkas: "aktivasi.csv",
      kunci: "35.73|2024-04-22|malangpariwara-2024-04-23",
      kolom: "jumlah",
      lama,
      baru,
      jenis: "ralat",
      alasan: "Tertukar.",
    });

  test("an entry of the ledger is not held against a row that cannot be read", () => {
    const corrected = [set("aktivasi", 4, { jumlah: "54500", presisi: "", pembulatan: "" }), entry("54000", "54500")];
    expect(rulesOf(...corrected)).toEqual([]);
    expect(rulesOf(...corrected, set("aktivasi", 4, { tanggal: "22/04/2024" }))).toEqual(["tanggal-bentuk"]);
  });

  test("nor is an entry missed that cannot be read", () => {
    const corrected = [set("aktivasi", 4, { jumlah: "54500", presisi: "", pembulatan: "" }), entry("54000", "54500")];
    const before = edited(...corrected);
    const rules = (...edits: Edit[]) =>
      told(edited(...corrected, ...edits), "id", before).map((text) => text.split(" ")[1]);
    expect(rules()).toEqual([]);
    expect(rules(set("koreksi", 2, { tanggal: "1/11/26" }))).toHaveLength(1);
    expect(rules(drop("koreksi", 2))).toHaveLength(1);
  });

  test("how a percentage was worded is a published value too", () => {
    const reworded = told(edited(set("aktivasi", 2, { persen_presisi: "sekitar" })), "id", edited());
    expect(reworded.map((text) => text.split(" ").slice(0, 3).join(" "))).toContain(
      "data/aktivasi.csv:2:36 nilai-terbit-berubah persen_presisi",
    );
  });

  test("entries that lead in a circle record no change, and no search goes round in it", () => {
    const now = edited(set("aktivasi", 4, { jumlah: "55000" }), entry("54000", "56000"), entry("56000", "54000"));
    expect(told(now, "id", edited()).filter((text) => text.includes(" nilai-terbit-berubah "))).toHaveLength(1);
  });
});
