/** The time of a build beside that of the bare tool, and of a build after one changed row beside one from nothing. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { writeRegions } from "./made-up-regions.ts";
import { atMost, told, type Bench, type Measure } from "./measure.ts";

/** Pairs of runs; the middle one counts. */
const PAIRS = 3;

/** The regencies and cities of Indonesia. */
const NATION = 514;

/**
 * What is allowed. We should like 2 and 0.3. Of a build a quarter is Astro writing as many files whatever is in them, another
 * bundling our modules, a fifth our own code; of a rebuild what stays is start-up, each file written and hashed, and the pages
 * that tell of all regions.
 */
const ALLOWED = { build: 6, rebuild: 0.5 };

const FOLDER = join(".cache", "bench", "build");

export const buildBench: Bench = {
  about: `Processor time, all threads, pictures left out: a build of the real data from nothing beside Astro building an empty project and Plot drawing as many plain charts (the middle of ${PAIRS} pairs of runs); and of a made-up nation of ${NATION} regions after one changed figure beside one from nothing.`,
  measure: buildMeasures,
};

function buildMeasures(): Measure[] {
  mkdirSync(FOLDER, { recursive: true });
  const pairs = Array.from({ length: PAIRS }, () => ({ bare: bare(), whole: build("data", "0") }));
  return [
    told(middle(pairs.map(({ whole }) => whole)), { name: "a build", unit: "s" }),
    atMost(ALLOWED.build, middle(pairs.map(({ whole, bare }) => whole / bare)), {
      name: "a build / the bare tool",
      unit: "times",
    }),
    atMost(ALLOWED.rebuild, rebuild(), { name: "a build after one changed figure / from nothing", unit: "times" }),
  ];
}

function bare(): number {
  return seconds(["scripts/build-bare.ts"], {}).said;
}

/** The time after the change of one older figure over that of the same data from nothing. */
function rebuild(): number {
  const data = join(FOLDER, "data");
  writeRegions(data, NATION);
  build(data, "1");
  changeFigure(join(data, "aktivasi.csv"));
  return build(data, "1") / build(data, "0");
}

/** A hundred people more in the first report of a region that has several. */
function changeFigure(file: string): void {
  const [header = [], ...rows] = csvParseRows(readFileSync(file, "utf8"));
  const [region, count] = [header.indexOf("wilayah"), header.indexOf("jumlah")];
  const later = (row: readonly string[], index: number) => rows[index + 2]?.[region] === row[region];
  const at = rows.findIndex(
    (row, index) => row[region]?.includes(".") && /^\d+$/.test(row[count] ?? "") && later(row, index),
  );
  const changed = rows.map((row, index) => (index === at ? row.with(count, String(Number(row[count]) + 100)) : row));
  writeFileSync(file, `${csvFormatRows([header, ...changed])}\n`);
}

function build(data: string, CACHE: string): number {
  // 1 August 2026: the newest of the made-up reports are then half a year old.
  const settings = { PANTAU_DATA: data, IMAGES: "0", CACHE, SOURCE_DATE_EPOCH: "1785546000" };
  return seconds(["scripts/build.ts", "--outDir", join(FOLDER, "site")], settings).used;
}

/** Runs a program: the processor's seconds that it took, all threads, and the number it said if it said one. */
function seconds(program: readonly string[], settings: Record<string, string>): { used: number; said: number } {
  const file = join(FOLDER, "usage.json");
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "./scripts/usage.ts", ...program], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...settings, USAGE_FILE: file },
  });
  if (status !== 0) throw new Error(stderr);
  const { userCPUTime, systemCPUTime } = JSON.parse(readFileSync(file, "utf8")) as NodeJS.ResourceUsage;
  return { used: (userCPUTime + systemCPUTime) / 1e6, said: Number(stdout) };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
