import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DataFile } from "./dataset/read.ts";
import { MOST_BYTES, notAFile, tooLarge, unreadable } from "./csv/bytes.ts";

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
