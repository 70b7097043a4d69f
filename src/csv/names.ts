import { cellsOf, findRecords } from "./csv.ts";
import { personalData } from "../cells/personal.ts";

/** The names in the first line of a text, whatever stands below it. */
export function namesIn(text: string, delimiter: string): string[] {
  const [line = ""] = text.split(/[\r\n]/, 1);
  return cellsOf(findRecords(line, delimiter), 0);
}

/** The name of the column that a place below the header stands in; null in the header itself, and where there is none. */
export function fieldIn(names: readonly string[], { line, cell }: { line: number; cell: number }): string | null {
  const name = line > 1 ? names[cell] : undefined;
  return name === undefined || name === "" || personalData(name) !== null ? null : name;
}
