/** The checker beside a bare `csvParse` of d3-dsv on the same text: how many times as long, how much memory, is it linear. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { writeMadeUp } from "./made-up.ts";

const SIZES = [10_000, 100_000, 1_000_000];

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

/** A Markdown table of made-up reports by their number, and the time of the real data. */
export function checkerTable(): string {
  const sizes = SIZES.map(measure);
  return [
    ...table(sizes),
    "",
    `Fastest of ${RUNS} runs, each in a process of its own; all rules on; ratio: check / bare \`csvParse\` of the same text.`,
    `\`npm run check\` on the real data, Node's start included: ${realData().toFixed(2)} of the 1.00 s allowed.`,
  ].join("\n");
}

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

function table(sizes: readonly Measured[]): string[] {
  const head = [
    "Rows",
    "`csvParse`, s",
    "Check, s",
    "Ratio, 4 allowed at a million",
    "Ratio in processor time",
    "Memory, of 1.5 GB allowed",
    "Check, µs a row",
  ];
  const lines = sizes.map(({ rows, parse, check }) => [
    rows.toLocaleString("en"),
    parse.seconds.toFixed(3),
    check.seconds.toFixed(3),
    (check.seconds / parse.seconds).toFixed(2),
    (check.processor / parse.processor).toFixed(2),
    (check.megabytes / 1500).toFixed(2),
    ((check.seconds / rows) * 1e6).toFixed(2),
  ]);
  return [head, head.map(() => "---:"), ...lines].map((cells) => `| ${cells.join(" | ")} |`);
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
