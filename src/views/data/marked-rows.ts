import type { Problem } from "../../cells/problem.ts";
import { decode } from "../../csv/bytes.ts";
import { cellsOf, columnOf, findRecords, recordAt, type Records } from "../../csv/csv.ts";
import { delimiterOf } from "../../csv/form.ts";
import type { Language } from "../../notation/language.ts";
import { firstRowsText } from "../../text/file-check.ts";

/** A cell of a row at fault. */
export interface MarkedCell {
  text: string;
  marked: boolean;
}

/** The rows of a file that something was found in. */
export interface MarkedRows {
  header: MarkedCell[];
  /** The rows below the header, each with the line it starts on. */
  lines: { line: number; cells: MarkedCell[] }[];
  /** That there are more; null if all are here. */
  note: string | null;
}

/** So many rows are shown, and so much of a cell: a page is no spreadsheet. */
const SHOWN = 100;
const LONGEST = 80;

/** The rows of a file with the cells marked that problems stand in; null where none stands in a row, or nothing can be read. */
export function markedRows(bytes: Uint8Array, problems: readonly Problem[], language: Language): MarkedRows | null {
  const decoded = decode(bytes);
  const placed = problems.filter(({ line }) => line > 0);
  if ("fault" in decoded || placed.length === 0) return null;
  const records = findRecords(decoded.text, delimiterOf(decoded.text) ?? ",");
  const lines = [...new Set(placed.map(({ line }) => line))].filter((line) => line > 1);
  const rowAt = (line: number) => markedCells(records, line, placed);
  return {
    header: rowAt(1),
    lines: lines.slice(0, SHOWN).map((line) => ({ line, cells: rowAt(line) })),
    note: lines.length > SHOWN ? firstRowsText(SHOWN, lines.length, language) : null,
  };
}

function markedCells(records: Records, line: number, problems: readonly Problem[]): MarkedCell[] {
  const record = recordAt(records, line);
  const columns = new Set(problems.filter((problem) => problem.line === line).map(({ column }) => column));
  return cellsOf(records, record).map((text, cell) => ({
    text: text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text,
    marked: columns.size > 0 && columns.has(columnOf(records, record, cell)),
  }));
}
