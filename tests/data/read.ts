import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";

/** A row as plain text cells, read without the project's own reader. */
export type Cells = Record<string, string>;

/** The rows of a CSV file. */
export function rowsOf(path: string): Cells[] {
  return [...csvParse(readFileSync(path, "utf8"))];
}

/** One published figure of the first collection, read page by page before this record existed: what it must hold. */
export interface Fact {
  region: string;
  date: string;
  measure: string;
  value: string;
  source: string;
}

export const facts = rowsOf("tests/data/facts.csv") as unknown as Fact[];

const listed = new Set(facts.map((fact) => fact.source));

/** The rows of a table that come from the sources of the first collection; later ones are of no concern to these tests. */
export function collected(table: string): Cells[] {
  return rowsOf(`data/${table}.csv`).filter((row) => listed.has(row["sumber"] ?? ""));
}
