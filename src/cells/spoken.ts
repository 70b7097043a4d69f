import { keysOf } from "../notation/keys.ts";
import type { Precision } from "../notation/quantity.ts";
import { numberOf } from "./digits.ts";

/** What stands before a number that is not given in full, in both languages, by the `presisi` it comes to; as patterns. */
export const HEDGES = {
  sekitar: "sekitar|kira-kira|kurang lebih|about|around|some",
  minimal: "lebih dari|sedikitnya|minimal|di atas|tembus|more than|at least|over",
  maksimal: "kurang dari|hampir|maksimal|paling banyak|di bawah|fewer than|less than|almost|at most",
};
const HEDGE = Object.values(HEDGES).join("|");

/** Words that multiply the number before them, in both languages. */
const MULTIPLES: Record<string, number> = {
  ratus: 1e2,
  ribu: 1e3,
  rb: 1e3,
  k: 1e3,
  thousand: 1e3,
  juta: 1e6,
  jt: 1e6,
  m: 1e6,
  million: 1e6,
  miliar: 1e9,
  milyar: 1e9,
};

/** The largest count a cell may hold. */
export const LARGEST = 999_999_999;

/** A number of people that is not given in full, the way a maintainer enters it: `54 ribu` is 54.000, rounded to thousands. */
export interface Spoken {
  count: number;
  precision: Exclude<Precision, "persis">;
  unit: number;
}

const WORDED = new RegExp(
  `^(?:(${HEDGE}|±|~) ?)?(\\d+(?:[.,]\\d+)?) ?(${Object.keys(MULTIPLES).join("|")})(an)?( lebih)?(?: (?:orang|jiwa|warga|penduduk))?$`,
  "i",
);
const SOME = /^(\d[\d.,]*) ?-?an$/i;

/** Reads `54 ribu`, `sekitar 1,06 juta`, `160 ribu lebih`, `sekitar 54.000`, `54.000-an`; null for what is no such number. */
export function spoken(text: string): Spoken | null {
  const worded = WORDED.exec(text);
  return worded ? multiple(worded) : inDigits(text);
}

/** Whether a text hedges digits, readable or not: `sekitar 54.00`. */
export function isHedged(text: string): boolean {
  const { precision, digits } = hedgedDigits(text);
  return precision !== null && /^\d[\d.,]*$/.test(digits);
}

/** What hedges a number, and the number; null where nothing does. */
export function withoutHedge(text: string): { hedge: keyof typeof HEDGES | null; rest: string } {
  for (const hedge of keysOf(HEDGES)) {
    const [before] = new RegExp(`^(?:${HEDGES[hedge]}) ?`, "i").exec(text) ?? [];
    if (before !== undefined) return { hedge, rest: text.slice(before.length) };
  }
  return { hedge: null, rest: text };
}

/** What a word multiplies the number before it by; undefined for any other word. */
export function multipleOf(word: string): number | undefined {
  return MULTIPLES[word.toLowerCase()];
}

function multiple([, before = "", number = "", word = "", about, more]: (string | undefined)[]): Spoken | null {
  const decimals = number.split(/[.,]/)[1]?.length ?? 0;
  const unit = Math.round((multipleOf(word) ?? 1) / 10 ** decimals);
  const count = Number(number.replace(/[.,]/, "")) * unit;
  const precision = more ? "minimal" : about ? "sekitar" : hedgeOf(before);
  return count > LARGEST ? null : { count, precision, unit: precision === "sekitar" ? aboutUnit(count) : unit };
}

function hedgeOf(before: string): Spoken["precision"] {
  return withoutHedge(before).hedge ?? (before === "" ? "dibulatkan" : "sekitar");
}

function inDigits(text: string): Spoken | null {
  const { precision, digits } = hedgedDigits(text);
  const count = Number(numberOf(digits) ?? 0);
  return precision && count > 0 ? { count, precision, unit: aboutUnit(count) } : null;
}

function hedgedDigits(text: string): { precision: Spoken["precision"] | null; digits: string } {
  const { hedge, rest } = withoutHedge(text);
  const some = hedge ? null : SOME.exec(text)?.[1];
  return { precision: some ? "sekitar" : hedge, digits: some ?? rest };
}

/** The place of the last digit that is not nought, at most half the number (DESIGN section 4): of 120.000 it is 10.000. */
export function aboutUnit(count: number): number {
  const [noughts = ""] = /0*$/.exec(String(count)) ?? [];
  return Math.min(10 ** noughts.length, Math.floor(count / 2)) || 1;
}
