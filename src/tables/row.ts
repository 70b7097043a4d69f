import type { PrintedShare } from "../cells/kinds.ts";
import type { Fault } from "../cells/problem.ts";

/** A row's values under their field names: null where empty, undefined where the cell is at fault. */
export interface Values {
  [field: string]: unknown;
  count?: number | null;
  unit?: number | null;
  share?: PrintedShare | null;
  note?: string | null;
}

/** A fault of a row, told of one of its cells. */
export interface CellFault {
  field: string;
  fault: Fault;
  /** Other cells whose own faults it explains, so that they need not be told. */
  explains?: readonly string[];
}

/** The text of a cell by its field; empty for an absent column. */
export type Cell = (field: string) => string;

/** A rule between the cells of one row. Cells at fault break no such rule. */
export type RowRule = (row: Values, cell: Cell) => CellFault | null;

/** The faults of a row's cells together with those between them; a cell's own gives way to what its row explains better. */
export function withRowFaults(
  rules: readonly RowRule[],
  row: Values,
  cell: Cell,
  faults: readonly CellFault[],
): readonly CellFault[] {
  const between: CellFault[] = [];
  for (const rule of rules) {
    const found = rule(row, cell);
    if (found) between.push(found);
  }
  if (between.length === 0) return faults;
  const byField = new Map([...faults, ...between].map((found) => [found.field, found]));
  for (const { explains = [] } of between) for (const field of explains) byField.delete(field);
  return [...byField.values()];
}
