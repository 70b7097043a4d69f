import { numberOf } from "../cells/digits.ts";
import { spoken, withoutHedge } from "../cells/spoken.ts";
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

/**
 * Reads a number of people in either language: `26.046`, `26,046`, `54 ribu`, `1,2 juta`, `sekitar 24 ribu`, `lebih dari
 * 121.000`. Null where it cannot be read, or could be read in two ways.
 */
export function readCount(text: string): TypedCount | null {
  const plain = plainly(text)
    .replace(/ ?(orang|jiwa|warga|people)$/, "")
    .replace(/(\d) (?=\d{3}(\D|$))/g, "$1");
  // Three decimals before a word for thousands or millions could be a group of digits.
  if (/[.,]\d{3,} ?[a-z]/.test(plain)) return null;
  return spoken(plain) ?? whole(plain);
}

/** Reads a percentage in either language: `15,7`, `15.7%`, `sekitar 19 persen`. Null where it cannot be read. */
export function readShare(text: string): TypedShare | null {
  const { rest, hedge } = withoutHedge(plainly(text).replace(/ ?(%|persen|percent|per cent)$/, ""));
  if (hedge === "maksimal" || !/^\d{1,4}([.,]\d{1,4})?$/.test(rest)) return null;
  const printed = rest.replace(",", ".");
  const decimals = printed.split(".")[1]?.length ?? 0;
  return { share: { printed, share: Number(printed) / 100, unit: 10 ** -decimals / 100 }, sharePrecision: hedge };
}

/** Small letters, single spaces, and a word for the signs that mean *about*. */
function plainly(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  return plain.replace(/^[±~] ?/, "sekitar ");
}

/** A whole number, with or without marks between groups of three digits: people are never halved. */
function whole(digits: string): TypedCount | null {
  const number = numberOf(digits);
  return number === null ? null : { count: Number(number), precision: "persis", unit: null };
}
