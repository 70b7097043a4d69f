import type { Bilingual, Language } from "../notation/language.ts";
import { gather, type Gathering } from "../csv/gather.ts";
import { addForFile } from "../csv/tell.ts";
import type { Problem } from "../cells/problem.ts";
import { rewriteBytes, type Rewritten } from "../csv/rewrite.ts";
import type { DataTable } from "../tables/table.ts";
import { tableIn, tables } from "../tables/tables.ts";
import type { DataFile } from "../dataset/read.ts";
import { firstWord, printable, problemLines } from "./report.ts";

/** A file that is not in its usual form: what it should hold, and what changes. */
export interface TidyFile {
  path: string;
  text: string;
  changes: Bilingual[];
}

/** What came of looking at the form of the tables' files. */
export interface Tidying {
  /** Those to be written anew. */
  files: TidyFile[];
  /** What stands in the way of others. */
  problems: Problem[];
  /** How many tables there were to look at. */
  tables: number;
}

/** Puts the tables among some files into their usual form, never a value; a file that is no table is left alone. */
export function tidy(files: readonly DataFile[]): Tidying {
  const problems = gather();
  const stored = files.flatMap((file) => {
    const name = tableIn(file.path.replace(/^.*[\\/]/s, ""));
    return name ? [{ file, table: tables[name] }] : [];
  });
  const tidied = stored.flatMap(({ file, table }) => tidyFile(table, file, problems));
  return { files: tidied, problems: problems.all(), tables: stored.length };
}

/** The file if it is to be written anew; what stands in the way goes to `problems`. */
function tidyFile(table: DataTable, file: DataFile, problems: Gathering): TidyFile[] {
  const result: Rewritten =
    "fault" in file ? { obstacles: [{ fault: file.fault, line: 0, column: 1 }] } : rewriteBytes(table, bytesOf(file));
  if ("text" in result) return result.changes.length > 0 ? [{ path: file.path, ...result }] : [];
  for (const { fault, line, column } of result.obstacles) addForFile(problems, file.path, fault, { line, column });
  return [];
}

function bytesOf(file: { bytes: Uint8Array } | { text: string }): Uint8Array {
  return "bytes" in file ? file.bytes : new TextEncoder().encode(file.text);
}

/** What is changed in which file, what stands in the way of others, and a closing line. */
export function tidyText({ files, problems, tables: count }: Tidying, language: Language): string {
  const changes = files.map(({ path, changes: told }) => {
    const words = told.map((change) => change[language]).join(", ");
    return printable(`${path}: ${words}.`);
  });
  const left = new Set(problems.map(({ file }) => file)).size;
  const closing = [
    files.length > 0 ? TIDIED[language](files.length) : left < count ? IN_ORDER[language](count - left) : [],
    left > 0 ? LEFT[language](left) : [],
  ];
  return [...changes, ...problemLines(problems, language), closing.flat().join(" ")].join("\n");
}

const TIDIED: Record<Language, (files: number) => string> = {
  id: (files) => `${firstWord(files, "id")} berkas dirapikan; tidak ada nilai yang berubah.`,
  en: (files) => `${firstWord(files, "en")} ${files === 1 ? "file" : "files"} tidied; no value has changed.`,
};

const IN_ORDER: Record<Language, (files: number) => string> = {
  id: (files) => `${firstWord(files, "id")} berkas sudah rapi; tidak ada yang ditulis.`,
  en: (files) => `${firstWord(files, "en")} ${files === 1 ? "file is" : "files are"} in order; nothing was written.`,
};

const LEFT: Record<Language, (files: number) => string> = {
  id: (files) => `${firstWord(files, "id")} berkas dibiarkan sampai yang tercantum di atas diperbaiki.`,
  en: (files) =>
    `${firstWord(files, "en")} ${files === 1 ? "file stays as it was" : "files stay as they were"} until what is listed above is repaired.`,
};
