import { describe, expect, test } from "vitest";
import { add, change, drop, set, type Edit } from "../../../src/check/examples/folder.ts";
import { points, said } from "./said.ts";

// Kota Malang, 22 April 2024: 54 ribu of 640.000 holders (618.860 to 680.520 with drift of the implied number), as
// worked out in tests/metrics/kota-malang.test.ts. What follows from other counts is divided by the same holders.
const APRIL = { id: "Kota Malang, 22 April 2024", key: "35.73|2024-04-22|malangpariwara-2024-04-23" };
const COVERAGE = "sekitar 8,4% (antara 7,9% dan 8,8%)";
const NEW_SOURCE = add("sumber", {
  id: "radar-2026-10-05",
  penerbit: "Radar *Blambangan*",
  url: "https://radar.example.com/a_b",
  terbit: "2026-10-05",
  mutu: "pejabat",
});
const inBanyuwangi = { wilayah: "35.10", tanggal: "2026-10-05", sumber: "radar-2026-10-05" };

/** Kabupaten Nganjuk as in the press of January 2024: 104.712 of 881.265 holders. */
const nganjuk: Edit[] = [
  add("wilayah", {
    kode: "35.18",
    nama: "Kabupaten Nganjuk",
    jenis: "kabupaten",
    slug: "kabupaten-nganjuk",
    kode_bps: "3518",
    petak_baris: "3",
    petak_kolom: "4",
  }),
  add("aktivasi", { wilayah: "35.18", tanggal: "2024-01-26", jumlah: "104712", sumber: "balipost-2024-10-10" }),
  add("ektp", {
    wilayah: "35.18",
    tanggal: "2024-01-26",
    ukuran: "perekaman",
    jumlah: "881265",
    sumber: "balipost-2024-10-10",
  }),
];

describe("nothing changes for a reader", () => {
  const form: Edit[] = [
    change("aktivasi", (text) => text.replaceAll("\n", "\r\n")),
    change("sumber", (text) => {
      const [header, ...rows] = text.trimEnd().split("\n");
      return `${[header, ...rows.toReversed()].join("\n")}\n`;
    }),
    set("aktivasi", 2, { presisi: "persis", pakai: "ya" }),
  ];

  test("where line ends, order and empty cells that mean the same are all that differs: one sentence", () => {
    expect(said(form)).toBe("Tidak ada yang berubah bagi pembaca.");
    expect(said(form, "en")).toBe("Nothing changes for readers.");
  });
});

