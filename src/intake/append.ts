import { cellsOf, csvLine, findRecords } from "../csv/csv.ts";
import type { CanonicalRow } from "./intake.ts";

/** The text of a table's file with rows at its end, in the order of its own columns; null if it lacks a column that they fill. */
export function appended(text: string, rows: readonly CanonicalRow[]): string | null {
  const header = cellsOf(findRecords(text.slice(0, `${text}\n`.indexOf("\n") + 1)), 0);
  const fills = (column: string) => rows.some((row) => row[column] !== "");
  const columns = Object.keys(rows[0] ?? {});
  if (columns.some((column) => !header.includes(column) && fills(column))) return null;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = rows.map((row) => csvLine(header.map((column) => row[column] ?? "")) + end);
  return (text.endsWith("\n") ? text : text + end) + lines.join("");
}
