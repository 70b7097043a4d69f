import { cellsOfKey, keyOf, textOf } from "../../tables/key.ts";
import { isDate } from "../../notation/calendar.ts";
import type { Pair } from "../../rules/rule.ts";
import { fault, list, write } from "../../cells/fault.ts";
import { keyHeaders, valueAt } from "../../tables/key.ts";
import type { CorrectionRow } from "../../tables/koreksi.ts";
import { nearest } from "../../cells/nearest.ts";
import type { Fault } from "../../cells/problem.ts";
import { tableIn, tables, type TableName } from "../../tables/tables.ts";
import type { Column, DataTable } from "../../tables/table.ts";
import { Unreadable } from "../../cells/cell.ts";
import { id } from "../../cells/kinds.ts";
import { visible } from "../../cells/visible.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding, RelationRule } from "../finding.ts";

/** The ledger's name for the derived table of coverage: its entries are compared with what the site published, not with a file. */
const COVERAGE = "cakupan.csv";

/** The columns of that table whose values are published coverage. */
export const COVERAGE_COLUMNS = { cakupan: "value", cakupan_bawah: "low", cakupan_atas: "high" } as const;

/** Every entry of the ledger names a file and a column that exist, and changes something. */
export function* correctionsAreMeant(readings: Readings): Generator<Finding> {
  for (const row of readings.koreksi.rows ?? []) {
    const found = entryFault(row, readings);
    if (found) yield { table: "koreksi", line: row.line, ...found };
  }
}

/** The rule that the last entry for a cell says what the cell holds now, unless its row has vanished by another entry. */
export function correctionsHold(before: Readings | null): RelationRule {
  const published = before && new Set((before.koreksi.rows ?? []).map((row) => keyOf(tables.koreksi, row)));
  const stateOf = (row: CorrectionRow): EntryState =>
    published === null ? "unknown" : published.has(keyOf(tables.koreksi, row)) ? "published" : "new";
  return (readings) => entriesThatDoNotHold(readings, stateOf);
}

/** Whether an entry was there before the change that is looked at: then it is never edited. */
type EntryState = "published" | "new" | "unknown";

function* entriesThatDoNotHold(readings: Readings, stateOf: (row: CorrectionRow) => EntryState): Generator<Finding> {
  const entries = (readings.koreksi.rows ?? []).flatMap((row) => {
    const table = tableIn(row.file);
    return table && entryFault(row, readings) === null ? [{ row, table }] : [];
  });
  const vanished = new Set(entries.filter(({ row }) => row.column === null).map(({ row }) => rowOf(row)));
  const last = new Map(entries.map((entry) => [`${rowOf(entry.row)}|${entry.row.column ?? ""}`, entry]));
  const rows = rowsNamedBy(entries, readings);
  for (const { row, table } of last.values()) {
    if (row.column === null || !readings[table].whole) continue;
    const current = rows.get(rowOf(row));
    const holds = current ? cellOf(table, current, row.column) : null;
    if (holds === null && !vanished.has(rowOf(row)))
      yield { table: "koreksi", line: row.line, field: "key", fault: noSuchRow(row, table, readings, stateOf(row)) };
    else if (holds !== null && holds !== (row.new ?? ""))
      yield { table: "koreksi", line: row.line, field: "new", fault: doesNotHold(row, holds, stateOf(row)) };
  }
}

/** An entry of the ledger, and the table that it is about. */
interface Entry {
  row: CorrectionRow;
  table: TableName;
}

/** File and key: what an entry is about. */
function rowOf({ file, key }: Pick<CorrectionRow, "file" | "key">): string {
  return `${file}|${key}`;
}

/** The rows that entries are about, by file and key; each table that any names is gone through once. */
function rowsNamedBy(entries: readonly Entry[], readings: Readings): Map<string, object> {
  const wanted = new Set(entries.map(({ row }) => rowOf(row)));
  const names = new Set(entries.map(({ table }) => table));
  const rows = [...names].flatMap((name) =>
    (readings[name].rows ?? []).map(
      (row) => [rowOf({ file: `${name}.csv`, key: keyOf(tables[name], row) }), row] as const,
    ),
  );
  return new Map(rows.filter(([key]) => wanted.has(key)));
}

function cellOf(name: TableName, row: object, header: string): string {
  const [field] = Object.entries<Column>(tables[name].columns).find(([, column]) => column.header === header) ?? [];
  return field === undefined ? "" : textOf(valueAt(row, field));
}

