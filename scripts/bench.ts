/** `npm run bench`: how the site and its tools measure against what we allow them; exit code 1 when a limit is missed. */
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { buildBench } from "./build-time.ts";
import { checkerBench } from "./checker.ts";
import { enginesBench } from "./engine-tasks.ts";
import { growthBench } from "./growth.ts";
import { importerBench } from "./importer.ts";
import { installBench } from "./install-size.ts";
import { lighthouseBench } from "./lighthouse.ts";
import { loadBench } from "./load.ts";
import { measureTable, type Bench, type Measure } from "./measure.ts";
import { scaleBench } from "./scale.ts";
import { measured, readResults, writeReadme } from "./results.ts";

/** All of them, in the order in which they are told. */
const benches: Record<string, Bench> = {
  build: buildBench,
  checker: checkerBench,
  importer: importerBench,
  engines: enginesBench,
  growth: growthBench,
  scale: scaleBench,
  lighthouse: lighthouseBench,
  install: installBench,
  load: loadBench,
};

const names = Object.keys(benches);
const USAGE = `npm run bench -- [--readme] [${names.join("|")}]...`;

await runCommand(USAGE, async () => {
  const { positionals, values } = optionsOf({ readme: { type: "boolean" } });
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new UsageError(`no such bench: ${unknown}`);
  const onlyReadme = values.readme === true && positionals.length === 0;
  const missed = onlyReadme ? [] : await run(positionals.length > 0 ? positionals : names);
  if (values.readme) writeReadme(readResults());
  for (const line of missed) console.error(`missed: ${line}`);
  return missed.length === 0 ? 0 : 1;
});

/** Runs benches one after the other, each printed and kept at once; what missed its limit, in words. */
async function run(chosen: readonly string[]): Promise<string[]> {
  const missed: string[] = [];
  for (const name of chosen) {
    const { about, measures } = await measured(name, benches[name]!);
    console.log(`## ${name}\n\n${about}\n\n${measureTable(measures)}\n`);
    missed.push(...measures.filter(({ ok }) => !ok).map((one) => `${name}: ${inWords(one)}`));
  }
  return missed;
}

function inWords({ name, of, value, unit, limit, bound }: Measure): string {
  const which = of === undefined ? name : `${name}, ${of}`;
  return `${which}: ${value} ${unit}, at ${bound} ${limit} allowed`;
}
