import { describe, expect, test } from "vitest";
import { checkData } from "../../src/check/check.ts";
import { checkSince } from "../../src/check/since.ts";
import { add, change, edited, filesOf, set, valid, type Edit } from "../../src/check/examples/folder.ts";
import { reportText } from "../../src/check/report.ts";
import { rewrite } from "../../src/csv/rewrite.ts";
import { tables, type TableName } from "../../src/tables/tables.ts";
import { TODAY, told } from "./folder.ts";

/** Faults as they come in real files, each as a kind, in several tables: where they are told, and what is said in both languages. */

const SOURCE = "malangpariwara-2024-04-23";
const line = (file: TableName, text: string) => change(file, (all) => `${all}${text}\n`);

/** `line:column rule hint` of all that is said of some edits. */
function said(language: "id" | "en", ...edits: Edit[]): string[] {
  return told(edited(...edits), language).map((text) => {
    const [, place, rule, hint] = /^data\/[a-z]+\.csv:(\d+:\d+) (\S+) .* - (.*)$/s.exec(text)!;
    return `${place} ${rule} ${hint}`;
  });
}

describe("a surplus cell is told by where the split is, and `fix` leaves the file", () => {
  test.each<[TableName, string, string, string]>([
    // The cells before the split: 35.10, (6) 2024-04-22, (17) hari, (22) and three empty ones (25): the 26th column.
    [
      "aktivasi",
      `35.10,2024-04-22,hari,,,,15,7,,wajib_ktp,${SOURCE},,`,
      "5:26 sel-berlebih Tulis 15.7.",
      "5:26 sel-berlebih Write 15.7.",
    ],
    [
      "target",
      `35.10,2024-01-01,2024-12-31,32,5,perekaman,,,,${SOURCE},`,
      "7:29 sel-berlebih Tulis 32.5.",
      "7:29 sel-berlebih Write 32.5.",
    ],
    [
      "ektp",
      `35.10,2024-04-22,hari,perekaman,1,341,678,,,,${SOURCE},,`,
      "5:33 sel-berlebih Tulis 1341678.",
      "5:33 sel-berlebih Write 1341678.",
    ],
    [
      "aktivasi",
      `35.10,22,4,2024,hari,61890,,,,,,${SOURCE},,`,
      "5:7 sel-berlebih Tulis 2024-04-22, sesuai sumber.",
      "5:7 sel-berlebih Write 2024-04-22, as in the source.",
    ],
    [
      "kegiatan",
      `35.10,,2024-04-22,hari,Balai Desa, Kecamatan Genteng,,120,,,,${SOURCE},`,
      '3:24 sel-berlebih Apit teks itu dengan tanda kutip ganda lurus: "Balai Desa, Kecamatan Genteng".',
      '3:24 sel-berlebih Put that text in straight double quotes: "Balai Desa, Kecamatan Genteng".',
    ],
    [
      "sumber",
      "coba-1,Coba,https://coba.id/berita,12345,2024-04-22,pejabat,,",
      '13:13 sel-berlebih Apit teks itu dengan tanda kutip ganda lurus: "https://coba.id/berita,12345".',
      '13:13 sel-berlebih Put that text in straight double quotes: "https://coba.id/berita,12345".',
    ],
    [
      "aktivasi",
      `62,35.10,2024-04-22,hari,61890,,,,,,${SOURCE},,`,
      "5:1 sel-berlebih Hapus nomor itu beserta komanya; di pandas index=False, di R row.names=FALSE.",
      "5:1 sel-berlebih Delete that number and its comma; in pandas index=False, in R row.names=FALSE.",
    ],
    [
      "sarana",
      `35,10,adm,1,2024-04-22,hari,${SOURCE}`,
      "3:1 sel-berlebih Tulis 35.10.",
      "3:1 sel-berlebih Write 35.10.",
    ],
    [
      "aktivasi",
      `35.10,2024-04-22,hari,61890,,,,,,,${SOURCE},,`,
      "5:34 sel-berlebih Hapus koma itu.",
      "5:34 sel-berlebih Delete it.",
    ],
  ])("%s: %s", (file, text, id, en) => {
    expect(said("id", line(file, text))).toEqual([id]);
    expect(said("en", line(file, text))).toEqual([en]);
    const result = rewrite(tables[file], `${valid[file] as string}${text}\n`);
    expect("obstacles" in result && result.obstacles.map(({ fault }) => fault.rule)).toEqual(["sel-berlebih"]);
  });

  test("two splits of one line are told together", () => {
    const text = `35.10,2024-04-22,hari,,,,15,7,,wajib_ktp,${SOURCE},,Hari wawancara, kata dinas`;
    expect(said("en", line("aktivasi", text))).toEqual([
      '5:26 sel-berlebih Write 15.7. Put that text in straight double quotes: "Hari wawancara, kata dinas".',
    ]);
  });

  test("empty columns at the right, as Excel leaves them, hide no split from `fix`", () => {
    const wide = (valid.aktivasi as string).replaceAll("\n", ",\n");
    expect(rewrite(tables.aktivasi, wide)).toMatchObject({ text: valid.aktivasi });
    const split = `${wide}35.10,2024-04-22,hari,,,,15,7,,wajib_ktp,${SOURCE},,\n`;
    expect(rewrite(tables.aktivasi, split)).toHaveProperty("obstacles");
  });

  test("a file of semicolons too: a semicolon inside a text is told, and not cut", () => {
    const text = `${(valid.kegiatan as string).replaceAll(",", ";")}35.10;;2024-04-22;hari;Balai Desa; Genteng;;120;;;;${SOURCE};\n`;
    const result = rewrite(tables.kegiatan, text);
    expect(
      "obstacles" in result && result.obstacles.map(({ fault, line, column }) => [fault.rule, line, column]),
    ).toEqual([["sel-berlebih", 3, 24]]);
  });
});

