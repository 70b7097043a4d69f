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

/** The last entry for a cell says what the cell holds now; the last for a vanished row, that it is gone. */
export function* correctionsHold(readings: Readings): Generator<Finding> {
  const last = new Map((readings.koreksi.rows ?? []).map((row) => [`${row.file}|${row.key}|${row.column ?? ""}`, row]));
  for (const row of last.values()) {
    const name = tableOf(row);
    if (name === null || entryFault(row) || !readings[name].whole) continue;
    const current = currentValue(readings, name, row);
    if (current !== (row.column === null ? null : (row.new ?? "")))
      yield { table: "koreksi", line: row.line, field: "new", fault: doesNotHold(row, current) };
  }
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

/** The text of the cell an entry is about, `""` if empty, null if its row is not there; for a whole row `""`. */
function currentValue(readings: Readings, name: TableName, { key, column }: CorrectionRow): string | null {
  const rows: readonly object[] = readings[name].rows ?? [];
  const row = rows.find((candidate) => keyOf(tables[name], candidate) === key);
  if (!row) return null;
  const columns: Columns = tables[name].columns;
  const field = Object.keys(columns).find((candidate) => columns[candidate]!.header === column);
  return field === undefined ? "" : textOf((row as Record<string, unknown>)[field]);
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

function doesNotHold({ key, new: given, column }: CorrectionRow, current: string | null): Fault {
  const [id, en] =
    current === null
      ? ["barisnya tidak ada", "there is no such row"]
      : column === null
        ? ["barisnya masih ada", "the row is still there"]
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
