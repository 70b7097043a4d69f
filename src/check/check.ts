import { readDataset, readTables, type DataFile, type DatasetReading } from "../dataset/read.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { gather } from "../csv/gather.ts";
import { changesAreRecorded } from "./history/changes.ts";
import { claimsFit } from "./figures/claims.ts";
import { activationsWithinHolders } from "./figures/holders.ts";
import { targetsAddUp } from "./figures/targets.ts";

/**
 * Reads and checks the files of the data folder by every rule there is, those that need the metrics included; `today` is a
 * date in Asia/Jakarta. With `earlier` files, also that no value published by them has changed without an entry in the
 * ledger. Never throws for what a file holds.
 */
export function checkData(
  files: readonly DataFile[],
  today: IsoDate,
  earlier: readonly DataFile[] | null = null,
): DatasetReading {
  const history = earlier ? [changesAreRecorded(readTables(earlier, gather()))] : [];
  return readDataset(files, today, [activationsWithinHolders, claimsFit, targetsAddUp, ...history]);
}
