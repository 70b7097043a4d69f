import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { z } from "zod";

/** Where a built site lists its own files. */
export const MANIFEST = "manifest.json";

const schema = z.strictObject({ generator: z.literal("pantau-ikd"), files: z.record(z.string(), z.hash("sha256")) });

/** The SHA-256 of every file of a site but of the list itself, by path from the site's root. */
export type Hashes = Record<string, string>;

/** All files of a folder, hidden ones too, as paths with slashes from it, in the order of their letters. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"));
  return paths.toSorted();
}

/** Writes the list of a site into its folder. */
export function writeManifest(folder: string): void {
  const files = Object.fromEntries(filesIn(folder).map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify({ generator: "pantau-ikd", files }, null, 1)}\n`);
}

/** The hashes of a list; null if the text is none of ours. */
export function hashesFrom(text: string): Hashes | null {
  try {
    return schema.parse(JSON.parse(text)).files;
  } catch {
    return null;
  }
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
