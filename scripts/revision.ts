import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import type { DataFile } from "../src/dataset/read.ts";
import { MOST_BYTES, tooLarge } from "../src/tables/bytes.ts";
import { UsageError } from "./command.ts";
import { filesOf } from "./files.ts";

/** The CSV files of an earlier state: of a folder, or of `folder` at a git revision. Throws UsageError if there is neither. */
export function earlierFiles(base: string, folder: string): DataFile[] {
  if (isFolder(base)) return filesOf("--base", base);
  const revision = git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`)
    .toString()
    .trim();
  const entries = git(folder, "ls-tree", "-z", "--long", revision, "./").toString().split("\0");
  return entries.flatMap((entry) => {
    const [, size, name] = /^100\d{3} blob \S+ +(\d+)\t([^/]+\.csv)$/i.exec(entry) ?? [];
    if (name === undefined) return [];
    const path = `${folder}/${name}`;
    if (Number(size) > MOST_BYTES) return { path, fault: tooLarge(Number(size)) };
    return { path, bytes: git(folder, "show", `${revision}:./${name}`) };
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
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
