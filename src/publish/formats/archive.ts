import { zipSync } from "fflate";

/** The day that every entry of an archive bears, its clock as the machine's: the first that the format knows. */
const NO_DAY = new Date(1980, 0, 1);

/** An archive of files by their names: the same files give the same bytes, on any machine and day. */
export function archiveOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...files }, { level: 9, mtime: NO_DAY }));
}
