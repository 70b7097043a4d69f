/** The data folder as the commands are given it. */
import type { DataFile } from "../src/dataset/read.ts";
import { readFolder } from "../src/folder.ts";
import { UsageError } from "./command.ts";

/** The CSV files of a folder; `setting` is how it was named, such as `--data`. Throws UsageError if there is no such folder. */
export function filesOf(setting: string, folder: string): DataFile[] {
  try {
    return readFolder(folder);
  } catch {
    throw new UsageError(`${setting} ${folder}: tidak dapat dibaca / cannot be read`);
  }
}
