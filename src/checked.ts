import { checkData, type CheckedData } from "./check/check.ts";
import type { DataFile } from "./dataset/read.ts";
import { digestOf } from "./kept.ts";
import type { IsoDate } from "./notation/calendar.ts";

declare global {
  /** What was checked last, in this process. */
  var lastChecked: { digest: string; checked: CheckedData } | undefined;
}

/**
 * What comes of checking some files. A build checks them to say what is wrong, and its pages, which are a bundle with
 * modules of its own, ask again in the same process: they get the same record. Other bytes or another day are checked anew.
 */
export function checkedOnce(files: readonly DataFile[], today: IsoDate): CheckedData {
  const digest = digestOf([today, ...files.map(digestOfFile)].join("\0"));
  if (globalThis.lastChecked?.digest !== digest) globalThis.lastChecked = { digest, checked: checkData(files, today) };
  return globalThis.lastChecked.checked;
}

function digestOfFile(file: DataFile): string {
  return [file.path, "bytes" in file ? digestOf(file.bytes) : JSON.stringify(file)].join("\0");
}
