import type { Bilingual } from "../notation/language.ts";

/** Whether a breach of a rule stops the build (error) or is only told (warning). */
export type Severity = "error" | "warning";

/** A rule of the checker, as the page /data/aturan/ and `npm run check -- --rules` print it. Its id is public and stays. */
export interface Rule {
  severity: Severity;
  /** Whether a row of `pengecualian.csv` can account for a breach: true for relations between figures, never for form. */
  excusable: boolean;
  /** What was found. */
  what: Bilingual;
  /** Why that matters. */
  why: Bilingual;
  /** A cell or line that breaks it, as it stands in the file. */
  example: string;
  /** What to do. */
  remedy: Bilingual;
}

/** A text in Indonesian and in English. */
export type Pair = readonly [id: string, en: string];

/** A rule whose breach stops the build and must be repaired. */
export function error(what: Pair, why: Pair, example: string, remedy: Pair): Rule {
  return { severity: "error", excusable: false, ...words(what, why, remedy), example };
}

/** A rule whose breach stops the build until it is repaired or accounted for. */
export function excusableError(what: Pair, why: Pair, example: string, remedy: Pair): Rule {
  return { ...error(what, why, example, remedy), excusable: true };
}

/** A rule whose breach is told and stops nothing. */
export function warning(what: Pair, why: Pair, example: string, remedy: Pair): Rule {
  return { ...error(what, why, example, remedy), severity: "warning", excusable: true };
}

function words(what: Pair, why: Pair, remedy: Pair): Pick<Rule, "what" | "why" | "remedy"> {
  return { what: bilingual(what), why: bilingual(why), remedy: bilingual(remedy) };
}

function bilingual([id, en]: Pair): Bilingual {
  return { id, en };
}
