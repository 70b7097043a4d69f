import { csvParseRows } from "d3-dsv";
import { severityOf } from "../rules/rules.ts";
import { cellsOf, columnOf, findRecords, recordAt, type Records } from "./csv.ts";
import { personalFault } from "./characters.ts";
import { fault } from "./fault.ts";
import { breachFault, fileFault } from "./form.ts";
import type { Gathering } from "./gather.ts";
import { readHeader } from "./header.ts";
import { faultOf } from "./cell.ts";
import type { Fault } from "./problem.ts";
import { recordFault } from "./record.ts";
import { addRowFaults, type CellFault } from "./row.ts";
import type { Column, Row, Table } from "./table.ts";
import { MASK } from "./visible.ts";

/** One file as read. */
export interface Reading<T extends Table = Table> {
  table: T;
  /** Path as the user knows it. */
  file: string;
  records: Records;
  /** Field name to index of its cell in a record. */
  positions: Map<string, number>;
  /** The rows without a fault; null if the file's form leaves none to read. */
  rows: Row<T>[] | null;
  /** The rows with a fault, without the cells at fault. */
  broken: Partial<Row<T>>[];
  /** Whether all rows are there. */
  whole: boolean;
  /** Records below the header. */
  count: number;
}

/** Reads the text of a table's file; every fault of its form and its cells goes to `problems`. `text` has no leading BOM. */
export function readTable<T extends Table>(table: T, file: string, text: string, problems: Gathering): Reading<T> {
  const reading = unread(table, file);
  reading.records = findRecords(text);
  reading.count = Math.max(0, reading.records.starts.length - 2);
  const report: Report = (record, cell, found) => addProblem(problems, reading, record, cell, found);
  const whole = fileFault(reading.records);
  if (whole) addForFile(problems, file, whole);
  else if (isReadable(reading, report)) readRows(reading, report);
  if (table.mustHaveRows && !whole && reading.count === 0) addForFile(problems, file, noRows());
  return reading;
}

/** A file that could not be read, or not yet: no rows. */
export function unread<T extends Table>(table: T, file: string): Reading<T> {
  return {
    table,
    file,
    records: findRecords(""),
    positions: new Map(),
    rows: null,
    broken: [],
    whole: false,
    count: 0,
  };
}

/** Tells a fault of a file as a whole, or of a place in it that is no cell. */
export function addForFile(
  problems: Gathering,
  file: string,
  found: Fault,
  { line, column } = { line: 0, column: 1 },
): void {
  problems.add(file, found.rule, () => ({
    ...found,
    severity: severityOf(found.rule),
    file,
    line,
    column,
    field: null,
    value: null,
  }));
}

type Report = (record: number, cell: number | null, fault: Fault) => void;

/** Tells a fault of a cell (of the whole row: null) of the record that starts on a line. */
export function addAtLine(
  problems: Gathering,
  reading: Reading,
  line: number,
  field: string | null,
  found: Fault,
): void {
  const cell = field === null ? null : (reading.positions.get(field) ?? null);
  addProblem(problems, reading, recordAt(reading.records, line), cell, found);
}

function addProblem(problems: Gathering, reading: Reading, record: number, cell: number | null, found: Fault): void {
  problems.add(reading.file, found.rule, () => {
    const { records } = reading;
    const value = cell === null ? null : (cellsOf(records, record)[cell] ?? null);
    return {
      ...found,
      severity: severityOf(found.rule),
      file: reading.file,
      line: records.lines[record]!,
      column: cell === null ? 1 : columnOf(records, record, cell),
      field: cell === null ? null : (cellsOf(records, 0)[cell] ?? null),
      value: value !== null && personalFault(value) ? MASK : value,
    };
  });
}

/** Looks at the file's form and its header; whether its rows can be read. */
function isReadable(reading: Reading, report: Report): boolean {
  const { records, table } = reading;
  for (const breach of records.breaches) report(recordAt(records, breach.line), null, breachFault(breach));
  if (records.breaches.some(({ kind }) => kind !== "quote-in-cell")) return false;
  const header = readHeader(table, cellsOf(records, 0));
  reading.positions = header.positions;
  for (const { cell, fault: found } of header.faults) report(0, cell, found);
  return header.readable;
}

function readRows<T extends Table>(reading: Reading<T>, report: Report): void {
  const { table, records, positions, broken } = reading;
  const names = cellsOf(records, 0);
  const readers = Object.entries(table.columns).map(([field, column]) => ({
    field,
    cell: positions.get(field),
    read: cellReader(column),
  }));
  const rows: Row<T>[] = [];
  csvParseRows(records.text, (cells, record) => {
    if (record === 0) return null;
    const row: Record<string, unknown> = { line: records.lines[record] };
    const faults: CellFault[] = [];
    if (cells.length === names.length) {
      for (const { field, cell, read } of readers) {
        const value = read(cell === undefined ? "" : cells[cell]!);
        if (value instanceof Unreadable) faults.push({ field, fault: value.fault });
        else row[field] = value;
      }
      addRowFaults(table.name, row, (field) => cells[positions.get(field) ?? -1] ?? "", faults);
    }
    if (cells.length === names.length && faults.length === 0) rows.push(row as Row<T>);
    else if (reportRow(reading, record, cells, names, faults, report)) rows.push(row as Row<T>);
    else broken.push(row as Partial<Row<T>>);
    return null;
  });
  reading.rows = rows;
  reading.whole = broken.length === 0;
}

/** Tells what is wrong with a row; whether it can be used all the same (nothing but warnings). */
function reportRow(
  reading: Reading,
  record: number,
  cells: string[],
  names: string[],
  faults: CellFault[],
  report: Report,
): boolean {
  const whole = recordFault(cells, names);
  if (whole) report(record, null, whole);
  else
    for (const { field, fault: found } of faults)
      report(record, field === null ? null : (reading.positions.get(field) ?? null), found);
  return whole === null && faults.every(({ fault: found }) => severityOf(found.rule) === "warning");
}

/** What a reader gives for a cell that has no value. */
class Unreadable {
  fault: Fault;
  constructor(found: Fault) {
    this.fault = found;
  }
}

const CACHED = 20_000;

/** A function from a column's cell to its value, or Unreadable. The same text is read once: columns repeat themselves. */
function cellReader(column: Column): (text: string) => unknown {
  const cache = new Map<string, unknown>();
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const value = readCell(column, text);
    if (cache.size < CACHED) cache.set(text, value);
    return value;
  };
}

function readCell(column: Column, text: string): unknown {
  if (text === "") return column.whenEmpty === "fault" ? new Unreadable(missing(column)) : column.whenEmpty.value;
  const parsed = column.kind.schema.safeParse(text);
  return parsed.success ? parsed.data : new Unreadable(named(column, faultOf(parsed.error.issues[0]!)));
}

/** The fault's message after the column's header: "jumlah «61.890» memakai titik ribuan." */
function named({ header }: Column, found: Fault): Fault {
  return { ...found, message: { id: `${header} ${found.message.id}`, en: `${header} ${found.message.en}` } };
}

function missing(column: Column): Fault {
  const general = fault(
    "sel-kosong",
    ["kosong.", "is empty."],
    [`Isi: ${column.description.id}`, `Fill it in: ${column.description.en}`],
  );
  return named(column, column.kind.whenMissing ?? general);
}

function noRows(): Fault {
  return fault(
    "tanpa-baris",
    ["berkas ini belum berisi baris data.", "this file has no data rows."],
    ["Isi paling sedikit satu baris di bawah judul.", "Fill in at least one row below the header."],
  );
}