describe("a whole report on one mistyped count", () => {
  const typo = [set("aktivasi", 5, { jumlah: "140712" })];
  // 140.712 / 104.712 = 1,3438; 104.712 / 881.265 = 11,882 %; 140.712 / 881.265 = 15,967 %; the target of 2024 is 30 %.

  test("in Indonesian", () => {
    expect(said(typo, "id", nganjuk).split("\n")).toEqual([
      "# Yang berubah bagi pembaca",
      "",
      "Dibandingkan dengan main; keduanya dihitung per 21 November 2026.",
      "",
      "## Kabupaten Nganjuk",
      "",
      "- Kabupaten Nganjuk, 26 Januari 2024: 104.712 menjadi 140.712 orang (+34% dari angka semula), menurut Bali Post (balipost-2024-10-10); belum tercatat di koreksi.csv; cakupan 11,88% menjadi 15,97% dari pemegang KTP-el; belum tercapai, tetap; halaman: `/wilayah/kabupaten-nganjuk/`, `/wilayah/kabupaten-nganjuk/laporan/`, `/sematan/kabupaten-nganjuk/`, `/wilayah/kabupaten-nganjuk/laporan.csv`.",
      "  - Periksa lagi di sumbernya: 140.712 dan 104.712 (26 Januari 2024) hanya berbeda dua angka yang bertukar tempat.",
      "",
      "## Belum tercatat di koreksi.csv",
      "",
      "- jumlah «140712» berbeda dari yang telah terbit (104712).",
      // The words are the checker's own: tests/check/cases/history.ts.
      expect.stringMatching(
        /^  - `Kembalikan nilainya.*: 2026-11-21,aktivasi\.csv,35\.18\|.*,104712,140712,ralat,""`$/,
      ),
      "",
      "## Halaman dan berkas",
      "",
      "- `/`, `/peringkat/`, `/bandingkan/`, `/klaim/`, `/minta/`, `/data/`, `/sumber/`, `/pers/`.",
      "- data/aktivasi.csv (satu baris).",
    ]);
  });

  test("in English", () => {
    expect(said(typo, "en", nganjuk).split("\n")).toEqual([
      "# What changes for readers",
      "",
      "Compared with main; both calculated as of 21 November 2026.",
      "",
      "## Kabupaten Nganjuk",
      "",
      "- Kabupaten Nganjuk, 26 January 2024: from 104,712 to 140,712 people (+34% of the earlier figure), by Bali Post (balipost-2024-10-10); not yet recorded in koreksi.csv; coverage from 11.88% to 15.97% of e-KTP holders; not met, as before; pages: `/en/wilayah/kabupaten-nganjuk/`, `/en/wilayah/kabupaten-nganjuk/laporan/`, `/en/sematan/kabupaten-nganjuk/`, `/wilayah/kabupaten-nganjuk/laporan.csv`.",
      "  - Look at the source again: 140,712 and 104,712 (26 January 2024) differ only in two digits that changed places.",
      "",
      "## Not yet recorded in koreksi.csv",
      "",
      "- jumlah «140712» differs from the published 104712.",
      expect.stringMatching(/^  - `Put the value back.*: 2026-11-21,aktivasi\.csv,35\.18\|.*,104712,140712,ralat,""`$/),
      "",
      "## Pages and files",
      "",
      "- `/en/`, `/en/peringkat/`, `/en/bandingkan/`, `/en/klaim/`, `/en/minta/`, `/en/data/`, `/en/sumber/`, `/en/pers/`.",
      "- data/aktivasi.csv (one row).",
    ]);
  });
});

describe("a rounded count: coverage with its ends, the hedge once", () => {
  // 45 / 54 = 0,833; 45.000 / 640.000 = 7,03 %; 44.500 / 680.520 = 6,54 %; 45.500 / 618.860 = 7,35 %.
  const edits = [set("aktivasi", 4, { jumlah: "45000" })];

  test("in Indonesian", () => {
    expect(points(edits)).toEqual([
      `- ${APRIL.id}: 54 ribu menjadi 45 ribu orang (−17% dari angka semula), menurut Malangpariwara.com (malangpariwara-2024-04-23); belum tercatat di koreksi.csv; cakupan ${COVERAGE} menjadi sekitar 7,0% (antara 6,5% dan 7,4%) dari pemegang KTP-el; lajunya belum cukup, tetap`,
      "  - Periksa lagi di sumbernya: 45 ribu dan 54 ribu (22 April 2024) hanya berbeda dua angka yang bertukar tempat.",
    ]);
  });

  test("in English", () => {
    expect(points(edits, "en")[0]).toBe(
      "- Kota Malang, 22 April 2024: from about 54,000 to 45,000 people (−17% of the earlier figure), by Malangpariwara.com (malangpariwara-2024-04-23); not yet recorded in koreksi.csv; coverage from about 8.4% (between 7.9% and 8.8%) to about 7.0% (between 6.5% and 7.4%) of e-KTP holders; pace not enough, as before",
    );
  });
});

