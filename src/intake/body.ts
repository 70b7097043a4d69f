import { isTotal } from "../csv/record.ts";
import type { DataTable } from "../tables/table.ts";
import type { Intake } from "./intake.ts";
import type { LaidColumn, SheetLayout } from "./layout.ts";
import { roleOf } from "./role.ts";
import { cellName, type Sheet, type SheetCell } from "./sheet.ts";
import { secondTable, SKIPS } from "./skip.ts";

/** A row of data below the header. */
export interface BodyRow {
  row: number;
  cells: readonly (SheetCell | null)[];
  /** The cells of the row before it that named a region: where the region is empty, its own may be meant. */
  above: readonly (SheetCell | null)[];
}

/** The rows of data below a header; whatever else stands there is named among what is skipped or refused. */
export function* bodyOf(sheet: Sheet, layout: SheetLayout, table: DataTable, intake: Intake): Generator<BodyRow> {
  const merged = mergedCells(sheet, layout);
  const regions = layout.columns.filter(({ role }) => role.field === "region");
  let above: readonly (SheetCell | null)[] = [];
  const skip = (row: number, column: number, why: (typeof SKIPS)[keyof typeof SKIPS]) =>
    intake.skipped.push({ cell: cellName(row, column), why });
  for (let row = layout.bottom + 1; row < sheet.rows.length; row++) {
    const whole = sheet.rows[row] ?? [];
    const first = whole.findIndex((cell) => cell !== null);
    if (first === -1) continue;
    if (sheet.hiddenRows.has(row)) {
      skip(row, first, SKIPS.hidden);
      continue;
    }
    if (isHeader(whole, layout, table)) {
      if (!isRepeated(whole, sheet, layout)) {
        const rows = sheet.rows.slice(row).filter((cells) => cells.some((cell) => cell !== null)).length;
        intake.skipped.push({ cell: cellName(row, first), why: secondTable(rows) });
        return;
      }
      skip(row, first, SKIPS.repeated);
      continue;
    }
    if (isTornApart(sheet, layout, whole)) {
      intake.refused.push({ cell: cellName(row, first), message: tornApart(whole.length, layout.end) });
      continue;
    }
    whole.forEach((cell, column) => {
      if (cell && column >= layout.end && !isNamed(sheet, layout, column)) skip(row, column, SKIPS.outside);
    });
    const cells = whole.slice(0, layout.end).map((cell, column) => cell ?? merged.get(`${row},${column}`) ?? null);
    const why = whyNoData(whole.slice(0, layout.end), layout, row === layout.bottom + 1);
    if (why) skip(row, first, why);
    else if (first < layout.end) yield { row, cells, above };
    if (regions.some(({ index }) => cells[index])) above = cells;
  }
}

/** Merged cells below the header, under each place that the value of their first cell also stands for: never a figure. */
function mergedCells(sheet: Sheet, layout: SheetLayout): Map<string, SheetCell> {
  const filled = new Map<string, SheetCell>();
  const columns = layout.columns.filter(({ role }) => ["region", "date", "source"].includes(role.field));
  for (const { top, left, bottom, right } of sheet.merges) {
    const value = sheet.rows[top]?.[left];
    const column = columns.find(({ index }) => index >= left && index <= right);
    if (!value || !column || top <= layout.bottom) continue;
    for (let row = top; row <= Math.min(bottom, sheet.rows.length); row++) filled.set(`${row},${column.index}`, value);
  }
  return filled;
}

function isFigure({ role }: LaidColumn): boolean {
  return ["count", "share", "activations"].includes(role.field);
}

/** Whether a row names columns of the table: at least two, and no figure. */
function isHeader(cells: readonly (SheetCell | null)[], { columns }: SheetLayout, table: DataTable): boolean {
  const hasFigure = columns.some((column) => isFigure(column) && /\d/.test(cells[column.index]?.text ?? ""));
  if (hasFigure || cells.some((cell) => cell !== null && cell.kind !== "text")) return false;
  const fields = cells.flatMap((cell) => (cell ? (roleOf(cell.text, table)?.field ?? []) : []));
  return new Set(fields).size > 1;
}

/** The same names in the same columns; where the date stands in the title, another title may stand above them. */
function isRepeated(cells: readonly (SheetCell | null)[], sheet: Sheet, layout: SheetLayout): boolean {
  const header = sheet.rows[layout.bottom] ?? [];
  const isSame = layout.columns.every(({ index }) => (header[index]?.text ?? "") === (cells[index]?.text ?? ""));
  return isSame && (layout.titleDate === null || layout.columns.some(({ role }) => role.field === "date"));
}

/** Whether a line of separated cells has more of them than its header. */
function isTornApart(
  sheet: Sheet,
  { end, others, columns }: SheetLayout,
  cells: readonly (SheetCell | null)[],
): boolean {
  const width = Math.max(end, ...others.map(({ index }) => index + 1), ...columns.map(({ index }) => index + 1));
  return sheet.isSeparated && cells.slice(width).some((cell) => cell !== null);
}

function tornApart(cells: number, columns: number) {
  return {
    id: `baris ini ${cells} sel, kolomnya ${columns}; ada tanda pemisah di dalam sebuah sel. Apit sel itu dengan tanda kutip ganda.`,
    en: `this line has ${cells} cells for ${columns} columns; a cell holds the separator. Put that cell in double quotes.`,
  };
}

/** Whether a column beyond the table has a name of its own: it is another table's, which is told once. */
function isNamed(sheet: Sheet, { top, bottom }: SheetLayout, column: number): boolean {
  return sheet.rows.slice(top, bottom + 1).some((cells) => cells[column]);
}

const NOTE = /^(?:sumber|catatan|keterangan|ket\.?|note|source|\*|\d\)|diolah|data per|mengetahui)/i;

/** Why a row of the sheet is no row of data; null if it is one. */
function whyNoData(cells: readonly (SheetCell | null)[], { columns }: SheetLayout, isFirst: boolean) {
  const filled = cells.filter((cell) => cell !== null);
  const [first, second] = filled;
  if (!first) return null;
  if (/^(?:contoh|example)\b/i.test(first.text)) return SKIPS.example;
  if (isTotal(first.text) || (second && /^\d{1,3}$/.test(first.text) && isTotal(second.text))) return SKIPS.total;
  if (isFirst && isNumbering(filled)) return SKIPS.numbering;
  const figures = columns.filter((column) => isFigure(column) && cells[column.index]);
  if (figures.length > 0) return null;
  if (NOTE.test(first.text) && filled.length <= 2 && filled.length < columns.length) return SKIPS.note;
  // A region alone lacks its figure; anything else alone is a heading or a remark.
  const isRegion = columns.some(({ index, role }) => role.field === "region" && cells[index] === first);
  if (filled.length > 1 || columns.length === 1 || (isRegion && !isHeading(first.text))) return null;
  return first.text.length > 40 ? SKIPS.note : SKIPS.section;
}

/** `KABUPATEN`, `A. Kota`, `Wilayah II`: no region's name. */
function isHeading(text: string): boolean {
  return /^(?:(?:[A-Z]|[IVX]{1,4}|\d)[.)] ?)?(?:kab(?:upaten)?|kota|wilayah|daerah|bakorwil)(?: [ivx\d]{1,4})?s?$/i.test(
    text.trim(),
  );
}

/** `1 2 3 4` or `(1) (2) (3)`. */
function isNumbering(cells: readonly SheetCell[]): boolean {
  return (
    cells.length > 2 && cells.every(({ text }, index) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]) === index + 1)
  );
}
