import { fault } from "../cells/fault.ts";
import { cellsOf, findRecords, lineOf, type Records } from "./csv.ts";
import { columnsNamed, fits, isFree, misfits } from "./fit.ts";
import type { RowLayout, RecordFault } from "./record-fault.ts";
import type { Column } from "../tables/table.ts";

/**
 * A row that stands inside a quoted cell of another: the quotation mark was opened in one row and closed in a later one,
 * so that nothing looks open. Null for a record of one line, and for a note of several lines.
 */
export function swallowedRow(
  records: Records,
  record: number,
  cells: readonly string[],
  { table, names, delimiter }: RowLayout,
): RecordFault | null {
  const first = lineOf(records, record);
  const next = records.lines[record + 1] ?? Infinity;
  if (next - first === 1) return null;
  const columns = columnsNamed(table, names);
  let line = first;
  for (const [cell, text] of cells.entries()) {
    const [, ...below] = text.split("\n");
    const at = below.findIndex((candidate) => readsAsRow(candidate, columns, delimiter));
    if (at !== -1) return { cell, fault: rowInside(first, line + at + 1) };
    line += below.length;
  }
  return null;
}

/** Whether a line begins as a row of the table does: several cells, each of which fits, the first by more than being a text. */
function readsAsRow(line: string, columns: readonly (Column | null)[], delimiter: string): boolean {
  const cells = cellsOf(findRecords(line.replace(/\r$/, ""), delimiter), 0).slice(0, columns.length);
  const [first = ""] = cells;
  const own = columns[0];
  if (cells.length < 3 || first === "" || !own || !fits(own, first)) return false;
  // Of the last cell there may be only the beginning: the quotation mark that closed stands in it.
  const begun = cells.slice(0, cells.length === columns.length ? undefined : -1);
  const told = begun.filter((cell, index) => cell !== "" && columns[index] && !isFree(columns[index])).length;
  return told >= 2 && misfits(begun, columns.slice(0, begun.length)) <= 1;
}

function rowInside(first: number, line: number) {
  return fault(
    "baris-tertelan",
    [
      `tanda kutip yang dibuka di baris ${first} menelan baris ${line}, yang tampak seperti baris tabel ini.`,
      `the quotation mark opened on line ${first} swallows line ${line}, which reads as a row of this table.`,
    ],
    [
      `Tutup tanda kutipnya di akhir baris ${first}, dan periksa baris ${line}; bila memang satu catatan, tulis dalam satu baris.`,
      `Close it at the end of line ${first}, and look at line ${line}; if it is one note, write it on one line.`,
    ],
  );
}
