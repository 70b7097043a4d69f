import { isExcusable } from "../rules/rules.ts";
import { fault } from "../tables/fault.ts";
import { keyOf } from "../tables/key.ts";
import type { Fault } from "../tables/problem.ts";
import type { ExceptionRow } from "../tables/pengecualian.ts";
import { tables, type TableName } from "../tables/tables.ts";
import { visible } from "../tables/visible.ts";
import type { Finding, Readings } from "./readings.ts";

/**
 * The findings that no row of `pengecualian.csv` accounts for, and what is wrong with those rows: a rule that cannot be
 * excused, or one that silences nothing. Of a table that `isFull` not everything was found.
 */
export function* withExceptions(
  readings: Readings,
  findings: Iterable<Finding>,
  isFull: (table: TableName) => boolean,
): Generator<Finding> {
  const exceptions = readings.pengecualian.rows ?? [];
  const keys = new Set(exceptions.map((row) => keyOf(tables.pengecualian, row)));
  const used = new Set<string>();
  for (const finding of findings) {
    const key = keys.size > 0 && isExcusable(finding.fault.rule) ? exceptionKey(readings, finding) : "";
    if (keys.has(key)) used.add(key);
    else yield finding;
  }
  const names = Object.keys(tables) as TableName[];
  const whole = names.every((name) => readings[name].whole && !isFull(name));
  for (const row of exceptions) {
    if (!isExcusable(row.rule))
      yield { table: "pengecualian", line: row.line, field: "rule", fault: notExcusable(row.rule) };
    else if (whole && !used.has(keyOf(tables.pengecualian, row)))
      yield { table: "pengecualian", line: row.line, field: null, fault: silencesNothing(row) };
  }
}

/** The key of the exception that would account for a finding: rule, file and the row's own key. */
function exceptionKey(readings: Readings, { table, line, fault: { rule } }: Finding): string {
  const row = rowAt(readings[table].rows ?? [], line);
  return [rule, `${table}.csv`, row ? keyOf(tables[table], row) : ""].join("|");
}

/** The row that starts on a line; rows stand in the order of their lines. */
function rowAt(rows: readonly { line: number }[], line: number): { line: number } | undefined {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.line < line) low = middle + 1;
    else high = middle;
  }
  return rows[low];
}

function notExcusable(rule: string): Fault {
  return fault(
    "pengecualian-tak-dikenal",
    [
      `aturan «${visible(rule)}» tidak ada, atau tidak dapat dikecualikan.`,
      `aturan «${visible(rule)}» does not exist or cannot be excused.`,
    ],
    [
      "Salin nama aturannya dari hasil pemeriksaan; kesalahan bentuk diperbaiki, bukan dikecualikan.",
      "Copy the rule's name from the check; a fault of form is repaired, not excused.",
    ],
  );
}

function silencesNothing({ rule, file, key }: ExceptionRow): Fault {
  return fault(
    "pengecualian-sia-sia",
    [
      `tidak ada temuan ${rule} pada baris ${visible(key)} di ${visible(file)}.`,
      `there is no finding of ${rule} on the row ${visible(key)} of ${visible(file)}.`,
    ],
    [
      "Hapus baris ini, atau cocokkan kuncinya dengan baris yang dimaksud.",
      "Delete this row, or make its key that of the row meant.",
    ],
  );
}
