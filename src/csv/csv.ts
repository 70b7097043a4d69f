import { csvFormatRow, dsvFormat } from "d3-dsv";
import { firstBeyond } from "../notation/order.ts";
import { remembered } from "./remembered.ts";

/** Longest line and longest cell, in UTF-16 units: a longer one is not of this record. */
export const LONGEST_LINE = 20_000;
export const LONGEST_CELL = 5_000;
/** Most records below the header. */
export const MOST_ROWS = 2_000_000;

/** A breach of the form of CSV. `line` is where its record starts, `column` the code point its cell starts at; both from 1. */
export interface Breach {
  kind:
    | "lone-return"
    | "doubled-return"
    | "return-in-cell"
    | "unclosed-quote"
    | "text-after-quote"
    | "quote-in-cell"
    | "long-line"
    | "long-cell";
  line: number;
  column: number;
  /** Which cell of its record it is, from 0. */
  cell: number;
  /** What stands between the quotation mark that closed the cell and the end of the line. */
  rest?: string;
}

/** Where the records of a text stand; the first is the header. A newline inside quotes belongs to its cell. */
export interface Records {
  text: string;
  /** What separates the cells. */
  delimiter: string;
  /** Offset at which each record starts, and one more at the end of the text. */
  starts: number[];
  /** Physical line on which each record starts, from 1. */
  lines: number[];
  /** If there are any but those that `leavesCells`, the cells cannot be relied on, and not all records are here. */
  breaches: Breach[];
}

interface Scan extends Records {
  at: number;
  line: number;
  lineStart: number;
  /** Offset of the next quote that was not yet passed; beyond the text if there is none. */
  nextQuote: number;
  /** The delimiter's code unit. */
  separator: number;
  /** The cell of the record that is being passed, from 0. */
  cell: number;
  /** Breaches after which the cells cannot be relied on. */
  grave: number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** So many breaches of which each leaves a file unread, or so many of any kind, say all that is to be said of it. */
const ENOUGH = { grave: 60, all: 10_000 };

/**
 * Finds the records of a CSV text in one pass (RFC 4180; LF or CRLF; a final newline or none). d3-dsv reads the cells
 * afterwards: it forgives broken quotes and forgets line numbers, so both are looked at here.
 */
export function findRecords(text: string, delimiter = ","): Records {
  const place = { at: 0, line: 1, lineStart: 0, nextQuote: -1, separator: delimiter.charCodeAt(0), cell: 0, grave: 0 };
  const scan: Scan = { text, delimiter, starts: [], lines: [], breaches: [], ...place };
  const loneReturn = text.includes("\r") ? text.search(/\r(?!\n)/) : -1;
  if (loneReturn !== -1) scan.breaches.push(returnBreach(text, loneReturn, delimiter));
  else while (scan.at < text.length && !isEnough(scan)) record(scan);
  scan.starts.push(text.length);
  return scan;
}

/** Whether nothing more need be known of a file: it has too many rows, or breaches enough. */
function isEnough({ breaches, grave, lines }: Scan): boolean {
  return grave >= ENOUGH.grave || breaches.length >= ENOUGH.all || lines.length > MOST_ROWS + 1;
}

/** Whether the cells can be relied on in spite of a breach: a quotation mark inside a cell splits nothing. */
export function leavesCells({ kind }: Pick<Breach, "kind">): boolean {
  return kind === "quote-in-cell";
}

/** A return that ends no line. In a file of lines that end in LF it is told of its cell, else of the file's line ends. */
function returnBreach(text: string, offset: number, delimiter: string): Breach {
  if (/^\r+\n/.test(text.slice(offset, offset + 20))) return { kind: "doubled-return", line: 1, column: 1, cell: 0 };
  const { isQuoted, ...place } = placeOf(text, offset, delimiter);
  if (isQuoted) return { kind: "return-in-cell", ...place };
  return text.includes("\n") ? { kind: "lone-return", ...place } : { kind: "lone-return", line: 1, column: 1, cell: 0 };
}

/** The record and the cell that an offset of a text stands in: the line and the code point at which they start. */
export function placeOf(
  text: string,
  offset: number,
  delimiter: string,
): { line: number; column: number; cell: number; isQuoted: boolean } {
  const separator = delimiter.charCodeAt(0);
  let [line, first, start, cellStart, cell, isQuoted] = [1, 1, 0, 0, 0, false];
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isQuoted = !isQuoted;
    if (code === LF) line++;
    if (isQuoted) continue;
    if (code === LF) [first, start, cellStart, cell] = [line, at + 1, at + 1, 0];
    if (code === separator) [cellStart, cell] = [at + 1, cell + 1];
  }
  return { line: first, column: Array.from(text.slice(start, cellStart)).length + 1, cell, isQuoted };
}

/**
 * Passes one record. Most have no quote and are short, and are passed without looking at their cells; a line that is too
 * long is not looked at either, for nothing of such a file will be read.
 */
function record(scan: Scan): void {
  scan.starts.push(scan.at);
  scan.lines.push(scan.line);
  scan.cell = 0;
  if (scan.nextQuote < scan.at) scan.nextQuote = positionOf(scan.text, '"', scan.at);
  const end = positionOf(scan.text, "\n", scan.at);
  const long = end - scan.at > LONGEST_LINE;
  if (!long && (scan.nextQuote < end || end - scan.at > LONGEST_CELL)) while (cell(scan));
  else {
    if (long) breach(scan, "long-line", scan.at);
    scan.lineStart = scan.at = end + 1;
    scan.line++;
  }
}

function positionOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? text.length : at;
}

/** Passes one cell and what ends it; whether another follows in the same record. */
function cell(scan: Scan): boolean {
  const start = scan.at;
  if (scan.text.charCodeAt(start) === QUOTE) quotedCell(scan, start);
  else plainCell(scan, start);
  if (scan.at - start > LONGEST_CELL) breach(scan, "long-cell", start);
  if (scan.text.charCodeAt(scan.at) === scan.separator) {
    scan.at++;
    scan.cell++;
    return true;
  }
  if (scan.text.charCodeAt(scan.at) === CR) scan.at++;
  newline(scan, scan.at);
  scan.at++;
  return false;
}

function plainCell(scan: Scan, start: number): void {
  const { text, separator } = scan;
  let quoted = false;
  for (scan.at = start; scan.at < text.length; scan.at++) {
    const code = text.charCodeAt(scan.at);
    if (code === separator || code === LF || code === CR) break;
    quoted ||= code === QUOTE;
  }
  if (quoted) breach(scan, "quote-in-cell", start);
}

function quotedCell(scan: Scan, start: number): void {
  const firstLine = scan.line;
  scan.at = closingQuote(scan, start + 1) + 1;
  if (scan.at > scan.text.length) return breach(scan, "unclosed-quote", start);
  const code = scan.text.charCodeAt(scan.at);
  if (code === scan.separator || code === LF || code === CR || scan.at === scan.text.length) return;
  // The quote that opened this cell was perhaps never closed, and the one just met opens another cell.
  const end = positionOf(scan.text, "\n", scan.at);
  const rest = scan.text.slice(scan.at, Math.min(end, scan.at + LONGEST_LINE)).replace(/\r$/, "");
  breach(scan, scan.line > firstLine ? "unclosed-quote" : "text-after-quote", start, rest);
  scan.at = end;
}

/** The offset of the quote that closes a cell, the end of the text if none does; counts the lines passed on the way. */
function closingQuote(scan: Scan, from: number): number {
  const { text } = scan;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF) newline(scan, at);
    if (code === QUOTE && text.charCodeAt(++at) !== QUOTE) return at - 1;
  }
  return text.length;
}

function newline(scan: Scan, at: number): void {
  if (at - scan.lineStart > LONGEST_LINE) breach(scan, "long-line", scan.lineStart);
  scan.lineStart = at + 1;
  scan.line++;
}

function breach(scan: Scan, kind: Breach["kind"], cellStart: number, rest?: string): void {
  const [start = 0, line = 1] = [scan.starts.at(-1), scan.lines.at(-1)];
  const column = Array.from(scan.text.slice(start, Math.min(cellStart, start + LONGEST_LINE))).length + 1;
  const last = scan.breaches.at(-1);
  if (last?.line === line && last.column === column) return;
  if (!leavesCells({ kind })) scan.grave++;
  scan.breaches.push({ kind, line, column, cell: scan.cell, ...(rest === undefined ? {} : { rest }) });
}

/** The cells of one record: those of a line without quotation marks stand between its delimiters, others d3-dsv reads. */
export function cellsOf(records: Records, record: number): string[] {
  const { text, starts, delimiter } = records;
  const line = text.slice(starts[record], endOf(records, record));
  return line.includes('"') ? (formatOf(delimiter).parseRows(line)[0] ?? [""]) : line.split(delimiter);
}

const formatOf = remembered(dsvFormat);

/** The offset at which a record ends, before the end of its line. */
function endOf({ text, starts }: Records, record: number): number {
  const next = starts[record + 1] ?? text.length;
  const end = text.charCodeAt(next - 1) === LF ? next - 1 : next;
  return text.charCodeAt(end - 1) === CR ? end - 1 : end;
}

/** After so many records it is asked whether to go on. */
const BLOCK = 10_000;

/** Reads the records below the header, one after another, and stops after a block where `mayStop` says so. */
export function readRecords(
  records: Records,
  read: (cells: string[], record: number) => void,
  mayStop: () => boolean,
): void {
  for (let record = 1; record < records.lines.length; record++) {
    if (record % BLOCK === 1 && mayStop()) return;
    read(cellsOf(records, record), record);
  }
}

/** The code point, from 1, at which a cell of a record starts. */
export function columnOf(records: Records, record: number, cell: number): number {
  const { text } = records;
  const [start, end] = [records.starts[record] ?? 0, records.starts[record + 1] ?? text.length];
  const separator = records.delimiter.charCodeAt(0);
  let at = start;
  for (let passed = 0, quoted = false; at < end && passed < cell; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    if (code === separator && !quoted) passed++;
  }
  return Array.from(text.slice(start, at)).length + 1;
}

/** The physical line on which a record starts. */
export function lineOf({ lines }: Records, record: number): number {
  return lines[record] ?? lines.length;
}

/** The record that starts on a physical line. */
export function recordAt({ lines }: Records, line: number): number {
  return Math.min(
    firstBeyond(lines, (start) => start >= line),
    lines.length - 1,
  );
}

/** Some cells as a line of CSV. */
export function csvLine(cells: readonly string[]): string {
  return csvFormatRow([...cells]);
}

/** Some cells as a line of CSV that lacks its last cell: an empty pair of quotation marks to write it into, commas and all. */
export function readyLine(cells: readonly string[]): string {
  return `${csvLine(cells)},""`;
}
