import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";

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
