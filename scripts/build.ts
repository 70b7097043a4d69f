/** `npm run build`: checks the data folder, then has Astro write the site. No rules here: arguments, files, exit codes. */
import { globSync } from "node:fs";
import { build, type AstroInlineConfig } from "astro";
import { checkData } from "../src/check/check.ts";
import { reportText } from "../src/check/report.ts";
import { todayFrom } from "../src/today.ts";
import { optionsOf, runCommand } from "./command.ts";
import { filesOf } from "./files.ts";
import { drawPictures, writePictures } from "./pictures.ts";

const USAGE = "npm run build -- [--outDir DIR] [--verbose]";

await runCommand(USAGE, async () => {
  const { values } = optionsOf({
    outDir: { type: "string", default: "dist" },
    verbose: { type: "boolean", default: false },
  });
  if (!dataIsInOrder()) return 1;
  await write({ outDir: values.outDir, logLevel: values.verbose ? "info" : "warn" });
  return 0;
});

/** Prints what `npm run check` prints. The pages read the data again, in a bundle of their own. */
function dataIsInOrder(): boolean {
  const files = filesOf("PANTAU_DATA", process.env["PANTAU_DATA"] ?? "data");
  const { dataset, problems, tables } = checkData(files, todayFrom(process.env));
  console.log(reportText(problems, tables, "id"));
  return dataset !== null;
}

/** The pages, and the pictures beside them, drawn meanwhile on all cores. Astro empties the folder first, so they wait for it. */
async function write(config: AstroInlineConfig & { outDir: string }): Promise<void> {
  const begin = performance.now();
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const pictures = process.env["IMAGES"] === "0" ? [] : drawPictures();
  // Astro on its own would list every page and send reports of its usage: it does neither.
  await build(config);
  writePictures(await pictures, config.outDir);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const files = globSync("**/*.*", { cwd: config.outDir });
  const pages = files.filter((file) => file.endsWith(".html"));
  console.log(`${config.outDir}/: ${pages.length} halaman, ${files.length} berkas, ${seconds} s.`);
}
