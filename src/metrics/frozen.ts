import { entriesOf } from "../dataset/entries.ts";
import { ofRegion } from "../dataset/rows.ts";
import { valueIn } from "../csv/values.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { Unreadable } from "../cells/cell.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { onceFor } from "../notation/once.ts";
import { compareText } from "../notation/order.ts";
import { aktivasi, type ActivationRow } from "../tables/aktivasi.ts";
import { cellsOfKey, keyOf } from "../tables/key.ts";
import type { CorrectionRow } from "../tables/koreksi.ts";
import type { Column } from "../tables/table.ts";
import { seriesOf, type Point } from "./coverage.ts";
import { pointStates, type PointState, type RegionState } from "./state.ts";

/** What a region's page said of a date when it first said something, and what became of it. */
export interface Frozen {
  date: IsoDate;
  /** As first published; null where the ledger has kept no more than a percentage without its base. */
  point: PointState | null;
  /** As it is now; null where the report has vanished. */
  now: PointState | null;
  /** The change of its figure, from the first value to the last; null where nothing changed. */
  change: CorrectionRow | null;
}

/** Everything that was ever published for a region's dates, oldest first: the ledger is taken back, entry by entry. */
export function frozenOf(dataset: Dataset, { region: { code }, series }: RegionState): Frozen[] {
  const own = { ...dataset, activations: firstRows(dataset, code) };
  const first = byDate(pointStates(own, firstSeries(own, code)));
  const present = byDate(series);
  const gone = takenOutOf(dataset, code).map(({ key }) => cellsOfKey(key)[1] ?? "");
  const dates = [...new Set([...first.keys(), ...present.keys(), ...gone])];
  return dates.toSorted(compareText).map((date) => {
    const [point, now] = [first.get(date) ?? present.get(date) ?? null, present.get(date) ?? null];
    return { date, point, now, change: changeAt(dataset, code, date, [point, now]) };
  });
}

function byDate(points: readonly PointState[]): Map<IsoDate, PointState> {
  return new Map(points.map((point) => [point.date, point]));
}

/** The entries that took a region's reports out. */
function takenOutOf({ corrections }: Dataset, code: string): CorrectionRow[] {
  return entriesOf(corrections, code).filter(({ file, column }) => file === "aktivasi.csv" && column === null);
}

/** The reports of a region before any entry of the ledger: changed cells as they were, and those that were taken out. */
function firstRows({ activations, corrections, sources }: Dataset, code: string): ActivationRow[] {
  const entries = entriesOf(corrections, code).filter(({ file }) => file === "aktivasi.csv");
  const rows = new Map(ofRegion(activations, code).map((row) => [keyOf(aktivasi, row), row]));
  for (const entry of entries.toReversed()) {
    const row = before(rows.get(entry.key), entry);
    if (row) rows.set(entry.key, row);
  }
  return withStanding([...rows.values()], sources);
}

/** Without those whose source is no longer on record, where another of the same date has one: they have no standing. */
function withStanding(rows: readonly ActivationRow[], sources: Dataset["sources"]): ActivationRow[] {
  const known = idsOf(sources);
  return rows.filter((row) => known.has(row.source) || !rows.some((other) => other !== row && other.date === row.date));
}

// Every region asks.
const idsOf = onceFor((sources: Dataset["sources"]) => new Set(sources.map(({ id }) => id)));

/** A report before an entry; null where the entry does not tell. */
function before(row: ActivationRow | undefined, entry: CorrectionRow): ActivationRow | null {
  if (entry.column === null) return takenOut(entry);
  const found = Object.entries<Column>(aktivasi.columns).find(([, { header }]) => header === entry.column);
  if (!row || !found) return null;
  const [field, column] = found;
  const value = valueIn(column, entry.old ?? "");
  return value instanceof Unreadable ? null : { ...row, [field]: value };
}

