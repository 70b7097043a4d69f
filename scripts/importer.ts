/** The importer on a long sheet, as XLSX and as CSV: how long, how much memory. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { writeXlsx } from "hucre/xlsx";
import { writeMadeUp } from "./made-up.ts";
import { atMost, type Bench, type Measure } from "./measure.ts";

const ROWS = 100_000;
const SECONDS = 20;
const MEGABYTES = 1000;

/** `npm run import` without npm. */
export const importerBench: Bench = {
  about: "`npm run import` of 100,000 rows of 12 columns, all new, as XLSX and as CSV.",
  measure: importerMeasures,
};

async function importerMeasures(): Promise<Measure[]> {
  const folder = join(".cache", "bench", "import");
  const rows = csvParseRows(writeMadeUp(join(folder, "made-up"), ROWS));
  // The table is empty, so that every row is new.
  writeMadeUp(join(folder, "data"), 1);
  mkdirSync(folder, { recursive: true });
  const files = {
    "lembar.xlsx": await workbook(rows),
    "lembar.csv": rows.map((cells) => `${cells.join(";")}\n`).join(""),
  };
  return Object.entries(files).flatMap(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return measured(folder, name);
  });
}

/** With a number as a number, a day as a date cell. */
async function workbook([header = [], ...rows]: string[][]): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((text, column) => (column === 1 ? new Date(text) : column === 3 && text !== "" ? Number(text) : text)),
  );
  return await writeXlsx({ sheets: [{ name: "aktivasi", rows: [header, ...cells] }] });
}

/** Prints what a process took, when it ends, after all that it printed itself. */
const told = `import{writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeSync(2,JSON.stringify({seconds:(user+system)/1e6,megabytes:process.resourceUsage().maxRSS/1024}))})`;

/** Processor time, and the most memory that the process ever held; throws if a row got lost. */
function measured(folder: string, name: string): Measure[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...["--import", `data:text/javascript,${told}`, "scripts/import.ts", join(folder, name)],
      ...["--table", "aktivasi", "--data", join(folder, "data"), "--format", "json"],
    ],
    { encoding: "utf8", maxBuffer: 200_000_000 },
  );
  const { rows, existing } = JSON.parse(stdout) as { rows: unknown[]; existing: number };
  if (rows.length + existing !== ROWS) throw new Error(`${name}: ${ROWS - rows.length - existing} rows got lost`);
  const { seconds, megabytes } = JSON.parse(stderr) as { seconds: number; megabytes: number };
  return [
    atMost(SECONDS, seconds, { name: "processor time", of: name, unit: "s" }),
    atMost(MEGABYTES, megabytes, { name: "memory", of: name, unit: "MB" }),
  ];
}
