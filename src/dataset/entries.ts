import { having } from "./rows.ts";
import { cellsOfKey } from "../tables/key.ts";

/** The entries of the corrections ledger or the list of exceptions whose key begins with a region's code. */
export function entriesOf<E extends { key: string }>(entries: readonly E[], region: string): readonly E[] {
  return having(entries, regionOfKey, region);
}

function regionOfKey({ key }: { key: string }): string {
  return cellsOfKey(key)[0] ?? "";
}
