/** `npm run build`: checks the data folder, then has Astro write the site. No rules here: arguments, files, exit codes. */
import { rmSync } from "node:fs";
import { build, type AstroInlineConfig } from "astro";
import { checkedOnce } from "../src/checked.ts";
import { reportText } from "../src/check/report.ts";
import { dataFolder, releasesIn } from "../src/folder.ts";
import { keepsPages, leftOut, settingsFrom } from "../src/settings.ts";
import { todayFrom } from "../src/today.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { filesOf } from "./files.ts";
import { finishSite } from "./host-files.ts";
import { filesIn, writeManifest } from "./manifest.ts";
import { diskFault, newStage, outputFolder, put } from "./output.ts";
import { KEPT_PAGES, pages } from "./pages.ts";
import { drawPictures, writePictures } from "./pictures.ts";
import { progressOn } from "./progress.ts";

const USAGE = "npm run build -- [--outDir DIR] [--verbose]";

await runCommand(USAGE, async () => {
  const { values, positionals } = optionsOf({
    outDir: { type: "string", default: "dist" },
    verbose: { type: "boolean", default: false },
  });
  if (positionals.length > 0) throw new UsageError(`? ${positionals.join(" ")}`);
  settingsFrom(process.env);
  const folder = outputFolder(values.outDir);
  if (!dataIsInOrder()) return 1;
  const missing = leftOut(process.env);
  if (missing !== null) console.warn(missing);
  const begin = performance.now();
  try {
    await write(folder, { logLevel: values.verbose ? "info" : "warn" });
  } catch (error) {
    const sentence = diskFault(error);
    if (sentence === null) throw error;
    console.error(`${sentence.id} / ${sentence.en}`);
    return 1;
  }
  console.log(summary(values.outDir, filesIn(folder), performance.now() - begin));
  return 0;
});

/** Prints what `npm run check` prints. */
function dataIsInOrder(): boolean {
  const folder = dataFolder(process.env);
  const files = filesOf("PANTAU_DATA", folder);
  const { dataset, problems, tables } = checkedOnce(files, todayFrom(process.env));
  console.log(reportText(problems, tables, "id"));
  const { faults } = releasesIn(folder);
  if (faults.length > 0) console.log(faults.join("\n"));
  return dataset !== null && faults.length === 0;
}

/** The pages, and the pictures beside them, drawn meanwhile on all cores: Astro empties the folder first. */
async function write(folder: string, config: AstroInlineConfig): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const stage = newStage();
  const progress = progressOn(process.stderr);
  try {
    const { images, base } = settingsFrom(process.env);
    const pictures = images ? drawPictures(progress) : [];
    // Astro on its own would list every page and send reports of its usage: it does neither.
    await build({
      ...config,
      outDir: stage,
      integrations: [pages(progress, keepsPages(process.env) ? KEPT_PAGES : null, base)],
    });
    writePictures(await pictures, stage);
    await finishSite(stage, settingsFrom(process.env));
    writeManifest(stage);
    put(stage, folder);
  } finally {
    progress.end();
    rmSync(stage, { recursive: true, force: true });
  }
}

function summary(outDir: string, files: readonly string[], milliseconds: number): string {
  const pages = files.filter((file) => file.endsWith(".html"));
  return `${outDir}/: ${pages.length} halaman, ${files.length} berkas, ${(milliseconds / 1000).toFixed(1)} s.`;
}
