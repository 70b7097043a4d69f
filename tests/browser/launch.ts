import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumArguments, chromiumPath } from "../../scripts/chromium.ts";
import { serve } from "../serve.ts";
import { siteFolder, sites, type SiteName } from "../site/sites.ts";
import { fontSets, onlyFonts, type FontSet } from "./fonts.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the Chromium of each set of fonts listens; all tests of the run share them. */
    browsers: Record<FontSet, string>;
    /** Origins of the built sites, each on a server of its own. */
    origins: Record<SiteName, string>;
  }
}

/** Before the browser tests: serves the built sites and starts a Chromium for each set of fonts; idle ones cost nothing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const names = Object.keys(sites) as SiteName[];
  const served = await Promise.all(
    names.map(async (name) => [name, await serve(siteFolder(name), sites[name].base)] as const),
  );
  const program = { executablePath: chromiumPath(), args: chromiumArguments };
  const browsers = await Promise.all(
    fontSets.map(async (set) => ({ set, server: await chromium.launchServer({ ...program, env: onlyFonts(set) }) })),
  );
  const endpoints = browsers.map(({ set, server }) => [set, server.wsEndpoint()] as const);
  project.provide("browsers", Object.fromEntries(endpoints) as Record<FontSet, string>);
  const origins = served.map(([name, { origin }]) => [name, origin] as const);
  project.provide("origins", Object.fromEntries(origins) as Record<SiteName, string>);
  return async () => {
    await Promise.all(browsers.map(({ server }) => server.close()));
    await Promise.all(served.map(([, server]) => server.close()));
  };
}
