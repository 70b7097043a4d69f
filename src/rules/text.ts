import type { Language } from "../notation/language.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

const WORDS = {
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
  const words = WORDS[language];
  return [
    `${id} (${words[rule.severity]}${rule.severity === "error" && rule.excusable ? words.excusable : ""})`,
    `  ${rule.what[language]}`,
    `  ${words.why}: ${rule.why[language]}`,
    `  ${words.example}: ${rule.example}`,
    `  ${words.remedy}: ${rule.remedy[language]}`,
  ].join("\n");
}
