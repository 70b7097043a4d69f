import { problemLines } from "../../src/check/report.ts";
import type { Language } from "../../src/notation/language.ts";
import { gather } from "../../src/csv/gather.ts";
import { readTable } from "../../src/csv/read.ts";
import type { Row, DataTable } from "../../src/tables/table.ts";

/** The rows of a table read from a text, without their lines, and what is said of it, as `line:column rule message - hint`. */
export function reading<T extends DataTable>(table: T, text: string, language: Language = "id") {
  const problems = gather();
  const { rows } = readTable(table, "x", text, problems);
  const said = problemLines(problems.all(), language).map((line) => line.slice("x:".length));
  return { rows: rows?.map(({ line: _, ...row }: Row<T>) => row) ?? null, said };
}
