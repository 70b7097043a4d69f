import { ofRegion } from "../dataset/rows.ts";
import { NATION, type Dataset } from "../dataset/dataset.ts";
import { unitCodes } from "../dataset/regions.ts";
import { sizeOf } from "../metrics/bases.ts";
import { activatedOf } from "../metrics/coverage.ts";
import type { RegionSum } from "../metrics/province.ts";
import type { RegionState } from "../metrics/state.ts";
import type { TargetMeasure } from "../metrics/target.ts";
import { baseId, reportId } from "../notation/address.ts";
import { measured, type Quantity } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { Region } from "../tables/wilayah.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { entriesOf } from "../dataset/entries.ts";
import { claimJson } from "./claims.ts";
import { datasetJson } from "./dataset.ts";
import type { Edition } from "./description.ts";
import type { ProvinceJson, RegionJson } from "./schema/documents.ts";
import type { HoldersRowJson, RegionSumJson, ReportJson, TargetMeasureJson } from "./schema/region.ts";
import { endsJson, pointJson, quantityJson, summaryJson, type Addresses } from "./summary.ts";

/** One region's document, `/api/v1/regions/<slug>.json`: its summary and everything it rests on; one that holds units adds a sum. */
export function regionJson(
  dataset: Dataset,
  state: RegionState,
  address: Addresses,
  edition: Edition,
): RegionJson | ProvinceJson {
  const document = ownJson(dataset, state, address, edition);
  return isWider(dataset, state.region) ? { ...document, sum: sumJson(state.sum) } : document;
}

function isWider(dataset: Dataset, { code }: Region): boolean {
  return code !== NATION && !unitCodes(dataset).has(code);
}

function ownJson(dataset: Dataset, state: RegionState, address: Addresses, edition: Edition): RegionJson {
  const { code } = state.region;
  const own = <R extends { region: string }>(rows: readonly R[]) => ofRegion(rows, code);
  return {
    dataset: datasetJson(edition),
    ...summaryJson(state, address),
    series: state.series.map((point) => ({ ...pointJson(point), status: point.status })),
    reports: own(dataset.activations).map(reportJson),
    holders: own(dataset.bases).map(baseJson),
    targets: targetsJson(state),
    claims: state.claims.map(claimJson),
    events: own(dataset.events).map(withoutLine),
    facilities: own(dataset.facilities).map(withoutLine),
    corrections: entriesOf(dataset.corrections, code).map(withoutLine),
    exceptions: entriesOf(dataset.exceptions, code).map(withoutLine),
  };
}

function sumJson(sum: RegionSum | null): RegionSumJson | null {
  return sum && { value: endsJson(sum.sum), regions: sum.regions, from: sum.from, to: sum.to };
}

function reportJson(row: ActivationRow): ReportJson {
  return {
    id: reportId(row),
    measure: "aktivasi",
    ...statement(row, activatedOf(row)),
    share: row.share?.share ?? null,
    statedBase: row.statedBase,
    source: row.source,
    used: row.used,
    note: row.note,
  };
}

function baseJson(row: BaseRow): HoldersRowJson {
  return {
    id: baseId(row),
    measure: row.measure,
    ...statement(row, sizeOf(row)),
    share: null,
    statedBase: null,
    method: row.method,
    source: row.source,
    used: row.used,
    note: row.note,
  };
}

/** What both kinds of rows say of a count: when, how many, and how exactly. */
function statement<Q extends Quantity | null>(
  { date, datePrecision, precision, unit }: ActivationRow | BaseRow,
  quantity: Q,
) {
  return { date, datePrecision, quantity, precision, unit };
}

function targetsJson({ latest }: RegionState): TargetMeasureJson[] {
  return latest ? [...(latest.national ? [latest.national] : []), ...latest.own].map(measureJson) : [];
}

function measureJson({ row, share, deadline, shareOfTarget, gap, requiredPerDay }: TargetMeasure): TargetMeasureJson {
  return {
    scope: row.region,
    share,
    count: row.count === null ? null : measured(row.count, row.precision, row.unit),
    deadline,
    base: row.base,
    source: row.source,
    shareOfTarget: quantityJson(shareOfTarget),
    gap: quantityJson(gap),
    requiredPerDay: quantityJson(requiredPerDay),
  };
}

function withoutLine<R extends { line: number }>({ line: _, ...row }: R) {
  return row;
}
