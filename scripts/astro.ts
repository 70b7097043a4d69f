/** Runs Astro's own command line (`node scripts/astro.ts dev`) without its usage reports: nothing is sent, ever. */
import { dataFolder } from "../src/folder.ts";
import { settingsFrom } from "../src/settings.ts";
import { todayFrom } from "../src/today.ts";
import { runCommand } from "./command.ts";
import { filesOf } from "./files.ts";

await runCommand("npm run dev | npm run preview", async () => {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  settingsFrom(process.env);
  todayFrom(process.env);
  filesOf("PANTAU_DATA", dataFolder(process.env));
  // Pictures are drawn by the build alone: pages of the live server offer none.
  process.env["IMAGES"] ||= "0";
  // @ts-expect-error Astro ships no types for its command line.
  await import("../node_modules/astro/bin/astro.mjs");
  return Number(process.exitCode ?? 0);
});
