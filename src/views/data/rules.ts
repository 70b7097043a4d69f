import { rulesLede, ruleHeadings } from "../../text/rules.ts";
import type { Language } from "../../notation/language.ts";
import { ruleEntry, ruleWords, type RuleEntry } from "../../check/catalogue.ts";
import { ruleGroups, type RuleId } from "../../rules/rules.ts";

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
  const groups = Object.entries(ruleGroups).map(([name, rules]) => {
    const { id, heading } = ruleHeadings[name as keyof typeof ruleGroups];
    const entries = (Object.keys(rules) as RuleId[]).map((rule) => ruleEntry(rule, language));
    return { id, heading: heading[language], rules: entries };
  });
  return { words: ruleWords[language], lede: rulesLede[language], groups };
}
