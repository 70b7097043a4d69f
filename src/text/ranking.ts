import type { Area } from "../dataset/area.ts";
import type { Rank } from "../metrics/rank.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { spelledCount, wordedCount } from "../notation/number.ts";
import { pages } from "./pages.ts";
import { rankedAmong } from "./rank.ts";
import { opening } from "./typography.ts";

/** What all regions may be sorted by: the date of the last report, its coverage, the name. */
export type Order = "report" | "coverage" | "name";

/** The address of each order below that of the page. */
export const orderSlugs = { report: "", coverage: "persentase/", name: "nama/" } as const satisfies Record<
  Order,
  string
>;

/** Of each order: what it is called where one is chosen, and the heading of the list in it. */
export const orderWords = {
  report: { label: { id: "laporan terakhir", en: "last report" }, heading: pages.ranking.h1 },
  coverage: {
    label: { id: "persentase", en: "percentage" },
    heading: { id: "Semua wilayah, dari persentase tertinggi", en: "All regions, the highest percentage first" },
  },
  name: {
    label: { id: "nama", en: "name" },
    heading: { id: "Semua wilayah, menurut nama", en: "All regions, by name" },
  },
} as const satisfies Record<Order, { label: Bilingual; heading: Bilingual }>;

/** Around the list of all regions. */
export const rankingWords = {
  lede: {
    id: "Persentase dari pemegang KTP-el. Tanggalnya berbeda-beda, jadi ini bukan peringkat.",
    en: "Percentages of e-KTP holders. The dates differ, so this is not a ranking.",
  },
  sort: { id: "Urutkan:", en: "Sort by:" },
  may: { id: "Boleh ditulis", en: "May be written" },
  mayNot: { id: "Jangan ditulis", en: "Do not write" },
  sections: {
    id: "Peringkat hanya ada di antara yang melapor pada waktu yang sama",
    en: "A rank is only among those that reported at the same time",
  },
  open: { id: "Buka peringkat tiap tenggat", en: "Open the ranks of each deadline" },
} as const satisfies Record<string, Bilingual>;

/** Who is highest, and among whom: `Di antara enam wilayah yang melapor di sekitar akhir 2023, Kabupaten Nganjuk tertinggi: …`. */
export function highestAmong(rank: Rank, name: string, coverage: string, language: Language): string {
  const among = opening(rankedAmong(rank, language));
  return {
    id: `${among}, ${name} tertinggi: ${coverage} dari pemegang KTP-el.`,
    en: `${among}, ${name} was highest: ${coverage} of e-KTP holders.`,
  }[language];
}

/** A sentence that the record does not bear, and why. */
export interface Unborne {
  said: string;
  why: string;
}

/** That one is the highest of all, where `others` did not report near that day. */
export function highestOfAll(name: string, others: number, { name: area }: Area, language: Language): Unborne {
  return {
    id: {
      said: `${name} tertinggi se-${area.id}.`,
      why: `${opening(spelledCount(others, "id"))} wilayah lain tidak melapor di sekitar tanggal itu.`,
    },
    en: {
      said: `${name} is the highest in ${area.en}.`,
      why: `The other ${wordedCount(others, "en")} did not report near that day.`,
    },
  }[language];
}

/** That so many of all met the target, where some have no figure. */
export function metOfAll(met: number, missing: number, { count }: Area, language: Language): Unborne {
  const [reached, none] = [opening(spelledCount(met, language)), opening(spelledCount(missing, language))];
  return {
    id: {
      said: `${met === 0 ? "Tidak satu pun" : reached} dari ${count} wilayah mencapai target.`,
      why: `${none} di antaranya belum ada angkanya.`,
    },
    en: {
      said: `${met === 0 ? "None" : reached} of the ${count} regions met the target.`,
      why: `${none} of them ${missing === 1 ? "has" : "have"} no figure.`,
    },
  }[language];
}
