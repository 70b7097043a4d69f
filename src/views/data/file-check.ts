import { countOf, type Problem } from "../../cells/problem.ts";
import { checkData, standingIn } from "../../check/check.ts";
import { rewriteBytes } from "../../csv/rewrite.ts";
import type { DataFile } from "../../dataset/read.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import {
  formText,
  needTable,
  outcomeOfCheck,
  severityWords,
  standingText,
  unknownNameText,
} from "../../text/file-check.ts";
import { tables, type TableName } from "../../tables/tables.ts";
import { markedRows, type MarkedRows } from "./marked-rows.ts";
import { givenFile, shownName, type Given, type StoredTable } from "./given.ts";

/** A problem as the page lists it. */
export interface ListedProblem extends Pick<Problem, "rule" | "severity" | "line" | "column"> {
  /** `aktivasi.csv:12:15`. */
  place: string;
  /** Whether its row is among those that are shown. */
  shown: boolean;
  mark: string;
  message: string;
  hint: string;
}

/** The file in its usual form. */
export interface MendedFile {
  name: string;
  text: string;
}

/** What the page says of a file. */
export interface FileCheck {
  outcome: string;
  own: ListedProblem[];
  /** In tables that were not given, because of what was. */
  others: ListedProblem[];
  /** That other tables had warnings before; null if none. */
  standing: string | null;
  rows: MarkedRows | null;
  /** Null where the form is beyond mending, or no table is known. */
  mended: MendedFile | null;
  /** What of the form was mended, or cannot be. */
  form: string | null;
}

/**
 * Checks what was given as `npm run check` would if it stood in the data folder: in the place of the published table of its
 * name, or under a name that is none.
 */
export function fileCheck(
  published: readonly StoredTable[],
  given: Given,
  today: IsoDate,
  language: Language,
): FileCheck {
  const file = givenFile(given, published);
  if (file === null) return saying(needTable[language]);
  const { path, bytes, table } = file;
  const { problems, tables: counts } = checkData([...without(published, path), { path, bytes }], today);
  const own = problems.filter((problem) => problem.file === path);
  const elsewhere = problems.filter((problem) => problem.file !== path);
  const old = standingIn(elsewhere, checkData(published, today).problems);
  const caused = elsewhere.filter((problem) => !old.has(problem));
  if (table === null) {
    const unknown = problems.filter(({ rule }) => rule === "berkas-tak-dikenal");
    return { ...saying(unknownNameText(shownName(path), language)), own: listed(unknown, null, language) };
  }
  const { above = 0 } = given;
  const marked = markedRows(bytes, own, language);
  const rows = marked && { ...marked, lines: lowered(marked.lines, above) };
  const counted = {
    file: shownName(path),
    errors: countOf([...own, ...caused], "error"),
    warnings: countOf([...own, ...caused], "warning"),
    rows: counts.find((one) => one.file === path)?.rows ?? 0,
  };
  return {
    outcome: outcomeOfCheck(counted, language),
    own: listed(lowered(own, above), rows, language),
    others: listed(caused, null, language),
    standing: old.size === 0 ? null : standingText(countOf([...old], "warning"), language),
    rows,
    ...formOf(table, bytes, language),
  };
}

function without(published: readonly StoredTable[], path: string): DataFile[] {
  return published.filter((one) => one.path !== path);
}

function saying(outcome: string): FileCheck {
  return { outcome, own: [], others: [], standing: null, rows: null, mended: null, form: null };
}

/** The lines of a CSV as rows of the sheet that it was made of. */
function lowered<Placed extends { line: number }>(all: readonly Placed[], above: number): Placed[] {
  return all.map((one) => (one.line === 0 ? one : { ...one, line: one.line + above }));
}

/** Errors first. */
function listed(problems: readonly Problem[], rows: MarkedRows | null, language: Language): ListedProblem[] {
  const lines = new Set(rows?.lines.map(({ line }) => line));
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return [...errors, ...warnings].map(({ rule, severity, file, line, column, message, hint }) => ({
    ...{ rule, severity, line, column },
    place: `${shownName(file)}${line === 0 ? "" : `:${line}:${column}`}`,
    shown: lines.has(line),
    mark: severityWords[language][severity],
    message: message[language],
    hint: hint[language],
  }));
}

function formOf(table: TableName, bytes: Uint8Array, language: Language): Pick<FileCheck, "mended" | "form"> {
  const rewritten = rewriteBytes(tables[table], bytes);
  if ("obstacles" in rewritten) return { mended: null, form: formText(null, language) };
  const changes = rewritten.changes.map((change) => change[language]);
  return { mended: { name: `${table}.csv`, text: rewritten.text }, form: formText(changes, language) };
}
