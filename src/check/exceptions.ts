import { isExcusable, rules } from "../rules/rules.ts";
import { fault, write } from "../cells/fault.ts";
import { firstBeyond } from "../notation/order.ts";
import { keyOf } from "../tables/key.ts";
import { nearest } from "../cells/nearest.ts";
import type { Fault } from "../cells/problem.ts";
import type { ExceptionRow } from "../tables/pengecualian.ts";
import { tableIn, tableNames, tables, type TableName } from "../tables/tables.ts";
import { visible } from "../cells/visible.ts";
import type { Readings } from "../dataset/readings.ts";
import type { Finding } from "./finding.ts";

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
  const left: string[] = [];
  for (const finding of findings) {
    const key = keys.size > 0 && isExcusable(finding.fault.rule) ? exceptionKey(readings, finding) : "";
    if (keys.has(key)) used.add(key);
    else yield finding;
    if (key !== "" && !keys.has(key)) left.push(key);
  }
  const whole = tableNames.every((name) => readings[name].whole && !isFull(name));
  for (const row of exceptions) {
    const place = { table: "pengecualian", line: row.line } as const;
    if (!isExcusable(row.rule)) yield { ...place, field: "rule", fault: notExcusable(row.rule) };
    else if (tableIn(row.file) === undefined) yield { ...place, field: "file", fault: unknownFile(row.file) };
    else if (whole && !used.has(keyOf(tables.pengecualian, row)))
      yield { ...place, field: null, fault: silencesNothing(row, left) };
  }
}

function unknownFile(file: string): Fault {
  const like = tableNames.find((name) => file.split(/[\\/]/).at(-1) === name || file.endsWith(`/${name}.csv`));
  return fault(
    "pengecualian-tak-dikenal",
    [`berkas «${visible(file)}» tidak dikenal.`, `berkas «${visible(file)}» is unknown.`],
    like === undefined
      ? [
          "Tulis nama berkas tabelnya, misalnya aktivasi.csv.",
          "Write the name of the table's file, such as aktivasi.csv.",
        ]
      : write(`${like}.csv`),
  );
}

/** The key of the exception that would account for a finding: rule, file and the row's own key. */
function exceptionKey(readings: Readings, { table, line, fault: { rule } }: Finding): string {
  const row = rowAt(readings[table].rows ?? [], line);
  return [rule, `${table}.csv`, row ? keyOf(tables[table], row) : ""].join("|");
}

/** The row that starts on a line; rows stand in the order of their lines. */
function rowAt(rows: readonly { line: number }[], line: number): { line: number } | undefined {
  return rows[firstBeyond(rows, (row) => row.line >= line)];
}

function notExcusable(rule: string): Fault {
  const like = Object.hasOwn(rules, rule) ? null : nearest(rule, Object.keys(rules).filter(isExcusable), 3);
  return fault(
    "pengecualian-tak-dikenal",
    Object.hasOwn(rules, rule)
      ? [`aturan «${visible(rule)}» tidak dapat dikecualikan.`, `aturan «${visible(rule)}» cannot be excused.`]
      : [`aturan «${visible(rule)}» tidak ada.`, `aturan «${visible(rule)}» does not exist.`],
    like === null
      ? [
          "Hapus baris ini dan perbaiki temuannya: yang dikecualikan hanya hubungan antarangka.",
          "Delete this row and repair what was found: only relations between figures can be excused.",
        ]
      : [`Maksudnya «${like}»? Tulis ${like}.`, `Is it «${like}»? Write ${like}.`],
  );
}

/** `left` are the keys of the findings that no exception accounts for. */
function silencesNothing({ rule, file, key }: ExceptionRow, left: readonly string[]): Fault {
  const found = left.find((candidate) => candidate.startsWith(`${rule}|${file}|`))?.slice(`${rule}|${file}|`.length);
  return fault(
    "pengecualian-sia-sia",
    [
      `tidak ada temuan ${rule} pada baris ${visible(key)} di ${visible(file)}.`,
      `there is no finding of ${rule} on the row ${visible(key)} of ${visible(file)}.`,
    ],
    found === undefined
      ? [
          "Hapus baris ini: temuannya sudah tidak ada, atau kuncinya keliru.",
          "Delete this row: the finding is no longer there, or the key is another one.",
        ]
      : [
          `Bila yang dimaksud temuan pada ${visible(found)}, tulis kunci itu; bila tidak, hapus baris ini.`,
          `If the finding on ${visible(found)} is meant, write that key; if not, delete this row.`,
        ],
  );
}
