/** `npm run release`: records the data as they stand as a release. Arguments, files, exit codes. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { checkData } from "../src/check/check.ts";
import { reportText } from "../src/check/report.ts";
import { isDate } from "../src/notation/calendar.ts";
import { readReleases, recordHash, RELEASES_FILE, releaseTag, type Release } from "../src/publish/releases.ts";
import { tables } from "../src/tables/tables.ts";
import { todayFrom } from "../src/today.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { filesOf } from "./files.ts";
import { finishWriting, replace } from "./replace.ts";

const USAGE = "npm run release -- --version X.Y.Z --id TEXT --en TEXT [--today YYYY-MM-DD]";
const LIST = `data/${RELEASES_FILE}`;

await runCommand(USAGE, () => {
  const { today, ...asked } = releaseOptions();
  const files = filesOf("data", "data");
  const { dataset, problems, tables: read } = checkData(files, today);
  if (!dataset) return refused(reportText(problems, read, "id"));
  const release = { version: asked.version, date: today, sha256: hashOf(files), note: { id: asked.id, en: asked.en } };
  const list = withRelease(readFileSync(LIST, "utf8"), release);
  const { faults } = readReleases(list, LIST);
  if (faults.length > 0) return refused(faults.join("\n"));
  write(list, release);
  console.log(`git commit -am "Data ${release.version}" && git tag ${releaseTag(release)}`);
  return 0;
});

function releaseOptions() {
  const string = { type: "string", default: "" } as const;
  const { values, positionals } = optionsOf({ version: string, id: string, en: string, today: string });
  const { version, id, en, today } = values;
  if (positionals.length > 0) throw new UsageError(`? ${positionals.join(" ")}`);
  if (version === "") throw new UsageError("--version: tulis versinya. / Write the version.");
  if (today !== "" && !isDate(today)) throw new UsageError(`--today ${today}`);
  return { version, id, en, today: today || todayFrom(process.env) };
}

function refused(reasons: string): number {
  console.error(reasons);
  return 1;
}

function hashOf(files: ReturnType<typeof filesOf>): string {
  const named = files.map((file) => ({
    name: basename(file.path, ".csv"),
    bytes: "bytes" in file ? file.bytes : new Uint8Array(),
  }));
  return recordHash(named.filter(({ name }) => name in tables));
}

/** The list with a release at its end; a last line of the same version, not yet tagged, gives way to it. */
function withRelease(list: string, release: Release): string {
  const lines = list.split(/\r?\n/).filter((line) => line !== "");
  const kept = lines.at(-1)?.includes(`"version":"${release.version}"`) ? lines.slice(0, -1) : lines;
  return [...kept, JSON.stringify(release), ""].join("\n");
}

/** The list, and the version wherever else it stands. */
function write(list: string, { version, date }: Release): void {
  finishWriting();
  replace(LIST, list);
  const own = /("name": "pantau-ikd-jatim",\s+"version": ")[^"]*/g;
  for (const path of ["package.json", "package-lock.json"])
    replace(path, readFileSync(path, "utf8").replace(own, `$1${version}`));
  const citation = readFileSync("CITATION.cff", "utf8").replace(/^version: .*/m, `version: ${version}`);
  replace("CITATION.cff", citation.replace(/^date-released: .*/m, `date-released: ${date}`));
}
