import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import type { DataFile } from "../src/dataset/read.ts";
import { MOST_BYTES, tooLarge } from "../src/csv/bytes.ts";
import { UsageError } from "./command.ts";
import { filesOf, withTables } from "./files.ts";

/** The CSV files of an earlier state: of a folder, or of `folder` at a git revision. Throws UsageError if there is neither. */
export function earlierFiles(base: string, folder: string): DataFile[] {
  if (isFolder(base)) return filesOf("--base", base);
  const revision = revisionOf(base, folder);
  const entries = git(folder, "ls-tree", "-z", "--long", revision, "./").toString().split("\0");
  const files = entries.flatMap((entry): DataFile[] => {
    const [, size, name] = /^100\d{3} blob \S+ +(\d+)\t([^/]+\.csv)$/i.exec(entry) ?? [];
    if (name === undefined) return [];
    const path = `${folder}/${name}`;
    if (Number(size) > MOST_BYTES) return [{ path, fault: tooLarge(Number(size)) }];
    return [{ path, bytes: git(folder, "show", `${revision}:./${name}`) }];
  });
  // Compared with nothing, nothing would have changed.
  return withTables("--base", base, files);
}

function revisionOf(base: string, folder: string): string {
  try {
    return git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`).toString().trim();
  } catch {
    throw new UsageError(
      `--base ${base}: bukan folder, dan bukan revisi git tempat ${folder} disimpan. / This is no folder, and no git revision of where ${folder} is kept.`,
    );
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function git(folder: string, ...parameters: string[]): Buffer {
  return execFileSync("git", ["-C", folder, ...parameters], {
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 2 ** 30,
  });
}
