import { readFileSync } from "node:fs";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { checkData } from "../../src/check/check.ts";
import type { DataFile } from "../../src/dataset/read.ts";
import { reportText } from "../../src/check/report.ts";
import type { Language } from "../../src/notation/language.ts";
import type { Fault } from "../../src/cells/problem.ts";
import { tables, type TableName } from "../../src/tables/tables.ts";

/** The files of a data folder by their names without `.csv`: text, or bytes, or why it cannot be read. */
export type Folder = Record<string, string | Uint8Array | Fault>;

/** One thing done to a folder: what a fault is made with. */
export type Edit = (folder: Folder) => Folder;

/** The day on which the folders of these tests are checked. */
export const TODAY = "2026-11-21";

/** A small folder of data/ without a fault: Kota Malang, its neighbours of like name or code, and the national targets. */
export const valid: Folder = Object.fromEntries(
  Object.keys(tables).map((name) => [name, readFileSync(`tests/fixtures/valid/${name}.csv`, "utf8")]),
);

/** The folder after some edits. */
export function edited(...edits: Edit[]): Folder {
  return edits.reduce((folder, edit) => edit(folder), valid);
}

/** The files of a folder as the checker takes them, under `data/`. */
export function filesOf(folder: Folder): DataFile[] {
  return Object.entries(folder).map(([name, content]) => {
    const path = `data/${name}.csv`;
    if (typeof content === "string") return { path, text: content };
    return content instanceof Uint8Array ? { path, bytes: content } : { path, fault: content };
  });
}

/** What the checker says of a folder, line by line as `--format text` prints it, without the closing line. */
export function told(folder: Folder, language: Language = "id", earlier: Folder | null = null): string[] {
  const { problems, tables: files } = checkData(filesOf(folder), TODAY, earlier && filesOf(earlier));
  return reportText(problems, files, language).split("\n").slice(0, -1);
}

/** Changes the text of a file. */
export function change(file: TableName, by: (text: string) => string): Edit {
  return (folder) => ({ ...folder, [file]: by(folder[file] as string) });
}

/** Puts other content in the place of a file. */
export function put(file: string, content: string | Uint8Array | Fault): Edit {
  return (folder) => ({ ...folder, [file]: content });
}

/** Takes a file away. */
export function remove(file: TableName): Edit {
  return (folder) => Object.fromEntries(Object.entries(folder).filter(([name]) => name !== file));
}

/** Writes other texts in cells of the row on a line, by their headers; quotes them where CSV asks for it. */
export function set(file: TableName, line: number, cells: Record<string, string>): Edit {
  return rows(file, ([header = [], ...rest]) => [
    header,
    ...rest.map((row, index) => (index + 2 === line ? row.map((text, column) => cells[header[column]!] ?? text) : row)),
  ]);
}

/** Adds a row at the end, by headers; cells that are not given are empty. */
export function add(file: TableName, cells: Record<string, string>): Edit {
  return rows(file, ([header = [], ...rest]) => [header, ...rest, header.map((name) => cells[name] ?? "")]);
}

/** Deletes the row on a line. */
export function drop(file: TableName, line: number): Edit {
  return rows(file, (all) => all.filter((_, index) => index + 1 !== line));
}

/** Puts a line as it is in the place of another. */
export function line(file: TableName, number: number, text: string): Edit {
  return change(file, (all) =>
    all
      .split("\n")
      .with(number - 1, text)
      .join("\n"),
  );
}

function rows(file: TableName, by: (rows: string[][]) => string[][]): Edit {
  return change(file, (text) => `${csvFormatRows(by(csvParseRows(text.trimEnd())))}\n`);
}
