import type { Severity } from "../tables/problem.ts";

const WARNINGS = new Set(["url-http"]);

/** Whether a breach of a rule stops the build. */
export function severityOf(rule: string): Severity {
  return WARNINGS.has(rule) ? "warning" : "error";
}
