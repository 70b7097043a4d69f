/** The data folder as the commands are given it. */
import type { DataFile } from "../src/dataset/read.ts";
import { readFolder } from "../src/folder.ts";
import { tables } from "../src/tables/tables.ts";
import { UsageError } from "./command.ts";

/**
 * The CSV files of a folder of tables; `setting` is how it was named, such as `--data`. Throws UsageError, in a sentence
 * of both languages, if there is no such folder or none of the tables is in it: another one was meant.
 */
export function filesOf(setting: string, folder: string): DataFile[] {
  return withTables(setting, folder, csvFiles(setting, folder));
}

/** The same files; throws UsageError where none of them is a table. */
export function withTables(setting: string, value: string, files: DataFile[]): DataFile[] {
  if (files.some(({ path }) => isTable(path))) return files;
  const names = Object.keys(tables).join(", ");
  throw new UsageError(
    `${setting} ${value}: tidak ada satu pun tabel di folder ini (${names}). / There is none of the tables in this folder.`,
  );
}

function isTable(path: string): boolean {
  const name = path.split("/").at(-1)!.toLowerCase();
  return Object.keys(tables).some((table) => name === `${table}.csv`);
}

function csvFiles(setting: string, folder: string): DataFile[] {
  try {
    return readFolder(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    const [id, en] = REASONS[code] ?? [
      `folder ini tidak dapat dibaca (${code})`,
      `This folder cannot be read (${code})`,
    ];
    throw new UsageError(`${setting} ${folder}: ${id}. / ${en}.`);
  }
}

const REASONS: Record<string, [id: string, en: string]> = {
  ENOENT: ["folder ini tidak ada", "There is no such folder"],
  ENOTDIR: ["ini sebuah berkas, bukan folder", "This is a file, not a folder"],
};
