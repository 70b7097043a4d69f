import type { Bilingual, Language } from "../notation/language.ts";
import { spelledCount } from "../notation/number.ts";
import type { Outcome } from "./outcome.ts";
import { opening } from "./typography.ts";

/** `Tiga puluh empat persentase, satu per satu`. */
export function percentagesTitle(all: number, language: Language): string {
  const count = opening(inWords(all, language));
  return {
    id: `${count} persentase, satu per satu`,
    en: `${count} ${all === 1 ? "percentage" : "percentages"}, one by one`,
  }[language];
}

/** How the picture is read. */
export const percentagesLead: Bilingual = {
  id: "Angkanya persen, seperti dicetak. Sentuh satu untuk hitungannya.",
  en: "The numbers are percentages, as printed. Touch one for its arithmetic.",
};

/** Above the percentages that were worked out again: how many fit a number that their report does not name. */
export function cardsTitle(unnamed: number, language: Language): string {
  if (unnamed === 0) return { id: "Yang bisa dihitung ulang", en: "What can be worked out again" }[language];
  const count = opening(inWords(unnamed, language));
  return {
    id: `${count} cocok dengan jumlah yang tidak disebut beritanya`,
    en: `${count} ${unnamed === 1 ? "fits" : "fit"} a number that the report does not name`,
  }[language];
}

function inWords(count: number, language: Language): string {
  return count < 100 ? spelledCount(count, language) : String(count);
}

/** What is said of so many percentages with one outcome, after their number. */
export function outcomeOfMany(outcome: Outcome, count: number, language: Language): string {
  const { id, en } = said[outcome];
  return { id, en: count === 1 ? en[0] : en[1] }[language];
}

const said: Record<Outcome, { id: string; en: readonly [one: string, many: string] }> = {
  cocok: {
    id: "cocok dengan yang disebut beritanya",
    en: ["fits what its report names", "fit what their reports name"],
  },
  "hampir-sama": {
    id: "cocok dengan jumlah yang hampir sama",
    en: ["fits a number almost the same", "fit a number almost the same"],
  },
  "cocok-basis-lain": {
    id: "cocok, tetapi dari jumlah yang lain",
    en: ["fits, but of another number", "fit, but of another number"],
  },
  "tidak-disebut": {
    id: "tidak menyebut dari apa; kami temukan",
    en: ["does not say of what; we found it", "do not say of what; we found it"],
  },
  "tidak-cocok": {
    id: "tidak cocok dengan jumlah mana pun",
    en: ["fits no number that we have", "fit no number that we have"],
  },
  "tak-dapat-diperiksa": {
    id: "belum bisa dihitung ulang",
    en: ["cannot be worked out again yet", "cannot be worked out again yet"],
  },
};
