import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { headerLine } from "../src/tables/table.ts";
import { tables, type TableName } from "../src/tables/tables.ts";
import { wilayah } from "../src/tables/wilayah.ts";
import type { Region } from "../src/tables/wilayah.ts";

/**
 * The committed record as that of another province: 35 becomes 51, every name its own, and Kabupaten Magetan is not there, so that
 * 37 are left. File name to text. What still says Jawa Timur, 35.xx or 38 has it from the code.
 */
export function elsewhere(): Record<string, string> {
  const files = globSync("data/*.csv").map((path) => [basename(path), readFileSync(path, "utf8")] as const);
  return Object.fromEntries(files.map(([name, text]) => [name, moved(text)]));
}

/** What names the province, and some of its places, in the order of replacing. */
const names: [RegExp, string][] = [
  [/Jawa Timur|East Java/g, "Bali"],
  [/jawa-timur|jatim/g, "bali"],
  [/Jatim/g, "Bali"],
  [/JATIM/g, "BALI"],
  [/Malang/g, "Badung"],
  [/malang/g, "badung"],
  [/Surabaya/g, "Denpasar"],
  [/surabaya/g, "denpasar"],
  [/Madiun/g, "Tabanan"],
  [/madiun/g, "tabanan"],
  [/\b38\b/g, "37"],
];

function moved(text: string): string {
  const rows = csvParse(names.reduce((all, [name, other]) => all.replace(name, other), text));
  const kept = rows.filter((row) => !Object.values(row).some(isMagetan));
  const columns = rows.columns.filter((column) => ["kode", "wilayah", "kunci", "kode_bps"].includes(column));
  for (const row of kept) for (const column of columns) row[column] = row[column]!.replace(/^35/, "51");
  return `${csvFormat(kept, rows.columns)}\n`;
}

/** Whether a cell is the code of Kabupaten Magetan, or a key that begins with it. */
function isMagetan(cell: string): boolean {
  return /^35\.20(?:\||$)/.test(cell);
}

/** A row of a table by the heads of its columns; those left out are empty. */
type Cells = Record<string, string>;

/**
 * The record of some regions without a figure of their own, as whoever begins one has it: their table, what the committed
 * record says of the nation, and its sources; `more`: rows besides. File name to text.
 */
export function begun(regions: readonly Region[], more: Partial<Record<TableName, readonly Cells[]>> = {}): Cells {
  const ofNation = (name: TableName) => rowsOf(name).filter(({ wilayah: code }) => code === "00");
  const own = (Object.keys(tables) as TableName[]).map(
    (name) => [name, [...ofNation(name), ...(more[name] ?? [])]] as const,
  );
  const cited = new Set(own.flatMap(([, rows]) => rows.map(({ sumber }) => sumber)));
  const sources = rowsOf("sumber").filter(({ id }) => cited.has(id));
  const all = new Map<TableName, readonly Cells[]>([
    ...own,
    ["sumber", sources],
    ["wilayah", regions.map(regionCells)],
  ]);
  return Object.fromEntries([...all].map(([name, rows]) => [`${name}.csv`, written(name, rows)]));
}

function rowsOf(name: TableName): Cells[] {
  return csvParse(readFileSync(`data/${name}.csv`, "utf8"));
}

function written(name: TableName, rows: readonly Cells[]): string {
  const columns = headerLine(tables[name]).split(",");
  return `${csvFormat(
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]))),
    columns,
  )}\n`;
}

function regionCells(region: Region): Cells {
  const columns = Object.entries(wilayah.columns) as [keyof Region, { header: string }][];
  return Object.fromEntries(columns.map(([field, { header }]) => [header, String(region[field] ?? "")]));
}
