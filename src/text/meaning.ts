import { derivedCount } from "./people.ts";
import { amountText } from "./amount.ts";
import type { Meaning } from "../metrics/meaning.ts";
import type { Language } from "../notation/language.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import { baseLabel } from "./labels.ts";

/** What a percentage without a count would mean, and what to ask of whoever printed it. */
export interface MeaningText {
  lead: string;
  /** One for each base: `32% dari wajib KTP = sekitar 50.000 orang`. */
  items: string[];
  ask: string;
}

/** Null where no base of that time is known. */
export function meaningText(
  meanings: readonly Meaning[],
  percentage: string,
  base: StatedBase,
  language: Language,
): MeaningText | null {
  if (meanings.length === 0) return null;
  return {
    lead: { id: "Kalau benar, orangnya:", en: "If it is right, the people would be:" }[language],
    items: meanings.map((meaning) => item(meaning, percentage, language)),
    ask: ask(base, language),
  };
}

function item({ base, people: those }: Meaning, percentage: string, language: Language): string {
  const of = { id: "dari", en: "of" }[language];
  return `${percentage} ${of} ${baseLabel(base, language)} = ${amountText(derivedCount(those, language), language)}`;
}

function ask(base: StatedBase, language: Language): string {
  if (base !== "tidak_disebut")
    return { id: "Yang perlu ditanyakan: berapa orangnya?", en: "What to ask: how many people?" }[language];
  return {
    id: "Yang perlu ditanyakan: berapa orangnya, dan dari jumlah apa?",
    en: "What to ask: how many people, and of what total?",
  }[language];
}
