import type { Fault } from "../cells/problem.ts";
import type { Bilingual } from "../notation/language.ts";

/**
 * What a cell comes to: its text as this record writes it, with what it says for columns beside it (by field); the several
 * things it may mean; or why it means nothing that can be taken.
 */
export type CellReading =
  | { text: string; beside?: Readonly<Record<string, string>> }
  | { readings: readonly string[] }
  | { message: Bilingual };

/** A fault as a sentence of both languages, its remedy after it. */
export function told({ message, hint }: Fault): { message: Bilingual } {
  return { message: { id: `${message.id} ${hint.id}`, en: `${message.en} ${hint.en}` } };
}

/** A text without marks of footnotes, raised or as asterisks, and in plain spaces and digits. */
export function withoutMarks(text: string): string {
  return text
    .replace(/[⁰¹²³⁴-⁹⁽⁾]+/g, "")
    .replace(/(?:\s*[*†‡]+\)?)+\s*$/, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
