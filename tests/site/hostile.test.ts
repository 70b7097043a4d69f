import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parse as parseCsv } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { parquetReadObjects } from "hyparquet";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { freeColumns, hostile } from "../hostile.ts";
import { tableNames, type TableName } from "../../src/tables/tables.ts";
import { documents, pages, parse, siteFolder, told } from "./sites.ts";

// The files of the hostile record (tests/hostile.ts): each is read by a reader of its kind, and what went in comes out.

const folder = siteFolder("hostile");
const filesOf = (pattern: string) => globSync(pattern, { cwd: folder }).toSorted();
const bytes = (path: string) => readFileSync(join(folder, path));
const read = (path: string) => bytes(path).toString();

const record = hostile();
const rowsOf = (table: TableName): Record<string, string>[] => parseCsv(String(record[table]), { columns: true });
/** The texts of a column, as they were written. */
const textsOf = (table: TableName, header: string) => rowsOf(table).map((row) => row[header]!);

test("every JSON document is one, and gives the texts of the sources as they are", () => {
  const files = [...filesOf("**/*.json"), "catalog.jsonld"];
  expect(files.length).toBeGreaterThan(25);
  for (const file of files) expect(() => JSON.parse(read(file)), file).not.toThrow();
  const { sources } = JSON.parse(read("api/v1/sources.json")) as { sources: Record<string, string>[] };
  const told = { publisher: "penerbit", url: "url", archive: "arsip", note: "catatan" };
  for (const [name, header] of Object.entries(told))
    expect(sources.map((source) => source[name])).toEqual(textsOf("sumber", header));
});

test("what a page says of itself to search engines is JSON that ends where it should", () => {
  const holding = documents("hostile").filter(({ html }) => html.includes("ld+json"));
  const blocks = holding.flatMap((page) =>
    [...parse(page).querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent ?? ""),
  );
  expect(blocks.length).toBeGreaterThan(8);
  for (const block of blocks) expect(() => JSON.parse(block)).not.toThrow();
});

describe("tables", () => {
  test("are published byte for byte, and in the archive", () => {
    const archive = unzipSync(bytes("data/pantau-ikd.zip"));
    for (const table of tableNames) {
      expect(read(`data/${table}.csv`)).toBe(record[table]);
      expect(Buffer.from(archive[`${table}.csv`]!).toString()).toBe(record[table]);
    }
  });

  test("all CSV files have as many cells in each row as in the first", () => {
    const files = filesOf("**/*.csv");
    expect(files.length).toBeGreaterThan(30);
    for (const file of files)
      expect(
        () => parseCsv(read(file), { bom: true, delimiter: file.endsWith("-excel.csv") ? ";" : "," }),
        file,
      ).not.toThrow();
  });

  test.each(tableNames)("%s: a workbook, Parquet and a database hold the texts that went in", async (table) => {
    const { sheets } = await readXlsx(bytes("data/pantau-ikd.xlsx"));
    const [header = [], ...rows] = sheets.find(({ name }) => name === table)!.rows;
    const objects = await parquetReadObjects({ file: new Uint8Array(bytes(`data/${table}.parquet`)).buffer });
    const database = new DatabaseSync(join(folder, "data/pantau-ikd.sqlite"), { readOnly: true });
    const excel: Record<string, string>[] = parseCsv(read(`data/${table}-excel.csv`), {
      bom: true,
      delimiter: ";",
      columns: true,
    });
    for (const column of freeColumns(table).keys()) {
      const texts = textsOf(table, column);
      expect(rows.map((row) => row[header.indexOf(column)])).toEqual(texts);
      expect(objects.map((row) => row[column])).toEqual(texts);
      expect(
        database
          .prepare(`SELECT ${column} AS cell FROM ${table} ORDER BY rowid`)
          .all()
          .map(({ cell }) => cell),
      ).toEqual(texts);
      expect(excel.map((row) => row[column])).toEqual(texts);
    }
    database.close();
  });
});

test("oEmbed gives one frame and one line to each card", () => {
  const cards = filesOf("oembed/*.json").map((file) => JSON.parse(read(file)) as { html: string });
  expect(cards).toHaveLength(4);
  for (const { html } of cards) {
    const { document } = parseHTML(`<body>${html}</body>`);
    expect([...document.querySelectorAll("body *")].map(({ localName }) => localName)).toEqual(["iframe", "p", "a"]);
    expect(
      [...document.querySelectorAll("*")]
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => /^on|bocor/.test(name)),
    ).toEqual([]);
  }
});

test("texts of lines have the lines they should", () => {
  expect(
    read("llms.txt")
      .split("\n")
      .filter((line) => !/^(#{1,2} |> |- |$)/.test(line)),
  ).toEqual([]);
  expect(
    read(".well-known/security.txt")
      .trim()
      .split("\n")
      .map((line) => line.split(":")[0]),
  ).toEqual(["Contact", "Expires", "Preferred-Languages", "Canonical"]);
});

test("every picture is drawn", () => {
  const pictures = filesOf("**/*.png");
  expect(pictures.length).toBeGreaterThan(12);
  for (const path of pictures) expect(bytes(path).subarray(1, 4).toString(), path).toBe("PNG");
});

test("nothing is lost: each text stands somewhere on the pages whole, each address in a link", () => {
  const plain = (text: string) => text.replaceAll(/\s+/g, "");
  const built = pages("hostile")
    .filter(({ language }) => language === "id")
    .map(parse);
  const said = built.map(({ body }) => plain(body.textContent ?? ""));
  const linked = new Set(
    built.flatMap((page) => [...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))),
  );
  // Of regions there is the name that is theirs there: the nation has no page.
  const lost = tableNames
    .filter((table) => table !== "wilayah")
    .flatMap((table) =>
      [...freeColumns(table).keys()].flatMap((column) =>
        textsOf(table, column)
          .filter((text) => !linked.has(text) && !said.some((page) => page.includes(plain(text))))
          .map((text) => `${table}.${column}: ${text.slice(0, 60)}`),
      ),
    );
  expect(told(lost)).toEqual([]);
});
