import { describe, expect, test } from "vitest";
import { add, change, drop, edited, set, type Edit } from "../../../src/check/examples/folder.ts";
import { told } from "../folder.ts";
import { after, rulesOf } from "../malang.ts";

const rulesTold = (...edits: Edit[]) => rulesOf(after(...edits));

describe("activations and holders", () => {
  // Kota Malang, 22 April 2024, without the people obliged: 640.000 implied holders, rounded to 4.000: 642.000 x 1,06 =
  // 680.520 at most on that very day.
  const implied = drop("ektp", 4);
  const counted = (jumlah: string, pembulatan = "") =>
    set("aktivasi", 4, { jumlah, presisi: pembulatan && "dibulatkan", pembulatan });

  test("may be as many as the upper end of the holders", () => {
    expect(rulesTold(implied, counted("680520"))).toEqual(["lonjakan"]);
  });

  // That it is also twenty times the report before it has the same cause, and is not told as well.
  test("not one more", () => {
    expect(told(after(implied, counted("680521")))).toEqual([
      'data/aktivasi.csv:4:23 aktivasi-melebihi-pemegang jumlah «680521» lebih dari pemegang KTP-el: 640000, paling banyak 680520 (perekaman 22 April 2024, malangpariwara-2024-04-23). - Kelebihan satu nol, atau wilayahnya tertukar? Periksa kedua sumber; bila memang tercetak begitu, tambahkan di pengecualian.csv, dengan alasannya di antara kedua tanda kutip di ujung: aktivasi-melebihi-pemegang,aktivasi.csv,35.73|2024-04-22|malangpariwara-2024-04-23,""',
    ]);
  });

  test("a rounded count is more only when all of its interval is: 681.000, rounded to 1.000, may be 680.500", () => {
    expect(rulesTold(implied, counted("681000", "1000"))).not.toContain("aktivasi-melebihi-pemegang");
  });

  // Without recorded or obliged, the voters: 660.000 (659.500 to 660.500) x 1,06 is 700.130 at most, and 2 % a year of
  // 666.600 more for the 306 days since 21 June 2023: 700.130 + 11.169 = 711.299.
  test("more than an estimate is a warning", () => {
    const voters = [implied, drop("ektp", 3)];
    expect(rulesTold(...voters, counted("711299"))).toEqual(["lonjakan"]);
    expect(rulesTold(...voters, counted("711300"))).toEqual(["aktivasi-melebihi-perkiraan", "lonjakan"]);
  });

  // 650.500 obliged x 1,02 = 663.510 is the narrower interval; the implied holders reach to 680.520.
  test("more than an estimate and than recorded holders is the error, more than the estimate alone the warning", () => {
    expect(rulesTold(counted("680521"))).toEqual(["aktivasi-melebihi-pemegang"]);
    expect(rulesTold(counted("680520"))).toEqual(["aktivasi-melebihi-perkiraan", "lonjakan"]);
    expect(rulesTold(counted("663510"))).toEqual(["lonjakan"]);
  });

  // 860.000 residents x 0,809 = 695.740: fewer holders than the smallest base on file.
  test("residents alone estimate fewer holders than they are", () => {
    const residents = { wilayah: "35.73", tanggal: "2024-04-22", ukuran: "penduduk", jumlah: "860000" };
    const alone = [
      implied,
      drop("ektp", 3),
      drop("ektp", 2),
      add("ektp", { ...residents, sumber: "malangpariwara-2024-04-23" }),
    ];
    expect(rulesTold(...alone, counted("695740"))).toEqual(["lonjakan"]);
    expect(rulesTold(...alone, counted("695741"))).toEqual(["aktivasi-melebihi-perkiraan", "lonjakan"]);
  });

  test("what is not in use is not compared", () => {
    const unused = { jumlah: "7000000", presisi: "", pembulatan: "", pakai: "tidak", catatan: "Bukan aktivasi." };
    expect(rulesTold(set("aktivasi", 4, unused))).toEqual([]);
  });
});

describe("a target's people and its share of its base", () => {
  const own = {
    wilayah: "35.73",
    mulai: "2024-01-01",
    tenggat: "2024-12-31",
    persen: "30",
    sumber: "berita-2024-02",
  };

  // 30 % of 650.000 (649.500 to 650.500) obliged is 195.000; the row was counted on 22 April 2024, 112 days after the
  // target's start: 2 % a year of 650.000 is 3.986, so 193.654 to 196.346.
  test("fit within the drift of the base on file", () => {
    expect(rulesTold(add("target", { ...own, basis: "wajib_ktp", jumlah: "193700" }))).toEqual([]);
    expect(rulesTold(add("target", { ...own, basis: "wajib_ktp", jumlah: "193600" }))).toEqual(["target-jumlah"]);
  });

  test("are compared with the base that the source itself prints", () => {
    const printed = { wilayah: "35.73", tanggal: "2024-02-29", ukuran: "wajib_ktp", jumlah: "700000" };
    const base = add("ektp", { ...printed, sumber: own.sumber, pakai: "tidak", catatan: "Wajib KTP menurut berita." });
    expect(rulesTold(base, add("target", { ...own, basis: "wajib_ktp", jumlah: "210000" }))).toEqual([]);
    expect(rulesTold(base, add("target", { ...own, basis: "wajib_ktp", jumlah: "195000" }))).toEqual(["target-jumlah"]);
  });

  test("are not compared where no base is named", () => {
    expect(rulesTold(add("target", { ...own, basis: "tidak_disebut", jumlah: "1" }))).toEqual([]);
  });
});

test("rules that weigh sources against each other go on where these cannot be read", () => {
  const rules = (...edits: Edit[]) => told(edited(...edits)).map((text) => text.split(" ")[1]);
  // Two sources give the holders of one day, and more people are active than either has holders.
  const edits = [
    add("ektp", {
      wilayah: "35.73",
      tanggal: "2020-09-25",
      ukuran: "perekaman",
      jumlah: "670000",
      sumber: "malangtimes-2023-09-03",
    }),
    set("aktivasi", 4, { jumlah: "900000" }),
  ];
  const sound = rules(...edits);
  expect(sound).toContain("aktivasi-melebihi-pemegang");
  expect(
    rules(
      ...edits,
      change("sumber", (text) => text.replaceAll(",", ";")),
    ),
  ).toEqual([...sound, "pemisah-titik-koma"]);
});
