import { personalData } from "./personal.ts";

/** Characters that print as nothing or as a space, or that reorder or hide others: all but the plain space. */
const INVISIBLE =
  /[\p{C}\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u115f\u1160\u3164\uffa0\u2800\ufe00-\ufe0f\u034f]/gu;

const LONGEST = 60;

/** What stands in place of personal data in every output. */
export const MASK = "***";

/** The invisible characters of a text, each once, as `U+00A0`. */
export function invisible(text: string): string[] {
  return [...new Set(text.match(INVISIBLE) ?? [])].map(codePoint);
}

/** A character's code point as `U+00A0`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The text without its invisible characters, and without spaces at its ends. */
export function cleaned(text: string): string {
  return text.replace(INVISIBLE, "").trim();
}

/** The text as it may be printed anywhere: invisible characters as a raised dot, long texts cut, personal data masked. */
export function visible(text: string): string {
  if (personalData(text) !== null) return MASK;
  const points = Array.from(text.slice(0, 2 * LONGEST + 2));
  const cut = points.length > LONGEST ? `${points.slice(0, LONGEST).join("")}…` : text;
  return cut.replace(INVISIBLE, "·");
}

/** The text between guillemets, its invisible characters named after it: `«61·890» (U+00A0)`. */
export function quoted(text: string): string {
  const names = personalData(text) === null ? invisible(text) : [];
  return `«${visible(text)}»${names.length > 0 ? ` (${names.slice(0, 5).join(", ")})` : ""}`;
}

/** The same for a key word, whose letters are all ASCII: letters that only look like them are named too, `«tidаk» (U+0430)`. */
export function spelled(text: string): string {
  if (personalData(text) !== null) return quoted(text);
  const others = [...new Set(text.match(/[^\x20-\x7e]/gu) ?? [])].map(codePoint);
  return `«${visible(text)}»${others.length > 0 ? ` (${others.slice(0, 5).join(", ")})` : ""}`;
}
