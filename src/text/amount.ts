import { formatCount, formatDecimal, formatPrinted } from "../notation/number.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import type { Precision, Quantity } from "../notation/quantity.ts";
import type { ActivationRow, StatedBase } from "../tables/aktivasi.ts";
import type { BaseRow, Measure } from "../tables/ektp.ts";
import {
  decimalsFor,
  MOST_DECIMALS,
  onlyBelow,
  onlyEnds,
  printAbove,
  printShare,
  printsAsZero,
  roundPeople,
  type PrintedInterval,
  type RoundedPeople,
} from "./digits.ts";

/** Printed to so many significant digits a number takes no *sekitar*: the word would say nothing. */
const TOLD = 4;

/** *sekitar* before a number that is left open; not before one that is printed to `digits` significant digits where those are four or more. */
function open(printed: string, digits: number, language: Language): string {
  return digits < TOLD ? `${{ id: "sekitar", en: "about" }[language]} ${printed}` : printed;
}

/** A whole number that is left open, in figures or in words: `sekitar 138.000`, `sekitar 640 ribu`; `1.356` as it is. */
export function openCount(count: number, language: Language, printed: string = formatCount(count, language)): string {
  // The noughts at its end stand for what is not known.
  return open(printed, String(Math.abs(count)).replace(/0+$/, "").length, language);
}

/** A printed share or difference of shares that is left open: `sekitar 8,4%`; `64,50%` as it is. */
function openShare(printed: string, language: Language): string {
  return open(printed, printed.replace(/\D/g, "").replace(/^0+/, "").length, language);
}

/** A count as its source worded it, no digit added: `104.712`, `54 ribu`, `sekitar 31.100`, `lebih dari 121 ribu`. */
export function reportedNumber(count: number, precision: Precision, language: Language): string {
  const plain = formatCount(count, language);
  const round = roundNumber(count, language);
  return {
    persis: { id: plain, en: plain },
    dibulatkan: { id: round === plain ? openCount(count, "id") : round, en: openCount(count, "en", round) },
    // The hedge is the source's own, whatever number it stands before.
    sekitar: { id: `sekitar ${round}`, en: `about ${round}` },
    minimal: { id: `lebih dari ${round}`, en: `more than ${round}` },
    maksimal: { id: `kurang dari ${round}`, en: `fewer than ${round}` },
  }[precision][language];
}

/** A round number in words of thousands and millions: `54 ribu`, `2,2 juta` / `54,000`, `2.2 million`. */
export function roundNumber(count: number, language: Language): string {
  const millions = count >= 1_000_000 && count % { id: 1000, en: 10_000 }[language] === 0;
  if (millions) return `${fewestDecimals(count / 1_000_000, language)}\u00a0${{ id: "juta", en: "million" }[language]}`;
  const thousand = { id: "ribu", en: null }[language];
  // "1 ribu" nobody says.
  const thousands = thousand !== null && count > 1000 && count % 1000 === 0;
  return thousands ? `${formatCount(count / 1000, language)}\u00a0${thousand}` : formatCount(count, language);
}

function fewestDecimals(number: number, language: Language): string {
  return formatDecimal(number, String(number).split(".")[1]?.length ?? 0, language);
}

/** A number in words, of people: `54 ribu orang` / `about 54,000 people`, `1 person`. */
export function people(number: string, language: Language): string {
  const join = /\d$/.test(number) ? "\u00a0" : " ";
  return number + join + { id: "orang", en: /(^|\s)1$/.test(number) ? "person" : "people" }[language];
}

/** The count of a row, of people; a word where it has none. */
export function reportedPeople(row: { count: number | null; precision: Precision }, language: Language): string {
  if (row.count === null) return { id: "jumlah tidak disebut", en: "count not given" }[language];
  return people(reportedNumber(row.count, row.precision, language), language);
}

/** People worked out from others, rounded as their interval bears: `sekitar 138.000`, `159.668`, `antara 121.000 dan 122.000`. */
export function derivedNumber(quantity: Quantity, language: Language): string {
  return roundedText(roundPeople(quantity), language);
}

