import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DataFile } from "./dataset/read.ts";
import { MOST_BYTES } from "./tables/bytes.ts";

/** The CSV files of a folder, by name; one that is too large is not read. Throws when the folder cannot be read. */
export function readFolder(folder: string): DataFile[] {
  const names = readdirSync(folder).filter((name) => /\.csv$/i.test(name));
  return names.toSorted().map((name) => {
    const path = join(folder, name).replaceAll("\\", "/");
    const { size } = statSync(path);
    return size > MOST_BYTES ? { path, size } : { path, bytes: readFileSync(path) };
  });
}
