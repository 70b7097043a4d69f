/** The keys of a record that is written out in full, as its type has them: `Object.keys` forgets which they are. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}

/** A record with another value under each of its keys. */
export function mapRecord<K extends string, V, U>(
  record: Readonly<Record<K, V>>,
  valueOf: (value: V, key: K) => U,
): Record<K, U> {
  const entries = keysOf(record).map((key) => [key, valueOf(record[key], key)]);
  return Object.fromEntries(entries) as Record<K, U>;
}
