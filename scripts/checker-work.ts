/** One piece of work of the checker's bench, in a process of its own: prints what it took as JSON. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { checkData } from "../src/check/check.ts";
import { readFolder } from "../src/folder.ts";
import { countOf, type Problem } from "../src/cells/problem.ts";
import { todayFrom } from "../src/today.ts";
import type { Work } from "./checker.ts";

const [name, folder = ""] = process.argv.slice(2);
const text = readFileSync(join(folder, "aktivasi.csv"), "utf8");
const others = readFolder(folder).filter(({ path }) => !path.endsWith("/aktivasi.csv"));
const today = todayFrom(process.env);

const [start, used] = [performance.now(), process.cpuUsage()];
const { rows, problems } = name === "parse" ? parse() : check();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(used);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    seconds,
    processor: (user + system) / 1e6,
    megabytes,
    rows,
    errors: countOf(problems, "error"),
  } satisfies Work),
);

function parse(): { rows: number; problems: Problem[] } {
  return { rows: csvParse(text).length, problems: [] };
}

function check(): { rows: number; problems: Problem[] } {
  const { dataset, problems } = checkData([...others, { path: `${folder}/aktivasi.csv`, text }], today);
  return { rows: dataset?.activations.length ?? 0, problems };
}
