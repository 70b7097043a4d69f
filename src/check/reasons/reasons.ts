import type { Language } from "../../notation/language.ts";
import type { Pair } from "../../rules/rule.ts";
import type { RuleId } from "../../rules/rules.ts";
import { cellReasons } from "./cells.ts";
import { figureReasons } from "./figures.ts";
import { fileReasons } from "./files.ts";
import { historyReasons } from "./history.ts";
import { relationReasons } from "./relations.ts";
import { structureReasons } from "./structure.ts";

/** Why a breach of each rule matters; apart from the rules, so that whoever only checks need not load it. */
const reasons: Record<RuleId, Pair> = {
  ...fileReasons,
  ...structureReasons,
  ...cellReasons,
  ...figureReasons,
  ...relationReasons,
  ...historyReasons,
};

/** Why a breach of a rule matters. */
export function reasonOf(rule: RuleId, language: Language): string {
  const [id, en] = reasons[rule];
  return { id, en }[language];
}
