import { describe, expect, test } from "vitest";
import { aktivasi } from "../../src/tables/aktivasi.ts";
import { ektp } from "../../src/tables/ektp.ts";
import { kegiatan } from "../../src/tables/kegiatan.ts";
import { sumber } from "../../src/tables/sumber.ts";
import { target } from "../../src/tables/target.ts";
import { wilayah } from "../../src/tables/wilayah.ts";
import type { DataTable } from "../../src/tables/table.ts";
import { reading } from "./reading.ts";

/** What is said of a row of some cells, by header, the others as in a sound row; without its place. */
function said(table: DataTable, sound: Record<string, string>, cells: Record<string, string>): string[] {
  const row = { ...sound, ...cells };
  const text = `${Object.keys(row).join(",")}\n${Object.values(row).join(",")}\n`;
  return reading(table, text).said.map((line) => line.slice(line.indexOf(" ") + 1));
}

const report = { wilayah: "35.73", tanggal: "2024-04-22", sumber: "x" };
const FIGURE = "Isi salah satunya dari sumber, atau hapus barisnya; tulis 0 hanya bila sumber menulis nol.";
const BASE = "Isi basis menurut sumbernya: perekaman, wajib_ktp, penduduk, target, atau tidak_disebut.";
const UNIT = "Tulis satuannya dalam orang: 54 ribu berarti 1000, 1,2 juta berarti 100000.";

describe("a row of aktivasi", () => {
  test.each<[string, Record<string, string>]>([
    ["a count", { jumlah: "54000" }],
    ["nought, as its source says", { jumlah: "0" }],
    ["a percentage", { persen: "8.4", basis: "perekaman" }],
    ["both", { jumlah: "54000", persen: "8.4", basis: "tidak_disebut" }],
    ["a rounded count", { jumlah: "54000", presisi: "dibulatkan", pembulatan: "1000" }],
    ["at least, off the unit's multiples", { jumlah: "3950", presisi: "minimal", pembulatan: "100" }],
    ["a percentage of the target above 100", { persen: "104.4", basis: "target" }],
    ["all of the base", { persen: "100", basis: "penduduk" }],
    ["not used, with the reason", { jumlah: "54000", pakai: "tidak", catatan: "Unduhan." }],
  ])("%s: nothing is said", (_, cells) => expect(said(aktivasi, report, cells)).toEqual([]));

  test.each<[Record<string, string>, string[]]>([
    [
      { jumlah: "", persen: "" },
      [`angka-kosong jumlah dan persen kosong, jadi baris ini belum berisi angka. - ${FIGURE}`],
    ],
    [
      { jumlah: "-", persen: "" },
      [`angka-kosong jumlah «-» dan persen kosong, jadi baris ini belum berisi angka. - ${FIGURE}`],
    ],
    // A placeholder beside a figure is told at its own cell.
    [
      { jumlah: "-", persen: "8.4", basis: "perekaman" },
      ["tanda-kosong jumlah «-» adalah tanda kosong, bukan isi. - Kosongkan selnya."],
    ],
    [{ persen: "12" }, [`persen-tanpa-basis persen «12» terisi, tetapi basis kosong. - ${BASE}`]],
    [
      { persen: "12", basis: "dpt" },
      [`persen-tanpa-basis persen «12» terisi, tetapi basis «dpt», yang bukan basis persentase di sini. - ${BASE}`],
    ],
    [
      { jumlah: "54000", persen: "", persen_presisi: "sekitar" },
      [
        "persen-tanpa-angka persen_presisi «sekitar» terisi, tetapi persen kosong. - Isi persen, atau kosongkan persen_presisi.",
      ],
    ],
    [
      { persen: "100.1", basis: "wajib_ktp" },
      [
        "persen-lebih-seratus persen «100.1» lebih dari 100, padahal basisnya bukan target. - Periksa titik desimalnya; bila sumber menyebut bagian dari target, tulis basis target.",
      ],
    ],
    [
      { jumlah: "54000", presisi: "sekitar" },
      [`pembulatan-kosong pembulatan kosong, padahal presisi «sekitar». - ${UNIT}`],
    ],
    [
      { jumlah: "54000", presisi: "", pembulatan: "1000" },
      [
        "presisi-sia-sia pembulatan «1000» terisi, tetapi presisi kosong atau persis. - Isi presisi (dibulatkan, sekitar, minimal, maksimal), atau kosongkan pembulatan.",
      ],
    ],
    [
      { jumlah: "", presisi: "sekitar", pembulatan: "1000", persen: "8.4", basis: "perekaman" },
      [
        "presisi-sia-sia presisi «sekitar» terisi, tetapi jumlahnya kosong. - Isi jumlahnya, atau kosongkan presisi dan pembulatan.",
      ],
    ],
    [
      { jumlah: "54000", presisi: "sekitar", pembulatan: "0" },
      [
        "pembulatan-nol pembulatan «0», padahal satuan terkecil satu orang. - Tulis satuannya dalam orang, atau kosongkan bersama presisi.",
      ],
    ],
    [
      { jumlah: "54300", presisi: "dibulatkan", pembulatan: "1000" },
      [
        "pembulatan-tak-cocok jumlah «54300» bukan kelipatan pembulatannya, 1000. - Periksa jumlah dan satuan pembulatannya.",
      ],
    ],
    [
      { jumlah: "54000", pakai: "tidak", catatan: "" },
      [
        "pakai-tanpa-alasan pakai «tidak», tetapi catatan kosong. - Tulis alasannya dengan singkat, misalnya «sumber menyebut unduhan, bukan aktivasi»; kalimat itu tampil di halaman.",
      ],
    ],
    // Two faults of one row, from left to right.
    [
      { jumlah: "54000", presisi: "sekitar", persen: "12", pembulatan: "", basis: "" },
      [
        `pembulatan-kosong pembulatan kosong, padahal presisi «sekitar». - ${UNIT}`,
        `persen-tanpa-basis persen «12» terisi, tetapi basis kosong. - ${BASE}`,
      ],
    ],
    // A cell at fault breaks no rule of its row.
    [
      { jumlah: "54 ribu", presisi: "", pembulatan: "" },
      ["angka-kata jumlah «54 ribu» ditulis dengan kata. - Tulis 54000, presisi «dibulatkan», pembulatan 1000."],
    ],
  ])("%o", (cells, messages) => expect(said(aktivasi, report, cells)).toEqual(messages));
});

