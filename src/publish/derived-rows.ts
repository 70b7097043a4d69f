import { csvFormatRows } from "d3-dsv";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Row, Table } from "../tables/table.ts";
import type { Region } from "../tables/wilayah.ts";
import type { cakupan, ringkasan } from "./derived.ts";

type Cells<T extends Table> = Omit<Row<T>, "line">;

/** The rows of `cakupan.csv`, regions in code order, dates oldest first. */
export function coverageRows(states: readonly RegionState[]): Cells<typeof cakupan>[] {
  return states.flatMap((state) =>
    state.series.map((point) => ({
      ...codeCells(state.region),
      ...pointCells(point),
      status: point.status,
      ...printedCells(point),
    })),
  );
}

/** The rows of `ringkasan.csv`: the province and the 38, not the nation. */
export function summaryRows(states: readonly RegionState[]): Cells<typeof ringkasan>[] {
  return states.filter(({ region }) => region.type !== "negara").map(summaryCells);
}

function summaryCells({ region, status, stale, latest, rank }: RegionState): Cells<typeof ringkasan> {
  return {
    ...codeCells(region),
    name: region.name,
    type: region.type,
    slug: region.slug,
    status,
    stale,
    ...pointCells(latest),
    ...quantityCells("pace", latest?.pace?.perDay),
    paceFrom: latest?.pace?.from ?? null,
    ...quantityCells("required", latest?.national?.requiredPerDay),
    rankBest: rank?.best ?? null,
    rankWorst: rank?.worst ?? null,
    rankOf: rank?.of ?? null,
    rankAsOf: rank?.asOf ?? null,
    ...printedCells(latest),
  };
}

function codeCells({ code, bpsCode }: Region) {
  return { region: code, bpsCode: bpsCode === null ? null : Number(bpsCode) };
}

function pointCells(point: PointState | null) {
  return {
    date: point?.date ?? null,
    datePrecision: point?.report.datePrecision ?? null,
    source: point?.report.source ?? null,
    ...quantityCells("activated", point?.activated),
    ...quantityCells("holders", point?.holders),
    holdersRung: point?.holders?.rung ?? null,
    holdersMethod: point?.holders?.method ?? null,
    holdersDate: point?.holders?.row.date ?? null,
    holdersSource: point?.holders?.row.source ?? null,
    ...quantityCells("coverage", point?.coverage),
    coverageMethod: point?.coverage?.method ?? null,
    target: point?.target?.share ?? null,
    deadline: point?.target?.deadline ?? null,
    ...quantityCells("shareOfTarget", point?.national?.shareOfTarget),
    ...quantityCells("gap", point?.national?.gap),
  };
}

function printedCells(point: PointState | null) {
  const share = point?.report.share ?? null;
  return { share: share?.printed ?? null, shareDecimals: share && (share.printed.split(".")[1]?.length ?? 0) };
}

function quantityCells<F extends string>(field: F, quantity: Quantity | null | undefined) {
  return {
    [field]: quantity?.value ?? null,
    [`${field}Low`]: quantity?.low ?? null,
    [`${field}High`]: quantity?.high ?? null,
  } as Record<F | `${F}Low` | `${F}High`, number | null>;
}

/** A table's rows as CSV: the declared headers, `.` as decimal point, empty for null, `ya` and `tidak`. */
export function csvOf<T extends Table>(table: T, rows: readonly Cells<T>[]): string {
  const fields = Object.keys(table.columns) as (keyof Cells<T>)[];
  const headers = Object.values(table.columns).map(({ header }) => header);
  return csvFormatRows([headers, ...rows.map((row) => fields.map((field) => cellText(row[field])))]) + "\n";
}

function cellText(value: unknown): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  return String(value);
}