function roundedText(rounded: RoundedPeople, language: Language): string {
  if (rounded.alike) return formatCount(rounded.value, language);
  return rounded.inside ? openCount(rounded.value, language) : between(rounded, language);
}

/** Its interval, `antara 136.900 dan 139.100`, where that says more than the number. */
export function derivedRange(quantity: Quantity, language: Language): string | null {
  const rounded = roundPeople(quantity);
  return rounded.alike || !rounded.inside ? null : between(rounded, language);
}

/** `sekitar 138.000 orang (antara 136.900 dan 139.100)`. */
export function derivedPeople(quantity: Quantity, language: Language): string {
  return people(derivedNumber(quantity, language), language) + bracketed(derivedRange(quantity, language));
}

/** A text in brackets after a space; nothing for null. */
export function bracketed(text: string | null): string {
  return text === null ? "" : ` (${text})`;
}

/** A needed pace, rounded up, without the unit: `470`, `sekitar 550`; the ends alone where the value is one of them. */
export function neededPace(quantity: Quantity, language: Language): string {
  const rounded = roundPeople(quantity, true);
  return rounded.low < 0 && !rounded.inside ? atMost(rounded, language) : roundedText(rounded, language);
}

/** Its interval, ends rounded up: `antara 519 dan 596`; null where the pace itself says as much. */
export function neededRange(quantity: Quantity, language: Language): string | null {
  const rounded = roundPeople(quantity, true);
  if (rounded.alike || !rounded.inside) return null;
  return rounded.low < 0 ? atMost(rounded, language) : between(rounded, language);
}

/** Nobody at all may be needed: the upper end alone. */
function atMost({ high }: RoundedPeople, language: Language): string {
  const most = formatCount(high, language);
  return { id: `paling banyak ${most}`, en: `at most ${most}` }[language];
}

/** `antara 980 dan 1.510` / `between 980 and 1,510`. */
export function between(ends: { low: number; high: number }, language: Language): string {
  const [low, high] = [formatCount(ends.low, language), formatCount(ends.high, language)];
  return { id: `antara ${low} dan ${high}`, en: `between ${low} and ${high}` }[language];
}

/**
 * A share (0-1) as a percentage with the digits its interval bears: `sekitar 8,4%`; one number without *sekitar* where
 * both ends print alike, the ends alone where the value is one of them. `onto`: shares that it must not be rounded onto,
 * such as the target it is held against.
 */
export function shareText(share: Quantity, language: Language, onto: readonly number[] = []): string {
  const printed = printShare(share, onto, language);
  if (onlyBelow(share, printed)) return belowText(share, printed, language);
  if (!printed.alike && onlyEnds(share)) return betweenText(printed, language);
  return printed.alike ? printed.value : openShare(printed.value, language);
}

/** A share as it stands at a dot or on a tile, without its hedge; `bound` where the number is not the share but what it does not pass. */
export interface ShareNumber {
  number: string;
  bound: "at most" | "below" | null;
}

/** The number of `shareText`, with the same digits. */
export function shareNumber(share: Quantity, language: Language, onto: readonly number[] = []): ShareNumber {
  const printed = printShare(share, onto, language);
  return onlyBelow(share, printed) ? upperEnd(share, printed, language) : { number: printed.value, bound: null };
}

/** `8,4%`; `paling banyak 2%`; `di bawah 0,01%`. */
export function numberText({ number, bound }: ShareNumber, language: Language): string {
  const words = { "at most": { id: "paling banyak", en: "at most" }, below: { id: "di bawah", en: "below" } };
  return bound ? `${words[bound][language]} ${number}` : number;
}

/** The interval of a share: `antara 8,3% dan 8,5%`, `paling banyak 2%` where the lower end prints as nought, one number where both print alike. */
export function shareRange(
  share: Quantity,
  language: Language,
  onto: readonly number[] = [],
  most: number = MOST_DECIMALS,
): string {
  const printed = printShare(share, onto, language, most);
  if (share.high > 0 && printsAsZero(printed.low)) return belowText(share, printed, language);
  return printed.alike ? printed.value : betweenText(printed, language);
}

