/** The time of a build beside that of the bare tool, and of a build after one changed row beside one from nothing. */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atMost, told, type Bench, type Measure } from "./measure.ts";

/** Pairs of runs; the middle one counts. */
const PAIRS = 3;

const FOLDER = join(".cache", "bench", "build");

export const buildBench: Bench = {
  about: `Processor time of \`IMAGES=0 npm run build\` of the real data, nothing kept, beside that of Astro building an empty project and Plot drawing as many charts; and after one changed row, pages kept, beside one from nothing. The middle of ${PAIRS} pairs of runs.`,
  measure: buildMeasures,
};

function buildMeasures(): Measure[] {
  const pairs = Array.from({ length: PAIRS }, () => ({ bare: bare(), whole: build("data", "0") }));
  const rebuilds = Array.from({ length: PAIRS }, (_, index) => rebuild(index));
  return [
    told(middle(pairs.map(({ whole }) => whole)), { name: "a build", unit: "s" }),
    atMost(2, middle(pairs.map(({ whole, bare }) => whole / bare)), { name: "a build / the bare tool", unit: "times" }),
    told(middle(rebuilds), { name: "a build after one changed row / from nothing, 38 regions", unit: "times" }),
  ];
}

function bare(): number {
  const { stdout, status } = spawnSync(process.execPath, ["scripts/build-bare.ts"], { encoding: "utf8" });
  if (status !== 0) throw new Error("the bare tool failed");
  return Number(stdout);
}

/** The time after the change of one older figure over that of the same site from nothing. */
function rebuild(index: number): number {
  const data = join(FOLDER, "data");
  cpSync("data", data, { recursive: true });
  build(data, "1");
  const file = join(data, "aktivasi.csv");
  const text = readFileSync(file, "utf8");
  const changed = text.replace("35.73,2023-10-22,hari,31100,", `35.73,2023-10-22,hari,${31_200 + 100 * index},`);
  if (changed === text) throw new Error("no row was changed");
  writeFileSync(file, changed);
  const ratio = build(data, "1") / build(data, "0");
  rmSync(data, { recursive: true });
  return ratio;
}

/** Seconds of processor time, all threads. */
function build(data: string, CACHE: string): number {
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${used}`, "scripts/build.ts", "--outDir", join(FOLDER, "site")],
    { encoding: "utf8", env: { ...process.env, PANTAU_DATA: data, IMAGES: "0", CACHE } },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stderr.trimEnd().split("\n").at(-1));
}

/** Prints what a process took, when it ends, after all that it printed itself. */
const used = `import{writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeSync(2,"\\n"+(user+system)/1e6)})`;

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