describe("a line that holds something else than a row of its table", () => {
  test.each<[string, TableName, string, string[]]>([
    [
      "two rows",
      "aktivasi",
      `35.10,2024-04-22,hari,61890,,,,,,${SOURCE},,35.07,2024-04-22,hari,61890,,,,,,${SOURCE},,`,
      ["baris-menyatu"],
    ],
    [
      "two rows, the first with a note in quotes",
      "aktivasi",
      `35.10,2024-04-22,hari,61890,,,,,,${SOURCE},,"Hari wawancara."35.07,2024-04-22,hari,61890,,,,,,${SOURCE},,`,
      ["baris-menyatu"],
    ],
    [
      "tabs, with a decimal comma",
      "ektp",
      "1\tKAB. BANYUWANGI\t1.341.678\t1.300.123\t96,90%\t212.450",
      ["pemisah-campur"],
    ],
    [
      "semicolons, with a decimal comma",
      "aktivasi",
      `35.10;2024-04-22;hari;;;;15,7;;wajib_ktp;${SOURCE};;`,
      ["pemisah-campur"],
    ],
    [
      "a row of Markdown",
      "aktivasi",
      `| 35.10 | 2024-04-22 | hari | 61.890 | | | | | | ${SOURCE} | | |`,
      ["pemisah-campur"],
    ],
    [
      "a row in quotation marks",
      "aktivasi",
      `"35.10,2024-04-22,hari,61890,,,,,,${SOURCE},,""Hari wawancara."""`,
      ["kutip-nyasar"],
    ],
    [
      "a row of another table",
      "aktivasi",
      `35.10,2024-04-22,hari,perekaman,1300000,,,,${SOURCE},,`,
      ["baris-tertukar"],
    ],
    ["the header in capitals", "sarana", "Wilayah,Sarana,Jumlah,Tanggal,Ketepatan,Sumber", ["judul-berulang"]],
  ])("%s", (_, file, text, rules) => {
    expect(told(edited(line(file, text))).map((all) => all.split(" ")[1])).toEqual(rules);
    // A header repeated is a line of the right width, which loses nothing where it is put.
    if (!rules.includes("judul-berulang"))
      expect(rewrite(tables[file], `${valid[file] as string}${text}\n`)).toHaveProperty("obstacles");
  });

  test("a line with a code and a figure is never said to be a footnote", () => {
    for (const language of ["id", "en"] as const)
      expect(said(language, line("aktivasi", "35.10,61890")).join()).not.toMatch(/catatan kaki|footnote/);
  });

  test("a row inside the quotation marks of another is told in any table, and `fix` leaves the file", () => {
    const swallowed = `coba-1,Coba,https://coba.id/x,2024-04-22,pejabat,,"a\ncoba-2,Coba,https://coba.id/y,2024-04-22,pejabat,,b"`;
    expect(said("en", line("sumber", swallowed)).map((text) => text.split(" ")[1])).toEqual(["baris-tertelan"]);
    expect(rewrite(tables.sumber, `${valid.sumber as string}${swallowed}\n`)).toHaveProperty("obstacles");
    // A note of several lines is one.
    expect(
      told(edited(set("aktivasi", 4, { catatan: "Hari wawancara, kata dinas.\nTanggalnya hari terbit." }))),
    ).toEqual([]);
  });
});

