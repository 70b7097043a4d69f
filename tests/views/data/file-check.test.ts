import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { checkData } from "../../../src/check/check.ts";
import { filesOf, valid, type Folder } from "../../../src/check/examples/folder.ts";
import type { Problem } from "../../../src/cells/problem.ts";
import type { TableName } from "../../../src/tables/tables.ts";
import { fileCheck } from "../../../src/views/data/file-check.ts";
import type { Given } from "../../../src/views/data/given.ts";
import { openedSheet } from "../../../src/views/data/workbook.ts";
import { markedRows } from "../../../src/views/data/marked-rows.ts";

const TODAY = "2026-11-21";
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** The small folder without a fault, as the site publishes it. */
const published = Object.entries(valid).map(([name, text]) => ({ path: `data/${name}.csv`, bytes: bytesOf(text) }));
const check = (given: Given, language: "id" | "en" = "id") => fileCheck(published, given, TODAY, language);
const file = (name: string, text: string, table: TableName | null = null): Given => ({
  name,
  bytes: bytesOf(text),
  table,
});

test("a table as it was published is in order", () => {
  const said = check(file("aktivasi.csv", valid.aktivasi));
  expect(said.outcome).toBe("aktivasi.csv: tidak ada galat; 3 baris diperiksa.");
  expect([said.own, said.others, said.standing, said.rows]).toEqual([[], [], null, null]);
  expect(said.form).toBe("Bentuknya sudah rapi.");
  expect(said.mended).toEqual({ name: "aktivasi.csv", text: valid.aktivasi });
  expect(check(file("aktivasi.csv", valid.aktivasi), "en").outcome).toBe("aktivasi.csv: no errors; 3 rows checked.");
});

test("what the command says of the file, at the same places, in both languages", () => {
  const text = valid.aktivasi.replace("35.73,2023-10-22", "35.1,2023-10-22").replace("54000,", "54.000,");
  const { problems } = checkData(filesOf({ ...valid, aktivasi: text } as Folder), TODAY);
  for (const language of ["id", "en"] as const) {
    const said = check(file("aktivasi.csv", text), language);
    expect(said.own.map(({ rule, line, column, message, hint }) => [rule, line, column, message, hint])).toEqual(
      problems.map(({ rule, line, column, message, hint }) => [rule, line, column, message[language], hint[language]]),
    );
  }
  // 35.1 stands first on line 3; before 54.000 on line 4 stand "35.73,2024-04-22,hari,", 22 letters.
  expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ["kode-nol-hilang", 3, 1],
    ["angka-pemisah-ribuan", 4, 23],
  ]);
  expect(check(file("aktivasi.csv", text), "en").outcome).toBe("aktivasi.csv: two errors.");
});

test("the cells that problems stand in are marked, and no others", () => {
  const { rows } = check(file("aktivasi.csv", valid.aktivasi.replace("54000,", "54.000,")));
  expect(rows?.lines.map(({ line }) => line)).toEqual([4]);
  expect(rows?.lines[0]?.cells.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["54.000"]);
  expect(rows?.header.some(({ marked }) => marked)).toBe(false);
});

test("a name that is no table's is told as the command tells it, until the table is chosen", () => {
  const said = check(file("angka-baru.csv", valid.aktivasi));
  expect(said.outcome).toBe("angka-baru.csv: nama ini bukan nama tabel. Pilih tabelnya di atas.");
  expect(said.own.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
    ["berkas-tak-dikenal", "warning", 0],
  ]);
  expect(said.mended).toBeNull();
  const chosen = check(file("angka-baru.csv", valid.aktivasi, "aktivasi"));
  expect(chosen.outcome).toBe("aktivasi.csv: tidak ada galat; 3 baris diperiksa.");
});

test("errors that a file causes in other tables are told, and counted", () => {
  const text = valid.sumber.replace(/^jatimtimes.*\n/m, "");
  const said = check(file("sumber.csv", text));
  expect(said.own).toEqual([]);
  // Before the source stand "35.73,2023-10-22,hari,31100,sekitar,100,,,,", 43 letters.
  expect(said.others.map(({ rule, place }) => [rule, place])).toEqual([["sumber-tak-dikenal", "aktivasi.csv:3:44"]]);
  expect(said.outcome).toBe("sumber.csv: ada satu galat.");
});

