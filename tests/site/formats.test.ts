import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { csvParseRows, dsvFormat } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { cakupan, ringkasan } from "../../src/publish/derived.ts";
import { tableNames } from "../../src/tables/tables.ts";
import { siteFolder, told } from "./sites.ts";

const folder = siteFolder("moved");
const read = (path: string) => readFileSync(join(folder, path));
/** A file in a buffer of its own, as readers of Parquet ask for it. */
const bufferOf = (path: string) => new Uint8Array(read(path)).buffer;
const names = [cakupan.name, ringkasan.name, ...tableNames];
const VERSION = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;

describe("all tables in one workbook", async () => {
  const { sheets } = await readXlsx(read("data/pantau-ikd.xlsx"));

  test("a sheet to read first, then one for each table, named as it is", () => {
    expect(sheets.map(({ name }) => name)).toEqual(["baca", ...names]);
  });

  test("the first says version, licence and how to cite, in both languages", () => {
    const said = sheets[0]!.rows.flat().join("\n");
    expect(said).toContain(VERSION);
    expect(said).toContain("CC BY 4.0, https://creativecommons.org/licenses/by/4.0/");
    expect(said).toMatch(
      /Pantau IKD Jawa Timur\. Aktivasi .+\. Angka per .+; dihitung .+ https:\/\/pantau\.example\/ikd\/data\//,
    );
    expect(said).toMatch(/Pantau IKD Jawa Timur\. Activations .+\. Figure as of .+; calculated /);
  });

  test("one header row of machine names; codes and percentages as texts, counts as numbers, days as dates", () => {
    const [header, ...rows] = sheets[names.indexOf("aktivasi") + 1]!.rows;
    expect(header!.slice(0, 4)).toEqual(["wilayah", "tanggal", "ketepatan", "jumlah"]);
    // Kota Malang, 22 April 2024: 54.000. Kota Madiun, ANTARA: 32,20 %, whose nought is the source's.
    const malang = rows.find((row) => row[0] === "35.73" && row[3] === 54000)!;
    expect(malang[1]).toEqual(new Date("2024-04-22"));
    expect(rows.some((row) => row.includes("32.20"))).toBe(true);
    const summary = sheets[names.indexOf("ringkasan") + 1]!.rows;
    expect(summary.find((row) => row[0] === "35.10")![1]).toBe("3510");
  });
});

test("a region's workbook holds its rows and the sources they name, nothing of others", async () => {
  const { sheets } = await readXlsx(read("wilayah/kota-malang/data.xlsx"));
  const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)!.rows.slice(1);
  for (const name of ["cakupan", "aktivasi", "ektp"]) {
    expect(new Set(rowsOf(name).map(([code]) => code)), name).toEqual(new Set(["35.73"]));
  }
  const [header = [], ...reports] = sheets.find(({ name }) => name === "aktivasi")!.rows;
  const named = reports.map((row) => row[header.indexOf("sumber")]);
  const sources = rowsOf("sumber").map(([id]) => id);
  expect(named.filter((id) => !sources.includes(id!))).toEqual([]);
});

test.each(names)("%s.parquet has the rows of its CSV, and says its licence and version", async (name) => {
  const file = bufferOf(`data/${name}.parquet`);
  const [header = [], ...rows] = csvParseRows(read(`data/${name}.csv`).toString());
  const objects = await parquetReadObjects({ file });
  expect(objects).toHaveLength(rows.length);
  const [code] = header;
  expect(
    objects.map((row) => (row[code!] instanceof Date ? row[code!].toISOString().slice(0, 10) : row[code!])),
  ).toEqual(rows.map(([cell]) => cell));
  const said = new Map(parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]));
  expect([said.get("license"), said.get("version")]).toEqual(["CC-BY-4.0", VERSION]);
});

test("the archive holds every CSV byte for byte, its description and a text with licence and citation", () => {
  const files = unzipSync(read("data/pantau-ikd.zip"));
  expect(Object.keys(files).toSorted()).toEqual(
    ["README.txt", "datapackage.json", ...names.map((name) => `${name}.csv`)].toSorted(),
  );
  for (const name of [...names.map((table) => `${table}.csv`), "datapackage.json"])
    expect(Buffer.from(files[name]!).equals(read(`data/${name}`)), name).toBe(true);
  expect(strFromU8(files["README.txt"]!)).toMatch(/CC BY 4\.0[^]+Angka per[^]+Licence[^]+Figure as of/);
});

test("the CSV for an Indonesian Excel: semicolons, a byte order mark, decimal commas", () => {
  const text = read("data/ringkasan-excel.csv").toString();
  expect(text.startsWith("\ufeffwilayah;kode_bps;nama;")).toBe(true);
  // 54.000 of 640.000 holders: 0,084375.
  expect(text).toMatch(/\n35\.73;3573;Kota Malang;.*;0,084375;/);
});

test("no cell of any CSV starts as a formula does, but for a number below nought", () => {
  const files = globSync("**/*.csv", { cwd: folder }).map((file) => file.replaceAll(sep, "/"));
  const started = files.flatMap((file) => {
    const text = read(file)
      .toString()
      .replace(/^\ufeff/, "");
    const cells = dsvFormat(file.endsWith("-excel.csv") ? ";" : ",")
      .parseRows(text)
      .flat();
    return cells
      .filter((cell) => /^[\s=+\-@]/.test(cell) && !/^-[\d.,]+(?:e-?\d+)?$/.test(cell))
      .map((cell) => `${file}: ${cell}`);
  });
  expect(files.length).toBeGreaterThan(60);
  expect(told(started)).toEqual([]);
});
