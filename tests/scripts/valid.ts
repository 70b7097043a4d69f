import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { valid } from "../../src/check/examples/folder.ts";

/** Writes the small folder without a fault to a folder of the disk; the folder's path. */
export function writeValid(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(valid)) writeFileSync(join(folder, `${name}.csv`), text as string);
  return folder;
}
