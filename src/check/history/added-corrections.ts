import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";
import { keyOf } from "../../tables/key.ts";
import type { CorrectionRow } from "../../tables/koreksi.ts";
import { koreksi } from "../../tables/koreksi.ts";
import { entryGone, entryIdle } from "./change-faults.ts";
import type { Change } from "./change-faults.ts";

/** The entries that were added to the ledger since an earlier state. */
export interface AddedCorrections {
  /** Whether added entries lead from the old value to the new one; several may stand in a chain. */
  records(change: Change): boolean;
  /** Whether every row of the ledger could be told apart into its cells. */
  isReadable: boolean;
  /** Added entries that recorded none of the changes asked for, and earlier entries that are gone. */
  findings(): Generator<Finding>;
}

/** What the ledger says of the changes between two states. */
export function addedCorrections(before: Readings, after: Readings): AddedCorrections {
  const earlier = new Map((before.koreksi.rows ?? []).map((row) => [keyOf(koreksi, row), row]));
  const present = new Set((after.koreksi.rows ?? []).map((row) => keyOf(koreksi, row)));
  const idle = new Set<Entry>((after.koreksi.rows ?? []).filter((row) => !earlier.has(keyOf(koreksi, row))));
  // An entry without its reason is told of itself; the change it records is not told as unrecorded too.
  const broken = after.koreksi.broken.filter(isEntry);
  return {
    isReadable: after.koreksi.rows === null || after.koreksi.broken.every((row) => Object.keys(row).length > 1),
    records(change) {
      const chain = chainOf(change, [...idle, ...broken]);
      for (const entry of chain ?? []) idle.delete(entry);
      return chain !== null;
    },
    *findings() {
      for (const { line, key } of idle) yield { table: "koreksi", line, field: null, fault: entryIdle(key) };
      if (!after.koreksi.whole) return;
      for (const [id, { file, key }] of earlier)
        if (!present.has(id)) yield { table: "koreksi", line: 0, field: null, fault: entryGone(file, key) };
    },
  };
}

/** What of an entry says which change it records. */
type Entry = Pick<CorrectionRow, "line" | "file" | "key" | "column" | "old" | "new">;

function isEntry(row: Partial<CorrectionRow>): row is Entry {
  return [row.file, row.key, row.column, row.old, row.new].every((cell) => cell !== undefined);
}

/** The entries that lead from a change's old value to its new one, each beginning where the one before ended; null if none do. */
function chainOf(change: Change, entries: readonly Entry[]): Entry[] | null {
  const own = entries.filter(
    ({ file, key, column }) => file === change.file && key === change.key && column === change.column,
  );
  const chain: Entry[] = [];
  let value = change.old;
  do {
    const next = own.find((entry) => !chain.includes(entry) && entry.old === value);
    if (!next) return null;
    chain.push(next);
    value = next.new;
  } while (value !== change.new);
  return chain;
}