describe("a change that the ledger records", () => {
  // 55 / 54 = 1,0185; 55.000 / 640.000 = 8,59 %; 54.500 / 680.520 = 8,01 %; 55.500 / 618.860 = 8,97 %.
  const entry = { tanggal: "2026-11-21", berkas: "aktivasi.csv", kunci: APRIL.key, kolom: "jumlah" };
  const edits = [
    set("aktivasi", 4, { jumlah: "55000" }),
    add("koreksi", { ...entry, lama: "54000", baru: "55000", jenis: "ralat", alasan: "Salah ketik." }),
  ];

  test("in Indonesian", () => {
    expect(points(edits)).toEqual([
      `- ${APRIL.id}: 54 ribu menjadi 55 ribu orang (+1,9% dari angka semula), menurut Malangpariwara.com (malangpariwara-2024-04-23); tercatat di koreksi.csv; cakupan ${COVERAGE} menjadi sekitar 8,6% (antara 8,0% dan 9,0%) dari pemegang KTP-el; lajunya belum cukup, tetap`,
      "- Ralat 21 November 2026: aktivasi IKD Kota Malang, 22 April 2024 (Malangpariwara.com), semula 54.000 orang, seharusnya 55.000 orang. Alasan: Salah ketik.",
    ]);
    expect(said(edits)).not.toContain("Belum tercatat");
  });

  test("in English", () => {
    expect(points(edits, "en")[1]).toBe(
      "- Correction, 21 November 2026: IKD activations in Kota Malang, 22 April 2024 (Malangpariwara.com), was 54,000 people, should be 55,000 people. Reason: Salah ketik.",
    );
    expect(said(edits, "en")).toContain("; recorded in koreksi.csv;");
  });
});

describe("a published row that is gone", () => {
  test("in Indonesian: the figure, what stood on it, and the row for the ledger", () => {
    const text = said([drop("aktivasi", 4)]);
    expect(text).toContain(
      `- ${APRIL.id}: 54 ribu orang, dihapus, menurut Malangpariwara.com (malangpariwara-2024-04-23); belum tercatat di koreksi.csv; cakupan ${COVERAGE} dari pemegang KTP-el menjadi tidak ada lagi; halaman:`,
    );
    expect(text).toContain(
      "- Angka terbaru: 22 April 2024 (lajunya belum cukup) menjadi 22 Oktober 2023 (lajunya belum cukup).",
    );
    expect(text).toContain(`: 2026-11-21,aktivasi.csv,${APRIL.key},,54000,,ralat,""\``);
  });

  test("in English", () => {
    expect(points([drop("aktivasi", 4)], "en")).toEqual([
      "- Kota Malang, 22 April 2024: about 54,000 people, removed, by Malangpariwara.com (malangpariwara-2024-04-23); not yet recorded in koreksi.csv; coverage from about 8.4% (between 7.9% and 8.8%) of e-KTP holders to none",
      "- Latest figure: from 22 April 2024 (pace not enough) to 22 October 2023 (pace not enough).",
    ]);
  });
});

describe("a first figure of a region, from a new source", () => {
  const count = [NEW_SOURCE, add("aktivasi", { ...inBanyuwangi, jumlah: "54000" })];
  const share = [NEW_SOURCE, add("aktivasi", { ...inBanyuwangi, persen: "19.35", basis: "perekaman" })];

  test("a count that another region has too, in Indonesian", () => {
    expect(points(count)).toEqual([
      "- Kabupaten Banyuwangi, 5 Oktober 2026: angka baru, 54.000 orang, menurut Radar \\*Blambangan\\* (radar-2026-10-05); cakupan tidak bisa dihitung; belum dapat dibandingkan",
      "  - Periksa lagi di sumbernya: 54.000 sama dengan angka Kota Malang, 22 April 2024.",
      "- Angka terbaru: belum ada menjadi 5 Oktober 2026 (belum dapat dibandingkan).",
      "- Baru: Radar \\*Blambangan\\* (radar-2026-10-05): 5 Oktober 2026; mutu pejabat, <https://radar.example.com/a_b>.",
    ]);
  });

  test("a percentage with its base, in English", () => {
    expect(points(share, "en")).toEqual([
      "- Kabupaten Banyuwangi, 5 October 2026: a new figure, 19.35% of e-KTP holders, by Radar \\*Blambangan\\* (radar-2026-10-05); coverage 19.35% of e-KTP holders; not met",
      "- Latest figure: from none yet to 5 October 2026 (not met).",
      "- New: Radar \\*Blambangan\\* (radar-2026-10-05): 5 October 2026; grade an official quoted (pejabat), <https://radar.example.com/a_b>.",
    ]);
  });
});