describe("a hint keeps value and precision", () => {
  const hint = (jumlah: string) =>
    said("id", set("aktivasi", 4, { jumlah })).map((text) => text.split(" ").slice(2).join(" "));

  test.each([
    ["134400¹", "Tulis 134400. Isi catatan kakinya masuk ke catatan."],
    ["134.400 1)", "Tulis 134400. Isi catatan kakinya masuk ke catatan."],
    ["nyaris 54 ribu", "Tulis 54000, presisi «maksimal», pembulatan 1000."],
    ["setidaknya 54 ribu", "Tulis 54000, presisi «minimal», pembulatan 1000."],
    ["54-an ribu", "Tulis 54000, presisi «sekitar», pembulatan 1000."],
    ["54 ribu sekian", "Tulis 54000, presisi «minimal», pembulatan 1000."],
    ["11.000 orang lebih", "Tulis 11000, presisi «minimal», pembulatan 1000."],
    ["lebih kurang 54 ribu", "Tulis 54000, presisi «sekitar», pembulatan 1000."],
    ["tidak kurang dari 54.000", "Tulis 54000, presisi «minimal», pembulatan 1000."],
    [
      "881.0",
      "Tulis 881, atau 881000 bila sumber menulis ribuan (titik ribuan terbaca sebagai desimal), sesuai sumber.",
    ],
    ["1791789.0000000002", "Tulis 1791789: ekornya sisa hitungan komputer."],
  ])("%s", (jumlah, words) => expect(hint(jumlah)).toEqual([words]));

  test("words that are not understood leave the precision to be chosen", () => {
    expect(hint("54000 terverifikasi").join()).toContain("pilih presisi");
  });
});

describe("a sign for nothing", () => {
  test.each([" ", "\u00a0", "NaN", "NA", "#N/A", "null", "None", "-"])("%j in optional cells is told once", (sign) => {
    const cells = {
      presisi: sign,
      pembulatan: sign,
      persen: sign,
      persen_presisi: sign,
      basis: sign,
      pakai: sign,
      catatan: sign,
    };
    expect(said("id", set("aktivasi", 3, cells))).toEqual([
      "3:29 tanda-kosong Kosongkan selnya. Begitu juga pembulatan, persen, persen_presisi, basis, pakai, dan catatan.",
    ]);
  });
});

describe("percentages", () => {
  const share = (tanggal: string, persen: string, basis = "perekaman", more = {}) =>
    add("aktivasi", { wilayah: "35.10", tanggal, persen, basis, sumber: "jatim-antaranews-2025-08-13", ...more });
  const rules = (...edits: Edit[]) => told(edited(...edits)).map((text) => text.split(" ")[1]);

  test("one of a base does not fall; by less than that base may have grown it may", () => {
    expect(rules(share("2024-01-31", "19.35"), share("2025-01-31", "10.5"))).toEqual(["kumulatif-turun"]);
    expect(rules(share("2024-01-31", "19.35"), share("2025-01-31", "10.5", "wajib_ktp"))).toEqual([]);
    // A year's drift of 2 %: 19,345 x (1 - 0,02 x 366 / 365,25) = 18,957; 19.0 may be as much as 19,05.
    expect(rules(share("2024-01-31", "19.35"), share("2025-01-31", "19.0"))).toEqual([]);
  });

  test("a fraction is told, unless its count shows that it is none", () => {
    expect(rules(share("2024-01-31", "0.1935"))).toEqual(["persen-pecahan"]);
    // 3.534 would be 17,5 % of 20.194 people: no region has so few.
    expect(rules(share("2024-01-31", "0.175", "tidak_disebut", { jumlah: "3534" }))).toEqual([]);
  });
});

describe("one page under two ids", () => {
  const page = (url: string) =>
    add("sumber", { id: "lain", penerbit: "Lain", url, terbit: "2020-09-25", mutu: "media" });
  const own = "https://klikapa.com/read/18889/35ribuwargakotamalangbelumrekamektpdispendukcapilkebuttuntaskan";
  test.each([own.replace("https://", "https://www."), `${own}/`, `${own}?page=all`, `${own}#komentar`])("%s", (url) => {
    expect(said("id", page(url)).map((text) => text.split(" ")[1])).toEqual(["sumber-kembar"]);
  });

  test("a front page stands for any page of it", () => {
    expect(said("id", page("https://www.jatimtimes.com"))).toEqual([]);
  });
});

