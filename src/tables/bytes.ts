import { fault } from "./fault.ts";
import type { Fault } from "./problem.ts";

/** The largest file that is read. */
export const MOST_BYTES = 80_000_000;

/** The text of a file's bytes, a leading BOM left out, or the fault that keeps it from being text. */
export function textOf(bytes: Uint8Array): { text: string } | { fault: Fault } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { fault: notUtf8() };
  }
}

function notUtf8(): Fault {
  return fault(
    "berkas-bukan-utf8",
    ["berkas ini bukan UTF-8.", "this file is not UTF-8."],
    ["Simpan ulang sebagai CSV UTF-8.", "Save it again as CSV UTF-8."],
  );
}

/** The fault of a file larger than MOST_BYTES. */
export function tooLarge(size: number): Fault {
  return fault(
    "berkas-terlalu-besar",
    [
      `berkas ini ${Math.ceil(size / 1e6)} MB; batasnya ${MOST_BYTES / 1e6} MB.`,
      `this file has ${Math.ceil(size / 1e6)} MB; the limit is ${MOST_BYTES / 1e6} MB.`,
    ],
    ["Periksa apakah ini berkas yang dimaksud.", "Check whether this is the file you mean."],
  );
}
