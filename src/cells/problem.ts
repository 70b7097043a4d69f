import type { Bilingual } from "../notation/language.ts";
import { compareText } from "../notation/order.ts";
import type { Severity } from "../rules/rule.ts";
import type { RuleId } from "../rules/rules.ts";

/** What is wrong with one cell, row or file, in words of both languages; where it stands is added by who finds it. */
export interface Fault {
  /** Stable id, documented on the site under /data/aturan/#id. */
  rule: RuleId;
  message: Bilingual;
  /** What to write instead, or what to look up. */
  hint: Bilingual;
}

/** A fault and its place, as `npm run check` prints it. */
export interface Problem extends Fault {
  severity: Severity;
  /** Path of the file as the user knows it, such as `data/aktivasi.csv`. */
  file: string;
  /** Physical line on which the record starts; header = 1, 0 = the whole file. */
  line: number;
  /** Code point at which the cell starts, from 1. */
  column: number;
  /** Header of the cell's column; null for a whole row or file. */
  field: string | null;
  /** The cell as written (personal data masked); null where no single cell is at fault. */
  value: string | null;
  /** Set on the one that stands for all of its rule that are not told one by one: how many. */
  more?: number;
}

/** Orders problems by file, line and column, errors before warnings at one place, what is only counted at the end of its file. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      Number(a.more !== undefined) - Number(b.more !== undefined) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.severity, b.severity) ||
      compareText(a.rule, b.rule),
  );
}

/** How many problems of a severity there are, told or only counted. */
export function countOf(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).reduce((sum, { more }) => sum + (more ?? 1), 0);
}