test("a file of semicolons, returns and a BOM is mended as npm run fix mends it", () => {
  const said = check(file("kegiatan.csv", `\ufeff${valid.kegiatan.replaceAll(",", ";").replaceAll("\n", "\r\n")}`));
  expect(said.mended?.text).toBe(valid.kegiatan);
  expect(said.form).toBe(
    "Dirapikan: tanda awal berkas (BOM) dihapus, akhir baris menjadi LF, pemisah menjadi koma. Tidak ada nilai yang berubah.",
  );
});

test("a form that only a guess could mend is left, and said to be", () => {
  const said = check(file("aktivasi.csv", valid.aktivasi.replace(",hari,26046", ',"hari,26046')), "en");
  expect(said.mended).toBeNull();
  expect(said.form).toBe("Its form cannot be mended yet: first repair what is listed below.");
});

test("no text, no rows", () => {
  const said = check({ name: "aktivasi.xlsx", bytes: Uint8Array.of(0x50, 0x4b, 3, 4), table: null });
  expect(said.own.map(({ rule }) => rule)).toEqual(["berkas-bukan-csv"]);
  expect(said.rows).toBeNull();
});

test("cells pasted under a header are the table that the header names", () => {
  const said = check({ pasted: valid.kegiatan.replaceAll(",", "\t"), table: null });
  expect(said.outcome).toBe("kegiatan.csv: tidak ada galat; 1 baris diperiksa.");
  expect(said.mended?.text).toBe(valid.kegiatan);
});

test("cells pasted without a header are rows below the published table that was chosen", () => {
  const row = "35.73\t2024-11-24\thari\t56000\tdibulatkan\t1000\t\t\t\tmalangpariwara-2024-11-24\t\t";
  const said = check({ pasted: row, table: "aktivasi" });
  expect(said.outcome).toBe("aktivasi.csv: tidak ada galat; 4 baris diperiksa.");
  expect(said.mended?.text).toBe(`${valid.aktivasi}${row.replaceAll("\t", ",")}\n`);
  expect(check({ pasted: row, table: null }).outcome).toContain("Pilih tabelnya dahulu");
});

test("of many faulty rows the first hundred are shown, and how many there are is said", () => {
  const problems = Array.from({ length: 101 }, (_, at) => ({ line: at + 2, column: 1 }) as Problem);
  const rows = markedRows(bytesOf(`a,b\n${"1,2\n".repeat(101)}`), problems, "en");
  expect(rows?.lines.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 2));
  expect(rows?.note).toBe("The first 100 of 101 rows.");
});

describe("a workbook", () => {
  const opened = async (name: string, rows: (string | number | null)[][], table: TableName | null = null) =>
    openedSheet(name, await writeXlsx({ sheets: [{ name: "Lembar1", rows }] }), table);
  const header = valid.kegiatan.split("\n")[0]!.split(",");
  const row = [
    "35.73",
    null,
    "2024-11-24",
    "hari",
    "MPP",
    null,
    173,
    null,
    null,
    null,
    "malangpariwara-2024-11-24",
    null,
  ];

  test("is checked as the table whose header it holds; a problem stands on the row of the sheet", async () => {
    const sheet = await opened("rekap.xlsx", [["REKAP"], [null], header, row, ["35.1", ...row.slice(1)]]);
    if ("refusal" in sheet) throw new Error(sheet.refusal.en);
    expect([sheet.table, sheet.above]).toEqual(["kegiatan", 2]);
    const said = check({ name: "rekap.xlsx", ...sheet });
    // The header stands on row 3, the good row on row 4.
    expect(said.own.map(({ rule, line, place }) => [rule, line, place])).toEqual([
      ["kode-nol-hilang", 5, "kegiatan.csv:5:1"],
    ]);
    expect(said.rows?.lines.map(({ line }) => line)).toEqual([5]);
  });

  test("without a header of ours is left to npm run import; one that is none is refused", async () => {
    const sheet = await opened("rekap.xlsx", [["NO", "KABUPATEN/KOTA", "JUMLAH"]]);
    expect("refusal" in sheet && sheet.refusal.id).toContain("npm run import");
    const broken = await openedSheet("a.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4), null);
    expect("refusal" in broken).toBe(true);
  });
});
