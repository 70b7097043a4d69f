import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { daysBetween, yearsApart, type IsoDate } from "../notation/calendar.ts";
import { reaches, times, widen, type Quantity } from "../notation/quantity.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { firstAfter, lastUpTo, rowsNear, sizeOf } from "./bases.ts";
import type { Holders } from "./holders.ts";
import { targetAt, type Target } from "./target.ts";

/** Numbers of people that a percentage may be of. Never voters. */
type PeopleBase = "perekaman" | "wajib_ktp" | "penduduk";

/** A base that a printed percentage may be of: a number of people, or those of them that a national target asks for. */
export type Base = { people: PeopleBase; target: null } | { people: TargetBase; /** In percent: 25. */ target: number };

/** Numbers of people that a national target has been said to be a share of. */
type TargetBase = "perekaman" | "wajib_ktp";

/** The name of a base in what is published, and to tell one from another: `perekaman`, `target-25-perekaman`. */
export type BaseName = PeopleBase | `target-${string}-${TargetBase}`;

export const HOLDERS: Base = { people: "perekaman", target: null };

export function baseName({ people, target }: Base): BaseName {
  return target === null ? people : `target-${target}-${people as TargetBase}`;
}

/** The people that a national target asks for, if it is a share of these. */
export function askedBy({ row }: Target, people: TargetBase): Base {
  return { people, target: Number(row.share.printed) };
}

/** One size that a base may have had on a date. */
export interface BaseSize {
  /** In people, with its interval. */
  size: Quantity;
  /** The rows it was taken from. */
  rows: BaseRow[];
  /** Whether it is our estimate of the holders, or the target's share of it: such a size never confirms a percentage. */
  estimated: boolean;
}

/** A base and the sizes on file that a percentage can be tested against. */
export interface Candidate {
  base: Base;
  sizes: BaseSize[];
}

/** An interval wider than this (high / low) proves nothing. */
export const COARSE = 1.3;

/** Whether a percentage or a size is too wide to test anything. */
export function isCoarse({ low, high }: Quantity): boolean {
  return !reaches(COARSE * low, high);
}

interface Place {
  region: string;
  date: IsoDate;
}

/**
 * The bases that a percentage of a region and date may be of, in the order they are listed, with their sizes. Holders of
 * that date stand in where no recorded number is on file.
 */
export function candidates(
  dataset: Dataset,
  place: Place,
  source: string | null,
  holders: Holders | null,
): Candidate[] {
  const counted = (people: PeopleBase): Candidate => ({
    base: { people, target: null },
    sizes: sizesOf(dataset, people, place, source),
  });
  const recorded = estimatedUnlessRecorded(counted("perekaman"), holders);
  const [eligible, residents] = [counted("wajib_ktp"), counted("penduduk")];
  const target = targetAt(dataset, place.date);
  const asked = target ? [targetOf("perekaman", recorded, target), targetOf("wajib_ktp", eligible, target)] : [];
  return [recorded, eligible, residents, ...asked];
}

function estimatedUnlessRecorded<C extends Candidate>(recorded: C, holders: Holders | null): C {
  if (recorded.sizes.length > 0 || !holders) return recorded;
  const { value, low, high, row } = holders;
  return { ...recorded, sizes: [{ size: { value, low, high }, rows: [row], estimated: true }] };
}

/** The sizes that those whom a national target asks for may have had. */
function targetOf(people: TargetBase, { sizes }: Candidate, target: Target): Candidate {
  return {
    base: askedBy(target, people),
    sizes: sizes.map((size) => ({ ...size, size: times(size.size, target.share) })),
  };
}

/** What the source itself printed, used or not, and the span of the rows in use around the date; no size twice. */
function sizesOf(dataset: Dataset, base: PeopleBase, place: Place, source: string | null): BaseSize[] {
  const printed = ofRegion(dataset.bases, place.region)
    .filter((row) => row.measure === base && row.source === source)
    // What follows by arithmetic was not printed; it is in the span, if it is in use.
    .filter((row) => row.method === "dilaporkan")
    .map((row): BaseSize => ({ size: sizeOf(row), rows: [row], estimated: false }));
  const span = spanAround(dataset, base, place);
  const sizes = span ? [...printed, span] : printed;
  return sizes.filter(({ size }, index) => sizes.findIndex((other) => same(other.size, size)) === index);
}

/** From the last row on or before the date to the first after it, each within three years; only one: widened by the drift. */
function spanAround(dataset: Dataset, base: PeopleBase, { region, date }: Place): BaseSize | null {
  const rows = rowsNear(dataset, region, base, date);
  const [before, after] = [lastUpTo(dataset, rows, date), firstAfter(dataset, rows, date)];
  if (before && after) return { size: hull(before, after, date), rows: [before, after], estimated: false };
  const row = before ?? after;
  return row && { size: widen(sizeOf(row), yearsApart(row.date, date)), rows: [row], estimated: false };
}

/** Both sizes and all between them; the value is that of the row nearer in time. */
function hull(before: BaseRow, after: BaseRow, date: IsoDate): Quantity {
  const [a, b] = [sizeOf(before), sizeOf(after)];
  const nearer = daysBetween(before.date, date) <= daysBetween(date, after.date) ? a : b;
  return { value: nearer.value, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

function same(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}