describe("a row of ektp", () => {
  const base = { ...report, ukuran: "perekaman", jumlah: "640000", cara: "tersirat", catatan: "" };
  const HINT = "Tulis hitungannya, misalnya «160.000 adalah 25% dari pemegang KTP-el: 160.000 / 0,25 = 640.000».";

  test.each([
    '"160.000 / 0,25 = 640.000"',
    '"Tersirat dari target: 160.000 = 25% dari pemegang KTP-el, jadi 160.000 / 0,25 = 640.000 lebih."',
    '"160.000 x 4 = 640.000"',
    "160.000 : 25% = 640.000",
    "600.000 + 40.000 = 640.000",
    "650.000 - 10.000 = 640.000",
  ])("an implied figure with its sum: %s", (catatan) => expect(said(ektp, base, { catatan })).toEqual([]));

  test.each([
    ["", `tersirat-tanpa-hitungan cara «tersirat», tetapi catatan kosong. - ${HINT}`],
    [
      "Dari target.",
      `tersirat-tanpa-hitungan cara «tersirat», tetapi catatan tidak memuat hitungan yang berakhir pada 640000. - ${HINT}`,
    ],
    [
      '"160.000 / 0,25 = 620.000"',
      `tersirat-tanpa-hitungan cara «tersirat», tetapi catatan tidak memuat hitungan yang berakhir pada 640000. - ${HINT}`,
    ],
    // 160.000 / 0,20 = 800.000.
    [
      '"160.000 / 0,20 = 640.000"',
      "tersirat-tak-cocok jumlah «640000» tidak sama dengan hitungan di catatan: «160.000 / 0,20 = 640.000» hasilnya 800000. - Hitung ulang, dan lihat lagi sumbernya.",
    ],
  ])("%s", (catatan, message) => expect(said(ektp, base, { catatan })).toEqual([message]));

  const reckoned = { ...base, jumlah: "827718", presisi: "dibulatkan", pembulatan: "1000", cara: "hitungan" };

  // 850 thousand obliged, rounded, less 22,282 not recorded: known to a thousand, and no multiple of it.
  test.each([
    '"850.000 wajib KTP, 22.282 belum merekam: 850.000 - 22.282 = 827.718"',
    "Dijumlah dari 206 desa dan kelurahan di berkas sumbernya.",
    '"Tercetak 50 kurang; 1.000 - 50 = 950, lalu 850.000 - 22.282 = 827.718"',
  ])("a figure worked out, with how: %s", (catatan) => expect(said(ektp, reckoned, { catatan })).toEqual([]));

  test.each([
    [
      "",
      "hitungan-tanpa-catatan cara «hitungan», tetapi catatan kosong. - Tulis dari angka mana dan bagaimana, misalnya «850.000 wajib KTP, 22.282 belum merekam: 850.000 - 22.282 = 827.718».",
    ],
    // 850.000 - 12.282 = 837.718.
    [
      '"850.000 - 12.282 = 827.718"',
      "hitungan-tak-cocok jumlah «827718» tidak sama dengan hitungan di catatan: «850.000 - 12.282 = 827.718» hasilnya 837718. - Hitung ulang, dan lihat lagi sumbernya.",
    ],
  ])("a figure worked out: %s", (catatan, message) => expect(said(ektp, reckoned, { catatan })).toEqual([message]));

  test("a sum may be off by half of the rounding", () => {
    // 54.321 / 0,084 = 646.678,6; rounded to thousands, 647.000.
    const rounded = {
      jumlah: "647000",
      presisi: "dibulatkan",
      pembulatan: "1000",
      catatan: '"54.321 / 0,084 = 647.000"',
    };
    expect(said(ektp, base, rounded)).toEqual([]);
  });
});

