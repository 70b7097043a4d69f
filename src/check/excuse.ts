import type { Pair } from "../rules/rule.ts";
import type { RuleId } from "../rules/rules.ts";
import { aktivasi, type ActivationRow } from "../tables/aktivasi.ts";
import { readyLine } from "../csv/csv.ts";
import { keyOf } from "../tables/key.ts";

/** The end of a hint where a report may stand as it is: the row of `pengecualian.csv` that says so, but for its reason. */
export function orExcuse(rule: RuleId, report: ActivationRow): Pair {
  const row = readyLine([rule, "aktivasi.csv", keyOf(aktivasi, report)]);
  return [
    `bila memang tercetak begitu, tambahkan di pengecualian.csv, dengan alasannya di antara kedua tanda kutip di ujung: ${row}`,
    `if they are printed so, add this to pengecualian.csv, with the reason between the quotation marks at its end: ${row}`,
  ];
}
