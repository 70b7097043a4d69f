import { cellsOfKey } from "../tables/key.ts";
/** The entries of the corrections ledger or the list of exceptions whose key begins with a region's code. */
export function entriesOf<E extends { key: string }>(entries: readonly E[], region: string): E[] {
  return entries.filter(({ key }) => cellsOfKey(key)[0] === region);
}
