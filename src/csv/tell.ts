import { severityOf } from "../rules/rules.ts";
import { personalData } from "../cells/personal.ts";
import { cellsOf, columnOf, lineOf, recordAt } from "./csv.ts";
import type { Gathering } from "./gather.ts";
import type { Fault } from "../cells/problem.ts";
import type { TableReading } from "./reading.ts";
import { MASK } from "../cells/visible.ts";

/** A place in a file that is not read as rows; `field`: the column it stands in, where that can be known. */
export interface FilePlace {
  line: number;
  column: number;
  field?: string | null;
}

/** Tells a fault of a file as a whole (line 0), or of a place in it that is no cell of a row. */
export function addForFile(
  problems: Gathering,
  file: string,
  fault: Fault,
  { line, column, field = null }: FilePlace = { line: 0, column: 1 },
): void {
  problems.add(file, fault.rule, () => ({
    ...fault,
    severity: severityOf(fault.rule),
    file,
    line,
    column,
    field,
    value: null,
  }));
}

/** Tells a fault of a field's cell (of the whole row: null) in the record that starts on a line. */
export function addAtLine(
  problems: Gathering,
  reading: TableReading,
  line: number,
  field: string | null,
  fault: Fault,
): void {
  const cell = field === null ? null : (reading.positions.get(field) ?? null);
  addInRecord(problems, reading, recordAt(reading.records, line), cell, fault);
}

/** Tells a fault of a cell (of the whole record: null). The cell's own text is only looked up if the fault will be told. */
export function addInRecord(
  problems: Gathering,
  reading: TableReading,
  record: number,
  cell: number | null,
  fault: Fault,
): void {
  const { file, records } = reading;
  problems.add(file, fault.rule, () => ({
    ...fault,
    severity: severityOf(fault.rule),
    file,
    line: lineOf(records, record),
    column: cell === null ? 1 : columnOf(records, record, cell),
    field: textAt(reading, 0, cell),
    value: textAt(reading, record, cell),
  }));
}

function textAt({ records }: TableReading, record: number, cell: number | null): string | null {
  const text = cell === null ? null : (cellsOf(records, record)[cell] ?? null);
  return text !== null && personalData(text) !== null ? MASK : text;
}
