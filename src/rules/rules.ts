import { keysOf } from "../notation/keys.ts";
import { cellRules } from "./cells.ts";
import { figureRules } from "./figures.ts";
import { fileRules } from "./files.ts";
import { historyRules } from "./history.ts";
import { relationRules } from "./relations.ts";
import type { Rule, Severity } from "./rule.ts";
import { structureRules } from "./structure.ts";

/** The rules by what they look at. */
export const ruleGroups = {
  files: fileRules,
  structure: structureRules,
  cells: cellRules,
  figures: figureRules,
  relations: relationRules,
  history: historyRules,
} satisfies Record<string, Record<string, Rule>>;

/** Every rule of the checker by its id, in the order in which the documentation lists them. */
export const rules = {
  ...fileRules,
  ...structureRules,
  ...cellRules,
  ...figureRules,
  ...relationRules,
  ...historyRules,
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** The rules of a group, in the order they are told. */
export function rulesOf(group: keyof typeof ruleGroups): RuleId[] {
  return keysOf(rules).filter((rule) => Object.hasOwn(ruleGroups[group], rule));
}

/** Whether a breach of a rule stops the build. */
export function severityOf(rule: RuleId): Severity {
  return rules[rule].severity;
}

/** Whether a text is the id of a rule whose breach a row of `pengecualian.csv` can account for. */
export function isExcusable(rule: string): rule is RuleId {
  return keysOf(rules).some((id) => id === rule && rules[id].excusable);
}
