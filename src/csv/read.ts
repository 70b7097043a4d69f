import { cellsOf, findRecords, leavesCells, recordAt, type Breach, type Records } from "./csv.ts";
import { fault } from "../cells/fault.ts";
import { breachIn, fileFault } from "./form.ts";
import type { Gathering } from "./gather.ts";
import { fieldIn, namesIn } from "./names.ts";
import { lostName } from "./lost-name.ts";
import { readHeader } from "./header.ts";
import { addForFile, addInRecord } from "./tell.ts";
import type { Fault } from "../cells/problem.ts";
import { unread, type TableReading } from "./reading.ts";
import { readRows } from "./rows.ts";
import { swappedColumns } from "./swap.ts";
import type { DataTable } from "../tables/table.ts";

/**
 * Reads the text (without a BOM) of a table's file; every fault of its form and its cells goes to `problems`. What
 * leaves nothing to read (another delimiter, an open quote, a header that is not there) is told alone.
 */
export function readTable<T extends DataTable>(
  table: T,
  file: string,
  text: string,
  problems: Gathering,
): TableReading<T> {
  const reading = unread(table, file);
  reading.records = findRecords(text);
  reading.count = Math.max(0, reading.records.starts.length - 2);
  if (!hasForm(reading, problems) || !hasHeader(reading, problems)) return reading;
  if (table.mustHaveRows && reading.count === 0) {
    addForFile(problems, file, noRows());
    return reading;
  }
  const { records, positions } = reading;
  const torn = tornRecords(records);
  const { sound, broken } = readRows(
    table,
    records,
    cellsOf(records, 0),
    positions,
    (record, cell, found) => {
      // That its cells are too many is what the quotation mark does, which is told.
      if (found.rule !== "sel-berlebih" || !torn.has(record)) addInRecord(problems, reading, record, cell, found);
    },
    () => problems.isFull(file),
  );
  if (problems.isFull(file)) return reading;
  return { ...reading, rows: sound, broken, whole: broken.length === 0 };
}

/** The records that a quotation mark inside a cell tears: what it was to keep together has a delimiter. */
function tornRecords(records: Records): ReadonlySet<number> {
  const width = cellsOf(records, 0).length;
  const marked = records.breaches.filter(leavesCells).map(({ line }) => recordAt(records, line));
  return new Set(marked.filter((record) => cellsOf(records, record).length > width));
}

/** Whether the text is a CSV whose cells can be relied on. */
function hasForm({ table, records, file }: TableReading, problems: Gathering): boolean {
  const whole = fileFault(table, records);
  const layout = { table, names: namesIn(records.text, records.delimiter), delimiter: records.delimiter };
  if (whole) addForFile(problems, file, whole.fault, whole);
  else
    for (const breach of firstOfEach(records))
      addForFile(problems, file, breachIn(breach, layout), { ...breach, field: fieldIn(layout.names, breach) });
  return whole === null && records.breaches.every(leavesCells);
}

/** The breaches, but of a torn record only the first: the mark that closes what another opened tells nothing more. */
function firstOfEach(records: Records): Breach[] {
  const torn = tornRecords(records);
  return records.breaches.filter(
    ({ line }, index, all) => line !== all[index - 1]?.line || !torn.has(recordAt(records, line)),
  );
}

/** Whether the header names the columns. */
function hasHeader(reading: TableReading, problems: Gathering): boolean {
  const { table, records } = reading;
  const header = readHeader(table, records);
  reading.positions = header.positions;
  for (const { cell, fault: found } of header.faults) addInRecord(problems, reading, 0, cell, found);
  const lost = header.readable ? lostName(table, records) : null;
  if (lost) addInRecord(problems, reading, 0, null, lost);
  const swapped = header.readable ? swappedColumns(table, records, header.positions) : null;
  if (swapped) addInRecord(problems, reading, 0, swapped.cell, swapped.fault);
  return header.readable && lost === null && swapped === null;
}

function noRows(): Fault {
  return fault(
    "tanpa-baris",
    ["berkas ini hanya berisi baris judul.", "this file holds its header line and nothing else."],
    ["Kembalikan baris-baris datanya.", "Put its rows of data back."],
  );
}
