/* What the JSON and the derived tables hold by CONTRACT.md, filled from the oracle. */
import { claims, type Claim } from "./claims.ts";
import {
  isStale,
  lastPace,
  lastRank,
  latest,
  measuredTargets,
  series,
  sumOfCounts,
  type Base,
  type Measured,
  type Pace,
  type Point,
} from "./oracle.ts";
import type { Quantity } from "./quantity.ts";
import { activations, bases, type Region, type Report, type Target } from "./record.ts";

/** One value or another: where the definition allows both. */
class OneOf {
  readonly values: unknown[];
  constructor(...values: unknown[]) {
    this.values = values;
  }
}

const quantity = (value: Quantity | null) => value && { value: value.value, low: value.low, high: value.high };

const base = (holders: Base) => ({
  ...quantity(holders),
  rung: holders.rung,
  method: holders.method,
  date: holders.row.date,
  source: holders.row.source,
});

/** One entry of a region's series; its latest one is the same without the status. */
function pointJson(point: Point) {
  const { date, report, sources, holders, coverage, target } = point;
  return {
    date,
    datePrecision: report.precision,
    source: sources[0],
    sources,
    activated: quantity(point.activated),
    holders: holders && { ...base(holders), apart: holders.apart.map(base) },
    coverage: coverage && { ...quantity(coverage), method: point.activated ? "dihitung" : "dilaporkan" },
    target: target && { share: target.share, deadline: target.deadline, scope: "00" },
    shareOfTarget: quantity(point.shareOfTarget),
    gap: quantity(point.gap),
  };
}

export function summaryJson(region: Region, today: string) {
  const last = latest(region.code);
  return {
    code: region.code,
    name: region.name,
    type: region.type,
    slug: region.slug,
    status: last ? last.status : "belum-ada-data",
    stale: isStale(region.code, today),
    latest: last && pointJson(last),
    pace: paceJson(lastPace(region.code), last?.required ?? null),
    rank: lastRank(region.code, today),
  };
}

function paceJson(actual: Pace | null, required: Quantity | null) {
  if (!actual && !required) return null;
  return {
    actualPerDay: quantity(actual),
    requiredPerDay: quantity(required),
    from: actual?.from ?? null,
    to: actual?.to ?? null,
  };
}

export function regionJson(region: Region, today: string) {
  const { code } = region;
  const last = latest(code);
  const own = (rows: Report[]) => rows.filter((row) => row.region === code);
  return {
    ...summaryJson(region, today),
    series: series(code).map((point) => ({ ...pointJson(point), status: point.status })),
    reports: own(activations).map(reportJson),
    holders: own(bases).map((row) => ({ ...reportJson(row), method: row.method })),
    targets: last ? different(measuredTargets(last)).map(targetJson) : [],
    claims: claims.filter(({ report }) => report.region === code).map(claimJson),
    ...(region.type === "provinsi" && last && { sum: sumOfCounts(last.date) }),
  };
}

function reportJson(row: Report) {
  const { measure, date, precision, count, share, source, used } = row;
  const kind = measure === "aktivasi" ? "laporan" : `ektp-${measure}`;
  return {
    id: `${kind}-${date}-${source}`,
    measure,
    date,
    datePrecision: precision,
    quantity: quantity(count),
    precision: row.row["presisi"] || new OneOf("persis", null),
    unit: row.row["pembulatan"] ? Number(row.row["pembulatan"]) : null,
    share: share && share.value,
    statedBase: row.base || null,
    source,
    used,
    note: row.row["catatan"] || null,
  };
}

/** A target that several sources name is one; whose of them is named is left open. */
function different(all: Measured[]): (Measured & { sources: string[] })[] {
  const key = ({ region, share, count, base, deadline }: Target) =>
    JSON.stringify([region, share, count, base, deadline]);
  const groups = Map.groupBy(all, ({ target }) => key(target));
  return [...groups.values()].map((same) => ({ ...same[0]!, sources: same.map(({ target }) => target.source) }));
}

function targetJson({ target, sources, ...measured }: Measured & { sources: string[] }) {
  return {
    scope: target.region,
    share: target.share,
    count: quantity(target.count),
    deadline: target.deadline,
    base: target.base || null,
    source: new OneOf(...sources),
    shareOfTarget: quantity(measured.shareOfTarget),
    gap: quantity(measured.gap),
    requiredPerDay: quantity(measured.requiredPerDay),
  };
}

export function claimJson({ report, count, verdict, near, implied, tests, untested }: Claim) {
  const matching = tests.filter(({ matches, estimate }) => matches && !estimate);
  const names = [...new Set(matching.map((test) => test.base))];
  return {
    region: report.region,
    date: report.date,
    source: report.source,
    count: quantity(count),
    share: report.share!.value,
    statedBase: report.base,
    verdict,
    near,
    impliedBase: quantity(implied),
    matches: names.map((name) => new OneOf(...matching.filter((one) => one.base === name).map(matchJson))),
    untested,
  };
}

