import { severityOf } from "../rules/rules.ts";
import { Unreadable } from "../cells/cell.ts";
import { named, valueIn } from "./values.ts";
import { personalFault } from "../cells/characters.ts";
import { lineOf, readRecords, type Records } from "./csv.ts";
import type { Fault } from "../cells/problem.ts";
import { recordFault } from "./record.ts";
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
  const slots = Object.entries<Column>(table.columns).map(([field, column]) => ({
    field,
    column,
    cell: positions.get(field) ?? -1,
  }));
  const readRecord = (cells: string[], record: number) => {
    const line = lineOf(records, record);
    const fits = cells.length === names.length;
    const { row, faults } = fits ? readRow(table, slots, cells, line) : { row: { line }, faults: [] };
    const whole = fits && faults.length === 0 ? null : recordFault(cells, names);
    if (whole) reportWhole(record, cells, names, whole, report);
    else for (const { field, fault } of faults) report(record, positions.get(field) ?? null, fault);
    // Of a record that is no row at all, not even the cells that could be read say anything.
    if (!whole && faults.every(isWarning)) rows.sound.push(row as Row<T>);
    else rows.broken.push((whole ? { line } : row) as Partial<Row<T>>);
  };
  readRecords(records, readRecord, mayStop);
  return rows;
}

function isWarning({ fault }: CellFault): boolean {
  return severityOf(fault.rule) === "warning";
}

/** A column, and which cell of a record is its own; -1 for one that the header lacks. */
interface Slot {
  field: string;
  column: Column;
  cell: number;
}

/** A record's values under their field names, and what is wrong with them. */
function readRow(
  { rowRules }: DataTable,
  slots: readonly Slot[],
  cells: readonly string[],
  line: number,
): { row: Record<string, unknown>; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const row: Record<string, unknown> = { line };
  for (const { field, column, cell } of slots) {
    const value = valueIn(column, cells[cell] ?? "");
    // Of a column that the header lacks, the header tells it.
    if (value instanceof Unreadable && cell !== -1) faults.push({ field, fault: value.fault });
    row[field] = value instanceof Unreadable ? undefined : value;
  }
  const textOf = (field: string) => cells[slots.find((slot) => slot.field === field)?.cell ?? -1] ?? "";
  return { row, faults: withRowFaults(rowRules, row, textOf, faults) };
}

/** A fault of the whole record silences those of its cells, but for data about people: that must never stay. */
function reportWhole(
  record: number,
  cells: readonly string[],
  names: readonly string[],
  whole: Fault,
  report: Report,
): void {
  report(record, null, whole);
  for (const [index, cell] of cells.entries()) {
    const personal = personalFault(cell);
    if (personal) report(record, index, named(visible(names[index] ?? "sel"), personal));
  }
}