describe("dates as they are printed", () => {
  test.each([
    ["Senin (22/4/2024)", "tanggal-bentuk Tulis 2024-04-22."],
    // 4 March 2024 was a Monday, 3 April a Wednesday.
    ["Rabu, 04/03/2024", "tanggal-bentuk Tulis 2024-04-03."],
    ["per 22 April 2024", "tanggal-bentuk Tulis 2024-04-22."],
    ["Mon Apr 22 2024 00:00:00 GMT+0700 (WIB)", "tanggal-bentuk Tulis 2024-04-22."],
    ["31 April 2024", "tanggal-tak-ada Lihat lagi sumbernya."],
    [
      "Semester I 2024",
      "tanggal-tak-lengkap Tulis hari terakhirnya, 2024-06-30: data semester (DKB) menyebut keadaan hari itu; ketepatan «hari».",
    ],
  ])("%s", (tanggal, words) =>
    expect(said("id", set("aktivasi", 4, { tanggal }))).toEqual([`4:6 ${words}`.replace("4:6", "4:7")]),
  );
});

describe("the text form", () => {
  const dot = set("aktivasi", 4, { jumlah: "61.890" });
  const http = set("sumber", 6, { url: "http://jatimtimes.com/" });

  test("has errors first, each line marked, warnings under a heading", () => {
    const { problems, tables: files } = checkData(filesOf(edited(dot, http)), TODAY);
    expect(
      reportText(problems, files, "id")
        .split("\n")
        .map((text) => text.replace(/ url .*- /, " … - ")),
    ).toEqual([
      "data/aktivasi.csv:4:23 angka-pemisah-ribuan jumlah «61.890» memakai titik ribuan. - Tulis 61890. [galat]",
      "Peringatan (1), tidak menghentikan apa pun:",
      "data/sumber.csv:6:34 url-http … - Buka alamat yang sama dengan https: di peramban; bila terbuka, tulis itu, bila tidak, biarkan. [peringatan]",
      "Ada satu hal yang perlu diperbaiki di satu berkas; situs belum dibangun. Satu peringatan tidak menghentikan apa pun.",
    ]);
  });

  test("counts the warnings that were there before a change", () => {
    const before = edited(http);
    const { problems, standing, tables: files } = checkSince(filesOf(edited(http, dot)), TODAY, filesOf(before));
    const text = reportText(problems, files, "en", standing);
    expect(text).toContain("Old warnings, there before this change: 1.");
    expect(text).not.toContain("url-http");
  });
});

describe("guidance with a base", () => {
  test("a source that was deleted is named as deleted, its row ready", () => {
    const gone = change("sumber", (text) => text.replace(/^jatimtimes.*\n/m, ""));
    const [first = ""] = told(edited(gone), "en", valid);
    expect(first).toContain("was deleted from");
    expect(first).toContain(
      "Put its row back: jatimtimes-2023-10-22,JatimTimes,https://jatimtimes.com/,2023-10-22,pejabat,,;",
    );
  });

  test("a published entry of the ledger is left as it is", () => {
    const entry = add("koreksi", {
      tanggal: "2026-11-01",
      berkas: "aktivasi.csv",
      kunci: `35.73|2024-04-22|${SOURCE}`,
      kolom: "jumlah",
      lama: "53000",
      baru: "54000",
      jenis: "ralat",
      alasan: "Tertukar.",
    });
    const later = set("aktivasi", 4, { jumlah: "55000" });
    const lines = told(edited(entry, later), "en", edited(entry)).filter((text) => text.includes("koreksi-tak-cocok"));
    expect(lines.join()).toContain("Leave this row: it was published. Add the later correction below it.");
    expect(lines.join()).not.toContain("write 55000");
  });
});

test("thousands in a range are no telephone number, a number of one still is", () => {
  const note = (catatan: string) => told(edited(set("aktivasi", 4, { catatan }))).map((text) => text.split(" ")[1]);
  expect(note("Golongan 250 000- 349 999")).toEqual([]);
  expect(note("Golongan 1 050 000 - 1 350 000")).toEqual([]);
  expect(note("Hubungi 0341 551 550")).toEqual(["data-pribadi"]);
  expect(note("RT 05 0812-3456-7890")).toEqual(["data-pribadi"]);
});

test("a column of row numbers, and a byte that is no UTF-8, are told by their column", () => {
  const indexed: Edit = (folder) => ({
    ...folder,
    sarana: (folder["sarana"] as string)
      .split("\n")
      .map((text, row) => (text === "" ? text : row === 0 ? `,${text}` : `${row - 1},${text}`))
      .join("\n"),
  });
  expect(said("en", indexed)).toEqual([
    "1:1 kolom-kosong Delete that column; in pandas to_csv(index=False), in R write.csv(row.names=FALSE).",
  ]);
  const bytes = Uint8Array.from((valid.kegiatan as string).replace("Mal Pelayanan", "Café Pelayanan"), (sign) =>
    sign.charCodeAt(0),
  );
  const { problems } = checkData(filesOf({ ...valid, kegiatan: bytes }), TODAY);
  expect(problems.map(({ line, column, field }) => [line, column, field])).toEqual([[2, 24, "tempat"]]);
});
