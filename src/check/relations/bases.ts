import { yearsApart } from "../../notation/calendar.ts";
import { formatDate } from "../../notation/date.ts";
import { measured, widen, type Quantity } from "../../notation/quantity.ts";
import type { BaseRow } from "../../tables/ektp.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/** Years within which sizes of one region are held against each other. */
const NEAR = 2;

/**
 * What one register can be of another, least and most, in this order of the two: far outside what any region has (of the
 * residents 0,70 to 0,80 are obliged; recorded of the obliged 0,83 to 1,06; voters and obliged are nearly the same people).
 */
const PARTS: Partial<Record<string, { least: number; most: number }>> = {
  "perekaman penduduk": { least: 0.4, most: 1 },
  "wajib_ktp penduduk": { least: 0.5, most: 1 },
  "dpt penduduk": { least: 0.5, most: 1 },
  "perekaman wajib_ktp": { least: 0.5, most: 1.25 },
  "perekaman dpt": { least: 0.5, most: 1.25 },
  "dpt wajib_ktp": { least: 0.75, most: 1.3 },
};

/**
 * Sizes of one region that cannot all be true: more obliged than residents, or half as many. The row that contradicts the
 * most others is told, once; so a city's number in the row of the regency of its name stands out.
 */
export function* basesAgree(readings: Readings): Generator<Finding> {
  for (const rows of byRegion(readings.ektp.rows ?? []).values()) {
    let left = rows;
    for (;;) {
      const worst = mostContradicted(left);
      if (!worst) break;
      yield { table: "ektp", line: worst.row.line, field: "count", fault: impossible(worst.row, worst.by) };
      left = left.filter((row) => row !== worst.row);
    }
  }
}

function byRegion(rows: readonly BaseRow[]): Map<string, BaseRow[]> {
  const regions = new Map<string, BaseRow[]>();
  for (const row of rows) {
    if (!row.used) continue;
    const same = regions.get(row.region);
    if (same) same.push(row);
    else regions.set(row.region, [row]);
  }
  return regions;
}

/** More rows of a region than these are not held against each other one by one: it would take too long. */
const MOST_ROWS = 500;

/** The row that most others contradict (the later in the file among equals), and the nearest in time of those. */
function mostContradicted(rows: readonly BaseRow[]): { row: BaseRow; by: BaseRow } | null {
  if (rows.length > MOST_ROWS) return null;
  const found = rows.map((row) => ({ row, others: rows.filter((other) => contradict(row, other)) }));
  const [worst] = found.toSorted((a, b) => b.others.length - a.others.length || b.row.line - a.row.line);
  const [by] = (worst?.others ?? []).toSorted(
    (a, b) => yearsApart(a.date, worst!.row.date) - yearsApart(b.date, worst!.row.date),
  );
  return worst && by ? { row: worst.row, by } : null;
}

function contradict(one: BaseRow, other: BaseRow): boolean {
  return yearsApart(one.date, other.date) <= NEAR && (isNoPartOf(one, other) || isNoPartOf(other, one));
}

function isNoPartOf(part: BaseRow, whole: BaseRow): boolean {
  const limits = PARTS[`${part.measure} ${whole.measure}`];
  if (!limits) return false;
  const [size, of] = [sizeOf(part, whole), sizeOf(whole, part)];
  return size.low > of.high * limits.most || size.high < of.low * limits.least;
}

/** A size as it may have become by the day of the other. */
function sizeOf(row: BaseRow, other: BaseRow): Quantity {
  return widen(measured(row.count, row.precision, row.unit), yearsApart(row.date, other.date));
}

function impossible(row: BaseRow, by: BaseRow): Fault {
  return fault(
    "basis-mustahil",
    [
      `jumlah «${row.count}» ${row.measure} (${formatDate(row.date, "id")}) tidak mungkin di samping ${by.measure} ${by.count} (${formatDate(by.date, "id")}, baris ${by.line}).`,
      `jumlah «${row.count}» ${row.measure} (${formatDate(row.date, "en")}) cannot be beside ${by.measure} ${by.count} (${formatDate(by.date, "en")}, line ${by.line}).`,
    ],
    [
      "Periksa wilayah (kota atau kabupaten senama?), ukuran, dan angkanya di kedua sumber; bila memang tercetak begitu, biarkan.",
      "Check region (city or regency of one name?), measure and figure in both sources; if they are printed so, leave them.",
    ],
  );
}
