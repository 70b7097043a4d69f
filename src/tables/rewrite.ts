import { csvFormatRows, dsvFormat } from "d3-dsv";
import type { Pair } from "../rules/rule.ts";
import { findRecords } from "./csv.ts";
import { breachFault, delimiterOf, fileFault } from "./form.ts";
import { readHeader } from "./header.ts";
import type { Fault } from "./problem.ts";
import { recordFault } from "./record.ts";
import type { Table } from "./table.ts";

/** A file in its usual form and what had to change for it, or what stands in the way: rewriting would then be a guess. */
export type Rewritten = { text: string; changes: Pair[] } | { obstacle: Fault; line: number };

/**
 * Rewrites the form of a table's file and no value: line ends, delimiter, quotation marks, empty rows and columns that
 * Excel leaves behind, the order of columns and rows. `text` has no BOM.
 */
export function rewrite(table: Table, text: string): Rewritten {
  const lines = outsideQuotes(text, (part) => part.replace(/\r\n?/g, "\n"));
  const delimiter = delimiterOf(lines) ?? ",";
  const obstacle = obstacleOf(lines, delimiter);
  if (obstacle) return obstacle;
  const parsed = dsvFormat(delimiter).parseRows(lines);
  const filled = withoutEmptyRows(withoutEmptyColumns(parsed));
  const records = findRecords(csvFormatRows(filled));
  const header = readHeader(table, records);
  if (header.faults.length > 0) return { obstacle: header.faults[0]!.fault, line: 1 };
  const uneven = filled.findIndex((cells) => cells.length !== filled[0]!.length);
  if (uneven > 0) return { obstacle: recordFault(filled[uneven]!, filled[0]!)!, line: records.lines[uneven]! };

  const columns = inColumnOrder(table, filled, header.positions);
  const rows = inRowOrder(table, columns);
  const changes: [boolean, Pair][] = [
    [delimiter !== ",", ["pemisah menjadi koma", "delimiter made a comma"]],
    [lines !== text, ["akhir baris menjadi LF", "line ends made LF"]],
    [filled !== parsed, ["baris dan kolom kosong dihapus", "empty rows and columns removed"]],
    [
      delimiter === "," && `${csvFormatRows(parsed)}\n` !== lines,
      ["tanda kutip dan akhir berkas dirapikan", "quotation marks and end of file tidied"],
    ],
    [!isSame(columns, filled), ["kolom diurutkan", "columns put in order"]],
    [!isSame(rows, columns), ["baris diurutkan menurut kuncinya", "rows put in the order of their keys"]],
  ];
  return {
    text: `${csvFormatRows(rows)}\n`,
    changes: changes.filter(([changed]) => changed).map(([, words]) => words),
  };
}

/** Changes the parts of a well-formed CSV that are not inside quotation marks. */
function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('"');
}

function obstacleOf(text: string, delimiter: string): { obstacle: Fault; line: number } | null {
  const records = findRecords(text, delimiter);
  const [breach] = records.breaches;
  if (breach) return { obstacle: breachFault(breach), line: breach.line };
  const whole = delimiter === "," ? fileFault(records) : null;
  return whole && { obstacle: whole, line: 0 };
}

/** Without the rows that hold nothing; the same array if there are none. */
function withoutEmptyRows(rows: string[][]): string[][] {
  return rows.every(holdsSomething) ? rows : rows.filter(holdsSomething);
}

function holdsSomething(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== "");
}

/** Without the columns at the end that have neither a name nor a value; the same array if there are none. */
function withoutEmptyColumns(rows: string[][]): string[][] {
  const width = (rows[0] ?? []).findLastIndex((name) => name !== "") + 1;
  const surplus = (cells: string[]) => cells.length > width && cells.slice(width).every((cell) => cell === "");
  return rows.some(surplus) ? rows.map((cells) => (surplus(cells) ? cells.slice(0, width) : cells)) : rows;
}

function inColumnOrder(table: Table, rows: string[][], positions: ReadonlyMap<string, number>): string[][] {
  const order = Object.keys(table.columns).flatMap((field) => positions.get(field) ?? []);
  return rows.map((cells) => order.map((position) => cells[position]!));
}

/** By the texts of the key, but for the ledger: there the order tells which entry came first. */
function inRowOrder(table: Table, [header = [], ...rows]: string[][]): string[][] {
  if (table.name === "koreksi") return [header, ...rows];
  const key = table.key.map((field) => header.indexOf(table.columns[field]!.header));
  return [
    header,
    ...rows.toSorted((a, b) =>
      compare(
        key.map((cell) => a[cell] ?? ""),
        key.map((cell) => b[cell] ?? ""),
      ),
    ),
  ];
}

function compare(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((text, position) => text !== b[position]);
  return index === -1 ? 0 : a[index]! < b[index]! ? -1 : 1;
}

function isSame(a: readonly string[][], b: readonly string[][]): boolean {
  return a.length === b.length && a.every((cells, row) => cells.every((cell, column) => cell === b[row]![column]));
}
