/** Reports made up to measure with, in the company of the real regions, sources, bases and targets; never published. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { addDays } from "../src/notation/calendar.ts";
import { tables } from "../src/tables/tables.ts";

const FIRST_DAY = "2021-01-01";
const DAYS = 2130;
const SOURCES = Array.from({ length: 13 }, (_, index) => `bench-${String(index).padStart(2, "0")}`);

/** Writes a data folder without errors, with so many rows of `aktivasi.csv` (at most 1,052,220); the text of that file. */
export function writeMadeUp(folder: string, rows: number): string {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(tables)) cpSync(join("data", `${name}.csv`), join(folder, `${name}.csv`));
  // What accounts for the real reports would account for nothing here.
  for (const table of [tables.koreksi, tables.pengecualian])
    writeFileSync(join(folder, `${table.name}.csv`), header(table));
  const sources = SOURCES.map((id) => `${id},Bench,https://bench.example/${id},,media,,\n`);
  writeFileSync(join(folder, "sumber.csv"), readFileSync("data/sumber.csv", "utf8") + sources.join(""));
  const text = header(tables.aktivasi) + reports(rows).join("");
  writeFileSync(join(folder, "aktivasi.csv"), text);
  return text;
}

function header({ columns }: { columns: Record<string, { header: string }> }): string {
  return `${Object.values(columns)
    .map((column) => column.header)
    .join(",")}\n`;
}

/** For each region as many days as it takes, spread over the years; of each day what every source says. */
function reports(rows: number): string[] {
  const codes = csvParse(readFileSync("data/wilayah.csv", "utf8"))
    .map(({ kode }) => kode!)
    .filter((code) => code.includes("."));
  const days = Math.ceil(rows / (codes.length * SOURCES.length));
  const dates = Array.from({ length: days }, (_, index) => Math.floor((index * DAYS) / days));
  const all = codes.flatMap((code) =>
    dates.flatMap((day) => SOURCES.map((source, index) => report(code, day, source, index))),
  );
  return all.slice(0, rows);
}

/** A total that grows by two people a day; some sources round it, print a percentage in its place, or add a note. */
function report(code: string, day: number, source: string, kind: number): string {
  const count = 1000 + 2 * day;
  const place = `${code},${addDays(FIRST_DAY, day)},`;
  if (kind === 3) return `${place},${Math.round(count / 100) * 100},dibulatkan,100,,,,${source},,\n`;
  if (kind === 5) return `${place},,,,${(1 + day / 1000).toFixed(2)},,tidak_disebut,${source},,\n`;
  if (kind === 7) return `${place},${count},,,,,,${source},,"Hari pernyataan, ""kemarin""."\n`;
  return `${place},${count},,,,,,${source},,\n`;
}
