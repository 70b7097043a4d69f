import { cellsOfKey, keyOf, textOf } from "../../tables/key.ts";
import { fault } from "../../cells/fault.ts";
import { valueAt } from "../../tables/key.ts";
import type { Fault } from "../../cells/problem.ts";
import { tableNames, tables, type TableName } from "../../tables/tables.ts";
import { visible } from "../../cells/visible.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/** No two rows of a table have the same key. */
export function* keysAreUnique(readings: Readings): Generator<Finding> {
  for (const name of tableNames) {
    const rows = readings[name].rows ?? [];
    if (!isAscending(tables[name].key, rows)) yield* equalKeys(name, rows);
  }
}

function* equalKeys(name: TableName, rows: readonly { line: number }[]): Generator<Finding> {
  const firsts = new Map<string, number>();
  let block: Block | null = null;
  for (const [index, row] of rows.entries()) {
    const key = keyOf(tables[name], row);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    if (block && first === block.of + block.length && index === block.from + block.length) block.length++;
    else {
      if (block) yield* blockFindings(name, rows, block);
      block = first === undefined ? null : { from: index, of: first, length: 1 };
    }
  }
  if (block) yield* blockFindings(name, rows, block);
}

/** Rows from an index on that repeat as many rows from another on. */
interface Block {
  from: number;
  of: number;
  length: number;
}

/** Rows that were pasted twice are told at once, two that are alike one by one. */
function* blockFindings(name: TableName, rows: readonly { line: number }[], block: Block): Generator<Finding> {
  const lineAt = (index: number) => rows[index]?.line ?? 0;
  if (block.length > 2) {
    const fault = pastedTwice(
      [lineAt(block.from), lineAt(block.from + block.length - 1)],
      [lineAt(block.of), lineAt(block.of + block.length - 1)],
      isReport(name),
    );
    yield { table: name, line: lineAt(block.from), field: null, fault };
    return;
  }
  for (const [at, row] of rows.slice(block.from, block.from + block.length).entries()) {
    const fault = sameKey(name, keyOf(tables[name], row), lineAt(block.of + at));
    yield { table: name, line: row.line, field: null, fault };
  }
}

/** Whether every row's key is greater than the one before, as in the order that `npm run fix` gives: then none is there twice. */
function isAscending(fields: readonly string[], rows: readonly object[]): boolean {
  return rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || isBefore(fields, before, row);
  });
}

function isBefore(fields: readonly string[], row: object, next: object): boolean {
  for (const field of fields) {
    const [a, b] = [valueAt(row, field), valueAt(next, field)];
    if (a !== b) return textOf(a) < textOf(b);
  }
  return false;
}

function isReport(table: TableName): boolean {
  return table === "aktivasi" || table === "ektp";
}

function pastedTwice([from, to]: [number, number], [first, last]: [number, number], report: boolean): Fault {
  return fault(
    report ? "laporan-ganda" : "baris-ganda",
    [
      `baris ${from} sampai ${to} sama kuncinya dengan baris ${first} sampai ${last}.`,
      `lines ${from} to ${to} have the same keys as lines ${first} to ${last}.`,
    ],
    [
      `Bila tertempel dua kali, hapus baris ${from} sampai ${to}; bila angkanya berbeda, lihat lagi sumbernya.`,
      `If they were pasted twice, delete lines ${from} to ${to}; if the figures differ, look at the sources again.`,
    ],
  );
}

function sameKey(table: TableName, key: string, first: number): Fault {
  const report = isReport(table);
  const cells = cellsOfKey(key).map(visible).join(", ");
  return fault(
    report ? "laporan-ganda" : "baris-ganda",
    [
      `${report ? "laporan" : "baris"} ini sama kuncinya dengan baris ${first} (${cells}).`,
      `this ${report ? "report" : "row"} has the same key as line ${first} (${cells}).`,
    ],
    report
      ? [
          "Simpan satu; bila angkanya berbeda, lihat lagi sumbernya (laki-laki dan perempuan dijumlahkan).",
          "Keep one; if the figures differ, look at the source again (men and women are added up).",
        ]
      : [
          "Simpan satu; bila isinya berbeda, lihat lagi sumbernya.",
          "Keep one; if they differ, look at the source again.",
        ],
  );
}
