import type { Precision } from "../notation/quantity.ts";

/** A count as typed, read the way a maintainer would enter it: `54 ribu` is 54.000, rounded to thousands. */
export interface TypedCount {
  count: number;
  precision: Precision;
  unit: number | null;
}

/** A percentage as typed: its digits with a decimal point, its share (0-1) and the share of one unit of its last digit. */
export interface TypedShare {
  share: { printed: string; share: number; unit: number };
  sharePrecision: "sekitar" | "minimal" | null;
}

const hedges: [RegExp, "sekitar" | "minimal" | "maksimal"][] = [
  [/^(sekitar|kira-kira|kurang lebih|about|around|some|±|~)\s*/, "sekitar"],
  [/^(lebih dari|sedikitnya|minimal|di atas|more than|at least|over)\s*/, "minimal"],
  [/^(kurang dari|hampir|maksimal|paling banyak|fewer than|less than|almost|at most)\s*/, "maksimal"],
];

const scales: [RegExp, number][] = [
  [/\s*(ribu|rb|thousand|k)$/, 1000],
  [/\s*(juta|jt|million|m)$/, 1_000_000],
];

/**
 * Reads a number of people in either language: `26.046`, `26,046`, `54 ribu`, `1,2 juta`, `sekitar 24 ribu`, `lebih dari
 * 121.000`. Null where it cannot be read, or could be read in two ways.
 */
export function readCount(text: string): TypedCount | null {
  const { rest, hedge } = withoutHedge(withoutUnit(text));
  const [pattern, scale] = scales.find(([word]) => word.test(rest)) ?? [null, 1];
  const digits = pattern ? rest.replace(pattern, "") : rest;
  const number = scale === 1 ? readWhole(digits) : readScaled(digits, scale);
  if (!number) return null;
  const { count, unit } = number;
  if (!hedge)
    return scale === 1 ? { count, precision: "persis", unit: null } : { count, precision: "dibulatkan", unit };
  return { count, precision: hedge, unit: hedge === "sekitar" ? looseUnit(count) : unitOf(count) };
}

/** Reads a percentage in either language: `15,7`, `15.7%`, `sekitar 19 persen`. Null where it cannot be read. */
export function readShare(text: string): TypedShare | null {
  const { rest, hedge } = withoutHedge(text.toLowerCase().replace(/\s*(%|persen|percent|per cent)\s*$/, ""));
  if (hedge === "maksimal" || !/^\d{1,4}([.,]\d{1,4})?$/.test(rest)) return null;
  const printed = rest.replace(",", ".");
  const decimals = printed.split(".")[1]?.length ?? 0;
  return { share: { printed, share: Number(printed) / 100, unit: 10 ** -decimals / 100 }, sharePrecision: hedge };
}

function withoutUnit(text: string): string {
  return text.replace(/\s*(orang|jiwa|warga|people)\s*$/i, "");
}

function withoutHedge(text: string): {
  rest: string;
  hedge: (Precision & ("sekitar" | "minimal" | "maksimal")) | null;
} {
  const plain = text.trim().toLowerCase();
  const found = hedges.find(([word]) => word.test(plain));
  return found ? { rest: plain.replace(found[0], ""), hedge: found[1] } : { rest: plain, hedge: null };
}

/** A whole number, with or without marks between groups of three digits: people are never halved. */
function readWhole(digits: string): { count: number; unit: number } | null {
  if (!/^\d{1,9}$|^\d{1,3}([., ]\d{3}){1,2}$/.test(digits)) return null;
  return { count: Number(digits.replace(/\D/g, "")), unit: 1 };
}

/** `54`, `1,2` or `3.02` before a word for thousands or millions; three decimals could be a group of digits. */
function readScaled(digits: string, scale: number): { count: number; unit: number } | null {
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(digits)) return null;
  const decimals = digits.split(/[.,]/)[1]?.length ?? 0;
  return { count: Math.round(Number(digits.replace(",", ".")) * scale), unit: scale / 10 ** decimals };
}

/** The place of the last digit that is not nought. */
function unitOf(count: number): number {
  return 10 ** (/0*$/.exec(String(count))![0].length - (count === 0 ? 1 : 0));
}

/** The same, at most half the number: *about ten thousand* is [5.000; 15.000] (DESIGN section 4). */
function looseUnit(count: number): number {
  return Math.min(unitOf(count), Math.floor(count / 2)) || 1;
}
