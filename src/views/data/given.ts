import { visible } from "../../cells/visible.ts";
import { csvFormatRows, csvParseRows, tsvParseRows } from "d3-dsv";
import type { Column } from "../../tables/table.ts";
import { tableIn, tableNames, tables, type TableName } from "../../tables/tables.ts";

/** A table as published, by its path in the data folder. */
export interface StoredTable {
  path: string;
  bytes: Uint8Array;
}

/**
 * What a reader gives to be checked: a file, or cells pasted from a spreadsheet; the table null where its name tells it.
 * `above`: how many rows of a sheet stood above its header.
 */
export type Given = { table: TableName | null; above?: number } & (
  { name: string; bytes: Uint8Array } | { pasted: string }
);

/** What was given as a file of the data folder; no table where its name is none. */
export interface GivenFile extends StoredTable {
  table: TableName | null;
}

/** What was given as a file of the data folder; null if nothing tells whose cells were pasted. */
export function givenFile(given: Given, published: readonly StoredTable[]): GivenFile | null {
  return "pasted" in given ? pasted(given.pasted, given.table, published) : named(given);
}

/** A file's name as it may be shown, without the folder that it stands in for the checker. */
export function shownName(path: string): string {
  return visible(path.slice("data/".length));
}

/** The table that a file or a sheet is called after; null if none. */
export function tableOfName(name: string): TableName | null {
  return tableIn(name.replace(/\.[^.]*$/, "").toLowerCase() + ".csv") ?? null;
}

/** The file in the place of its table. A workbook named like a table is told as one. */
function named({ name, bytes, table }: { name: string; bytes: Uint8Array; table: TableName | null }): GivenFile {
  const own = table ?? tableOfName(name);
  return { path: `data/${own === null ? name : `${own}.csv`}`, bytes, table: own };
}

/**
 * Cells pasted from a spreadsheet (tabs) or a CSV as the file of a table, of the one that their header names if none is
 * given; null if none does. With a header they are the whole table, without one rows to add below the published.
 */
function pasted(text: string, given: TableName | null, published: readonly StoredTable[]): GivenFile | null {
  const rows = (text.includes("\t") ? tsvParseRows(text) : csvParseRows(text)).filter((cells) => cells.some(Boolean));
  const [header = []] = rows;
  const table = given ?? tableOfHeader(header);
  if (table === null) return null;
  const path = `data/${table}.csv`;
  const csv = `${csvFormatRows(rows)}\n`;
  if (headersShared(header, table) > 0) return { path, table, bytes: new TextEncoder().encode(csv) };
  const before = new TextDecoder().decode(published.find((one) => one.path === path)?.bytes);
  return { path, table, bytes: new TextEncoder().encode(before + csv) };
}

/** The table most of whose columns a header names. */
export function tableOfHeader(header: readonly string[]): TableName | null {
  const [best] = tableNames.toSorted((a, b) => headersShared(header, b) - headersShared(header, a));
  return best !== undefined && headersShared(header, best) > 2 ? best : null;
}

/** How many of its cells are columns of a table. */
export function headersShared(header: readonly string[], table: TableName): number {
  return Object.values<Column>(tables[table].columns).filter((column) => header.includes(column.header)).length;
}
