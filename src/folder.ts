import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DataFile } from "./dataset/read.ts";
import { MOST_BYTES, notAFile, tooLarge, unreadable } from "./csv/bytes.ts";
import { readReleases, RELEASES_FILE } from "./publish/releases.ts";

/** Where the data of a site lies: the folder that `PANTAU_DATA` names, else `data`. An empty setting is none. */
export function dataFolder({ PANTAU_DATA }: NodeJS.ProcessEnv): string {
  return PANTAU_DATA || "data";
}

/** The CSV files of a folder, by name. Throws when the folder cannot be read; what is wrong with one of the files is told of it. */
export function readFolder(folder: string): DataFile[] {
  const names = readdirSync(folder).filter((name) => /\.csv$/i.test(name));
  return names.toSorted().map((name) => readOne(join(folder, name).replaceAll("\\", "/")));
}

/** A device or a pipe may never end, and a file over the limit is not read to find out. */
function readOne(path: string): DataFile {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { path, fault: notAFile() };
    return stat.size > MOST_BYTES ? { path, fault: tooLarge(stat.size) } : { path, bytes: readFileSync(path) };
  } catch (error) {
    return { path, fault: unreadable((error as NodeJS.ErrnoException).code ?? String(error)) };
  }
}

/** The releases that a data folder lists; none where it has no list: a folder of tables alone is a record too. */
export function releasesIn(folder: string): ReturnType<typeof readReleases> {
  const path = join(folder, RELEASES_FILE).replaceAll("\\", "/");
  return readReleases(existsSync(path) ? readFileSync(path, "utf8") : "", path);
}
