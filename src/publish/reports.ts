import { csvFormatRows, csvParseRows } from "d3-dsv";
import { having } from "../dataset/rows.ts";
import { aktivasi } from "../tables/aktivasi.ts";

interface Table {
  header: string[];
  rows: string[][];
  regionOf: (row: readonly string[]) => string;
}

// One file is asked for by every region.
const read = new WeakMap<Uint8Array, Table>();

/** The rows of `aktivasi.csv` that belong to a region, cells as committed, under the committed header. */
export function regionReports(files: readonly { name: string; bytes: Uint8Array }[], code: string): string {
  const file = files.find(({ name }) => name === aktivasi.name);
  if (!file) throw new Error(`no file: ${aktivasi.name}.csv`);
  const table = read.get(file.bytes) ?? tableOf(file.bytes);
  read.set(file.bytes, table);
  return csvFormatRows([table.header, ...having(table.rows, table.regionOf, code)]) + "\n";
}

function tableOf(bytes: Uint8Array): Table {
  const [header = [], ...rows] = csvParseRows(new TextDecoder().decode(bytes));
  const region = header.indexOf(aktivasi.columns.region.header);
  return { header, rows, regionOf: (row) => row[region] ?? "" };
}
