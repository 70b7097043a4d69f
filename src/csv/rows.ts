import { severityOf } from "../rules/rules.ts";
import { list } from "../cells/fault.ts";
import { Unreadable } from "../cells/cell.ts";
import { remembered } from "./remembered.ts";
import { withHeader, valueIn } from "./values.ts";
import { personalFault } from "../cells/characters.ts";
import { lineOf, readRecords, type Records } from "./csv.ts";
import type { Fault } from "../cells/problem.ts";
import { isTotalOfRegions, recordFault } from "./record.ts";
import type { RecordFault } from "./record-fault.ts";
import { swallowedRow } from "./swallowed.ts";
import { withRowFaults, type CellFault } from "../tables/row.ts";
import type { Column, DataTable, Row } from "../tables/table.ts";
import { visible } from "../cells/visible.ts";

/** The rows of a file as far as they could be read. */
export interface Rows<T extends DataTable> {
  /** Those without an error. */
  sound: Row<T>[];
  /** Those with one, without the cells at fault. */
  broken: Partial<Row<T>>[];
}

/** Tells a fault of a record: of one of its cells, or of the whole (null). */
export type Report = (record: number, cell: number | null, fault: Fault) => void;

/**
 * Reads the rows below the header, but stops where `mayStop` says that enough was told; `names` are the header's cells,
 * `positions` says which cell is which field's.
 */
export function readRows<T extends DataTable>(
  table: T,
  records: Records,
  names: readonly string[],
  positions: ReadonlyMap<string, number>,
  report: Report,
  mayStop: () => boolean,
): Rows<T> {
  const rows: Rows<T> = { sound: [], broken: [] };
  const layout = { table, names, delimiter: records.delimiter };
  const slots = slotsOf(table, positions);
  const readRow = rowReader(table, slots);
  const readRecord = (cells: string[], record: number) => {
    const line = lineOf(records, record);
    const fits = cells.length === names.length;
    const read = fits ? readRow(cells, line) : { row: { line }, faults: [] };
    const isTotal = fits && isTotalOfRegions(cells, layout);
    const { row, faults } = isTotal ? onlyPersonal(read) : read;
    const whole = fits && faults.length === 0 ? null : recordFault(cells, layout);
    const swallowed = fits ? swallowedRow(records, record, cells, layout) : null;
    if (swallowed) report(record, swallowed.cell, swallowed.fault);
    if (whole) reportWhole(record, cells, names, whole, report);
    else
      for (const { field, fault } of faults)
        // That a cell has several lines is told of the row in it.
        if (!swallowed || fault.rule !== "sel-berbaris") report(record, positions.get(field) ?? null, fault);
    // Of a record that is no row at all, not even the cells that could be read say anything.
    if (!whole && !swallowed && !isTotal && faults.every(isWarning)) rows.sound.push(row as Row<T>);
    else rows.broken.push((whole ? { line } : row) as Partial<Row<T>>);
  };
  readRecords(records, readRecord, mayStop);
  return rows;
}

/** Of a row of totals only what must never stay is told besides; whose it is, is asked of its region. */
function onlyPersonal<R extends { faults: readonly CellFault[] }>(read: R): R {
  return { ...read, faults: read.faults.filter(({ fault }) => fault.rule === "data-pribadi") };
}

function isWarning({ fault }: CellFault): boolean {
  return severityOf(fault.rule) === "warning";
}

/** A column, and which cell of a record is its own; -1 for one that the header lacks. */
interface Slot {
  field: string;
  column: Column;
  cell: number;
  /** What an empty cell holds; most are. */
  empty: unknown;
  valueOf: (text: string) => unknown;
}

function slotsOf({ columns }: DataTable, positions: ReadonlyMap<string, number>): Slot[] {
  return Object.entries<Column>(columns).map(([field, column]) => ({
    field,
    column,
    cell: positions.get(field) ?? -1,
    empty: valueIn(column, ""),
    valueOf: remembered((text) => valueIn(column, text)),
  }));
}

/** The reading of a record: its values under their field names, and what is wrong with them. */
function rowReader({ rowRules }: DataTable, slots: readonly Slot[]) {
  // A row that begins with all its fields is made in one piece.
  const blank: Record<string, unknown> = {
    line: 0,
    ...Object.fromEntries(slots.map(({ field }) => [field, undefined])),
  };
  const cellOf = new Map(slots.map(({ field, cell }) => [field, cell]));
  return (cells: readonly string[], line: number) => {
    const faults: CellFault[] = [];
    const row: Record<string, unknown> = { ...blank, line };
    for (const { field, cell, empty, valueOf } of slots) {
      const text = cells[cell];
      const value = text ? valueOf(text) : empty;
      if (!(value instanceof Unreadable)) row[field] = value;
      // Of a column that the header lacks, the header tells it.
      else if (cell !== -1) faults.push({ field, fault: value.fault });
    }
    const textOf = (field: string) => cells[cellOf.get(field) ?? -1] ?? "";
    return { row, faults: signsTogether(withRowFaults(rowRules, row, textOf, faults), textOf, slots) };
  };
}

/** Cells of one row that hold the same sign for nothing have one cause: told of the first of them, the others named. */
function signsTogether(
  faults: readonly CellFault[],
  textOf: (field: string) => string,
  slots: readonly Slot[],
): readonly CellFault[] {
  if (faults.length < 2) return faults;
  const isSign = ({ fault: { rule } }: CellFault) => rule === "tanda-kosong";
  const [first, ...others] = faults.filter(isSign);
  const same = first ? others.filter(({ field }) => textOf(field) === textOf(first.field)) : [];
  if (!first || same.length === 0) return faults;
  const headers = same.map(({ field }) => slots.find((slot) => slot.field === field)?.column.header ?? field);
  const { id, en } = first.fault.hint;
  const hint = {
    id: `${id} Begitu juga ${list(headers, "dan")}.`,
    en: `${en} So with ${list(headers, "and")}.`,
  };
  const together = { ...first, fault: { ...first.fault, hint } };
  return faults.filter((found) => !same.includes(found)).map((found) => (found === first ? together : found));
}

/** A fault of the whole record silences those of its cells, but for data about people: that must never stay. */
function reportWhole(
  record: number,
  cells: readonly string[],
  names: readonly string[],
  whole: RecordFault,
  report: Report,
): void {
  report(record, whole.cell, whole.fault);
  for (const [index, cell] of cells.entries()) {
    const personal = personalFault(cell);
    if (personal) report(record, index, withHeader(visible(names[index] ?? "sel"), personal));
  }
}
