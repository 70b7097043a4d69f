import { keysOf } from "../notation/keys.ts";
import type { Language } from "../notation/language.ts";
import type { Rule } from "../rules/rule.ts";
import { rules, type RuleId } from "../rules/rules.ts";
import { exampleOf } from "./examples/examples.ts";
import { reasonOf } from "./reasons/reasons.ts";

/** A rule as it is documented: its running example, what the checker says of that, and why. */
export interface RuleEntry {
  id: RuleId;
  /** What a breach does: stops the build, or warns. */
  severity: string;
  why: string;
  /** Where the example stands, and what is written there (nothing where it is the file as a whole). */
  example: string;
  message: string;
  hint: string;
}

/** The words around a rule. */
export const ruleWords = {
  id: {
    error: "menghentikan pembangunan",
    warning: "peringatan",
    excusable: ", dapat dikecualikan",
    why: "Mengapa",
    example: "Contoh",
    hint: "Saran",
  },
  en: {
    error: "stops the build",
    warning: "a warning",
    excusable: ", can be excused",
    why: "Why",
    example: "Example",
    hint: "Remedy",
  },
} satisfies Record<Language, Record<string, string>>;

/** The longest part of an example that is shown: some are long on purpose. */
const SHOWN = 160;

/** The entry of a rule, its example checked anew. */
export function ruleEntry(id: RuleId, language: Language): RuleEntry {
  const { problem, written } = exampleOf(id);
  const { file, line, column } = problem;
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return {
    id,
    severity: severityText(rules[id], language),
    why: reasonOf(id, language),
    example: written === null || written === "" ? place : `${place} ${shortened(written)}`,
    message: problem.message[language],
    hint: problem.hint[language],
  };
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
}

/** All rules as `npm run check -- --rules` lists them. */
export function rulesText(language: Language): string {
  const words = ruleWords[language];
  return keysOf(rules)
    .map((rule) => {
      const { id, severity, message, why, example, hint } = ruleEntry(rule, language);
      const lines = [message, `${words.why}: ${why}`, `${words.example}: ${example}`, `${words.hint}: ${hint}`];
      return [`${id} (${severity})`, ...lines.map((line) => `  ${line}`)].join("\n");
    })
    .join("\n\n");
}

/** What a breach of a rule does; a warning needs no excuse. */
function severityText({ severity, excusable }: Rule, language: Language): string {
  const words = ruleWords[language];
  return words[severity] + (severity === "error" && excusable ? words.excusable : "");
}
