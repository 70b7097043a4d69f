import { daysBetween } from "../notation/calendar.ts";
import { formatDate } from "../notation/date.ts";
import { fault } from "../tables/fault.ts";
import type { Fault } from "../tables/problem.ts";
import { countsByRegion, firstDay, highOf, isCount, lowOf, type CountRow } from "./counts.ts";
import type { Finding, Readings } from "./readings.ts";

/**
 * A running total does not fall: no count lies wholly below one of an earlier time (spans that overlap are not ordered);
 * and one that grows tenfold within half a year was probably typed with a nought too many.
 */
export function* totalsGrow(readings: Readings): Generator<Finding> {
  const rows = readings.aktivasi.rows ?? [];
  const regions = countsByRegion(rows);
  for (const row of rows) {
    const first = isCount(row) ? firstDay(row) : null;
    const before = first === null ? null : regions.get(row.region)!.highestBefore(first);
    if (!before || !isCount(row)) continue;
    if (highOf(row) < lowOf(before))
      yield { table: "aktivasi", line: row.line, field: "count", fault: fallen(row, before) };
    if (leaps(row, before)) yield { table: "aktivasi", line: row.line, field: "count", fault: leapt(row, before) };
  }
}

const LEAP = 10;
const LEAP_DAYS = 182;

function leaps(row: CountRow, before: CountRow): boolean {
  return lowOf(row) >= LEAP * highOf(before) && daysBetween(before.date, row.date) <= LEAP_DAYS;
}

function fallen(row: CountRow, before: CountRow): Fault {
  const [id, en] = (["id", "en"] as const).map((language) => ({
    now: formatDate(row.date, language),
    then: formatDate(before.date, language),
  }));
  const [low, high] = [lowOf(before), highOf(before)];
  const [rangeId, rangeEn] =
    low === high
      ? [`laporan sebelumnya, ${low}`, `the report before it, ${low}`]
      : [`rentang laporan sebelumnya, ${low} sampai ${high}`, `the range of the report before it, ${low} to ${high}`];
  return fault(
    "kumulatif-turun",
    [
      `jumlah «${row.count}» (${id!.now}) di bawah ${rangeId} (${id!.then}), padahal kumulatif.`,
      `jumlah «${row.count}» (${en!.now}) is below ${rangeEn} (${en!.then}), yet this is a running total.`,
    ],
    highOf(row) * 10 >= low
      ? [
          "Kurang satu nol? Periksa kedua sumber; bila memang tercetak begitu, catat alasannya di data/pengecualian.csv.",
          "A nought missing? Check both sources; if they are printed so, record the reason in data/pengecualian.csv.",
        ]
      : [
          "Periksa kedua sumber; bila memang tercetak begitu, catat alasannya di data/pengecualian.csv.",
          "Check both sources; if they are printed so, record the reason in data/pengecualian.csv.",
        ],
  );
}

function leapt(row: CountRow, before: CountRow): Fault {
  const times = Math.floor(row.count / before.count);
  return fault(
    "lonjakan",
    [
      `jumlah «${row.count}» (${formatDate(row.date, "id")}) ${times} kali laporan sebelumnya, ${before.count} (${formatDate(before.date, "id")}).`,
      `jumlah «${row.count}» (${formatDate(row.date, "en")}) is ${times} times the report before it, ${before.count} (${formatDate(before.date, "en")}).`,
    ],
    [
      "Kelebihan satu nol? Periksa kedua sumber; rapelan memang bisa melonjak.",
      "A nought too many? Check both sources; a catch-up can really jump.",
    ],
  );
}
