import { rulesLede, ruleHeadings } from "../../text/rules.ts";
import type { Language } from "../../notation/language.ts";
import { ruleEntry, ruleWords, type RuleEntry } from "../../check/catalogue.ts";
import { keysOf } from "../../notation/keys.ts";
import { ruleGroups, rulesOf } from "../../rules/rules.ts";

/** The rules that look at one kind of thing. */
export interface RuleGroup {
  id: string;
  heading: string;
  rules: RuleEntry[];
}

/** All rules in their groups, as `npm run check -- --rules` lists them, and the words around them. */
export function rulesPage(language: Language): {
  words: (typeof ruleWords)[Language];
  lede: string;
  groups: RuleGroup[];
} {
  const groups = keysOf(ruleGroups).map((name) => {
    const { id, heading } = ruleHeadings[name];
    const entries = rulesOf(name).map((rule) => ruleEntry(rule, language));
    return { id, heading: heading[language], rules: entries };
  });
  return { words: ruleWords[language], lede: rulesLede[language], groups };
}
