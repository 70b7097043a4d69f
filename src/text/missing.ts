import type { Obstacle } from "../metrics/claims.ts";
import type { Bilingual, Language } from "../notation/language.ts";

/** What it would take to work a percentage out again, in a few words for a cell: `jumlah orang`. */
export function missingText(obstacle: Obstacle, language: Language): string {
  return lacking[obstacle][language];
}

const reported: Bilingual = { id: "basis yang dilaporkan", en: "a reported base" };
const lacking: Record<Obstacle, Bilingual> = {
  "no-count": { id: "jumlah orang", en: "how many" },
  "coarse-claim": { id: "persen yang lebih teliti", en: "a finer percentage" },
  "coarse-size": { id: "basis yang lebih teliti", en: "a finer base" },
  "no-size": reported,
  estimate: reported,
  holders: reported,
};

/** Above the percentages that cannot be worked out again; `mostly`: whether it is mostly the number of people that is missing. */
export function missingTitle(mostly: boolean, language: Language): string {
  const words = mostly ? mostlyCount : undecided;
  return words[language];
}

const undecided: Bilingual = { id: "Yang belum bisa dihitung ulang", en: "What cannot be worked out again yet" };
const mostlyCount: Bilingual = {
  id: "Yang paling sering tidak disebut: berapa orangnya",
  en: "What reports leave out most: how many people",
};

/** The words around the table of these percentages. */
export const missingWords = {
  id: {
    caption: "Belum bisa dihitung ulang",
    older: "Yang lebih lama",
    percentage: "Persen dari",
    missing: "Yang kurang",
  },
  en: {
    caption: "Not worked out again yet",
    older: "Older ones",
    percentage: "Percent of",
    missing: "Missing",
  },
} as const;
