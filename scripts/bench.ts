/** `npm run bench`: how the site and its tools measure against what we allow them, as Markdown tables of ratios. */
import { builtSite } from "./built-site.ts";
import { checkerTable } from "./checker.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { enginesTable } from "./engine-tasks.ts";
import { growthTable } from "./growth.ts";
import { importerTable } from "./importer.ts";
import { lighthouseTable } from "./lighthouse.ts";
import { loadTable } from "./load.ts";

/** Each bench prints one table. */
const benches: Record<string, () => Promise<string>> = {
  checker: async () => checkerTable(),
  importer: () => importerTable(),
  engines: () => enginesTable(builtSite("bench")),
  growth: () => growthTable(),
  lighthouse: () => lighthouseTable(builtSite("bench")),
  load: () => loadTable(builtSite("bench")),
};

const names = Object.keys(benches);
const USAGE = `npm run bench -- [${names.join("|")}]...`;

await runCommand(USAGE, async () => {
  const { positionals } = optionsOf({});
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new UsageError(`no such bench: ${unknown}`);
  for (const name of positionals.length > 0 ? positionals : names) {
    console.log(`## ${name}\n\n${await benches[name]!()}\n`);
  }
  return 0;
});
