/*
 * What a page may print: a figure of the record as its source wrote it, or a quantity of the oracle, under a name that says
 * what it is. A number on a page that is none of these, rounded as numbers are, cannot be derived.
 */
import type { Kind, Noun, Numeral } from "./numerals.ts";
import type { Quantity } from "./quantity.ts";

/** What a percentage is of. `any`: its words are the source's, or a picture's scale. */
export type Base = "itself" | "perekaman" | "wajib_ktp" | "penduduk" | "dpt" | "target" | "tidak_disebut" | "any";

export interface Fact {
  kind: Kind;
  name: string;
  /** The day of the report it belongs to; empty where it belongs to none. */
  date: string;
  base: Base;
  value: number;
  /** How it may be written: as it is, or rounded to a place no coarser than this one (up, for a pace that is needed). */
  round: "exact" | "nearest" | "up";
  unit: number;
  /** The decimals a percentage may have, where they are fixed. */
  decimals: readonly number[] | null;
  /** The percentage that it is never rounded onto. */
  target: number | null;
  /** Whether its source or our estimate leaves it open. */
  open: boolean;
  /** Whether its source itself says "sekitar". */
  hedged: boolean;
  /** Which of the three numbers of a quantity it is. */
  end: keyof Quantity;
  /** Whether it is one of three numbers of a quantity, and no constant. */
  ended: boolean;
  /** What it counts, of a number of things. */
  noun: Noun | null;
  /** What it is in a division that a reader may try: count / people = share, all of one `sum`. */
  part: "count" | "people" | "share" | null;
  sum: string;
}

type Spec = Partial<Fact> & Pick<Fact, "kind" | "name" | "value">;

export const fact = (spec: Spec): Fact => ({
  date: "",
  base: "any",
  round: "exact",
  unit: 0,
  decimals: null,
  target: null,
  open: false,
  hedged: false,
  end: "value",
  ended: false,
  noun: null,
  part: null,
  sum: "",
  ...spec,
});

const ends = ["value", "low", "high"] as const;

/** The power of ten at or below half the width. */
export const place = ({ low, high }: Quantity): number =>
  high === low ? 1 : 10 ** Math.floor(Math.log10((high - low) / 2) + 1e-9);

/**
 * The fewest decimals, at most two, whose unit is not wider than half the interval, and which round neither the value nor
 * an end onto the target (all as shares).
 */
export function decimalsOf(share: Quantity, target: number | null = null): number {
  const half = (100 * (share.high - share.low)) / 2;
  const touches = (value: number, decimals: number) =>
    target !== null && value !== target && (100 * value).toFixed(decimals) === (100 * target).toFixed(decimals);
  const wide = (decimals: number) => 10 ** -decimals <= half + 1e-9;
  const clear = (decimals: number) => ends.every((end) => !touches(share[end], decimals));
  return [0, 1].find((decimals) => wide(decimals) && clear(decimals)) ?? 2;
}

/** A share, its ends with the decimals it has itself; never rounded onto the share that is its target. */
export function shares(
  spec: Omit<Spec, "kind" | "value" | "target">,
  share: Quantity | null,
  target: number | null = null,
): Fact[] {
  if (!share) return [];
  const own = { decimals: [decimalsOf(share, target)], target: target && 100 * target, open: share.low < share.high };
  const told = withEnds(share, (value) =>
    fact({ ...own, ...spec, kind: "percent", round: "nearest", value: 100 * value }),
  );
  return [
    ...told,
    ...(share.value < TINY ? [fact({ ...spec, kind: "percent", value: 0.01, end: "high", ended: true })] : []),
  ];
}

/** A share that two decimals round to nought: it is told to be below 0,01 %. */
const TINY = 0.00005;

/** The three numbers of a quantity; its ends have no part in a division. */
export function withEnds(quantity: Quantity, make: (value: number) => Fact): Fact[] {
  return ends.map((end) => ({ ...make(quantity[end]), end, ended: true, ...(end !== "value" && { part: null }) }));
}

/** People, or people a day: rounded to the power of ten at or below half the interval, the ends to a tenth of it. */
export function people(spec: Omit<Spec, "value">, quantity: Quantity | null): Fact[] {
  if (!quantity || !Number.isFinite(quantity.value)) return [];
  const common = { round: "nearest", unit: place(quantity), open: quantity.low < quantity.high } as const;
  return withEnds(quantity, (value) => fact({ ...common, ...spec, value }));
}

export const written = (spec: Spec): Fact => fact({ ...spec, round: "exact" });

/** Constants under one name. */
export const named = (kind: Kind, name: string, values: number[], base: Base = "any"): Fact[] =>
  values.map((value) => fact({ kind, name, value, base }));

export const things = (noun: Noun | null, name: string, values: number[]): Fact[] =>
  values.map((value) => fact({ kind: "things", noun, name, value }));

/** A number of people may be told to a hundredth of the place it is rounded to: its share is to be recomputed from it. */
const FINEST = 100;

/**
 * Whether a number may be this fact as it is written; `kind` is what it may be of. Where the arithmetic is shown (`free`)
 * it may have as many decimals as one likes.
 */
export function fits({ value, unit, decimals, noun }: Numeral, kind: Kind, one: Fact, free: boolean): boolean {
  if (noun && one.noun && noun !== one.noun) return false;
  if (kind !== one.kind || (one.decimals !== null && !one.decimals.includes(decimals) && !free)) return false;
  if (one.round === "exact") return same(value, one.value);
  const inPeople = one.kind === "people" || one.kind === "per-day";
  if (inPeople && !free && unit * FINEST < one.unit) return false;
  const coarsest = inPeople ? Math.min(unit, Math.max(one.unit, 1)) : 10 ** -decimals;
  if (one.target !== null && isCut(value, decimals, one.value, one.target)) return true;
  const [below, above] = one.round === "up" && decimals === 0 ? [0, coarsest] : [coarsest / 2, coarsest / 2];
  if (one.target !== null && value === one.target && one.value !== one.target) return false;
  return value - one.value >= -below - 1e-6 && value - one.value <= above + 1e-6;
}

/** A value that would be rounded onto its target is cut instead. */
function isCut(told: number, decimals: number, value: number, target: number): boolean {
  const touches = value.toFixed(decimals) === target.toFixed(decimals) && value !== target;
  return touches && told !== target && Math.abs(told - value) < 10 ** -decimals;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
