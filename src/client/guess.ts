/** What stands before the name of a region in an address. */
const BEFORE_NAME = /\/(?:wilayah|sematan)\/([^/]+)/;

/**
 * What an address seems to name, as a reader would type it: `kota malng` for `/wilayah/kota-malng/laporan/`; the last part
 * where it does not say that a region follows; nothing for one that cannot be read.
 */
export function asTyped(path: string): string {
  const [, name] = BEFORE_NAME.exec(path) ?? /([^/]+)\/*$/.exec(path) ?? [];
  return decoded(name ?? "")
    .replace(/\.html?$/, "")
    .replace(/[-_+.\s]+/g, " ")
    .trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
