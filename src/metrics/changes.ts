import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import { aktivasi, type ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { EventRow } from "../tables/kegiatan.ts";
import { keyOf, textOf, valueAt } from "../tables/key.ts";
import type { CorrectionRow } from "../tables/koreksi.ts";
import type { TimelineRow } from "../tables/linimasa.ts";
import type { ExceptionRow } from "../tables/pengecualian.ts";
import type { FacilityRow } from "../tables/sarana.ts";
import type { Source } from "../tables/sumber.ts";
import type { DataTable } from "../tables/table.ts";
import { tables, type TableName } from "../tables/tables.ts";
import type { TargetRow } from "../tables/target.ts";
import type { Region } from "../tables/wilayah.ts";
import type { Rank } from "./rank.ts";
import { regionStates, type PointState, type RegionState } from "./state.ts";

/** A cell that holds another value than before; what is empty is null. */
export interface CellChange {
  field: string;
  header: string;
  old: string | null;
  new: string | null;
}

/** A row of a table in two states of the record: new where `before` is null, gone where `after` is. */
export interface RowChange<T extends TableName, R> {
  table: T;
  key: string;
  before: R | null;
  after: R | null;
  /** What differs where the row is in both. */
  cells: CellChange[];
}

export type ReportChange = RowChange<"aktivasi", ActivationRow>;
export type BaseChange = RowChange<"ektp", BaseRow>;
export type SourceChange = RowChange<"sumber", Source>;

/** A row of one region that is no report of activations. */
export type RegionRowChange =
  | BaseChange
  | RowChange<"wilayah", Region>
  | RowChange<"target", TargetRow>
  | RowChange<"kegiatan", EventRow>
  | RowChange<"sarana", FacilityRow>
  | RowChange<"linimasa", TimelineRow>;

export type CorrectionChange = RowChange<"koreksi", CorrectionRow>;
export type ExceptionChange = RowChange<"pengecualian", ExceptionRow>;

/** What changed at one date of a region: its reports, and what follows from the one chosen, before and after. */
export interface DateChange {
  date: IsoDate;
  reports: ReportChange[];
  before: PointState | null;
  after: PointState | null;
}

/** What changed for one region; a state is null where the record does not know the region. */
export interface RegionChange {
  region: Region;
  /** Oldest first. */
  dates: DateChange[];
  rows: RegionRowChange[];
  before: RegionState | null;
  after: RegionState | null;
}

/** A region's place before and after. */
export interface RankChange {
  region: Region;
  before: Rank | null;
  after: Rank | null;
}

/** All that differs between two states of the record, by what a reader would look for. */
export interface RecordChanges {
  /** In code order; only regions for which anything but the rank changed. */
  regions: RegionChange[];
  ranks: RankChange[];
  sources: SourceChange[];
  corrections: CorrectionChange[];
  exceptions: ExceptionChange[];
  /** How many rows of each table are new, gone or other than before; tables without any are left out. */
  touched: Map<TableName, number>;
}

/** What differs between two states of the record, both seen from the same day. Order and form of the files count for nothing. */
export function recordChanges(before: Dataset, after: Dataset, today: IsoDate): RecordChanges {
  const reports = compare("aktivasi", before.activations, after.activations);
  const rows: RegionRowChange[] = [
    ...compare("wilayah", before.regions, after.regions),
    ...compare("ektp", before.bases, after.bases),
    ...compare("target", before.targets, after.targets),
    ...compare("kegiatan", before.events, after.events),
    ...compare("sarana", before.facilities, after.facilities),
    ...compare("linimasa", before.timeline, after.timeline),
  ];
  const sources = compare("sumber", before.sources, after.sources);
  const corrections = compare("koreksi", before.corrections, after.corrections);
  const exceptions = compare("pengecualian", before.exceptions, after.exceptions);
  const all = [...reports, ...rows, ...sources, ...corrections, ...exceptions];
  const states = stateChanges(regionStates(before, today), regionStates(after, today));
  return {
    regions: states.map((state) => regionChange(state, reports, rows)).filter(isChanged),
    ranks: states.flatMap(rankChange),
    ...{ sources, corrections, exceptions },
    touched: new Map([...Map.groupBy(all, ({ table }) => table)].map(([table, { length }]) => [table, length])),
  };
}

/** The rows of a table that are not in both states as they are: those of now in their order, then those that are gone. */
function compare<T extends TableName, R extends object>(
  name: T,
  before: readonly R[],
  after: readonly R[],
): RowChange<T, R>[] {
  const table: DataTable = tables[name];
  const byKey = (rows: readonly R[]) => new Map(rows.map((row) => [keyOf(table, row), row]));
  const [earlier, present] = [byKey(before), byKey(after)];
  const gone = [...earlier].filter(([key]) => !present.has(key));
  return [
    ...[...present].flatMap(([key, row]) => kept(name, key, earlier.get(key) ?? null, row)),
    ...gone.map(([key, row]) => ({ table: name, key, before: row, after: null, cells: [] })),
  ];
}

function kept<T extends TableName, R extends object>(name: T, key: string, before: R | null, after: R) {
  const cells = before ? cellChanges(tables[name], before, after) : [];
  return before && cells.length === 0 ? [] : [{ table: name, key, before, after, cells }];
}

function cellChanges({ columns }: DataTable, before: object, after: object): CellChange[] {
  return Object.entries(columns).flatMap(([field, { header }]) => {
    const [old, present] = [before, after].map((row) => textOf(valueAt(row, field)) || null);
    return old === present ? [] : [{ field, header, old: old ?? null, new: present ?? null }];
  });
}

interface StateChange {
  region: Region;
  before: RegionState | null;
  after: RegionState | null;
}

/** Each region with its two states, in code order. */
function stateChanges(before: readonly RegionState[], after: readonly RegionState[]): StateChange[] {
  const byCode = (states: readonly RegionState[]) => new Map(states.map((state) => [state.region.code, state]));
  const [earlier, present] = [byCode(before), byCode(after)];
  return [...new Map([...earlier, ...present])]
    .map(([code, { region }]) => ({
      region,
      before: earlier.get(code) ?? null,
      after: present.get(code) ?? null,
    }))
    .toSorted((a, b) => compareText(a.region.code, b.region.code));
}

function regionChange(
  state: StateChange,
  reports: readonly ReportChange[],
  rows: readonly RegionRowChange[],
): RegionChange {
  const own = <C extends ReportChange | RegionRowChange>(changes: readonly C[]) =>
    changes.filter((change) => regionOfRow(change) === state.region.code);
  return { ...state, dates: dateChanges(state, own(reports)), rows: own(rows) };
}

function regionOfRow({ before, after }: ReportChange | RegionRowChange): string | null {
  const row = after ?? before;
  return row && ("region" in row ? row.region : row.code);
}

/** The dates of a region with another report than before, or with something else that follows from it. */
function dateChanges({ before, after }: StateChange, reports: readonly ReportChange[]): DateChange[] {
  const byDate = (state: RegionState | null) => new Map(state?.series.map((point) => [point.date, point]));
  const [earlier, present] = [byDate(before), byDate(after)];
  const ofReports = Map.groupBy(reports, (change) => (change.after ?? change.before)?.date ?? "");
  return [...new Set([...ofReports.keys(), ...earlier.keys(), ...present.keys()])].toSorted().flatMap((date) => {
    const [own, old, now] = [ofReports.get(date) ?? [], earlier.get(date) ?? null, present.get(date) ?? null];
    return own.length === 0 && follows(old) === follows(now) ? [] : [{ date, reports: own, before: old, after: now }];
  });
}

/** All that is said of a point: two that say the same are one. */
function follows(point: PointState | null): string {
  if (!point) return "";
  const { coverage, status, target, report } = point;
  return [coverage?.value, coverage?.low, coverage?.high, status, target?.share, keyOf(aktivasi, report)].join("|");
}

function isChanged({ dates, rows }: RegionChange): boolean {
  return dates.length > 0 || rows.length > 0;
}

function rankChange({ region, before, after }: StateChange): RankChange[] {
  const [old, present] = [before?.rank ?? null, after?.rank ?? null];
  const place = (rank: Rank | null) => rank && [rank.best, rank.worst, rank.of, rank.asOf].join("|");
  return place(old) === place(present) ? [] : [{ region, before: old, after: present }];
}
