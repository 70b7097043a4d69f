import type { Bilingual } from "../notation/language.ts";

/** What is wrong with one cell, row or file, in words of both languages; where it stands is added by who finds it. */
export interface Fault {
  /** Stable id, documented on the site under /data/aturan/#id. */
  rule: string;
  message: Bilingual;
  /** What to write instead, or what to look up. */
  hint: Bilingual;
}

/** A fault and its place, as `npm run check` prints it. */
export interface Problem extends Fault {
  severity: "error" | "warning";
  /** Path of the file as the user knows it, such as `data/aktivasi.csv`. */
  file: string;
  /** Physical line on which the record starts; header = 1, 0 = the whole file. */
  line: number;
  /** Code point at which the cell starts, from 1. */
  column: number;
  /** Header of the cell's column; null for a whole row or file. */
  field: string | null;
  /** The cell as written; null where no single cell is at fault. */
  value: string | null;
}

/** Orders problems by file, line and column, errors before warnings at one place. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.severity, b.severity) || compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
