/** A record of the nation, made up: written as Parquet in folders by year, and read there by an engine that was not written for it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { duckdb, type Query } from "./duckdb.ts";
import { atMost, told, type Bench, type Measure } from "./measure.ts";
import { addDays } from "../src/notation/calendar.ts";
import { cakupan } from "../src/publish/derived.ts";
import { parquetOf } from "../src/publish/formats/parquet.ts";
import { typedTable, type TypedTable, type Value } from "../src/publish/formats/typed.ts";
import { headerLine } from "../src/tables/table.ts";

const REGIONS = 514;
const PROVINCES = 38;
const FIRST_YEAR = 2022;
const YEARS = 5;

/** Milliseconds that a query may take, and megabytes the record: a page that waits for it should still feel at hand. */
const ALLOWED = { latest: 200, "one-region": 50, "by-month": 200, megabytes: 100 };

const RUNS = 5;

/** The queries beside README.md in `growth/`. */
export const growthBench: Bench = {
  about: `A made-up record of ${REGIONS} regions, daily, in ${YEARS} Parquet files, one a year; DuckDB's queries, fastest of ${RUNS} runs.`,
  measure: growthMeasures,
};

async function growthMeasures(): Promise<Measure[]> {
  const folder = join(".cache", "bench", "gudang");
  const begin = performance.now();
  const written = writeYears(folder);
  const seconds = (performance.now() - begin) / 1000;
  const query = await duckdb();
  const measures = [
    told(written.rows, { name: "rows", unit: "" }),
    told(seconds, { name: "written in", unit: "s" }),
    atMost(ALLOWED.megabytes, written.bytes / 1e6, { name: "all files", unit: "MB" }),
  ];
  for (const name of ["latest", "one-region", "by-month"] as const)
    measures.push(await timed(query, name, folder, ALLOWED[name]));
  return measures;
}

/** One file for each year, in a folder named after it. */
function writeYears(folder: string): { rows: number; bytes: number } {
  rmSync(folder, { recursive: true, force: true });
  const regions = codes();
  let [rows, bytes] = [0, 0];
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
    const table = yearOf(year, regions);
    const file = parquetOf(table, {
      title: "Made up",
      version: "0.0.0",
      license: "CC-BY-4.0",
      url: null,
      built: `${year}-12-31`,
    });
    mkdirSync(join(folder, `tahun=${year}`), { recursive: true });
    writeFileSync(join(folder, `tahun=${year}`, "data.parquet"), file);
    rows += table.rows.length;
    bytes += file.length;
  }
  return { rows, bytes };
}

/** `11.01` and so on, some 13 to a province; that of Kota Malang among them, in code order. */
function codes(): string[] {
  const made = Array.from({ length: REGIONS - 1 }, (_, index) => {
    const [province, number] = [11 + (index % PROVINCES), 1 + Math.floor(index / PROVINCES)];
    return `${province}.${String(number).padStart(2, "0")}`;
  });
  return [...made, "35.73"].toSorted();
}

function yearOf(year: number, regions: readonly string[]): TypedTable {
  const empty = typedTable(cakupan, headerLine(cakupan));
  const days = daysOf(year);
  const rows = regions.flatMap((code, region) =>
    days.map((day, at) => rowOf(empty, code, day, dayNumber(year, at), region)),
  );
  return { ...empty, rows };
}

function daysOf(year: number): string[] {
  const days = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}

function dayNumber(year: number, at: number): number {
  return (year - FIRST_YEAR) * 365 + at;
}

/** A region that grows by some people a day. */
function rowOf({ columns }: TypedTable, code: string, day: string, number: number, region: number): Value[] {
  const activated = 1000 + number * (20 + (region % 90));
  const holders = 200_000 + region * 1_000;
  const cells: Record<string, Value> = {
    region: code,
    bpsCode: Number(code.replace(".", "")),
    date: day,
    datePrecision: "hari",
    source: `dukcapil-${day}`,
    ...ends("activated", activated, 0.01),
    ...ends("holders", holders, 0.02),
    holdersRung: "perekaman",
    holdersMethod: "dilaporkan",
    holdersDate: day,
    holdersSource: `dukcapil-${day}`,
    ...ends("coverage", activated / holders, 0.03),
    coverageMethod: "dihitung",
    target: 0.3,
    deadline: `${day.slice(0, 4)}-12-31`,
    ...ends("shareOfTarget", activated / holders / 0.3, 0.03),
    ...ends("gap", 0.3 * holders - activated, 0.03),
    status: "tertinggal",
  };
  return columns.map(({ field }) => cells[field] ?? null);
}

function ends(field: string, value: number, spread: number): Record<string, number> {
  return { [field]: value, [`${field}Low`]: value * (1 - spread), [`${field}High`]: value * (1 + spread) };
}

async function timed(query: Query, name: string, folder: string, allowed: number): Promise<Measure> {
  const sql = readFileSync(join("scripts", "growth", `${name}.sql`), "utf8").replaceAll(
    "GUDANG",
    folder.replaceAll("\\", "/"),
  );
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    if ((await query(sql)).length === 0) throw new Error(`${name}: no rows`);
    times.push(performance.now() - begin);
  }
  return atMost(allowed, Math.min(...times), { name: `query ${name}`, unit: "ms" });
}
