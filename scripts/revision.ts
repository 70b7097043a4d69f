import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import type { DataFile } from "../src/dataset/read.ts";
import { readFolder } from "../src/folder.ts";
import { UsageError } from "./command.ts";

/** The CSV files of an earlier state: of a folder, or of `folder` at a git revision. Throws UsageError if there is neither. */
export function earlierFiles(base: string, folder: string): DataFile[] {
  if (statSync(base, { throwIfNoEntry: false })?.isDirectory()) return readFolder(base);
  const revision = git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`)
    .toString()
    .trim();
  const names = git(folder, "ls-tree", "-z", "--name-only", revision, "./").toString().split("\0");
  return names
    .filter((name) => /^[^/]+\.csv$/i.test(name))
    .map((name) => ({ path: `${folder}/${name}`, bytes: git(folder, "show", `${revision}:./${name}`) }));
}

function git(folder: string, ...parameters: string[]): Buffer {
  try {
    return execFileSync("git", ["-C", folder, ...parameters], {
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 2 ** 30,
    });
  } catch {
    throw new UsageError(`git ${parameters.join(" ")}: tidak dapat dibaca / cannot be read`);
  }
}
