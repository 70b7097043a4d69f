import { strToU8, zipSync } from "fflate";
import { mapRecord } from "../../notation/keys.ts";

/** The day that every entry of an archive bears, its clock as the machine's: the first that the format knows. */
const NO_DAY = new Date(1980, 0, 1);

/** An archive of files, texts or bytes, by their names: the same files give the same bytes, on any machine and day. */
export function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = mapRecord(files, (file) => (typeof file === "string" ? strToU8(file) : file));
  return new Uint8Array(zipSync(entries, { level: 9, mtime: NO_DAY }));
}
