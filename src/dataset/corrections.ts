import { fault } from "../tables/fault.ts";
import { keyOf, textOf } from "../tables/key.ts";
import type { CorrectionRow } from "../tables/koreksi.ts";
import type { Fault } from "../tables/problem.ts";
import { tables, type TableName } from "../tables/tables.ts";
import type { Columns } from "../tables/table.ts";
import { visible } from "../tables/visible.ts";
import type { Finding, Readings } from "./readings.ts";

/** The ledger's name for the derived table of coverage: its entries are compared with what the site published, not with a file. */
const COVERAGE = "cakupan.csv";

/** Every entry of the ledger names a file and a column that exist, and changes something. */
export function* correctionsAreMeant(readings: Readings): Generator<Finding> {
  for (const row of readings.koreksi.rows ?? []) {
    const found = entryFault(row);
    if (found) yield { table: "koreksi", line: row.line, ...found };
  }
}

/** The last entry for a cell says what the cell holds now, unless its row has vanished by another entry. */
export function* correctionsHold(readings: Readings): Generator<Finding> {
  const entries = (readings.koreksi.rows ?? []).filter((row) => tableOf(row) !== null && entryFault(row) === null);
  const vanished = new Set(entries.filter(({ column }) => column === null).map(rowOf));
  const last = new Map(entries.map((row) => [`${rowOf(row)}|${row.column ?? ""}`, row]));
  const rows = rowsNamedBy(entries, readings);
  for (const row of last.values()) {
    if (row.column === null || !readings[tableOf(row)!].whole) continue;
    const current = rows.get(rowOf(row));
    const holds = current ? cellOf(tableOf(row)!, current, row.column) : null;
    if (holds === null ? !vanished.has(rowOf(row)) : holds !== (row.new ?? "")) {
      yield { table: "koreksi", line: row.line, field: "new", fault: doesNotHold(row, holds) };
    }
  }
}

/** File and key: what an entry is about. */
function rowOf({ file, key }: Pick<CorrectionRow, "file" | "key">): string {
  return `${file}|${key}`;
}

/** The rows that entries are about, by file and key; each table that any names is gone through once. */
function rowsNamedBy(entries: readonly CorrectionRow[], readings: Readings): Map<string, object> {
  const wanted = new Set(entries.map(rowOf));
  const names = new Set(entries.map((row) => tableOf(row)!));
  const rows = [...names].flatMap((name) =>
    (readings[name].rows ?? []).map(
      (row) => [rowOf({ file: `${name}.csv`, key: keyOf(tables[name], row) }), row] as const,
    ),
  );
  return new Map(rows.filter(([key]) => wanted.has(key)));
}

function cellOf(name: TableName, row: object, header: string): string {
  const columns: Columns = tables[name].columns;
  const field = Object.keys(columns).find((candidate) => columns[candidate]!.header === header)!;
  return textOf((row as Record<string, unknown>)[field]);
}

function tableOf({ file }: CorrectionRow): TableName | null {
  const name = file.replace(/\.csv$/, "") as TableName;
  return file.endsWith(".csv") && Object.hasOwn(tables, name) ? name : null;
}

function entryFault(row: CorrectionRow): { field: string; fault: Fault } | null {
  const name = tableOf(row);
  if (name === null) return row.file === COVERAGE ? null : { field: "file", fault: unknownFile(row.file) };
  const columns: Columns = tables[name].columns;
  if (row.column !== null && !Object.values(columns).some(({ header }) => header === row.column))
    return { field: "column", fault: unknownColumn(row) };
  if (row.column === null && row.new !== null) return { field: "new", fault: vanishedWithValue() };
  return row.column !== null && row.old === row.new ? { field: "new", fault: changesNothing(row) } : null;
}

function unknownFile(file: string): Fault {
  return fault(
    "koreksi-tak-dikenal",
    [`berkas «${visible(file)}» tidak dikenal.`, `berkas «${visible(file)}» is unknown.`],
    [
      `Tulis nama salah satu tabel, misalnya aktivasi.csv, atau ${COVERAGE}.`,
      `Write the name of a table, such as aktivasi.csv, or ${COVERAGE}.`,
    ],
  );
}

function unknownColumn({ file, column }: CorrectionRow): Fault {
  return fault(
    "koreksi-tak-dikenal",
    [`kolom «${visible(column!)}» tidak ada di ${file}.`, `kolom «${visible(column!)}» is not in ${file}.`],
    [
      "Tulis judul kolom seperti di berkasnya; kosongkan bila seluruh baris dihapus.",
      "Write the header as in the file; leave it empty if the whole row vanished.",
    ],
  );
}

function vanishedWithValue(): Fault {
  return fault(
    "koreksi-tak-cocok",
    [
      "kolom kosong berarti barisnya dihapus, tetapi baru terisi.",
      "an empty kolom means the row vanished, yet baru is filled.",
    ],
    ["Kosongkan baru, atau isi kolom.", "Empty baru, or fill in kolom."],
  );
}

function changesNothing({ old }: CorrectionRow): Fault {
  return fault(
    "koreksi-tak-cocok",
    [`lama dan baru sama, «${visible(old ?? "")}».`, `lama and baru are the same, «${visible(old ?? "")}».`],
    ["Hapus baris ini, atau isi nilai lamanya.", "Delete this row, or fill in the old value."],
  );
}

function doesNotHold({ key, new: given }: CorrectionRow, current: string | null): Fault {
  const [id, en] =
    current === null
      ? ["barisnya tidak ada", "there is no such row"]
      : [`di berkas kini «${visible(current)}»`, `the file now has «${visible(current)}»`];
  return fault(
    "koreksi-tak-cocok",
    [
      `baru «${visible(given ?? "")}» untuk ${visible(key)}, tetapi ${id}.`,
      `baru «${visible(given ?? "")}» for ${visible(key)}, yet ${en}.`,
    ],
    [
      "Cocokkan kunci dan nilainya, atau tambahkan koreksi yang lebih baru di bawahnya.",
      "Make key and value fit, or add the later correction below.",
    ],
  );
}
