import type { Fault } from "../../cells/problem.ts";
import { addedCorrections } from "../../check/history/added-corrections.ts";
import { publishedChanges } from "../../check/history/changes.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import type { TableName } from "../../tables/tables.ts";
import type { Ledger } from "../../text/changes.ts";

/** What the ledger says of the changes between two states of the data folder. */
export interface Recorded {
  /** Of a row: whether its published values that changed, or the row itself if it is gone, are recorded. */
  of(change: { table: TableName; key: string }): Ledger;
  /** What is not recorded, with the row of the ledger ready to be copied, and what of the ledger records nothing. */
  faults: Fault[];
}

/** Holds every published value that changed against the ledger. */
export function recordedBetween(before: Readings, after: Readings, today: IsoDate): Recorded {
  const ledger = addedCorrections(before, after);
  const changes = [...publishedChanges(before, after, today)].map((change) => ({
    ...change,
    recorded: ledger.records(change),
  }));
  const missing = changes.flatMap(({ recorded, finding }) => (!recorded && finding ? [finding.fault] : []));
  return {
    of({ table, key }) {
      const own = changes.filter((change) => change.file === `${table}.csv` && change.key === key);
      const due = own.filter(({ finding }) => finding !== null);
      if (due.some(({ recorded }) => !recorded)) return "missing";
      return own.some(({ recorded }) => recorded) ? "recorded" : null;
    },
    faults: [...missing, ...[...ledger.findings()].map(({ fault }) => fault)],
  };
}
