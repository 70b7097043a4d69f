import type { Dataset } from "../../src/dataset/dataset.ts";
import type { BaseRow } from "../../src/tables/ektp.ts";
import { base, record, report } from "../metrics/record.ts";

/** Activations of every 100.000 holders of five regions near the end of 2023, so that they have places. */
const rates: [string, number][] = [
  ["35.02", 1467],
  ["35.18", 11882],
  ["35.27", 700],
  ["35.29", 1695],
  ["35.73", 4860],
];

/** Those five, and one region of 2026; with `more` bases. */
export function nearDeadline(...more: BaseRow[]): Dataset {
  return record({
    reports: [
      ...rates.map(([region, count]) => report(region, "2023-12-31", { count })),
      report("35.04", "2026-02-03", { count: 2200 }),
    ],
    bases: [
      ...rates.map(([region]) => base(region, "2023-12-31", "perekaman", 100000)),
      base("35.04", "2026-02-03", "perekaman", 100000),
      ...more,
    ],
  });
}
