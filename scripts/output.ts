/** Where a build puts the site: written beside and put in place whole, so that the site before it stays until then. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { getSystemErrorName } from "node:util";
import type { Bilingual } from "../src/notation/language.ts";
import { UsageError } from "./command.ts";
import { filesIn, hashesFrom, MANIFEST } from "./manifest.ts";

/** Inside the project, so that the bundle of a build finds its packages. */
const STAGES = join(".cache", "build");

/** The folder that `--outDir` means, behind a link too. Throws UsageError if it holds anything but a site of ours. */
export function outputFolder(outDir: string): string {
  const folder = existsSync(outDir) ? realpathSync(outDir) : resolve(outDir);
  mend(folder);
  refuseForeign(outDir, folder);
  return folder;
}

/** Throws UsageError for a folder with a file that no build of ours wrote; `named`: as whoever builds knows it. */
function refuseForeign(named: string, folder: string): void {
  const foreign = foreignFile(folder);
  if (foreign === null) return;
  throw new UsageError(
    `--outDir ${named}: folder ini berisi «${foreign}», bukan hasil build; tidak disentuh. Kosongkan sendiri, atau tulis folder lain. / This folder holds "${foreign}", which no build wrote; it is left alone. Empty it yourself, or name another one.`,
  );
}

/** A file of the folder that no build of ours lists, or null. What is no folder is itself foreign. */
function foreignFile(folder: string): string | null {
  if (!existsSync(folder)) return null;
  try {
    const hashes = existsSync(join(folder, MANIFEST)) ? hashesFrom(readFileSync(join(folder, MANIFEST), "utf8")) : null;
    return (
      filesIn(folder).find((path) => hashes === null || (path !== MANIFEST && !Object.hasOwn(hashes, path))) ?? null
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return folder;
    throw error;
  }
}

/** A folder of this process to write a site into. Those that a killed build left are taken away. */
export function newStage(): string {
  mkdirSync(STAGES, { recursive: true });
  for (const name of readdirSync(STAGES)) if (!isRunning(Number(name))) rmSync(join(STAGES, name), { recursive: true });
  return join(STAGES, String(process.pid));
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Puts a finished site in the place of the one before it, which is whole until then and gone after. */
export function put(stage: string, folder: string): void {
  const { beside, before } = neighbours(folder);
  mkdirSync(dirname(folder), { recursive: true });
  move(stage, beside);
  if (existsSync(folder)) renameSync(folder, before);
  renameSync(beside, folder);
  clear(before);
}

/**
 * After a kill between the two renames the site before stands under its other name; after one beside them a site is left
 * that nobody asks for. Throws UsageError where what bears such a name is no site of ours.
 */
function mend(folder: string): void {
  const { beside, before } = neighbours(folder);
  if (existsSync(before) && !existsSync(folder)) renameSync(before, folder);
  for (const left of [beside, before]) {
    refuseForeign(left, left);
    clear(left);
  }
}

/** Takes a site away, the list of its files last: what a kill leaves of it is still known as ours. */
function clear(folder: string): void {
  if (!existsSync(folder)) return;
  const others = readdirSync(folder).filter((name) => name !== MANIFEST);
  for (const name of others) rmSync(join(folder, name), { recursive: true });
  rmSync(folder, { recursive: true });
}

function neighbours(folder: string) {
  return { beside: `${folder}.baru`, before: `${folder}.lama` };
}

/** The stage may lie on another disk than the folder. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    copy(from, to);
    rmSync(from, { recursive: true });
  }
}

/** Copies a site, the list of its files first; a copy that fails leaves nothing. */
function copy(from: string, to: string): void {
  try {
    for (const path of [MANIFEST, ...filesIn(from)]) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      copyFileSync(join(from, path), join(to, path));
    }
  } catch (error) {
    clear(to);
    throw error;
  }
}

/** What the disk refused, to be said without blaming the data or the tool; null for any other error. */
export function diskFault(error: unknown): Bilingual | null {
  const reason = REFUSED[codeOf(error)];
  if (!reason) return null;
  return {
    id: `Situs tidak dapat ditulis: ${reason.id}. Situs yang lama tetap utuh.`,
    en: `The site could not be written: ${reason.en}. The one before it is whole.`,
  };
}

/** Node's name of what the system refused. The bundler, which is no JavaScript, tells its number in a message. */
function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  return number === undefined ? (code ?? "") : getSystemErrorName(-Number(number));
}

const FULL = { id: "penyimpanan penuh", en: "the disk is full" };
const FORBIDDEN = { id: "tidak boleh ditulis", en: "writing is not allowed" };
const REFUSED: Record<string, Bilingual> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: FORBIDDEN,
  EBUSY: FORBIDDEN,
};
