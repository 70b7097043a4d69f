import { isBefore, spanOf, type Span } from "../notation/calendar.ts";
import { formatDate } from "../notation/date.ts";
import { measured, type Quantity } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import { fault } from "../tables/fault.ts";
import type { Fault } from "../tables/problem.ts";
import type { Finding, Readings } from "./readings.ts";

/** A count in use with its interval and its days. */
interface Count {
  row: ActivationRow;
  size: Quantity;
  span: Span;
}

/** A running total does not fall: no count lies wholly below one of an earlier time (spans that overlap are not ordered). */
export function* totalsDoNotFall(readings: Readings): Generator<Finding> {
  for (const counts of countsByRegion(readings.aktivasi.rows ?? [])) {
    for (const [count, highest] of withHighestBefore(counts)) {
      if (count.size.high < highest.size.low)
        yield { table: "aktivasi", line: count.row.line, field: "count", fault: fallen(count, highest) };
    }
  }
}

/** Counts that grow tenfold within half a year were probably typed with a nought too many. */
export function* totalsDoNotLeap(readings: Readings): Generator<Finding> {
  for (const counts of countsByRegion(readings.aktivasi.rows ?? [])) {
    for (const [count, highest] of withHighestBefore(counts)) {
      if (count.size.low >= LEAP * highest.size.high && daysApart(count, highest) <= LEAP_DAYS)
        yield { table: "aktivasi", line: count.row.line, field: "count", fault: leapt(count, highest) };
    }
  }
}

const LEAP = 10;
const LEAP_DAYS = 182;

function daysApart(later: Count, earlier: Count): number {
  return (Date.parse(later.row.date) - Date.parse(earlier.row.date)) / 86_400_000;
}

function countsByRegion(rows: readonly ActivationRow[]): Iterable<Count[]> {
  const regions = new Map<string, Count[]>();
  for (const row of rows) {
    if (row.count === null || !row.used) continue;
    const count = {
      row,
      size: measured(row.count, row.precision, row.unit),
      span: spanOf(row.date, row.datePrecision),
    };
    const same = regions.get(row.region);
    if (same) same.push(count);
    else regions.set(row.region, [count]);
  }
  return regions.values();
}

/** Each count with the one of the highest lower end among those wholly before it in time. */
function* withHighestBefore(counts: Count[]): Generator<[Count, Count]> {
  const byEnd = counts.toSorted((a, b) => compare(a.span.last, b.span.last));
  const byBeginning = counts
    .filter(({ span }) => span.first !== null)
    .toSorted((a, b) => compare(a.span.first!, b.span.first!));
  let highest: Count | null = null;
  let passed = 0;
  for (const count of byBeginning) {
    for (; passed < byEnd.length && isBefore(byEnd[passed]!.span, count.span); passed++) {
      if (highest === null || byEnd[passed]!.size.low >= highest.size.low) highest = byEnd[passed]!;
    }
    if (highest) yield [count, highest];
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fallen({ row, size }: Count, before: Count): Fault {
  const [id, en] = (["id", "en"] as const).map((language) => ({
    now: formatDate(row.date, language),
    then: formatDate(before.row.date, language),
  }));
  const { low, high } = before.size;
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
    size.high * 10 >= low
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

function leapt({ row }: Count, before: Count): Fault {
  const times = Math.floor(row.count! / before.row.count!);
  return fault(
    "lonjakan",
    [
      `jumlah «${row.count}» (${formatDate(row.date, "id")}) ${times} kali laporan sebelumnya, ${before.row.count} (${formatDate(before.row.date, "id")}).`,
      `jumlah «${row.count}» (${formatDate(row.date, "en")}) is ${times} times the report before it, ${before.row.count} (${formatDate(before.row.date, "en")}).`,
    ],
    [
      "Kelebihan satu nol? Periksa kedua sumber; rapelan memang bisa melonjak.",
      "A nought too many? Check both sources; a catch-up can really jump.",
    ],
  );
}
