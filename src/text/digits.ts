import { formatPercent, percentDigits } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";

/** A share (0-1) and the ends of its interval as they are printed, in percent without the sign, all with the same decimals. */
export interface PrintedInterval {
  value: string;
  low: string;
  high: string;
  /** Both ends print alike: one number says it all. */
  alike: boolean;
  decimals: number;
}

/** Rounding noise of binary fractions, in shares and in people: differences below it are none. */
const NOISE = 1e-9;

/** A share is never printed with more decimals, unless a printed percentage that is checked has more. */
export const MOST_DECIMALS = 2;

/**
 * The fewest decimals, at most `most`, whose unit is not wider than half the interval (of `width`, in the printed unit:
 * percent, or times). An interval of no width takes the most.
 */
export function decimalsFor(width: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals++) if (10 ** -decimals <= width / 2 + NOISE) return decimals;
  return most;
}

/**
 * A share with the digits its interval bears. None of the three numbers is rounded onto one of the shares in `onto`
 * (the targets it is held against) unless it is that share: more decimals, up to `most`, then cut.
 */
export function printShare(
  share: Quantity,
  onto: readonly number[],
  language: Language,
  most: number = MOST_DECIMALS,
): PrintedInterval {
  const numbers = [share.value, share.low, share.high];
  let decimals = decimalsFor((share.high - share.low) * 100, most);
  while (decimals < most && numbers.some((number) => landsOn(number, onto, decimals))) decimals++;
  const [value, low, high] = numbers.map((number) => printOne(number, onto, decimals, language)) as [
    string,
    string,
    string,
  ];
  return { value, low, high, alike: low === high, decimals };
}

function landsOn(number: number, onto: readonly number[], decimals: number): boolean {
  const printed = formatPercent(number, decimals, "en");
  return onto.some((target) => Math.abs(number - target) > NOISE && printed === formatPercent(target, decimals, "en"));
}

function printOne(number: number, onto: readonly number[], decimals: number, language: Language): string {
  const cut = landsOn(number, onto, decimals)
    ? Math.floor(number * 100 * 10 ** decimals + NOISE) / 10 ** decimals / 100
    : number;
  return percentDigits(cut, decimals, language);
}

/** Printed to so many significant digits a number takes no *sekitar*: the word would say nothing. */
const TOLD = 4;

/** Whether a number of so many significant digits is left open. */
export function leftOpen(digits: number): boolean {
  return digits < TOLD;
}

/** The significant digits of a whole number; the noughts at its end stand for what is not known: 3 of 138.000. */
export function significantDigits(count: number): number {
  return String(Math.abs(count)).replace(/0+$/, "").length;
}

/** The significant digits of a printed number, those after its decimal sign too: 2 of `8,4`, 4 of `64,50`. */
export function writtenDigits(printed: string): number {
  return printed.replace(/\D/g, "").replace(/^0+/, "").length;
}

/** How many decimals a percentage was written with: `15.7` has one. */
export function writtenDecimals(printed: string): number {
  return printed.split(".")[1]?.length ?? 0;
}

/** Whether a printed number has no digit but noughts: `0`, `0,00`. */
export function printsAsZero(printed: string): boolean {
  return !/[1-9]/.test(printed);
}

/**
 * Whether a share can be told by its upper end alone: it rounds to nought without being it, or may be anything down to
 * nought while its value is that of an upper end (`maksimal`).
 */
export function onlyBelow({ value, low, high }: Quantity, printed: PrintedInterval): boolean {
  return high > 0 && (printsAsZero(printed.value) || (low <= 0 && value > high / 2));
}

/** Whether a value is one of its ends, as under a count of *more than*: the ends alone tell what is known. */
export function onlyEnds({ value, low, high }: Quantity): boolean {
  return Math.min(value - low, high - value) <= NOISE;
}

/** The share rounded up to so many decimals: for *below …*, which must hold. */
export function printAbove(share: number, decimals: number, language: Language): string {
  return percentDigits(Math.ceil(share * 100 * 10 ** decimals - NOISE) / 10 ** decimals / 100, decimals, language);
}

/** A number of people (or people a day) rounded as far as its interval bears. */
export interface RoundedPeople extends Quantity {
  /** The unit the value is rounded to. */
  unit: number;
  /** The ends are equal after rounding, or a person apart from a value of a thousand or more: the number is said alone, without *about*. */
  alike: boolean;
  /** The value lies between the ends, before and after rounding; if not, only the ends are said. */
  inside: boolean;
}

/**
 * Rounds people worked out from others: to the power of ten at or below the half-width, the ends to a tenth of that, at
 * least 1. No width: a whole person, rounded up. A needed pace is rounded up, ends too (`up`).
 */
export function roundPeople(people: Quantity, up = false): RoundedPeople {
  const half = clean((people.high - people.low) / 2);
  const unit = half < 1 ? 1 : 10 ** Math.floor(Math.log10(half));
  const round = up || half === 0 ? Math.ceil : Math.round;
  const to = (number: number, step: number) => round(clean(number / step)) * step + 0;
  const [value, low, high] = [
    to(people.value, unit),
    to(people.low, Math.max(1, unit / 10)),
    to(people.high, Math.max(1, unit / 10)),
  ];
  const narrow = unit === 1 && high - low <= 2 && value >= 1000;
  const inside = low <= value && value <= high && !onlyEnds(people);
  return { value, low, high, unit, alike: low === high || narrow, inside };
}

/** The number without the noise of binary fractions. */
function clean(number: number): number {
  return Number(number.toPrecision(12));
}