/** `antara 8,3% dan 8,5%` / `between 8.3% and 8.5%`. */
function betweenText({ low, high }: PrintedInterval, language: Language): string {
  return { id: `antara ${low} dan ${high}`, en: `between ${low} and ${high}` }[language];
}

/** The interval for a cell or a chart title: `8,3–8,5%`, one number where both ends print alike. */
export function shareSpan(share: Quantity, language: Language, onto: readonly number[] = []): string {
  const printed = printShare(share, onto, language);
  if (share.high > 0 && printsAsZero(printed.low)) return belowText(share, printed, language);
  return printed.alike ? printed.value : `${printed.low.slice(0, -1)}–${printed.high}`;
}

/** The upper end as printed; what it lies below, where it would print as nought without being it. */
function upperEnd({ high }: Quantity, { high: printed, decimals }: PrintedInterval, language: Language): ShareNumber {
  return printsAsZero(printed)
    ? { number: printAbove(high, decimals, language), bound: "below" }
    : { number: printed, bound: "at most" };
}

function belowText(share: Quantity, printed: PrintedInterval, language: Language): string {
  return numberText(upperEnd(share, printed, language), language);
}

/** What a difference of two shares is counted in. */
export const pointsUnit = { id: "persen poin", en: "percentage points" } as const satisfies Bilingual;

/** A difference of two shares, `sekitar 2,7 persen poin`, and its interval in brackets: `antara 1,5 dan 4,4`; null where both ends print alike. */
export function pointsText(difference: Quantity, language: Language): { points: string; range: string | null } {
  const decimals = decimalsFor((difference.high - difference.low) * 100, MOST_DECIMALS);
  const [value, low, high] = [difference.value, difference.low, difference.high].map((share) =>
    formatDecimal(share * 100, decimals, language),
  ) as [string, string, string];
  const unit = pointsUnit[language];
  if (low === high) return { points: `${value} ${unit}`, range: null };
  const range = { id: `antara ${low} dan ${high}`, en: `between ${low} and ${high}` }[language];
  return { points: `${openShare(value, language)} ${unit}`, range };
}

/** The percentage of a row as its source printed it, every digit kept: `32,20%`, `sekitar 2%`, `lebih dari 8%`. */
export function printedShareText(row: Pick<ActivationRow, "share" | "sharePrecision">, language: Language): string {
  if (row.share === null) return { id: "persentase tidak disebut", en: "percentage not given" }[language];
  const hedge = {
    sekitar: { id: "sekitar ", en: "about " },
    minimal: { id: "lebih dari ", en: "more than " },
  };
  return (row.sharePrecision ? hedge[row.sharePrecision][language] : "") + formatPrinted(row.share.printed, language);
}

/** What each number of `ektp.csv` counts, after a number. */
export function measureName(measure: Measure, language: Language): string {
  return {
    perekaman: { id: "pemegang KTP-el", en: "e-KTP holders" },
    wajib_ktp: { id: "wajib KTP", en: "people obliged to hold a KTP" },
    dpt: { id: "pemilih", en: "registered voters" },
    penduduk: { id: "penduduk", en: "residents" },
  }[measure][language];
}

/** A percentage with the base its source names: `dari wajib KTP`, or `, basis tidak disebut`. Goes right after the number. */
export function ofStatedBase(base: StatedBase | null, language: Language): string {
  if (base === null || base === "tidak_disebut")
    return { id: ", basis tidak disebut", en: ", base not stated" }[language];
  if (base === "target") return { id: " dari target", en: " of the target" }[language];
  return { id: ` dari ${measureName(base, "id")}`, en: ` of ${measureName(base, "en")}` }[language];
}

/** A row of `ektp.csv` as its source worded it: `sekitar 120 ribu wajib KTP`, `1.791.789 penduduk`. */
export function reportedBase(row: BaseRow, language: Language): string {
  const [number, noun] = [reportedNumber(row.count, row.precision, language), measureName(row.measure, language)];
  // As everywhere, a number does not part from "people".
  return /\d$/.test(number) && noun.startsWith("people") ? `${number}\u00a0${noun}` : `${number} ${noun}`;
}