function entryFault(row: CorrectionRow, readings: Readings): { field: string; fault: Fault } | null {
  const name = tableIn(row.file);
  if (!name && row.file !== COVERAGE) return { field: "file", fault: unknownFile(row.file) };
  if (!name) return coverageFault(row, readings);
  const headers = Object.values<Column>(tables[name].columns).map(({ header }) => header);
  if (row.column !== null && !headers.includes(row.column))
    return { field: "column", fault: unknownColumn(row, headers) };
  if (row.column === null && row.new !== null) return { field: "new", fault: vanishedWithValue() };
  // Pages are called so: a card by its day, an address by the name that it had.
  if (row.column === null && !isKeyOf(tables[name], row.key)) return { field: "key", fault: noKey(row, tables[name]) };
  if (name === "wilayah" && row.column === "slug" && !isSlug(row.old)) return { field: "old", fault: noSlug(row) };
  return row.column !== null && row.old === row.new ? { field: "new", fault: changesNothing(row) } : null;
}

/** Whether a text is as the key of a row of a table is: what each of its columns may hold. */
function isKeyOf({ key, columns }: DataTable, text: string): boolean {
  const cells = cellsOfKey(text);
  const mayStand = (field: string, cell: string) => {
    const { kind, whenEmpty } = columns[field]!;
    return cell === "" ? whenEmpty !== "fault" : !(kind.read(cell) instanceof Unreadable);
  };
  return cells.length === key.length && key.every((field, index) => mayStand(field, cells[index]!));
}

function isSlug(text: string | null): boolean {
  return text !== null && !(id.read(text) instanceof Unreadable);
}

function noKey({ key, file }: CorrectionRow, table: DataTable): Fault {
  return fault(
    "koreksi-tak-dikenal",
    [`kunci «${visible(key)}» bukan kunci baris ${file}.`, `kunci «${visible(key)}» is no key of a row of ${file}.`],
    [
      `Tulis nilai kolom ${keyHeaders(table)} baris itu, dipisah garis tegak (|).`,
      `Write that row's ${keyHeaders(table)}, joined by vertical bars (|).`,
    ],
  );
}

function noSlug({ old }: CorrectionRow): Fault {
  return fault(
    "koreksi-tak-cocok",
    [
      `lama «${visible(old ?? "")}» tidak mungkin pernah menjadi alamat.`,
      `lama «${visible(old ?? "")}» cannot have been an address.`,
    ],
    ["Tulis slug yang lama, seperti kota-malang.", "Write the old slug, such as kota-malang."],
  );
}

/** An entry on coverage names a region and a date, a column of it, and shares from 0 to 1. */
function coverageFault(row: CorrectionRow, { wilayah }: Readings): { field: string; fault: Fault } | null {
  const headers = Object.keys(COVERAGE_COLUMNS);
  if (row.column === null || !headers.includes(row.column))
    return { field: "column", fault: unknownColumn(row, headers) };
  const [code, date, ...more] = cellsOfKey(row.key);
  const known = !wilayah.whole || (wilayah.rows ?? []).some((region) => region.code === code);
  if (!known || !isDate(date ?? "") || more.length > 0) return { field: "key", fault: noCoverageKey(row.key) };
  if (row.old !== null && !isShare(row.old)) return { field: "old", fault: noShare("lama", row.old) };
  return row.new === null || isShare(row.new) ? null : { field: "new", fault: noShare("baru", row.new) };
}

function isShare(text: string): boolean {
  return /^(?:0|1|0\.\d+)$/.test(text);
}

function noCoverageKey(key: string): Fault {
  return fault(
    "koreksi-tak-dikenal",
    [`kunci «${visible(key)}» bukan wilayah dan tanggal.`, `kunci «${visible(key)}» is no region and date.`],
    [
      "Tulis kode wilayah dan tanggal, seperti 35.73|2024-04-22.",
      "Write the region's code and the date, like 35.73|2024-04-22.",
    ],
  );
}

function noShare(header: string, text: string): Fault {
  return fault(
    "koreksi-tak-cocok",
    [
      `${header} «${visible(text)}» bukan cakupan dari 0 sampai 1.`,
      `${header} «${visible(text)}» is no coverage from 0 to 1.`,
    ],
    ["Tulis dengan titik desimal: 8,4% ialah 0.084.", "Write it with a decimal point: 8.4% is 0.084."],
  );
}

