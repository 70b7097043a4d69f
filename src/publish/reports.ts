import { csvFormatRows, csvParseRows } from "d3-dsv";
import { aktivasi } from "../tables/aktivasi.ts";

/** The rows of `aktivasi.csv` that belong to a region, cells as committed, under the committed header. */
export function regionReports(files: readonly { name: string; bytes: Uint8Array }[], code: string): string {
  const file = files.find(({ name }) => name === aktivasi.name);
  if (!file) throw new Error(`no file: ${aktivasi.name}.csv`);
  const [header = [], ...rows] = csvParseRows(new TextDecoder().decode(file.bytes));
  const region = header.indexOf(aktivasi.columns.region.header);
  return csvFormatRows([header, ...rows.filter((row) => row[region] === code)]) + "\n";
}
