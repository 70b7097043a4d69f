import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormatRows, csvParseRows, dsvFormat } from "d3-dsv";
import { strFromU8, strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { Unreadable } from "../../../src/cells/cell.ts";
import { choice, code, count, date, percent, text } from "../../../src/cells/kinds.ts";
import { archiveOf } from "../../../src/publish/formats/archive.ts";
import { databaseOf } from "../../../src/publish/formats/database.ts";
import { parquetOf } from "../../../src/publish/formats/parquet.ts";
import { semicolonCsv } from "../../../src/publish/formats/semicolons.ts";
import { typedTable, type TypedTable, type Value } from "../../../src/publish/formats/typed.ts";
import { workbook } from "../../../src/publish/formats/workbook.ts";
import type { DatasetJson } from "../../../src/publish/schema/documents.ts";
import { filled, known, type Column, type Table } from "../../../src/tables/table.ts";
import type { Kind } from "../../../src/cells/cell.ts";

// Whatever a checked table holds, every format gives back: a table of a header alone, columns all empty, notes with
// quotes, commas, line ends or a sign that would start a formula, shares at full precision, texts that look like numbers.

const words = { description: { id: "Isinya.", en: "What it holds." }, example: "" };
const share: Kind<number> = { read: Number, tableSchema: { type: "number" } };
const table = {
  name: "contoh",
  title: { id: "Contoh", en: "Example" },
  description: { id: "Contoh.", en: "An example." },
  columns: {
    region: filled("wilayah", code, words),
    row: filled("baris", count, words),
    day: known("tanggal", date, words),
    count: known("jumlah", count, words),
    percent: known("persen", percent, words),
    share: known("cakupan", share, words),
    used: known("pakai", choice("ya", "tidak"), words),
    never: known("tak_pernah", count, words) satisfies Column,
    note: known("catatan", text, words),
  },
  key: ["row"],
} as const satisfies Table;

const headers = Object.values(table.columns).map(({ header }) => header);
const dataset: DatasetJson = {
  title: "Contoh",
  version: "1.2.3",
  license: "CC-BY-4.0",
  url: "https://pantau.example/data/",
  built: "2026-11-29",
};

// A note that a cell may hold: printable, no space at either end; also what the checker refuses at the start of one.
const sign = fc.constantFrom(
  "\n",
  '"',
  ",",
  ";",
  "=",
  "+",
  "-",
  "@",
  "'",
  " ",
  "<",
  "&",
  "é",
  "𝕏",
  "_x000D_",
  "1",
  "a",
);
const note = fc
  .array(fc.oneof(sign, fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join("").trim());
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2031-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

const empty = fc.constant("");
const cells = fc.tuple(
  fc.constantFrom("00", "35", "35.10", "35.73"),
  fc.oneof(empty, day),
  fc.oneof(empty, fc.nat(999_999_999).map(String)),
  fc.oneof(empty, fc.constantFrom("32.20", "8.4", "0", "100.0000")),
  fc.oneof(empty, fc.double({ noNaN: true, noDefaultInfinity: true }).map(plainNumber)),
  fc.oneof(empty, fc.constantFrom("ya", "tidak")),
  empty,
  note,
);
const rows = fc
  .array(cells, { maxLength: 6 })
  .map((all) => all.map(([region, ...rest], at) => [region, String(at), ...rest]));

/** Formats know one nought. */
function plainNumber(value: number): string {
  return String(value === 0 ? 0 : value);
}

/** What a reader of a format made of the rows: null for a cell that it took as empty. */
type Read = Value[][];

/** The cells as the CSV has them, after every format's reader: numbers in plain digits, days as YYYY-MM-DD. */
function asText(read: Read): string[][] {
  return read.map((row) => row.map((value) => (value === null ? "" : String(value))));
}

async function inWorkbook(typed: TypedTable): Promise<Read> {
  const bytes = await workbook({ name: "baca", rows: [["Contoh"]], headings: [0] }, [typed], dataset);
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["baca", "contoh"]);
  const [header, ...body] = sheets[1]!.rows;
  expect(header).toEqual(headers);
  return body.map((row) => headers.map((_, at) => sheetValue(row[at])));
}

function sheetValue(value: unknown): Value {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" ? value : null;
}

async function inParquet(typed: TypedTable): Promise<Read> {
  const file = parquetOf(typed, dataset).buffer;
  const objects = await parquetReadObjects({ file });
  return objects.map((row) => headers.map((header) => sheetValue(row[header])));
}

function inDatabase(typed: TypedTable): Read {
  const folder = mkdtempSync(join(tmpdir(), "pantau-test-"));
  try {
    writeFileSync(join(folder, "a.sqlite"), databaseOf([typed], dataset));
    const database = new DatabaseSync(join(folder, "a.sqlite"), { readOnly: true });
    const found = database.prepare("SELECT * FROM contoh ORDER BY baris").all();
    database.close();
    return found.map((row) => headers.map((header) => row[header] as Value));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inSemicolons(typed: TypedTable): Read {
  const csv = semicolonCsv(typed);
  expect(csv.startsWith("\ufeff")).toBe(true);
  const [header, ...body] = dsvFormat(";").parseRows(csv.slice(1));
  expect(header).toEqual(headers);
  const decimals = ["persen", "cakupan"].map((name) => headers.indexOf(name));
  return body.map((row) => row.map((cell, at) => (decimals.includes(at) ? cell.replace(",", ".") : cell)));
}

function inArchive(csv: string): Read {
  const [header, ...body] = csvParseRows(
    strFromU8(unzipSync(archiveOf({ "contoh.csv": strToU8(csv) }))["contoh.csv"]!),
  );
  expect(header).toEqual(headers);
  return body;
}

test("every format gives back the same values", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (body) => {
      const csv = `${csvFormatRows([headers, ...body])}\n`;
      const typed = typedTable(table, csv);
      expect(asText(await inWorkbook(typed))).toEqual(body);
      expect(asText(await inParquet(typed))).toEqual(body);
      expect(asText(inDatabase(typed))).toEqual(body);
      expect(asText(inSemicolons(typed))).toEqual(body);
      expect(asText(inArchive(csv))).toEqual(body);
    }),
    { seed: 15, numRuns: 60, examples: [[[]]] },
  );
});

test("a sign that would start a formula is refused before anything is published", () => {
  for (const start of ["=", "+", "-", "@", " =", "\n="]) {
    expect(text.read(`${start}HYPERLINK(1)`), start).toBeInstanceOf(Unreadable);
  }
});
