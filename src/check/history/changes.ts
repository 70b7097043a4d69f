import { datasetAsRead } from "../figures/as-read.ts";
import type { Finding, Readings, RelationRule } from "../../dataset/readings.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import { keyOf, textOf } from "../../tables/key.ts";
import type { Columns } from "../../tables/table.ts";
import { tables, type TableName } from "../../tables/tables.ts";
import { changed, vanished, type Changed } from "./change-faults.ts";
import { coverageShifts } from "./coverage.ts";
import { ledgerOf } from "./ledger.ts";

/** A value that was published and is another one now. */
export interface Change extends Changed {
  /** Where it is told and how, unless the ledger has it; null for what needs no entry. */
  finding: Finding | null;
}

/** The columns whose published values may not change without an entry in the ledger; notes and addresses may. */
const PUBLISHED: Partial<Record<TableName, readonly string[]>> = {
  wilayah: ["name", "type", "slug"],
  sumber: ["published", "grade"],
  aktivasi: ["datePrecision", "count", "precision", "unit", "share", "sharePrecision", "statedBase", "used"],
  ektp: ["datePrecision", "count", "precision", "unit", "method", "used"],
  target: ["start", "share", "base", "count", "precision", "unit"],
  kegiatan: ["start", "datePrecision", "activations", "precision", "unit", "fromElsewhere"],
  sarana: ["count", "date", "datePrecision"],
};

/** Tables whose rows are figures: one that vanishes takes a published figure with it. */
const FIGURES: readonly TableName[] = ["aktivasi", "ektp", "target", "kegiatan", "sarana"];

/** The rule that no published value has changed or vanished since earlier readings without an entry in the ledger. */
export function changesAreRecorded(before: Readings): RelationRule {
  return function* (after, today) {
    const ledger = ledgerOf(before, after);
    const shifts = after.ektp.whole ? coverageShifts(datasetAsRead(before), datasetAsRead(after), today) : [];
    const changes = [...tableChanges(before, after, today), ...shifts];
    for (const change of changes) if (!ledger.records(change) && change.finding) yield change.finding;
    yield* ledger.findings();
  };
}

function* tableChanges(before: Readings, after: Readings, today: IsoDate): Generator<Change> {
  for (const name of Object.keys(tables) as TableName[]) {
    if (name === "koreksi" || name === "pengecualian") continue;
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
  const columns: Columns = tables[name].columns;
  for (const [field, { header }] of Object.entries(columns)) {
    const [old, present] = [cellText(row, field), cellText(later, field)];
    if (old === present) continue;
    const change = { file: `${name}.csv`, key, column: header, old, new: present };
    const finding = PUBLISHED[name]?.includes(field)
      ? { table: name, line: later.line, field, fault: changed(change, today) }
      : null;
    yield { ...change, finding };
  }
}

function vanishedRow(name: TableName, key: string, row: object, today: IsoDate): Change {
  const old = cellText(row, "count") ?? cellText(row, "activations") ?? cellText(row, "share");
  const change = { file: `${name}.csv`, key, column: null, old, new: null };
  const finding = FIGURES.includes(name) ? { table: name, line: 0, field: null, fault: vanished(change, today) } : null;
  return { ...change, finding };
}

function cellText(row: object, field: string): string | null {
  return textOf((row as Record<string, unknown>)[field]) || null;
}
