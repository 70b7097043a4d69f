import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Builds the site as `npm run build` does, with some of its settings, in a folder of its own beside the one in dist/.
 * Gives the folder; throws when the build fails. What the build says goes to standard error.
 */
export function builtSite(name: string, settings: Record<string, string> = {}): string {
  const folder = join(".cache", name, "site");
  const { status } = spawnSync(process.execPath, ["scripts/build.ts", "--outDir", folder], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...settings },
  });
  if (status !== 0) throw new Error("the site could not be built");
  return folder;
}