describe("a row of target", () => {
  const own = { wilayah: "35.73", mulai: "2024-01-01", tenggat: "2024-12-31", sumber: "x" };
  test.each<[Record<string, string>, string[]]>([
    [{ jumlah: "160000" }, []],
    [{ persen: "25", basis: "perekaman" }, []],
    [{ persen: "25", basis: "tidak_disebut" }, []],
    [
      { persen: "25" },
      [
        "persen-tanpa-basis persen «25» terisi, tetapi basis kosong. - Isi basis menurut sumbernya: perekaman, wajib_ktp, penduduk, atau tidak_disebut.",
      ],
    ],
    [
      { persen: "", jumlah: "" },
      [
        "angka-kosong persen dan jumlah kosong, jadi target ini belum berisi angka. - Isi salah satunya dari sumber, atau hapus barisnya.",
      ],
    ],
    [
      { persen: "125", basis: "perekaman" },
      ["persen-lebih-seratus persen «125» lebih dari 100. - Periksa titik desimalnya di sumber."],
    ],
  ])("%o", (cells, messages) => expect(said(target, own, cells)).toEqual(messages));
});

describe("a row of kegiatan", () => {
  test.each<[Record<string, string>, string[]]>([
    [{ aktivasi: "173", luar_wilayah: "173" }, []],
    [{ aktivasi: "" }, []],
    [
      { aktivasi: "173", luar_wilayah: "174" },
      [
        "luar-melebihi luar_wilayah «174» lebih dari aktivasi, 173. - Periksa keduanya di sumber; yang dari luar adalah sebagian dari aktivasi.",
      ],
    ],
    [
      { aktivasi: "170", presisi: "sekitar" },
      [`pembulatan-kosong pembulatan kosong, padahal presisi «sekitar». - ${UNIT}`],
    ],
  ])("%o", (cells, messages) => expect(said(kegiatan, report, cells)).toEqual(messages));
});

describe("figures in each other's cells", () => {
  test.each<[Record<string, string>, string[]]>([
    [
      { jumlah: "16", persen: "26046", basis: "perekaman" },
      ["kolom-tertukar jumlah «16» dan persen «26046» tertukar. - Tulis 26046 di jumlah dan 16 di persen."],
    ],
    // 104 % of the target beside a count below a hundred: unusual, and both may be so.
    [
      { jumlah: "54", persen: "104", basis: "target" },
      ["kolom-tertukar jumlah «54» dan persen «104» tertukar. - Tulis 104 di jumlah dan 54 di persen."],
    ],
  ])("%o", (cells, messages) => expect(said(aktivasi, report, cells)).toEqual(messages));
});

test("a unit above its count would reach below nought", () => {
  const about = { jumlah: "54000", presisi: "sekitar", pembulatan: "100000" };
  expect(said(aktivasi, report, about)).toEqual([
    "pembulatan-tak-cocok pembulatan «100000» lebih besar dari jumlahnya, 54000. - Tulis nilai tempat angka terakhir yang bukan nol, paling besar setengah dari jumlahnya.",
  ]);
  expect(said(aktivasi, report, { ...about, presisi: "minimal" })).toEqual([]);
});

test("a tile has a row and a column", () => {
  const region = { kode: "35.73", nama: "Kota Malang", jenis: "kota", slug: "kota-malang", petak_baris: "4" };
  expect(said(wilayah, region, { petak_kolom: "" })).toEqual([
    "sel-kosong petak_kolom kosong, padahal petak_baris terisi. - Isi keduanya, atau kosongkan keduanya: bila satu wilayah tanpa petak, beranda tanpa peta.",
  ]);
});

test("an address without TLS is warned of, whether the page's or its copy's", () => {
  const page = { id: "x", penerbit: "X", url: "http://x.id/", terbit: "", mutu: "media", arsip: "http://y.id/" };
  const hint = "Buka alamat yang sama dengan https: di peramban; bila terbuka, tulis itu, bila tidak, biarkan.";
  expect(said(sumber, page, {})).toEqual([
    `url-http url «http://x.id/» memakai http. - ${hint}`,
    `url-http arsip «http://y.id/» memakai http. - ${hint}`,
  ]);
});
