import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumArguments, chromiumPath } from "../../scripts/chromium.ts";
import { serve } from "../serve.ts";
import { siteFolder, sites } from "../site/sites.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the one Chromium of the run listens. */
    browser: string;
    /** Origins of the built sites, each on a server of its own. */
    origins: { real: string; moved: string; odd: string };
  }
}

/** Before the browser tests: serves the built sites and starts one Chromium for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [real, moved, odd] = await Promise.all([
    serve(siteFolder("real"), sites.real.base),
    serve(siteFolder("moved"), sites.moved.base),
    serve(siteFolder("odd"), sites.odd.base),
  ]);
  const browser = await chromium.launchServer({ executablePath: chromiumPath(), args: chromiumArguments });
  project.provide("browser", browser.wsEndpoint());
  project.provide("origins", { real: real.origin, moved: moved.origin, odd: odd.origin });
  return async () => {
    await browser.close();
    await Promise.all([real, moved, odd].map((server) => server.close()));
  };
}
