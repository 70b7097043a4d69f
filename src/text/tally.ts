import type { Bilingual, Language } from "../notation/language.ts";
import { formatCount, formatList, spelledCount } from "../notation/number.ts";
import type { Outcome } from "./outcome.ts";

/**
 * How many of the percentages in the media could be worked out again, and what came of it: `Dari 33 persentase yang dimuat
 * media, dua belas bisa dihitung ulang. Cocok: tiga dengan yang disebutnya, …`.
 */
export function tally(counts: Partial<Record<Outcome, number>>, language: Language): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return none[language];
  const worked = all - (counts["tak-dapat-diperiksa"] ?? 0);
  const sentences = [lead(all, worked, language), fitting(counts, language), misfits(counts, language)];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}

function lead(all: number, worked: number, language: Language): string {
  const total = formatCount(all, language);
  const [known, none] = [inWords(worked, language), worked === 0];
  return {
    id: `Dari ${total} persentase yang dimuat media, ${none ? "belum ada yang" : known} bisa dihitung ulang.`,
    en: `Of ${total} percentages in the media, ${none ? "none" : known} can be worked out again${none ? " yet" : ""}.`,
  }[language];
}

function fitting(counts: Partial<Record<Outcome, number>>, language: Language): string | null {
  const parts = fits.flatMap(([outcome, words]) =>
    counts[outcome] ? [`${inWords(counts[outcome], language)} ${words[language]}`] : [],
  );
  if (parts.length === 0) return null;
  return `${{ id: "Cocok", en: "Correct" }[language]}: ${formatList(parts, language)}.`;
}

function misfits({ "tidak-cocok": count }: Partial<Record<Outcome, number>>, language: Language): string | null {
  if (!count) return null;
  const words = { id: "Tidak cocok dengan jumlah mana pun", en: "Matching none of the totals" }[language];
  return `${words}: ${inWords(count, language)}.`;
}

const fits: [Outcome, Bilingual][] = [
  ["cocok", { id: "dengan yang disebutnya", en: "of what is named" }],
  ["hampir-sama", { id: "dengan basis yang hampir sama", en: "of a base almost the same" }],
  ["cocok-basis-lain", { id: "dari jumlah yang lain", en: "of something else" }],
  ["tidak-disebut", { id: "dari jumlah yang tidak disebut", en: "of a total that is not named" }],
];

const none = {
  id: "Pada catatan ini belum ada persentase yang dimuat media.",
  en: "There is no percentage from the media on this record yet.",
};

function inWords(count: number, language: Language): string {
  return count < 100 ? spelledCount(count, language) : formatCount(count, language);
}
