import { findRecords, type Records } from "./csv.ts";
import type { Row, DataTable } from "../tables/table.ts";

/** One file as read. */
export interface Reading<T extends DataTable = DataTable, R = Row<T>> {
  table: T;
  /** Path as the user knows it. */
  file: string;
  records: Records;
  /** Field name to index of its cell in a record. */
  positions: ReadonlyMap<string, number>;
  /** The rows without an error; null if the file's form leaves none to read. */
  rows: R[] | null;
  /** The rows with an error, without the cells at fault. */
  broken: Partial<Row<T>>[];
  /** Whether every row of the file is among `rows`. */
  whole: boolean;
  /** Records below the header. */
  count: number;
}

/** A file that could not be read, or not yet: no rows. */
export function unread<T extends DataTable>(table: T, file: string): Reading<T> {
  const none = { rows: null, broken: [], whole: false, count: 0 };
  return { table, file, records: findRecords(""), positions: new Map(), ...none };
}