/** A report that was taken out: the ledger keeps its count, and how it was rounded is read from its noughts. */
function takenOut({ key, old }: CorrectionRow): ActivationRow | null {
  const [region = "", date = "", source = ""] = cellsOfKey(key);
  if (old === null || !/^\d+$/.test(old)) return null;
  const unit = 10 ** (/0*$/.exec(old)?.[0].length ?? 0);
  const rounded = unit > 1 && Number(old) > 0;
  return {
    ...{ line: 0, region, date, datePrecision: "hari", source, used: true, note: null },
    ...{ count: Number(old), precision: rounded ? "dibulatkan" : "persis", unit: rounded ? unit : null },
    ...{ share: null, sharePrecision: null, statedBase: null },
  };
}

/** The series of those reports, with the coverage that was first published where better data has moved it. */
function firstSeries(own: Dataset, code: string): Point[] {
  return seriesOf(own, code).map((point) => ({ ...point, coverage: firstCoverage(own, point) }));
}

/**
 * Coverage as first published: the first value in the ledger's entries on `cakupan.csv`, in full precision. Ends that it
 * does not name lie as far off, in proportion, as they do now. Where a count was corrected before that entry, the
 * entry's value goes with the corrected count, and is brought back to the first one.
 */
function firstCoverage(own: Dataset, point: Point): Point["coverage"] {
  const { coverage, report } = point;
  const first = (column: string) =>
    own.corrections.find((entry) => isOnCoverage(entry, report.region, point.date) && entry.column === column);
  const entries = [first("cakupan"), first("cakupan_bawah"), first("cakupan_atas")];
  const [value, low, high] = entries.map((entry) => (entry?.old ? Number(entry.old) : null));
  if (!coverage || entries.every((entry) => entry === undefined)) return coverage;
  const earliest = own.corrections.find((entry) => isOnCoverage(entry, report.region, point.date));
  const back = earliest ? correctedBefore(own, report, earliest) : 1;
  const scale = ((value ?? coverage.value) * back) / coverage.value;
  return {
    ...coverage,
    value: coverage.value * scale,
    low: low == null ? coverage.low * scale : low * back,
    high: high == null ? coverage.high * scale : high * back,
  };
}

function isOnCoverage({ file, key }: CorrectionRow, code: string, date: IsoDate): boolean {
  return file === "cakupan.csv" && key === `${code}|${date}`;
}

/** The first figure of a report over the one that it gave when an entry on its coverage was written. */
function correctedBefore({ corrections }: Dataset, report: ActivationRow, entry: CorrectionRow): number {
  const key = keyOf(aktivasi, report);
  const later = corrections
    .slice(0, corrections.indexOf(entry))
    .filter((each) => each.file === "aktivasi.csv" && each.key === key && each.column === "jumlah");
  const then = later.at(-1)?.new ?? null;
  return report.count === null || then === null ? 1 : report.count / Number(then);
}

/** What changed in the figure of a date: the last entry on it, from the first value that the same cell had. */
function changeAt(
  { corrections }: Dataset,
  code: string,
  date: IsoDate,
  points: readonly (PointState | null)[],
): CorrectionRow | null {
  const keys = points.flatMap((point) => point?.reports ?? []).map((row) => keyOf(aktivasi, row));
  const entries = corrections.filter(
    (entry) =>
      isOnCoverage(entry, code, date) ||
      (entry.file === "aktivasi.csv" && entry.column !== "catatan" && isOnFigure(entry, keys, code, date)),
  );
  const last = entries.at(-1);
  if (!last) return null;
  const first = entries.find(
    ({ file, key, column }) => file === last.file && key === last.key && column === last.column,
  );
  return { ...last, old: first?.old ?? last.old };
}

/** Whether an entry is on one of the reports of a date, or took out the only one. */
function isOnFigure({ key }: CorrectionRow, keys: readonly string[], code: string, date: IsoDate): boolean {
  return keys.length > 0 ? keys.includes(key) : key.startsWith(`${code}|${date}|`);
}
