/** Whether a breach of a rule stops the build (error) or is only told (warning). */
export type Severity = "error" | "warning";

/**
 * A rule of the checker. Its id is public and stays; what it finds and what to do then is told by its running example in
 * `check/examples`, why it matters by `check/reasons`.
 */
export interface Rule {
  severity: Severity;
  /** Whether a row of `pengecualian.csv` can account for a breach: true for relations between figures, never for form. */
  excusable: boolean;
}

/** A text in Indonesian and in English. */
export type Pair = readonly [id: string, en: string];

/** A rule whose breach stops the build and must be repaired. */
export const error: Rule = { severity: "error", excusable: false };

/** A rule whose breach stops the build until it is repaired or accounted for. */
export const excusableError: Rule = { severity: "error", excusable: true };

/** A rule whose breach is told and stops nothing. */
export const warning: Rule = { severity: "warning", excusable: true };