describe("a base", () => {
  test("ten times as large, of a rung that no coverage rests on", () => {
    // 7.061.580 / 706.158 = 10, so 900 % more.
    const edits = [set("ektp", 3, { jumlah: "7061580" })];
    expect(points(edits)).toEqual([
      "- Kota Malang, wajib KTP, 25 September 2020: 706.158 menjadi 7.061.580 orang (+900% dari angka semula), menurut Klikapa (klikapa-2020-09-25); belum tercatat di koreksi.csv",
      "  - Periksa lagi di sumbernya: 7.061.580 dan 706.158 (25 September 2020) terpaut sekitar sepuluh, seratus, atau seribu kali.",
    ]);
    expect(points(edits, "en")[0]).toBe(
      "- Kota Malang, people obliged to hold a KTP, 25 September 2020: from 706,158 to 7,061,580 people (+900% of the earlier figure), by Klikapa (klikapa-2020-09-25); not yet recorded in koreksi.csv",
    );
  });

  test("that coverage rests on moves it, although no report changed", () => {
    // 104.712 / 900.000 = 11,635 %; 900.000 / 881.265 = 1,0213.
    expect(points([set("ektp", 5, { jumlah: "900000" })], "id", nganjuk)).toEqual([
      "- Kabupaten Nganjuk, 26 Januari 2024: cakupan 11,88% menjadi 11,63% dari pemegang KTP-el; belum tercapai, tetap",
      "- Kabupaten Nganjuk, pemegang KTP-el (perekaman), 26 Januari 2024: 881.265 menjadi 900.000 orang (+2,1% dari angka semula), menurut Bali Post (balipost-2024-10-10); belum tercatat di koreksi.csv",
    ]);
  });
});

test("a printed percentage keeps its base on both sides, and the coverage by the count stays", () => {
  // 26.046 / 670.279 = 3,886 %.
  const [id] = points([set("aktivasi", 2, { persen: "15.8" })]);
  expect(id).toContain("3 September 2023: 15,7% dari wajib KTP menjadi 15,8% dari wajib KTP, menurut MalangTimes");
  expect(id).toContain("; cakupan tetap sekitar 3,9% (antara");
  expect(points([set("aktivasi", 2, { persen: "15.8" })], "en")[0]).toContain(
    "from 15.7% of people obliged to hold a KTP to 15.8% of people obliged to hold a KTP, by MalangTimes",
  );
});

test("a national target that goes up turns the verdict, wherever it was in force", () => {
  // 10 % in 2024 lies above 8,8 %, 8 % inside 7,9 to 8,8 %.
  const earlier = [set("target", 3, { persen: "10" })];
  const [first] = points([set("target", 3, { persen: "8" })], "id", earlier);
  expect(first).toContain("Indonesia, target: baru, 8% dari pemegang KTP-el, akhir 2024, menurut Bali Post");
  const text = said([set("target", 3, { persen: "8" })], "id", earlier);
  expect(text).toMatch(
    /cakupan tetap sekitar 8,4% .* dari pemegang KTP-el; lajunya \S+( cukup)? menjadi mungkin tercapai/,
  );
  expect(text).toContain("`/program/`");
  expect(text).not.toContain("/wilayah/indonesia/");
});

test("a note is quoted, and cannot become Markdown or HTML", () => {
  const edits = [set("aktivasi", 4, { catatan: "# *x* [a](http://b) <script>\n## judul `y` _z_ |" })];
  expect(points(edits)).toEqual([
    `- ${APRIL.id}: 54 ribu orang; catatan kosong menjadi «# \\*x\\* \\[a\\](http://b) \\<script\\> ## judul \\\`y\\\` \\_z\\_ \\|», menurut Malangpariwara.com (malangpariwara-2024-04-23); cakupan tetap ${COVERAGE} dari pemegang KTP-el; lajunya belum cukup, tetap`,
  ]);
});

