/*
 * A second implementation of DESIGN.md sections 4 to 6, on purpose: written from the definitions, not from src/metrics, and
 * importing nothing of the project. Where the two differ, one of them misreads the definitions.
 */
import {
  byNaming,
  activations,
  bases,
  chosen,
  districts,
  figures,
  targets,
  type Figure,
  type Report,
  type Target,
} from "./record.ts";
import { days, drifted, exact, minus, overlap, product, ratio, times, years, type Quantity } from "./quantity.ts";

/** Holders by the row they are taken from: `rung` and `method` as in the JSON. */
export interface Base extends Quantity {
  rung: string;
  method: string;
  row: Report;
}

/** Holders of a region at a date, and the figures that contradict them. */
interface Holders extends Base {
  apart: Base[];
}

interface Kind {
  rung: string;
  band: Quantity;
  holds: (row: Report) => boolean;
}

const recorded = (implied: boolean) => (row: Report) =>
  row.measure === "perekaman" && (row.method === "tersirat") === implied;

const kinds: Kind[] = [
  { rung: "perekaman", band: exact(1), holds: recorded(false) },
  { rung: "perekaman", band: { low: 0.97, value: 1, high: 1.06 }, holds: recorded(true) },
  { rung: "wajib_ktp", band: { low: 0.94, value: 0.985, high: 1.02 }, holds: (row) => row.measure === "wajib_ktp" },
  { rung: "dpt", band: { low: 0.95, value: 1.01, high: 1.06 }, holds: (row) => row.measure === "dpt" },
  { rung: "penduduk", band: { low: 0.695, value: 0.752, high: 0.809 }, holds: (row) => row.measure === "penduduk" },
];

/** By the order of kinds. */
export const bands = kinds.map(({ band }) => band);

const wajibBand = bands[2]!;

const near = (row: Report, date: string) => row.used && years(row.date, date) <= 3;

/** Every row that may serve, the narrowest first; of equal ones by kind, nearness, standing. */
export function candidates(region: string, date: string): Base[] {
  const rows = bases.filter(
    (row) => row.region === region && near(row, date) && row.count!.high / row.count!.low <= 1.2,
  );
  return rows
    .map((row) => ({ ...holdersBy(row, date), row, place: kinds.findIndex((kind) => kind.holds(row)) }))
    .toSorted(
      (a, b) =>
        a.high / a.low - b.high / b.low ||
        a.place - b.place ||
        years(a.row.date, date) - years(b.row.date, date) ||
        (a.row.date < b.row.date ? -1 : Number(a.row.date > b.row.date)) ||
        byNaming(a.row.source, b.row.source),
    )
    .map(({ place: _, ...base }) => base);
}

function holdersBy(row: Report, date: string): Omit<Base, "row"> {
  const { rung, band } = kinds.find((kind) => kind.holds(row))!;
  const method = rung === "perekaman" ? row.method : "perkiraan";
  return { ...drifted(product(row.count!, band), years(row.date, date)), rung, method };
}

export function holdersAt(region: string, date: string): Holders | null {
  const [base, ...rest] = candidates(region, date);
  return base ? { ...base, apart: asFigures(rest.filter((other) => !overlap(other, base))) } : null;
}

/** One entry for each figure, however many sources give it. */
function asFigures(all: Base[]): Base[] {
  const groups = Map.groupBy(all, ({ row }) => `${row.measure} ${row.date}`);
  const named = all.map((base) => ({ ...base, source: base.row.source }));
  return [...groups.keys()].flatMap((key) =>
    figures(
      named.filter(({ row }) => `${row.measure} ${row.date}` === key),
      (base) => base,
    ).map(({ row: { source: _, ...base } }) => base),
  );
}

/** What is known at the date of a usable report. */
export interface Point {
  region: string;
  date: string;
  report: Report;
  sources: string[];
  activated: Quantity | null;
  holders: Holders | null;
  coverage: Quantity | null;
  target: Target | null;
  shareOfTarget: Quantity | null;
  gap: Quantity | null;
  actual: Pace | null;
  required: Quantity | null;
  status: string | null;
}

export interface Pace extends Quantity {
  from: string;
  to: string;
  /** The fewest and the most days that the spans of both reports allow. */
  days: [number, number];
}

/** A count, a share of holders, a share of wajib KTP: on one date the first of them that there is. */
const told: ((row: Report) => Quantity | null)[] = [
  (row) => row.count,
  (row) => (row.count === null && row.base === "perekaman" ? row.share : null),
  (row) => (row.count === null && row.base === "wajib_ktp" ? row.share : null),
];

const isUsable = (row: Report): boolean => row.used && told.some((tells) => tells(row) !== null);

