import { formatCount, formatDecimal } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Precision, Quantity } from "../notation/quantity.ts";
import {
  amountText,
  betweenText,
  endsText,
  exactly,
  intervalText,
  numberText,
  onlyBetween,
  withEnds,
  type Amount,
  type Hedge,
  type Numbered,
} from "./amount.ts";
import { leftOpen, roundPeople, significantDigits, type RoundedPeople } from "./digits.ts";

/** A count as its source worded it, no digit added: `104.712`, `54 ribu`, `sekitar 31.100`, `lebih dari 121 ribu`. */
export function reportedCount(count: number, precision: Precision, language: Language): Amount {
  if (precision === "persis") return exactCount(count, language);
  const round = roundCount(count, language);
  const open = openHedge(count);
  const hedge = {
    // In Indonesian a word of scale says already that a number is rounded.
    dibulatkan: { id: round.scale ? null : open, en: open }[language],
    // The hedge is the source's own, whatever number it stands before.
    sekitar: "about",
    minimal: "more than",
    maksimal: "fewer than",
  } as const;
  return { ...round, hedge: hedge[precision] };
}

/** The number of `reportedCount`, without its unit. */
export function reportedNumber(count: number, precision: Precision, language: Language): string {
  return numberText(reportedCount(count, precision, language), language);
}

/** The count of a row, of people; a word where it has none. */
export function reportedPeople(row: { count: number | null; precision: Precision }, language: Language): string {
  if (row.count === null) return { id: "jumlah tidak disebut", en: "count not given" }[language];
  return amountText(reportedCount(row.count, row.precision, language), language);
}

/** So many people, to the last one. */
export function exactCount(count: number, language: Language): Numbered {
  return exactly(formatCount(count, language), "people");
}

/** *sekitar* before a whole number that is left open, in figures or in words: `sekitar 138.000`, `sekitar 640 ribu`; `1.356` as it is. */
export function openCount(count: number, number: Numbered): Numbered {
  return { ...number, hedge: openHedge(count) };
}

function openHedge(count: number): Hedge | null {
  return leftOpen(significantDigits(count)) ? "about" : null;
}

/** A round number in words of thousands and millions: `54 ribu`, `2,2 juta` / `54,000`, `2.2 million`. */
export function roundCount(count: number, language: Language): Numbered {
  const millions = count >= 1_000_000 && count % { id: 1000, en: 10_000 }[language] === 0;
  if (millions) return { ...exactly(fewestDecimals(count / 1_000_000, language), "people"), scale: "million" };
  // "1 ribu" nobody says, and in English nobody says "54 thousand".
  const thousands = { id: count > 1000 && count % 1000 === 0, en: false }[language];
  return thousands
    ? { ...exactly(formatCount(count / 1000, language), "people"), scale: "thousand" }
    : exactCount(count, language);
}

/** The number of `roundCount`. */
export function roundNumber(count: number, language: Language): string {
  return numberText(roundCount(count, language), language);
}

function fewestDecimals(number: number, language: Language): string {
  const decimals = [0, 1, 2, 3, 4, 5].find((digits) => Number(number.toFixed(digits)) === number) ?? 6;
  return formatDecimal(number, decimals, language);
}

/** People worked out from others, rounded as their interval bears: `sekitar 138.000`, `159.668`, `antara 121.000 dan 122.000`. */
export function derivedCount(quantity: Quantity, language: Language): Amount {
  return roundedCount(roundPeople(quantity), language);
}

function roundedCount(rounded: RoundedPeople, language: Language): Amount {
  const number = exactCount(rounded.value, language);
  if (rounded.alike) return number;
  const ends = { low: formatCount(rounded.low, language), high: formatCount(rounded.high, language) };
  return rounded.inside ? { ...openCount(rounded.value, number), ends } : onlyBetween(ends, "people");
}

/** Two numbers of people: `antara 980 dan 1.510`. */
export function peopleBetween({ low, high }: Pick<Quantity, "low" | "high">, language: Language): string {
  return betweenText(formatCount(low, language), formatCount(high, language), language);
}

/** The number of `derivedCount`, without its unit. */
export function derivedNumber(quantity: Quantity, language: Language): string {
  return numberText(derivedCount(quantity, language), language);
}

/** Its interval, `antara 136.900 dan 139.100`, where that says more than the number. */
export function derivedRange(quantity: Quantity, language: Language): string | null {
  return endsText(derivedCount(quantity, language), language);
}

/** `sekitar 138.000 orang (antara 136.900 dan 139.100)`. */
export function derivedPeople(quantity: Quantity, language: Language): string {
  return withEnds(derivedCount(quantity, language), language);
}

/** A needed pace, rounded up, ends too: `470`, `sekitar 550`; the ends alone where the value is one of them; nobody at all may be needed. */
export function neededCount(quantity: Quantity, language: Language): Amount {
  const rounded = roundPeople(quantity, true);
  if (rounded.low >= 0) return roundedCount(rounded, language);
  const most = { hedge: "at most", high: formatCount(rounded.high, language) } as const;
  if (!rounded.inside) return { ...exactCount(rounded.high, language), hedge: most.hedge };
  const number = exactCount(rounded.value, language);
  return rounded.alike ? number : { ...openCount(rounded.value, number), ends: most };
}

/** The number of `neededCount`, without its unit. */
export function neededPace(quantity: Quantity, language: Language): string {
  return numberText(neededCount(quantity, language), language);
}

/** The interval of a needed pace; the pace where that says as much. */
export function neededInterval(quantity: Quantity, language: Language): string {
  return intervalText(neededCount(quantity, language), language);
}
