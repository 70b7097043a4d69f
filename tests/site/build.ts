import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeHostile } from "../hostile.ts";
import { writeManyReports } from "./many-reports.ts";
import { siteFolder, sites, type SiteName } from "./sites.ts";

/**
 * Before the tests of built pages: builds every site they look at, from nothing. After them: takes it all away.
 * With REUSE_SITES set they are left, and used again by the next run that has it set: for work on one test.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const reuse = Boolean(process.env["REUSE_SITES"]);
  if (!reuse) await removeSites();
  await mkdir(join(".cache", "sites"), { recursive: true });
  await writeManyReports(sites.odd.settings.PANTAU_DATA);
  writeHostile(sites.hostile.settings.PANTAU_DATA);
  const wanted = (Object.keys(sites) as SiteName[]).filter((name) => !existsSync(siteFolder(name)));
  // Two at a time: Astro writes pages on one core. The first two share no picture, which both would draw.
  const queue = wanted.values();
  await Promise.all([buildAll(queue), buildAll(queue)]);
  return async () => {
    if (!reuse) await removeSites();
  };
}

/** Builds what is left in a queue that others take from, too. */
async function buildAll(queue: Iterable<SiteName>): Promise<void> {
  for (const name of queue) await build(name);
}

async function build(name: SiteName): Promise<void> {
  const begin = performance.now();
  const options = ["scripts/build.ts", "--outDir", siteFolder(name)];
  const settings = { env: environment(sites[name].settings), maxBuffer: 2 ** 26 };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, options, settings);
  // Our own warnings are about the data, in Indonesian; the bundler's would be about us.
  const warning = /^.*\[WARN\](.|\n)*/m.exec(stdout + stderr)?.[0];
  if (warning) throw new Error(`building "${name}" warns: ${warning}`);
  console.log(`built "${name}" in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

/** Only what the site names is set: neither the settings of whoever runs the tests, nor those of the test runner. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PANTAU_DATA, SITE, BASE, CONTACT, REPOSITORY, IMAGES, PRECOMPRESS, OFFLINE, NODE_ENV, VITEST, ...rest } =
    process.env;
  return { ...rest, ...settings };
}

function removeSites(): Promise<void> {
  return rm(join(".cache", "sites"), { recursive: true, force: true });
}
