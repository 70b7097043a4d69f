import type { Dataset } from "../dataset/dataset.ts";
import type { BaseName, BaseTest, Claim } from "../metrics/claims.ts";
import type { RegionState } from "../metrics/state.ts";
import type { TargetMeasure } from "../metrics/target.ts";
import { baseId, reportId } from "../notation/address.ts";
import { measured } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { entriesOf } from "../dataset/ledger.ts";
import { datasetJson, type Edition } from "./dataset.ts";
import { numbersOf, pointJson, quantityJson, summaryJson, type Addresses } from "./summary.ts";

/** One region's document, `/api/v1/regions/<slug>.json`: its summary and everything it rests on. */
export function regionJson(dataset: Dataset, state: RegionState, address: Addresses, edition: Edition) {
  const { code } = state.region;
  const own = <R extends { region: string }>(rows: readonly R[]) => rows.filter((row) => row.region === code);
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
    ...(state.sum && {
      sum: { value: quantityJson(state.sum.sum), regions: state.sum.regions, from: state.sum.from, to: state.sum.to },
    }),
  };
}

/** One claim in `/api/v1/claims.json` and in its region's document. */
export function claimJson(claim: Claim) {
  return {
    region: claim.region,
    date: claim.date,
    source: claim.source,
    count: quantityJson(claim.count),
    share: claim.report.share?.share ?? null,
    statedBase: claim.statedBase,
    verdict: claim.verdict,
    impliedBase: quantityJson(claim.impliedBase),
    matches: matchesJson(claim.tests),
    untested: claim.untested.map(({ base }) => base),
    near: claim.near,
  };
}

/** The first size of each base that fits. */
function matchesJson(tests: readonly BaseTest[]) {
  const matches = new Map<BaseName, BaseTest>();
  for (const test of tests) if (test.matches && !matches.has(test.base)) matches.set(test.base, test);
  return [...matches.values()].map(({ base, share }) => ({ base, ...numbersOf(share) }));
}

function reportJson(row: ActivationRow) {
  return {
    id: reportId(row),
    measure: "aktivasi",
    ...statement(row),
    share: row.share?.share ?? null,
    statedBase: row.statedBase,
    source: row.source,
    used: row.used,
    note: row.note,
  };
}

function baseJson(row: BaseRow) {
  return {
    id: baseId(row),
    measure: row.measure,
    ...statement(row),
    share: null,
    statedBase: null,
    method: row.method,
    source: row.source,
    used: row.used,
    note: row.note,
  };
}

function statement({ date, datePrecision, count, precision, unit }: ActivationRow | BaseRow) {
  const quantity = count === null ? null : measured(count, precision, unit);
  return { date, datePrecision, quantity, precision, unit };
}

function targetsJson({ latest }: RegionState) {
  return latest ? [...(latest.national ? [latest.national] : []), ...latest.own].map(measureJson) : [];
}

function measureJson({ row, share, deadline, shareOfTarget, gap, requiredPerDay }: TargetMeasure) {
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
