/** The keys of a record that is written out in full, as its type has them: `Object.keys` forgets which they are. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
