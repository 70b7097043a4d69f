import type { Fault } from "../cells/problem.ts";
import type { Table } from "../tables/table.ts";

/** What is wrong with a record as a whole, and the cell where that shows; null for the record itself. */
export interface RecordFault {
  fault: Fault;
  cell: number | null;
}

/** A table, the cells of its header and what separates the cells of the file. */
export interface RowLayout {
  table: Table;
  names: readonly string[];
  delimiter: string;
}

/** A fault of a record that shows in no single cell. */
export function whole(found: Fault): RecordFault {
  return { fault: found, cell: null };
}
