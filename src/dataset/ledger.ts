/** The entries of the corrections ledger or the list of exceptions whose key begins with a region's code. */
export function entriesOf<E extends { key: string }>(entries: readonly E[], region: string): E[] {
  return entries.filter(({ key }) => key.split("|")[0] === region);
}