function figureOf(rows: readonly Report[]): Figure<Report> {
  const tells = told.find((tells) => rows.some((row) => tells(row) !== null))!;
  return chosen(
    rows.filter((row) => tells(row) !== null),
    (row) => tells(row)!,
  );
}

const known = new Map<string, Point[]>();

/** Every date of a region with a usable report, oldest first. */
export function series(region: string): Point[] {
  if (!known.has(region)) known.set(region, pointsOf(region));
  return known.get(region)!;
}

function pointsOf(region: string): Point[] {
  const rows = activations.filter((row) => row.region === region && isUsable(row));
  const figuresByDate = [...Map.groupBy(rows, ({ date }) => date).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ofDate]) => figureOf(ofDate));
  return figuresByDate.map((figure, at) => pointOf(figure, figuresByDate.slice(0, at)));
}

function pointOf({ row: report, sources }: Figure<Report>, before: Figure<Report>[]): Point {
  const { region, date, count: activated } = report;
  const holders = holdersAt(region, date);
  const coverage = coverageOf(report, holders);
  const target = nationalAt(date);
  const distance = target && distanceTo(target.share!, activated, coverage, holders);
  const required = target && distance!.gap && requiredPerDay(distance!.gap, report, target.deadline);
  const actual =
    activated &&
    paceTo(
      report,
      before.map(({ row }) => row),
    );
  const point = { region, date, report, sources, activated, holders, coverage, target, actual, required };
  return { ...point, ...(distance ?? { gap: null, shareOfTarget: null }), status: statusOf(point) };
}

function coverageOf(report: Report, holders: Holders | null): Quantity | null {
  if (report.count) return holders && ratio(report.count, holders);
  return report.base === "perekaman" ? report.share : ratio(report.share!, wajibBand);
}

/** The national target that covers a date. */
export function nationalAt(date: string): Target | null {
  return targets.find((row) => row.region === "00" && row.start <= date && date <= row.deadline) ?? null;
}

function distanceTo(share: number, activated: Quantity | null, coverage: Quantity | null, holders: Quantity | null) {
  const inShares = () => coverage && product(minus(exact(share), coverage), holders!);
  const gap = holders && (activated ? minus(times(holders, share), activated) : inShares());
  return { shareOfTarget: coverage && times(coverage, 1 / share), gap };
}

/** The gap over the days left: by the report's last day, and over every day it may be of, up to that one. */
export function requiredPerDay(gap: Quantity, { date, first }: Report, deadline: string): Quantity | null {
  const [least, most] = [days(date, deadline), days(first ?? date, deadline)];
  if (gap.value <= 0 || least <= 0) return null;
  return { value: gap.value / least, low: gap.low / (gap.low < 0 ? least : most), high: gap.high / least };
}

/** From the latest count that is at least 28 days earlier, whatever days of their spans both are of. */
function paceTo(later: Report, before: Report[]): Pace | null {
  const shortest = (earlier: Report) => (later.first === null ? -Infinity : days(earlier.date, later.first));
  const earlier = before.findLast((row) => row.count !== null && shortest(row) >= 28);
  if (!earlier) return null;
  const rise = minus(later.count!, earlier.count!);
  const [least, most] = [shortest(earlier), earlier.first === null ? Infinity : days(earlier.first, later.date)];
  return {
    value: rise.value / days(earlier.date, later.date),
    low: rise.low / (rise.low < 0 ? least : most),
    high: rise.high / (rise.high < 0 ? most : least),
    from: earlier.date,
    to: later.date,
    days: [least, most],
  };
}

function statusOf({
  target,
  coverage,
  actual,
  required,
}: Omit<Point, "status" | "gap" | "shareOfTarget">): string | null {
  if (!target) return null;
  if (!coverage) return "tanpa-basis";
  if (coverage.low >= target.share!) return "tercapai";
  if (coverage.high >= target.share!) return "mungkin-tercapai";
  if (actual && required && actual.low >= required.high) return "di-jalur";
  if (actual && required && actual.high < required.low) return "tertinggal";
  return "belum-tercapai";
}

export const latest = (region: string): Point | null => series(region).at(-1) ?? null;

/** The pace up to the last count, which may be older than the last report. */
export const lastPace = (region: string): Pace | null =>
  series(region).findLast(({ activated }) => activated !== null)?.actual ?? null;

/** A region's own target on the date of a point, or the national one, as it is measured there. */
export interface Measured {
  target: Target;
  shareOfTarget: Quantity | null;
  gap: Quantity | null;
  requiredPerDay: Quantity | null;
}

