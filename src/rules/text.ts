import type { Language } from "../notation/language.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** The words around a rule. */
export const ruleWords = {
  id: {
    error: "menghentikan pembangunan",
    warning: "peringatan",
    excusable: ", dapat dikecualikan",
    why: "Mengapa",
    example: "Contoh",
    remedy: "Perbaikan",
  },
  en: {
    error: "stops the build",
    warning: "a warning",
    excusable: ", can be excused",
    why: "Why",
    example: "Example",
    remedy: "Remedy",
  },
};

/** All rules as `npm run check -- --rules` lists them: id, severity, what, why, example, remedy. */
export function rulesText(language: Language): string {
  return Object.entries<Rule>(rules)
    .map(([id, rule]) => ruleText(id, rule, language))
    .join("\n\n");
}

function ruleText(id: string, rule: Rule, language: Language): string {
  const words = ruleWords[language];
  return [
    `${id} (${severityText(rule, language)})`,
    `  ${rule.what[language]}`,
    `  ${words.why}: ${rule.why[language]}`,
    `  ${words.example}: ${rule.example}`,
    `  ${words.remedy}: ${rule.remedy[language]}`,
  ].join("\n");
}

/** What a breach of a rule does; a warning needs no excuse. */
export function severityText({ severity, excusable }: Rule, language: Language): string {
  const words = ruleWords[language];
  return words[severity] + (severity === "error" && excusable ? words.excusable : "");
}
