/**
 * `npm test`: everything that proves the project, one step after the other, each printing its own result.
 * A failed step does not hide the ones after it, except that the built pages are not looked at when the sources fail.
 */
import { spawnSync } from "node:child_process";

interface Step {
  name: string;
  command: string;
}

const sources: Step[] = [
  { name: "format", command: "prettier --check --log-level warn ." },
  { name: "lint", command: "oxlint" },
  { name: "types", command: "node scripts/astro.ts check" },
  { name: "unit tests", command: "vitest run --project unit" },
];
const site: Step[] = [
  { name: "Chromium", command: "node scripts/chromium.ts" },
  { name: "nginx", command: "node scripts/nginx.ts" },
  { name: "old engines", command: "node scripts/engines.ts" },
  { name: "built site", command: "vitest run --project site" },
];

/** Runs a step in a shell (npm has put node_modules/.bin first in the path); true if it passed. */
function passes({ name, command }: Step): boolean {
  const begin = performance.now();
  console.log(`\n── ${name}: ${command}`);
  const passed = spawnSync(command, { shell: true, stdio: "inherit" }).status === 0;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`── ${name}: ${passed ? "passed" : "FAILED"} in ${seconds} s`);
  return passed;
}

const failedSources = sources.filter((step) => !passes(step));
const failed = failedSources.length > 0 ? failedSources : site.filter((step) => !passes(step));

console.log(failed.length === 0 ? "\nAll passed." : `\nFailed: ${failed.map((step) => step.name).join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
