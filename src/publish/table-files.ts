import { createHash } from "node:crypto";
import { csvParseRows } from "d3-dsv";
import { region, source } from "../cells/kinds.ts";
import type { Column, Table } from "../tables/table.ts";
import { sumber } from "../tables/sumber.ts";
import { wilayah } from "../tables/wilayah.ts";

/** A table as its published file holds it. */
export interface TableFile {
  table: Table;
  /** The columns that the file has, in its order: some that are declared may be absent. */
  columns: Column[];
  /** Path from the site's root. */
  path: string;
  bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
}

/** The file of a table, described from its declaration and its own first line. */
export function tableFile(table: Table, body: string | Uint8Array): TableFile {
  const bytes = Buffer.from(body);
  const [headers = []] = csvParseRows(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  const declared = Object.values(table.columns);
  return {
    table,
    columns: headers.flatMap((header) => declared.find((column) => column.header === header) ?? []),
    path: `/data/${table.name}.csv`,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** The headers of the table's key; `isFilled`: whether no cell of them is ever empty. */
export function keyOfFile({ table }: TableFile): { headers: string[]; isFilled: boolean } {
  const columns = table.key.flatMap((field) => table.columns[field] ?? []);
  return {
    headers: columns.map(({ header }) => header),
    isFilled: columns.every(({ whenEmpty }) => whenEmpty === "fault"),
  };
}

/** Where the cells of a column are listed with what they stand for: codes of regions, ids of sources. */
export function referenceOf({ kind }: Column): { table: string; header: string } | null {
  if (kind === region) return { table: wilayah.name, header: wilayah.columns.code.header };
  if (kind === source) return { table: sumber.name, header: sumber.columns.id.header };
  return null;
}
