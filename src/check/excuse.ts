import type { Pair } from "../rules/rule.ts";
import type { RuleId } from "../rules/rules.ts";
import { aktivasi, type ActivationRow } from "../tables/aktivasi.ts";
import { csvLine } from "../csv/csv.ts";
import { keyOf } from "../tables/key.ts";

/** The end of a hint where a report may stand as it is: the row of `pengecualian.csv` that says so, but for its reason. */
export function orExcuse(rule: RuleId, report: ActivationRow): Pair {
  const row = csvLine([rule, "aktivasi.csv", keyOf(aktivasi, report), ""]);
  return [
    `bila memang tercetak begitu, tambahkan di pengecualian.csv, dengan alasannya di ujung: ${row}`,
    `if they are printed so, add this to pengecualian.csv, with the reason at its end: ${row}`,
  ];
}
