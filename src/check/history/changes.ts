import { datasetAsRead } from "../figures/as-read.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { RelationRule } from "../finding.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import { keyOf, textOf, valueAt } from "../../tables/key.ts";
import type { DataTable } from "../../tables/table.ts";
import { tableNames, tables, type TableName } from "../../tables/tables.ts";
import { changed, vanished, type Change } from "./change-faults.ts";
import { coverageShifts } from "./coverage.ts";
import { addedCorrections } from "./added-corrections.ts";

/** The rule that no published value has changed or vanished since earlier readings without an entry in the ledger. */
export function changesAreRecorded(before: Readings): RelationRule {
  return function* (after, today) {
    const ledger = addedCorrections(before, after);
    const unrecorded = [...publishedChanges(before, after, today)].filter((change) => !ledger.records(change));
    // A row of the ledger that cannot be told apart into cells may be the one that is missing.
    if (ledger.isReadable) for (const { finding } of unrecorded) if (finding) yield finding;
    yield* ledger.findings();
  };
}

/** Every value of earlier readings that is another one now, those that need no entry in the ledger included. */
export function* publishedChanges(before: Readings, after: Readings, today: IsoDate): Generator<Change> {
  yield* tableChanges(before, after, today);
  if (after.ektp.whole) yield* coverageShifts(datasetAsRead(before), datasetAsRead(after), today);
}

function* tableChanges(before: Readings, after: Readings, today: IsoDate): Generator<Change> {
  for (const name of tableNames) {
    const now = new Map((after[name].rows ?? []).map((row) => [keyOf(tables[name], row), row]));
    for (const row of before[name].rows ?? []) {
      const [key, later] = [keyOf(tables[name], row), now.get(keyOf(tables[name], row))];
      if (later) yield* cellChanges(name, key, row, later, today);
      else if (after[name].whole) yield vanishedRow(name, key, row, today);
    }
  }
}

function* cellChanges(
  name: TableName,
  key: string,
  row: object,
  later: { line: number },
  today: IsoDate,
): Generator<Change> {
  const { columns, mayChange }: DataTable = tables[name];
  for (const [field, { header }] of Object.entries(columns)) {
    const [old, present] = [cellText(row, field), cellText(later, field)];
    if (old === present) continue;
    const change = { file: `${name}.csv`, key, column: header, old, new: present };
    const finding = mayChange.includes(field)
      ? null
      : { table: name, line: later.line, field, fault: changed(change, today) };
    yield { ...change, finding };
  }
}

function vanishedRow(name: TableName, key: string, row: object, today: IsoDate): Change {
  const old = cellText(row, "count") ?? cellText(row, "activations") ?? cellText(row, "share");
  const change = { file: `${name}.csv`, key, column: null, old, new: null };
  const finding = tables[name].holdsFigures
    ? { table: name, line: 0, field: null, fault: vanished(change, today) }
    : null;
  return { ...change, finding };
}

function cellText(row: object, field: string): string | null {
  return textOf(valueAt(row, field)) || null;
}
