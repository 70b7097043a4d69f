type Rows<R> = readonly R[];
type KeyOf<R> = (row: R) => string;

// Tables are read once and never changed; their indexes go when they do.
const indexes = new WeakMap<Rows<unknown>, Map<KeyOf<never>, Map<string, Rows<unknown>>>>();

const region: KeyOf<{ region: string }> = (row) => row.region;

/** The rows of one region, in the order of their table. Costs the same however many rows the table has. */
export function ofRegion<R extends { region: string }>(rows: Rows<R>, code: string): Rows<R> {
  return having(rows, region, code);
}

/**
 * The rows that have a key, in the order of their table. The table is read once for each function, which must be one of a
 * module: a new one at each call would read it each time.
 */
export function having<R>(rows: Rows<R>, keyOf: KeyOf<R>, key: string): Rows<R> {
  const own = indexes.get(rows) ?? new Map<KeyOf<never>, Map<string, Rows<unknown>>>();
  indexes.set(rows, own);
  const index = own.get(keyOf) ?? Map.groupBy(rows, keyOf);
  own.set(keyOf, index);
  return (index.get(key) ?? []) as Rows<R>;
}
