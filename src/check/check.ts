import { readDataset, type DataFile, type DatasetReading } from "../dataset/read.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { activationsWithinHolders } from "./holders.ts";
import { targetsAddUp } from "./targets.ts";

/**
 * Reads and checks the files of the data folder by every rule there is, those that need the metrics included; `today` is a
 * date in Asia/Jakarta. Never throws for what a file holds.
 */
export function checkData(files: readonly DataFile[], today: IsoDate): DatasetReading {
  return readDataset(files, today, [activationsWithinHolders, targetsAddUp]);
}
