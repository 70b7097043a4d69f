import { derivedCount } from "./people.ts";
import { amountText } from "./amount.ts";
import type { Meaning } from "../metrics/meaning.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import { baseLabel } from "./labels.ts";
import type { Outcome } from "./outcome.ts";

/** What a percentage would mean in people, if it were of this base. */
export interface MeaningCard {
  /** `32% dari wajib KTP`. */
  share: string;
  /** `sekitar 50.000 orang`. */
  people: string;
  /** The same of the base that is nearly as large: `dari pemegang KTP-el sekitar 49.000 orang`. */
  also: string | null;
}

/** What a percentage without a count would mean. */
export interface MeaningText {
  lead: string;
  cards: MeaningCard[];
}

/** A card for each base of that time, those of adults on one; null where none is known. */
export function meaningText(
  meanings: readonly Meaning[],
  percentage: string,
  stated: StatedBase,
  language: Language,
): MeaningText | null {
  if (meanings.length === 0) return null;
  const adults = meanings
    .filter(isOfAdults)
    .toSorted((a, b) => Number(isStated(b, stated)) - Number(isStated(a, stated)));
  const others = meanings.filter((meaning) => !isOfAdults(meaning)).map((meaning) => [meaning]);
  return {
    lead: { id: "Kalau benar, orangnya:", en: "If it is right, the people would be:" }[language],
    cards: [adults, ...others].flatMap(([first, second]) => (first ? [card(first, second, percentage, language)] : [])),
  };
}

/** Those obliged to hold a KTP and its holders are almost as many (metrics/claims.ts). */
function isOfAdults({ base }: Meaning): boolean {
  return base.target === null && base.people !== "penduduk";
}

/** The base that was named, else holders: the base of the national target. */
function isStated({ base }: Meaning, stated: StatedBase): boolean {
  return base.people === (stated === "wajib_ktp" ? stated : "perekaman");
}

function card(first: Meaning, second: Meaning | undefined, percentage: string, language: Language): MeaningCard {
  return {
    share: `${percentage} ${ofBase(first, language)}`,
    people: peopleText(first, language),
    also: second ? `${ofBase(second, language)} ${peopleText(second, language)}` : null,
  };
}

function ofBase({ base }: Meaning, language: Language): string {
  return `${{ id: "dari", en: "of" }[language]} ${baseLabel(base, language)}`;
}

function peopleText({ people }: Meaning, language: Language): string {
  return amountText(derivedCount(people, language), language);
}

/** The one question to ask, of a percentage that was read without a number of people. */
export function askCount(stated: StatedBase, language: Language): string {
  return (stated === "tidak_disebut" ? countAndBase : count)[language];
}

/** The one question to ask after a check; null where it has found what the percentage is of. */
export function askBase(outcome: Outcome, language: Language): string | null {
  const unexplained: readonly Outcome[] = ["cocok-basis-lain", "tidak-cocok", "tak-dapat-diperiksa"];
  return unexplained.includes(outcome) ? whichBase[language] : null;
}

const count: Bilingual = {
  id: "Tanyakan ke Dinas Dukcapil: berapa orangnya?",
  en: "Ask the civil registry office: how many people?",
};

const countAndBase: Bilingual = {
  id: "Tanyakan ke Dinas Dukcapil: berapa orangnya, dan dari jumlah apa?",
  en: "Ask the civil registry office: how many people, and of what total?",
};

const whichBase: Bilingual = {
  id: "Tanyakan ke Dinas Dukcapil: persentase itu dari jumlah apa?",
  en: "Ask the civil registry office: what is that a percentage of?",
};