const matchJson = ({ base, share }: { base: string; share: Quantity }) => ({ base, ...quantity(share) });

/** The cells of `cakupan.csv` for a point. */
export function pointCells(point: Point): Record<string, unknown> {
  const { holders, target } = point;
  const printed = point.report.row["persen"] || null;
  return {
    wilayah: point.region,
    kode_bps: withoutDot(point.region),
    tanggal: point.date,
    ketepatan: point.report.precision,
    sumber: point.sources[0],
    ...quantityCells("aktivasi", point.activated),
    ...quantityCells("pemegang", holders),
    pemegang_ukuran: holders?.rung,
    pemegang_cara: holders?.method,
    pemegang_tanggal: holders?.row.date,
    pemegang_sumber: holders?.row.source,
    ...quantityCells("cakupan", point.coverage),
    cakupan_cara: point.coverage && (point.activated ? "dihitung" : "dilaporkan"),
    target: target?.share,
    tenggat: target?.deadline,
    ...quantityCells("capaian_target", point.shareOfTarget),
    ...quantityCells("kekurangan", point.gap),
    status: point.status,
    persen: printed,
    persen_desimal: printed && (printed.split(".")[1] ?? "").length,
  };
}

/** The cells of `ringkasan.csv` for a region. */
export function summaryCells(region: Region, today: string): Record<string, unknown> {
  const last = latest(region.code);
  const pace = lastPace(region.code);
  const rank = lastRank(region.code, today);
  return {
    ...(last && pointCells(last)),
    wilayah: region.code,
    kode_bps: withoutDot(region.code),
    nama: region.name,
    jenis: region.type,
    slug: region.slug,
    status: last ? last.status : "belum-ada-data",
    data_lama: last && (isStale(region.code, today) ? "ya" : "tidak"),
    ...quantityCells("laju", pace),
    laju_sejak: pace?.from,
    ...quantityCells("laju_perlu", last?.required ?? null),
    peringkat_tertinggi: rank?.best,
    peringkat_terendah: rank?.worst,
    peringkat_dari: rank?.of,
    peringkat_per: rank?.asOf,
  };
}

/** 35.73 as Statistics Indonesia writes it: 3573. In every region on file the two bodies have the same digits; the nation has no code. */
const withoutDot = (code: string) => (code === "00" ? null : Number(code.replace(".", "")));

/** A quantity as three cells. */
export function quantityCells(name: string, value: Quantity | null): Record<string, unknown> {
  return { [name]: value?.value, [`${name}_bawah`]: value?.low, [`${name}_atas`]: value?.high };
}

/**
 * What differs between a value of the site and the oracle's, one line for each: where, what stands there, what was
 * expected. Keys that the oracle knows nothing of are let be; numbers may differ by 1e-9 of their size.
 */
export function differences(actual: unknown, expected: unknown, path = ""): string[] {
  if (expected instanceof OneOf) {
    const tries = expected.values.map((value) => differences(actual, value, path));
    return tries.some((found) => found.length === 0) ? [] : (tries[0] ?? []);
  }
  if (typeof expected === "number" && typeof actual === "number") {
    const near = Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    return near ? [] : [`${path}: ${actual}, expected ${expected}`];
  }
  if (Array.isArray(expected)) return listDifferences(actual, expected, path);
  if (typeof expected === "object" && expected !== null) return partDifferences(actual, expected, path);
  return actual === expected ? [] : [`${path}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`];
}

function partDifferences(actual: unknown, expected: object, path: string): string[] {
  if (typeof actual !== "object" || actual === null) return [`${path}: ${JSON.stringify(actual)}, expected an object`];
  const parts = actual as Record<string, unknown>;
  return Object.entries(expected).flatMap(([key, value]) => differences(parts[key], value, `${path}.${key}`));
}

/** Lists are compared entry by entry, whatever their order: each entry with the one that differs least. */
function listDifferences(actual: unknown, expected: unknown[], path: string): string[] {
  if (!Array.isArray(actual)) return [`${path}: ${JSON.stringify(actual)}, expected a list`];
  const left = [...actual];
  const found = expected.flatMap((value, at) => {
    const tries = left.map((one) => differences(one, value, `${path}[${at}]`));
    const best = tries.reduce((least, one, index) => (one.length < tries[least]!.length ? index : least), 0);
    left.splice(best, 1);
    return tries[best] ?? [`${path}[${at}]: missing, expected ${JSON.stringify(value)}`];
  });
  return [...found, ...left.map((one) => `${path}: not expected: ${JSON.stringify(one).slice(0, 200)}`)];
}
