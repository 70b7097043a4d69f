import { keysOf } from "../notation/keys.ts";
import type { Precision } from "../notation/quantity.ts";
import { numberOf } from "./digits.ts";

/**
 * What stands before a number that is not given in full, in both languages, by the `presisi` it comes to; as patterns, the
 * first that fits counts: "lebih kurang" before "lebih".
 */
export const HEDGES = {
  maksimal:
    "(?:tidak|tak) lebih dari|kurang dari|(?:belum|tidak|tak) (?:sampai|mencapai|genap)|hampir|nyaris|mendekati|maksimal|paling banyak|di bawah|fewer than|less than|no more than|almost|nearly|close to|at most|up to",
  sekitar:
    "sekitar|sekiranya|sekira|kira-kira|kira kira|kurang lebih|lebih kurang|kurleb|di kisaran|kisaran|berkisar|plus minus|about|around|some|approximately|roughly",
  minimal:
    "(?:tidak|tak) kurang dari|lebih dari|sedikitnya|sekurang-kurangnya|sekurangnya|setidak-tidaknya|setidaknya|paling sedikit|paling tidak|minimal|di atas|menembus|tembus|melebihi|melampaui|lebih|more than|at least|(?:no|not) (?:fewer|less) than|over|above",
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

const PEOPLE = "orang|jiwa|warga|penduduk|pemilih|peserta|people";
const WORDED = new RegExp(
  `^(?:(${HEDGE}|±|~|≈) ?)?(\\d[\\d.,]*?)( ?-?an)?(?: ?(${Object.keys(MULTIPLES).join("|")}))?( ?-?an)?((?: (?:${PEOPLE}|lebih|sekian|sedikit|kurang|more))*)$`,
  "i",
);

/** Reads `54 ribu`, `nyaris 54-an ribu`, `sekitar 1,06 juta`, `11.000 orang lebih`, `54.000-an`; null for what is no such number. */
export function spoken(text: string): Spoken | null {
  const [, before = "", number = "", an, word, anAfter, after = ""] = WORDED.exec(text) ?? [];
  const precision = precisionOf(before, Boolean(an ?? anAfter), after);
  // A sign before digits alone is told as that.
  if (number === "" || (word === undefined && /^[±~≈]/.test(before))) return null;
  return word === undefined ? inDigits(number, precision) : multiple(number, word, precision ?? "dibulatkan");
}

/** What the words around a number make of it; null where none says anything of its precision. */
function precisionOf(before: string, some: boolean, after: string): Spoken["precision"] | null {
  if (/ (?:lebih|sekian|more)\b/i.test(after)) return "minimal";
  if (/ kurang\b/i.test(after)) return "maksimal";
  return hedgeOf(before) ?? (some || before !== "" ? "sekitar" : null);
}

/** Whether a text hedges digits, readable or not: `sekitar 54.00`. */
export function isHedged(text: string): boolean {
  return new RegExp(`^(?:${HEDGE}) ?\\d[\\d.,]*$`, "i").test(text);
}

/** What hedges a number, and the number; null where nothing does. */
export function withoutHedge(text: string): { hedge: keyof typeof HEDGES | null; rest: string } {
  const [before = "", words = ""] = new RegExp(`^(${HEDGE}) ?`, "i").exec(text) ?? [];
  return { hedge: hedgeOf(words), rest: text.slice(before.length) };
}

function hedgeOf(before: string): keyof typeof HEDGES | null {
  return keysOf(HEDGES).find((hedge) => new RegExp(`^(?:${HEDGES[hedge]})$`, "i").test(before)) ?? null;
}

/** What a word multiplies the number before it by; undefined for any other word. */
export function multipleOf(word: string): number | undefined {
  return MULTIPLES[word.toLowerCase()];
}

function multiple(number: string, word: string, precision: Spoken["precision"]): Spoken | null {
  if (!/^\d+(?:[.,]\d+)?$/.test(number)) return null;
  const decimals = number.split(/[.,]/)[1]?.length ?? 0;
  const unit = Math.round((multipleOf(word) ?? 1) / 10 ** decimals);
  const count = Number(number.replace(/[.,]/, "")) * unit;
  return count > LARGEST ? null : { count, precision, unit: precision === "sekitar" ? aboutUnit(count) : unit };
}

function inDigits(number: string, precision: Spoken["precision"] | null): Spoken | null {
  const count = Number(numberOf(number) ?? 0);
  return precision && count > 0 ? { count, precision, unit: aboutUnit(count) } : null;
}

/** The place of the last digit that is not nought, at most half the number (DESIGN section 4): of 120.000 it is 10.000. */
export function aboutUnit(count: number): number {
  const [noughts = ""] = /0*$/.exec(String(count)) ?? [];
  return Math.min(10 ** noughts.length, Math.floor(count / 2)) || 1;
}
