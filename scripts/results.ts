/** `bench/results.json`: what each bench last measured, where and when; and the part of the README that tells it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { measureTable, worstOfEach, type Bench, type Measure } from "./measure.ts";

const PATH = "bench/results.json";
const README = "README.md";

/** What one run of a bench found. */
interface Result {
  /** The day of the run. */
  date: string;
  node: string;
  machine: string;
  about: string;
  measures: Measure[];
}

/** By the name of the bench. */
export type Results = Record<string, Result>;

/** Measures, and keeps what it finds in place of what the bench found before. */
export async function measured(name: string, { about, measure }: Bench): Promise<Result> {
  const result = { ...here(), about, measures: await measure() };
  mkdirSync("bench", { recursive: true });
  const others = existsSync(PATH) ? readResults() : {};
  writeFileSync(PATH, `${JSON.stringify({ ...others, [name]: result }, null, 2)}\n`);
  return result;
}

export function readResults(): Results {
  return JSON.parse(readFileSync(PATH, "utf8")) as Results;
}

function here(): Pick<Result, "date" | "node" | "machine"> {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    machine: `${process.platform} ${process.arch}, ${cpus().length} × ${processor?.model.trim() ?? "unknown"}, ${memory} GB`,
  };
}

const block = /(<!-- bench: [^\n]* -->\n)[^]*?(\n<!-- \/bench -->)/;

/** Puts the results between the two marks of the README. */
export function writeReadme(results: Results): void {
  writeFileSync(README, withResults(readFileSync(README, "utf8"), results));
}

/** The text with the results between its marks; throws if it has none. */
export function withResults(readme: string, results: Results): string {
  if (!block.test(readme)) throw new Error(`${README} has no marks "<!-- bench: … -->" and "<!-- /bench -->"`);
  const ignored = `\n<!-- prettier-ignore-start -->\n\n${resultsTable(results)}\n\n<!-- prettier-ignore-end -->\n`;
  return readme.replace(block, (_, open: string, close: string) => `${open}${ignored}${close}`);
}

/** A section for each bench: the one of each kind that strains its limit most. */
export function resultsTable(results: Results): string {
  return Object.entries(results)
    .map(([name, { about, measures, date, node, machine }]) =>
      [`### ${name}`, about, measureTable(worstOfEach(measures)), `${date}, Node ${node}, ${machine}.`].join("\n\n"),
    )
    .join("\n\n");
}
