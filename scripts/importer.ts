/** The importer on a long sheet, as XLSX and as CSV: how long, how much memory. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { writeXlsx } from "hucre/xlsx";
import { writeMadeUp } from "./made-up.ts";

const ROWS = 100_000;
const SECONDS = 20;
const MEGABYTES = 1000;

/** A Markdown table: seconds and memory of `npm run import` without npm, as shares of what is allowed. */
export async function importerTable(): Promise<string> {
  const folder = join(".cache", "bench", "import");
  const rows = csvParseRows(writeMadeUp(join(folder, "made-up"), ROWS));
  // The table is empty, so that every row is new.
  writeMadeUp(join(folder, "data"), 1);
  mkdirSync(folder, { recursive: true });
  const files = {
    "lembar.xlsx": await workbook(rows),
    "lembar.csv": rows.map((cells) => `${cells.join(";")}\n`).join(""),
  };
  const lines = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return [name, ...measured(folder, name)];
  });
  const head = ["100,000 rows of 12 columns", `Seconds, of ${SECONDS}`, `Memory, of ${MEGABYTES} MB`];
  return [head, head.map(() => "---:"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** With a number as a number, a day as a date cell. */
async function workbook([header = [], ...rows]: string[][]): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((text, column) => (column === 1 ? new Date(text) : column === 3 && text !== "" ? Number(text) : text)),
  );
  return await writeXlsx({ sheets: [{ name: "aktivasi", rows: [header, ...cells] }] });
}

/** Seconds, and the most memory that the process ever held, as shares; throws if a row got lost. */
function measured(folder: string, name: string): string[] {
  const report = join(folder, "usage.json");
  const start = performance.now();
  const { stdout } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`,
      "scripts/import.ts",
      join(folder, name),
      ...["--table", "aktivasi", "--data", join(folder, "data"), "--format", "json"],
    ],
    { encoding: "utf8", maxBuffer: 200_000_000 },
  );
  const seconds = (performance.now() - start) / 1000;
  const { rows, existing } = JSON.parse(stdout) as { rows: unknown[]; existing: number };
  if (rows.length + existing !== ROWS) throw new Error(`${name}: ${ROWS - rows.length - existing} rows got lost`);
  return [(seconds / SECONDS).toFixed(2), (Number(readFileSync(report, "utf8")) / 1024 / MEGABYTES).toFixed(2)];
}
