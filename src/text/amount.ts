import type { Bilingual, Language } from "../notation/language.ts";

/** What keeps a number from being taken at its word. */
export type Hedge = "about" | "more than" | "fewer than" | "at most" | "below";

/** What is counted. The sign of a percentage closes up to each of its numbers; the other units follow the last. */
export type Unit = "percent" | "people" | "points";

/** The ends of an interval as printed, or its upper one alone where the lower says nothing. */
export type Ends = { low: string; high: string } | { hedge: "at most" | "below"; high: string };

/** One number, hedged or not; `ends` where they say more than it does. */
export interface Numbered {
  hedge: Hedge | null;
  /** As the language writes it, without its unit: `8,4`, `138.000`, the 54 of `54 ribu`. */
  number: string;
  /** The word for the noughts that were left out. */
  scale: Scale | null;
  unit: Unit;
  ends: Ends | null;
}

/** A number of which only the ends can be said. */
interface EndsAlone {
  hedge: null;
  number: null;
  scale: null;
  unit: Unit;
  ends: Ends;
}

/** A number as it will be said: put into words only where a sentence, a cell or a label is made. */
export type Amount = Numbered | EndsAlone;

export type Scale = "thousand" | "million";

/** An amount that is no more than its number. */
export function exactly(number: string, unit: Unit): Numbered {
  return { hedge: null, number, scale: null, unit, ends: null };
}

/** An amount of which only the ends can be said. */
export function onlyBetween(ends: Ends, unit: Unit): Amount {
  return { hedge: null, number: null, scale: null, unit, ends };
}

const hedges: Record<Hedge, Bilingual> = {
  about: { id: "sekitar", en: "about" },
  "more than": { id: "lebih dari", en: "more than" },
  "fewer than": { id: "kurang dari", en: "fewer than" },
  "at most": { id: "paling banyak", en: "at most" },
  below: { id: "di bawah", en: "below" },
};

const scales: Record<Scale, Bilingual> = {
  thousand: { id: "ribu", en: "thousand" },
  million: { id: "juta", en: "million" },
};

/** What a difference of two shares is counted in. */
const pointsUnit = { id: "persen poin", en: "percentage points" } as const satisfies Bilingual;

/** The amount with its unit: `sekitar 138.000 orang`, `54 ribu orang`, `8,4%`, `antara 2 dan 4 persen poin`; `1 person`. */
export function amountText(amount: Amount, language: Language): string {
  return numberText(amount, language) + unitAfter(amount, language);
}

/** The same without a unit that follows: `sekitar 138.000`, `54 ribu`, `8,4%`. */
export function numberText(amount: Amount, language: Language): string {
  if (amount.number === null) return endsSaid(amount, language);
  const { hedge, figure } = apart(amount, language);
  return hedge === "" ? figure : `${hedge} ${figure}`;
}

/** A hedge and what it stands before, for where they are set apart; ends that are all there is as `41–45%`. */
export function apart(amount: Amount, language: Language): { hedge: string; figure: string } {
  const { number, scale, unit, ends } = amount;
  if (number === null) {
    return "low" in ends ? { hedge: "", figure: dashed(ends, unit) } : boundApart(ends, unit, language);
  }
  const figure = signed(number, unit) + (scale ? `\u00a0${scales[scale][language]}` : "");
  return { hedge: amount.hedge ? hedges[amount.hedge][language] : "", figure };
}

function boundApart(ends: Exclude<Ends, { low: string }>, unit: Unit, language: Language) {
  return { hedge: hedges[ends.hedge][language], figure: signed(ends.high, unit) };
}

/** The interval, where that says more than the number: `antara 8,3% dan 8,5%`, `paling banyak 2%`; without a unit that follows. */
export function endsText(amount: Amount, language: Language): string | null {
  return amount.number === null || amount.ends === null ? null : endsSaid(amount, language);
}

/** The interval alone; the number where that says as much. */
export function intervalText(amount: Amount, language: Language): string {
  return amount.ends === null ? numberText(amount, language) : endsSaid(amount, language);
}

/** The interval for a cell or a title: `8,3–8,5%`, `paling banyak 2%`; the number where that says as much. */
export function spanText(amount: Amount, language: Language): string {
  const { ends, unit } = amount;
  return ends && "low" in ends ? dashed(ends, unit) : intervalText(amount, language);
}

/** The amount, and its interval in brackets where that says more: `sekitar 138.000 orang (antara 136.900 dan 139.100)`. */
export function withEnds(amount: Amount, language: Language): string {
  return amountText(amount, language) + bracketed(endsText(amount, language));
}

/** A text in brackets after a space; nothing for null. */
export function bracketed(text: string | null): string {
  return text === null ? "" : ` (${text})`;
}

/** `antara 980 dan 1.510` / `between 980 and 1,510`: two numbers in words. */
export function betweenText(low: string, high: string, language: Language): string {
  return { id: `antara ${low} dan ${high}`, en: `between ${low} and ${high}` }[language];
}

function endsSaid({ ends, unit }: Pick<Amount, "unit"> & { ends: Ends | null }, language: Language): string {
  if (ends === null) return "";
  if ("low" in ends) return betweenText(signed(ends.low, unit), signed(ends.high, unit), language);
  return `${hedges[ends.hedge][language]} ${signed(ends.high, unit)}`;
}

function dashed({ low, high }: { low: string; high: string }, unit: Unit): string {
  return `${low}–${signed(high, unit)}`;
}

function signed(number: string, unit: Unit): string {
  return unit === "percent" ? `${number}%` : number;
}

/** A number does not part from "people"; a word of scale may. */
function unitAfter({ number, scale, unit, ends }: Amount, language: Language): string {
  if (unit === "percent") return "";
  if (unit === "points") return ` ${pointsUnit[language]}`;
  const one = scale === null && (number ?? ends.high) === "1";
  return (scale ? " " : "\u00a0") + { id: "orang", en: one ? "person" : "people" }[language];
}