/** The national target and the region's own that cover a point's date. */
export function measuredTargets(point: Point): Measured[] {
  const { target, shareOfTarget, gap, required } = point;
  const own = targets.filter(
    (row) =>
      row.region === point.region && row.region !== "00" && row.start <= point.date && point.date <= row.deadline,
  );
  return [
    ...(target ? [{ target, shareOfTarget, gap, requiredPerDay: required }] : []),
    ...own.map((row) => measuredOwn(row, point)),
  ];
}

function measuredOwn(target: Target, point: Point): Measured {
  const distance = point.activated ? inPeople(target, point) : inShares(target, point);
  const required = distance.gap && requiredPerDay(distance.gap, point.report, target.deadline);
  return { target, ...distance, requiredPerDay: required };
}

function inPeople(target: Target, point: Point) {
  const size = ownBase(target, point);
  const byShare = size && target.share !== null ? times(size, target.share) : null;
  const asked = target.count ?? byShare;
  return { shareOfTarget: asked && ratio(point.activated!, asked), gap: asked && minus(asked, point.activated!) };
}

/** A percentage is measured on the base it is of. */
function inShares(target: Target, point: Point) {
  const reached =
    target.base === "perekaman" ? point.coverage : target.base === point.report.base ? point.report.share : null;
  const size = ownBase(target, point);
  if (target.share === null || !reached) return { shareOfTarget: null, gap: null };
  return {
    shareOfTarget: times(reached, 1 / target.share),
    gap: size && product(minus(exact(target.share), reached), size),
  };
}

/** The number of people that an own target is a share of. */
function ownBase({ base, region }: Target, { holders, date }: Point): Quantity | null {
  if (base === "perekaman") return holders;
  if (base !== "wajib_ktp" && base !== "penduduk") return null;
  const [before, after] = around(region, base, date);
  const row = before ?? after ?? null;
  return row && drifted(row.size, years(row.row.date, date));
}

/** The last figure of a measure on or before a date and the first after it, each within three years. */
export function around(region: string, measure: string, date: string): (Figure<Report> | null)[] {
  const rows = bases.filter((row) => row.region === region && row.measure === measure && near(row, date));
  const dates = rows.map((row) => row.date).toSorted();
  const [last, next] = [dates.findLast((day) => day <= date), dates.find((day) => day > date)];
  return [last, next].map((day) => {
    const ofDay = rows.filter((row) => row.date === day);
    return ofDay.length === 0 ? null : chosen(ofDay, (row) => row.count!);
  });
}

export interface Rank {
  best: number;
  worst: number;
  of: number;
  asOf: string;
}

export const deadlines = targets
  .filter(({ region }) => region === "00")
  .map(({ deadline }) => deadline)
  .toSorted();

/** Each region's report nearest to a deadline, if it is within 92 days. */
export function crossSection(deadline: string, members = districts): Point[] {
  const away = ({ date }: Point) => Math.abs(days(date, deadline));
  return members.flatMap(({ code }) => {
    const points = series(code).filter((point) => point.coverage && away(point) <= 92);
    return points.toSorted((a, b) => away(a) - away(b)).slice(0, 1);
  });
}

/** A region's place among those of a cross-section; null for fewer than five. */
export function rankIn(section: readonly Point[], region: string, asOf: string): Rank | null {
  const own = section.find((point) => point.region === region)?.coverage;
  if (!own || section.length < 5) return null;
  const count = (holds: (other: Quantity) => boolean) => section.filter(({ coverage }) => holds(coverage!)).length;
  const [above, below] = [count(({ low }) => low > own.high), count(({ high }) => high < own.low)];
  return { best: 1 + above, worst: section.length - below, of: section.length, asOf };
}

/** The place in the last passed deadline's cross-section that holds the region. */
export function lastRank(region: string, today: string, members = districts): Rank | null {
  const ranks = deadlines.filter((day) => day < today).map((day) => rankIn(crossSection(day, members), region, day));
  return ranks.findLast((rank) => rank !== null) ?? null;
}

/** The regions' last counts on or before a date: at least so many, of so many regions. */
export function sumOfCounts(date: string) {
  const last = districts.flatMap(({ code }) => {
    const point = series(code).findLast((one) => one.activated && one.date <= date);
    return point ? [point] : [];
  });
  const total = (end: keyof Quantity) => last.reduce((sum, { activated }) => sum + activated![end], 0);
  const dates = last.map((point) => point.date).toSorted();
  return {
    value: { value: total("value"), low: total("low"), high: total("high") },
    regions: last.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}

/** Old: the last possible day of the last usable report lies more than 180 days back. */
export const isStale = (region: string, today: string): boolean | null => {
  const last = latest(region);
  return last && days(last.date, today) > 180;
};