function unknownFile(file: string): Fault {
  const plain = file
    .replace(/^.*[\\/]/s, "")
    .toLowerCase()
    .replace(/\.csv$/, "");
  const like = nearest(plain, [...Object.keys(tables), "cakupan"]);
  return fault(
    "koreksi-tak-dikenal",
    [`berkas «${visible(file)}» tidak dikenal.`, `berkas «${visible(file)}» is unknown.`],
    like === null
      ? [
          `Tulis nama salah satu tabel, misalnya aktivasi.csv, atau ${COVERAGE}.`,
          `Write the name of a table, such as aktivasi.csv, or ${COVERAGE}.`,
        ]
      : write(`${like}.csv`),
  );
}

function unknownColumn({ file, column }: CorrectionRow, headers: readonly string[]): Fault {
  const like = column === null ? null : nearest(column.toLowerCase(), headers);
  return fault(
    "koreksi-tak-dikenal",
    column === null
      ? [`kolom kosong, padahal ${file} tidak kehilangan baris.`, `kolom is empty, yet ${file} loses no rows.`]
      : [`kolom «${visible(column)}» tidak ada di ${file}.`, `kolom «${visible(column)}» is not in ${file}.`],
    like !== null
      ? [`Maksudnya «${like}»? Tulis ${like}.`, `Is it «${like}»? Write ${like}.`]
      : file === COVERAGE
        ? [`Tulis ${list(headers, "atau")}.`, `Write ${list(headers, "or")}.`]
        : [
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

function doesNotHold({ key, new: given }: CorrectionRow, current: string, state: EntryState): Fault {
  return fault(
    "koreksi-tak-cocok",
    [
      `baru «${visible(given ?? "")}» untuk ${visible(key)}, tetapi di berkas kini «${visible(current)}».`,
      `baru «${visible(given ?? "")}» for ${visible(key)}, yet the file now has «${visible(current)}».`,
    ],
    remedy(
      state,
      ["Tambahkan koreksi yang lebih baru di bawahnya.", "Add the later correction below it."],
      [`Bila isi berkas yang benar, tulis ${visible(current)}.`, `If the file is right, write ${visible(current)}.`],
    ),
  );
}

/** Among more keys than these none is looked for that is like another: it would take too long. */
const MOST_KEYS = 10_000;

/** What to do for an entry that was published, which stays as it is, and for one that was not; both where it is not known. */
function remedy(state: EntryState, published: Pair, added: Pair): Pair {
  if (state === "new") return added;
  if (state === "published")
    return [`Biarkan baris ini: ia sudah terbit. ${published[0]}`, `Leave this row: it was published. ${published[1]}`];
  return [
    `Bila baris ini sudah terbit, biarkan. ${published[0]} Bila belum: ${lowered(added[0])}`,
    `If this row was published, leave it. ${published[1]} If not: ${lowered(added[1])}`,
  ];
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** No row has the key of an entry; perhaps one has nearly it. */
function noSuchRow(row: CorrectionRow, name: TableName, readings: Readings, state: EntryState): Fault {
  const plain = row.key
    .split(/[|,;]/)
    .map((part) => part.trim())
    .join("|");
  const rows = readings[name].rows ?? [];
  const keys = rows.length > MOST_KEYS ? [] : rows.map((each) => keyOf(tables[name], each));
  const [like, another] = keys.filter((key) => key === plain || key.startsWith(`${plain}|`));
  const meant = like !== undefined && another === undefined ? like : nearest(plain, keys);
  return fault(
    "koreksi-tak-cocok",
    [`kunci «${visible(row.key)}» tidak ada di ${row.file}.`, `kunci «${visible(row.key)}» is not in ${row.file}.`],
    remedy(
      state,
      [
        "Catat hilangnya baris itu sebagai koreksi baru (kolom dan baru kosong).",
        "Record that the row is gone as a new entry (kolom and baru empty).",
      ],
      meant === null
        ? [
            `Tulis nilai kolom ${keyHeaders(tables[name])} baris itu, dipisah garis tegak (|).`,
            `Write that row's ${keyHeaders(tables[name])}, joined by vertical bars (|).`,
          ]
        : [`Maksudnya ${visible(meant)}? Tulis kunci itu.`, `Is it ${visible(meant)}? Write that key.`],
    ),
  );
}
