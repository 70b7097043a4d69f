import { severityOf } from "../rules/rules.ts";
import { cellReader, emptyCell, named, Unreadable } from "./values.ts";
import { personalFault } from "../cells/characters.ts";
import { readRecords, type Records } from "./csv.ts";
import type { Fault } from "../cells/problem.ts";
import { recordFault } from "./record.ts";
import { addRowFaults, type CellFault } from "../tables/row.ts";
import type { Row, Table } from "../tables/table.ts";
import { visible } from "../cells/visible.ts";

/** The rows of a file as far as they could be read. */
export interface Rows<T extends Table> {
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
export function readRows<T extends Table>(
  table: T,
  records: Records,
  names: readonly string[],
  positions: ReadonlyMap<string, number>,
  report: Report,
  mayStop: () => boolean,
): Rows<T> {
  const rows: Rows<T> = { sound: [], broken: [] };
  const read = rowReader(table, positions);
  const faults: CellFault[] = [];
  const readRecord = (cells: string[], record: number) => {
    const line = records.lines[record]!;
    const whole = cells.length === names.length;
    const row = whole ? read(cells, line, faults) : { line };
    const found = whole && faults.length === 0 ? null : recordFault(cells, names);
    if (found) reportWhole(record, cells, names, found, report);
    else for (const { field, fault } of faults) report(record, positions.get(field) ?? null, fault);
    // Of a record that is no row at all, not even the cells that could be read say anything.
    if (found) rows.broken.push({ line } as Partial<Row<T>>);
    else if (faults.every(({ fault }) => severityOf(fault.rule) === "warning")) rows.sound.push(row as Row<T>);
    else rows.broken.push(row as Partial<Row<T>>);
    faults.length = 0;
  };
  readRecords(records, readRecord, mayStop);
  return rows;
}

type RowReader = (cells: readonly string[], line: number, faults: CellFault[]) => Record<string, unknown>;

/**
 * A function from the cells of a record to its values; what is wrong with them is added to `faults`. A million rows pass
 * through it: a row starts as a copy of the empty one, and what holds for every row is made once.
 */
function rowReader(table: Table, positions: ReadonlyMap<string, number>): RowReader {
  const columns = Object.entries(table.columns).map(([field, column]) => ({ field, column, empty: emptyCell(column) }));
  const present = columns.flatMap(({ field, column, empty }) => {
    const cell = positions.get(field);
    return cell === undefined
      ? []
      : [{ field, cell, read: cellReader(column), fault: empty instanceof Unreadable ? empty.fault : null }];
  });
  const blank = {
    line: 0,
    ...Object.fromEntries(columns.map(({ field, empty }) => [field, empty instanceof Unreadable ? undefined : empty])),
  };
  let current: readonly string[] = [];
  const cellOf = (field: string) => current[positions.get(field) ?? -1] ?? "";

  return (cells, line, faults) => {
    const row: Record<string, unknown> = { ...blank, line };
    current = cells;
    for (const { field, cell, read, fault } of present) {
      const text = cells[cell]!;
      if (text === "") {
        if (fault) faults.push({ field, fault });
        continue;
      }
      const value = read(text);
      row[field] = value instanceof Unreadable ? undefined : value;
      if (value instanceof Unreadable) faults.push({ field, fault: value.fault });
    }
    addRowFaults(table.name, row, cellOf, faults);
    return row;
  };
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
