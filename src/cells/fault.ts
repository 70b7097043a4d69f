import type { Pair } from "../rules/rule.ts";
import type { RuleId } from "../rules/rules.ts";
import type { Fault } from "./problem.ts";

/** A fault from its rule, its message and its hint, each as a pair of Indonesian and English. */
export function fault(rule: RuleId, message: Pair, hint: Pair): Fault {
  return { rule, message: { id: message[0], en: message[1] }, hint: { id: hint[0], en: hint[1] } };
}

/** The hint where the replacement is known. */
export function write(id: string, en: string = id): Pair {
  return [`Tulis ${id}.`, `Write ${en}.`];
}

/** "a, b, atau c": the words as one says them, with a comma before the conjunction from three on. */
export function list(words: readonly string[], conjunction: string): string {
  if (words.length < 3) return words.join(` ${conjunction} `);
  return `${words.slice(0, -1).join(", ")}, ${conjunction} ${words.at(-1)}`;
}
