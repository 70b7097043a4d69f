import { valueIn } from "../csv/values.ts";
import { keyOf, textOf, valueAt } from "../tables/key.ts";
import { keysOf } from "../notation/keys.ts";
import type { DataTable } from "../tables/table.ts";
import type { Intake } from "./intake.ts";
import { canonical, type Taken } from "./records.ts";
import { cellName } from "./sheet.ts";
import { SKIPS } from "./skip.ts";

/** Sorts rows that were read into new ones, those the table has already, and those that contradict one of the same key. */
export function withPublished(
  table: DataTable,
  published: readonly object[],
  taken: Iterable<Taken>,
  intake: Intake,
): void {
  const known = new Map(published.map((row) => [keyOf(table, row), row]));
  const added = new Map<string, Taken>();
  for (const one of taken) {
    const key = keyOf(table, one.values);
    const [before, twin] = [known.get(key), added.get(key)];
    const row = canonical(table, one.texts);
    if (before && isSame(table, before, one.values, one.said)) intake.existing++;
    else if (before) intake.conflicts.push({ row, with: canonical(table, textsIn(table, before)) });
    else if (twin && isSame(table, twin.values, one.values, keysOf(table.columns)))
      intake.skipped.push({ cell: cellName(one.row, 0), why: SKIPS.twice });
    else if (twin) intake.conflicts.push({ row, with: canonical(table, twin.texts) });
    else {
      added.set(key, one);
      intake.rows.push(row);
    }
  }
}

/** Whether two rows of one key say the same of some fields, but for what may change without an entry in the ledger. */
function isSame(table: DataTable, a: object, b: object, fields: readonly string[]): boolean {
  return fields.every(
    (field) => table.mayChange.includes(field) || textOf(valueAt(a, field)) === textOf(valueAt(b, field)),
  );
}

/** The texts of a published row; empty where its value is what an empty cell stands for, but for how exact its date is. */
function textsIn(table: DataTable, row: object): Record<string, string> {
  const texts = Object.entries(table.columns).map(([field, column]) => {
    const text = textOf(valueAt(row, field));
    const isDefault = column.whenEmpty !== "fault" && text === textOf(valueIn(column, "")) && field !== "datePrecision";
    return [field, isDefault ? "" : text];
  });
  return Object.fromEntries(texts);
}
