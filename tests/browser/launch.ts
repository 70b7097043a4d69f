import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumArguments, chromiumPath } from "../../scripts/chromium.ts";
import { serve } from "../serve.ts";
import { siteFolder, sites } from "../site/sites.ts";
import { fontSets, onlyFonts, type FontSet } from "./fonts.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the Chromium of each set of fonts listens; all tests of the run share them. */
    browsers: Record<FontSet, string>;
    /** Origins of the built sites, each on a server of its own. */
    origins: { real: string; moved: string; odd: string };
  }
}

/** Before the browser tests: serves the built sites and starts a Chromium for each set of fonts; idle ones cost nothing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [real, moved, odd] = await Promise.all([
    serve(siteFolder("real"), sites.real.base),
    serve(siteFolder("moved"), sites.moved.base),
    serve(siteFolder("odd"), sites.odd.base),
  ]);
  const program = { executablePath: chromiumPath(), args: chromiumArguments };
  const browsers = await Promise.all(
    fontSets.map(async (set) => ({ set, server: await chromium.launchServer({ ...program, env: onlyFonts(set) }) })),
  );
  const endpoints = browsers.map(({ set, server }) => [set, server.wsEndpoint()] as const);
  project.provide("browsers", Object.fromEntries(endpoints) as Record<FontSet, string>);
  project.provide("origins", { real: real.origin, moved: moved.origin, odd: odd.origin });
  return async () => {
    await Promise.all(browsers.map(({ server }) => server.close()));
    await Promise.all([real, moved, odd].map((server) => server.close()));
  };
}
