import type { Problem } from "../../cells/problem.ts";
import { onceByKey } from "../../notation/once.ts";
import type { RuleId } from "../../rules/rules.ts";
import { checkSince } from "../since.ts";
import { cellExamples } from "./cells.ts";
import { figureExamples } from "./figures.ts";
import { fileExamples } from "./files.ts";
import { edited, filesOf, type Example } from "./folder.ts";
import { historyExamples } from "./history.ts";
import { relationExamples } from "./relations.ts";
import { structureExamples } from "./structure.ts";

/** How each rule is broken, in a small folder that breaks no other. */
export const examples: Record<RuleId, Example> = {
  ...fileExamples,
  ...structureExamples,
  ...cellExamples,
  ...figureExamples,
  ...relationExamples,
  ...historyExamples,
};

/** The day on which the examples are checked. */
const TODAY = "2026-11-21";

/** What the checker says of a rule's example, and the line it says it of as it then stands in its file; checked once. */
export const exampleOf = onceByKey((rule: RuleId): { problem: Problem; written: string | null } => {
  const { edits, earlier } = examples[rule];
  const folder = edited(...edits);
  const { problems } = checkSince(filesOf(folder), TODAY, earlier ? filesOf(earlier) : null);
  const problem = problems.find((found) => found.rule === rule);
  if (!problem) throw new Error(`the example of ${rule} does not break it`);
  const content = folder[problem.file.replace(/^data\/|\.csv$/g, "")];
  const line = typeof content === "string" ? content.split("\n")[problem.line - 1] : undefined;
  return { problem, written: problem.value ?? line ?? null };
});
