import { COVERAGE_COLUMNS } from "../relations/corrections.ts";
import { regionOf, type Dataset } from "../../dataset/dataset.ts";
import { isCovered, seriesOf, type Covered, type Point } from "../../metrics/coverage.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import { ektp } from "../../tables/ektp.ts";
import { keyOf } from "../../tables/key.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { shifted } from "./change-faults.ts";
import type { Change } from "./change-faults.ts";

const COLUMNS = Object.entries<keyof Quantity>(COVERAGE_COLUMNS);

/** Coverage already published that another base moved, while the report it rests on is the same: one change for each date. */
export function* coverageShifts(before: Dataset, after: Dataset, today: IsoDate): Generator<Change> {
  for (const { code } of after.regions) {
    const now = new Map(seriesOf(after, code).map((point) => [point.date, point]));
    for (const point of seriesOf(before, code)) {
      const later = now.get(point.date);
      if (!later || !isCovered(point) || !isSameReport(point, later)) continue;
      const shift = shiftOf(point, later);
      if (shift) yield changeOf(after, code, point, later, shift, today);
    }
  }
}

/** The published column that differs, as it was and as it is. */
interface Shift {
  column: string;
  old: string;
  new: string | null;
}

/** Reports are the same when all that the coverage takes from them is. */
function isSameReport({ report }: Point, { report: later }: Point): boolean {
  const parts = ({ count, precision, unit, share, sharePrecision, statedBase }: Point["report"]) =>
    [count, precision, unit, share?.printed, sharePrecision, statedBase].join("|");
  return parts(report) === parts(later);
}

/** The first of the published columns that differs; null if none does. */
function shiftOf({ coverage: old }: Covered, { coverage: present }: Point): Shift | null {
  const values = COLUMNS.map(([column, end]) => ({
    column,
    old: digits(old[end]),
    new: present && digits(present[end]),
  }));
  return values.find((value) => value.old !== value.new) ?? null;
}

/** A share with eight decimals at most: more would look like the digits of a NIK, and say no more. */
function digits(share: number): string {
  return share.toFixed(8).replace(/\.?0+$/, "");
}

function changeOf(
  dataset: Dataset,
  code: string,
  { date, holders }: Point,
  later: Point,
  shift: Shift,
  today: IsoDate,
): Change {
  const base = later.holders?.row ?? null;
  const entry = { file: "cakupan.csv", key: `${code}|${date}`, ...shift };
  const before = holders?.row ?? null;
  const sameBase = base && before && keyOf(ektp, base) === keyOf(ektp, before);
  const reason = !base
    ? `Basis ${before?.measure} ${before?.date} tidak dipakai lagi.`
    : sameBase && base.count !== before.count
      ? `Basis ${base.measure} ${base.date} dari ${base.source} kini ${base.count}, semula ${before.count}.`
      : `Basis kini ${base.measure} ${base.date} dari ${base.source}.`;
  const ready = [today, entry.file, entry.key, entry.column, entry.old, entry.new ?? "", "revisi", reason];
  const fault = shifted(regionOf(dataset, code).name, date, ready);
  return { ...entry, finding: { table: "ektp", line: base?.line ?? 0, field: null, fault } };
}
