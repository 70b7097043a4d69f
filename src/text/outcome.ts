import type { Tested, Verdict } from "../metrics/claims.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import type { StatedBase } from "../tables/aktivasi.ts";

/** A verdict as readers need it: with two kinds of agreement told apart that are no fault of whoever printed it. */
export type Outcome = Verdict | "hampir-sama" | "tidak-disebut";

/** What a check comes to, of a percentage said to be of `stated`. */
export function outcomeOf({ verdict, near }: Pick<Tested, "verdict" | "near">, stated: StatedBase): Outcome {
  if (verdict !== "cocok-basis-lain") return verdict;
  if (stated === "tidak_disebut") return "tidak-disebut";
  return near ? "hampir-sama" : verdict;
}

export const outcomeLabels = {
  cocok: { id: "Cocok", en: "Correct" },
  "hampir-sama": { id: "Cocok dengan basis yang hampir sama", en: "Correct, of a base almost the same" },
  "tidak-disebut": { id: "Cocok, dari jumlah yang tidak disebut", en: "Correct, of a total that is not named" },
  "cocok-basis-lain": { id: "Cocok, tetapi dari jumlah yang lain", en: "Correct, but of something else" },
  "tidak-cocok": {
    id: "Tidak cocok dengan jumlah mana pun yang ada pada kami",
    en: "Matches none of the totals we have",
  },
  "tak-dapat-diperiksa": { id: "Belum bisa dihitung ulang", en: "Cannot be worked out again yet" },
} as const satisfies Record<Outcome, Bilingual>;

/** The outcome in plain words, without a full stop. */
export function outcomeLabel(outcome: Outcome, language: Language): string {
  return outcomeLabels[outcome][language];
}
