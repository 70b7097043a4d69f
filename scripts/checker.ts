/** The checker beside a bare `csvParse` of d3-dsv on the same text: how many times as long, how much memory, is it linear. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { writeMadeUp } from "./made-up.ts";
import { atMost, told, type Bench, type Measure } from "./measure.ts";

const SIZES = [10_000, 100_000, 1_000_000];

/** What we allow at the largest size: times as long as a bare parse, megabytes; and seconds for the real data. */
const ALLOWED = { ratio: 4, megabytes: 1500, seconds: 1 };

/** Of so many runs the fastest counts: the work is the same, what slows a run down is the machine it shares. */
const RUNS = 5;

/** What a process measured of one piece of work. */
export interface Work {
  seconds: number;
  /** The same in the processor's time, all threads: what others do on the machine hardly touches it. */
  processor: number;
  /** The most memory the process ever held. */
  megabytes: number;
  /** Rows that were read. */
  rows: number;
  errors: number;
}

interface Measured {
  rows: number;
  parse: Work;
  check: Work;
}

/** Made-up reports by their number, and the real data. */
export const checkerBench: Bench = {
  about: `\`npm run check\` with all rules on made-up reports, beside a bare \`csvParse\` of the same text; fastest of ${RUNS} runs, each in a process of its own. The real data with Node's start.`,
  measure: () => [
    ...SIZES.map(measure).flatMap(measuresOf),
    atMost(ALLOWED.seconds, realData(), { name: "check of the real data", unit: "s" }),
  ],
};

function measure(rows: number): Measured {
  const folder = join(".cache", "bench", "data");
  writeMadeUp(folder, rows);
  const runs = Array.from({ length: RUNS }, () => ({ parse: work("parse", folder), check: work("check", folder) }));
  const { parse, check } = { parse: best(runs.map((run) => run.parse)), check: best(runs.map((run) => run.check)) };
  if (parse.rows !== rows || check.rows !== rows || check.errors > 0)
    throw new Error(`not all rows were read: see npm run check -- --data ${folder}`);
  return { rows, parse, check };
}

/** None inherits another's memory or compiled code. */
function work(name: "parse" | "check", folder: string): Work {
  const { stdout, stderr } = spawnSync(process.execPath, ["scripts/checker-work.ts", name, folder], {
    encoding: "utf8",
  });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout) as Work;
}

/** The least time and the most memory. */
function best(runs: readonly Work[]): Work {
  const least = (time: "seconds" | "processor") => Math.min(...runs.map((run) => run[time]));
  return {
    ...runs[0]!,
    seconds: least("seconds"),
    processor: least("processor"),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
  };
}

function measuresOf({ rows, parse, check }: Measured): Measure[] {
  const of = `${rows.toLocaleString("en")} rows`;
  const ratio = check.seconds / parse.seconds;
  const named = { name: "check / bare parse", of, unit: "times" };
  return [
    rows === Math.max(...SIZES) ? atMost(ALLOWED.ratio, ratio, named) : told(ratio, named),
    told(check.processor / parse.processor, { name: "the same in processor time", of, unit: "times" }),
    atMost(ALLOWED.megabytes, check.megabytes, { name: "memory", of, unit: "MB" }),
    told((check.seconds / rows) * 1e6, { name: "check of a row", of, unit: "µs" }),
  ];
}

/** Seconds of `npm run check` without npm. */
function realData(): number {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    spawnSync(process.execPath, ["scripts/check.ts"]);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...runs);
}
