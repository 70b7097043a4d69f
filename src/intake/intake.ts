import type { Bilingual } from "../notation/language.ts";

/** A row of a table under its headers, every cell as this record writes it. */
export type CanonicalRow = Record<string, string>;

/** A cell that may mean several things. */
export interface Ambiguity {
  cell: string;
  value: string;
  readings: readonly string[];
}

/** What does not become a row, and why. */
export interface Skip {
  cell: string;
  why: Bilingual;
}

/** What cannot be taken as it is; without a cell where it is the whole file. */
export interface Refused {
  cell?: string;
  value?: string;
  message: Bilingual;
}

/** A row that says otherwise than one of the same key. */
export interface Conflict {
  row: CanonicalRow;
  with: CanonicalRow;
}

/** What came of bringing in a file. */
export interface Intake {
  /** Rows that the table does not have yet. */
  rows: CanonicalRow[];
  ambiguous: Ambiguity[];
  skipped: Skip[];
  refused: Refused[];
  /** How many rows the table has already. */
  existing: number;
  conflicts: Conflict[];
}

/** An intake of nothing, to be filled. */
export function emptyIntake(): Intake {
  return { rows: [], ambiguous: [], skipped: [], refused: [], existing: 0, conflicts: [] };
}

/** Whether nothing is left for a person to decide. */
export function isSettled({ ambiguous, refused, conflicts }: Intake): boolean {
  return ambiguous.length + refused.length + conflicts.length === 0;
}
