import type { Problem } from "../cells/problem.ts";
import { gather } from "../csv/gather.ts";
import { readTables, type DataFile } from "../dataset/read.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { checkData, standingIn, type CheckedData } from "./check.ts";
import { changesAreRecorded } from "./history/changes.ts";

/** What came of checking the data folder beside earlier files. */
export interface CheckedSince extends CheckedData {
  /** Those of the warnings that earlier files had too; empty without such files. */
  standing: ReadonlySet<Problem>;
}

/**
 * Checks the files of the data folder, and that no value published by `earlier` ones (null: there are none) has changed
 * without an entry in the ledger. Apart from the check itself: a browser, which has no earlier files, need not load it.
 */
export function checkSince(
  files: readonly DataFile[],
  today: IsoDate,
  earlier: readonly DataFile[] | null,
): CheckedSince {
  if (earlier === null) return { ...checkData(files, today), standing: new Set() };
  const before = readTables(earlier, gather());
  const checked = checkData(files, today, { before, rules: [changesAreRecorded(before)] });
  return { ...checked, standing: standingIn(checked.problems, checkData(earlier, today).problems) };
}
