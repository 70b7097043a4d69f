import { cellsOf, findRecords, leavesCells } from "./csv.ts";
import { fault } from "../cells/fault.ts";
import { breachIn, fileFault } from "./form.ts";
import type { Gathering } from "./gather.ts";
import { fieldIn, namesIn } from "./names.ts";
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
  const { sound, broken } = readRows(
    table,
    records,
    cellsOf(records, 0),
    positions,
    (record, cell, found) => addInRecord(problems, reading, record, cell, found),
    () => problems.isFull(file),
  );
  if (problems.isFull(file)) return reading;
  return { ...reading, rows: sound, broken, whole: broken.length === 0 };
}

/** Whether the text is a CSV whose cells can be relied on. */
function hasForm({ table, records, file }: TableReading, problems: Gathering): boolean {
  const whole = fileFault(table, records);
  const layout = { table, names: namesIn(records.text, records.delimiter), delimiter: records.delimiter };
  if (whole) addForFile(problems, file, whole.fault, whole);
  else
    for (const breach of records.breaches)
      addForFile(problems, file, breachIn(breach, layout), { ...breach, field: fieldIn(layout.names, breach) });
  return whole === null && records.breaches.every(leavesCells);
}

/** Whether the header names the columns. */
function hasHeader(reading: TableReading, problems: Gathering): boolean {
  const { table, records } = reading;
  const header = readHeader(table, records);
  reading.positions = header.positions;
  for (const { cell, fault: found } of header.faults) addInRecord(problems, reading, 0, cell, found);
  const swapped = header.readable ? swappedColumns(table, records, header.positions) : null;
  if (swapped) addInRecord(problems, reading, 0, swapped.cell, swapped.fault);
  return header.readable && swapped === null;
}

function noRows(): Fault {
  return fault(
    "tanpa-baris",
    ["berkas ini hanya berisi baris judul.", "this file holds its header line and nothing else."],
    ["Kembalikan baris-baris datanya.", "Put its rows of data back."],
  );
}
