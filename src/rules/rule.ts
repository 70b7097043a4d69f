import type { Bilingual } from "../notation/language.ts";

/** Whether a breach of a rule stops the build (error) or is only told (warning). */
export type Severity = "error" | "warning";

/**
 * A rule of the checker. Its id is public and stays; what it finds and what to do then is told by its running example in
 * `check/examples`.
 */
export interface Rule {
  severity: Severity;
  /** Whether a row of `pengecualian.csv` can account for a breach: true for relations between figures, never for form. */
  excusable: boolean;
  /** Why a breach matters. */
  why: Bilingual;
}

/** A text in Indonesian and in English. */
export type Pair = readonly [id: string, en: string];

/** A rule whose breach stops the build and must be repaired. */
export function error([id, en]: Pair): Rule {
  return { severity: "error", excusable: false, why: { id, en } };
}

/** A rule whose breach stops the build until it is repaired or accounted for. */
export function excusableError(why: Pair): Rule {
  return { ...error(why), excusable: true };
}

/** A rule whose breach is told and stops nothing. */
export function warning(why: Pair): Rule {
  return { ...error(why), severity: "warning", excusable: true };
}