test("sessions, facilities, events and regions are told by their cells", () => {
  const edits = [
    set("kegiatan", 2, { aktivasi: "137" }),
    drop("sarana", 2),
    add("linimasa", {
      tanggal: "2026-10-05",
      wilayah: "35",
      peristiwa_id: "Peluncuran.",
      peristiwa_en: "A launch.",
      sumber: "genpi-2022-06-16",
    }),
    set("wilayah", 5, { ibu_kota: "Giri" }),
  ];
  expect(points(edits, "en")).toEqual([
    "- Jawa Timur, timeline, 5 October 2026: new, A launch., by GenPI.co Jatim (genpi-2022-06-16)",
    "- Kabupaten Banyuwangi, region: ibu_kota from «Banyuwangi» to «Giri»",
    "- Kota Malang, outreach session, 24 November 2024: aktivasi from «173» to «137», by Malangpariwara.com (malangpariwara-2024-11-24); not yet recorded in koreksi.csv",
    "- Kota Malang, facility, Anjungan Dukcapil Mandiri (ADM), self-service document machine: removed, 1, by DP3AK Provinsi Jawa Timur (dp3ak-jatimprov-2023-01-27); not yet recorded in koreksi.csv",
  ]);
});

test("a source under another name", () => {
  expect(points([set("sumber", 4, { penerbit: "GenPI" })])).toEqual([
    "- Diubah: GenPI (genpi-2022-06-16): penerbit «GenPI.co Jatim» menjadi «GenPI».",
  ]);
});

describe("places near a deadline", () => {
  // Five reports at the end of 2024, a whole per cent apart, so no two intervals meet: 10, 11, 12, 13, 14 %.
  const region = (kode: string, nama: string) =>
    add("wilayah", { kode, nama, jenis: "kabupaten", slug: nama.toLowerCase().replace(" ", "-") });
  const shares: [code: string, share: string][] = [
    ["35.07", "10.0"],
    ["35.10", "11.0"],
    ["35.01", "12.0"],
    ["35.02", "13.0"],
    ["35.73", "14.0"],
  ];
  const atTheEnd = shares.map(([wilayah, persen]) =>
    add("aktivasi", { wilayah, tanggal: "2024-12-31", persen, basis: "perekaman", sumber: "balipost-2024-10-10" }),
  );
  const earlier = [region("35.01", "Kabupaten Pacitan"), region("35.02", "Kabupaten Ponorogo"), ...atTheEnd];
  // The first of the five stands on line 5, below the three of Kota Malang; 15 % is more than all others.
  const edits = [set("aktivasi", 5, { persen: "15.0" })];

  test("who moves up, and who moves down for it", () => {
    expect(points(edits, "id", earlier).slice(-5)).toEqual([
      "- Kabupaten Pacitan, peringkat akhir 2024: 3 dari 5 menjadi 4 dari 5.",
      "- Kabupaten Ponorogo, peringkat akhir 2024: 2 dari 5 menjadi 3 dari 5.",
      "- Kabupaten Malang, peringkat akhir 2024: 5 dari 5 menjadi 1 dari 5.",
      "- Kabupaten Banyuwangi, peringkat akhir 2024: 4 dari 5 menjadi 5 dari 5.",
      "- Kota Malang, peringkat akhir 2024: 1 dari 5 menjadi 2 dari 5.",
    ]);
    expect(points(edits, "en", earlier).at(-1)).toBe("- Kota Malang, rank, end of 2024: from 1st of 5 to 2nd of 5.");
  });

  test("a percentage that another region has printed too, digit by digit", () => {
    expect(points([set("aktivasi", 5, { persen: "11.0" })], "id", earlier)).toContain(
      "  - Periksa lagi di sumbernya: 11,0% dari pemegang KTP-el sama dengan angka Kabupaten Banyuwangi, 31 Desember 2024.",
    );
  });
});
