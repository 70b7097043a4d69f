import type { Bilingual, Language } from "../notation/language.ts";
import { formatCount } from "../notation/number.ts";
import type { Grade, Source } from "../tables/sumber.ts";

/** The words around the list of all sources. */
export const sourcesWords = {
  id: {
    regions: "Sumber tentang satu wilayah",
    regionsLead: "Daftar semua laporan sebuah wilayah menyebut sumber setiap angkanya.",
    archive: "salinan arsip",
    parts: "Semua sumber, menurut penerbit",
  },
  en: {
    regions: "Sources about one region",
    regionsLead: "The list of all reports on a region names the source of each figure.",
    archive: "archived copy",
    parts: "All sources, by publisher",
  },
} satisfies Record<Language, Record<string, string>>;

/** How many pages of how many publishers gave a figure, by grade. */
export function sourcesLede(sources: readonly Source[], publishers: number, language: Language): string {
  const graded = gradeCounts(sources, language);
  return {
    id: `Angka di situs ini berasal dari ${sources.length} halaman milik ${publishers} penerbit: ${graded}.`,
    en: `The figures on this site come from ${sources.length} pages by ${publishers} publishers: ${graded}.`,
  }[language];
}

/** How many of each grade, with what the grade means; a grade that none has is left out. */
function gradeCounts(sources: readonly Source[], language: Language): string {
  const meanings: Record<Grade, Bilingual> = {
    resmi: { id: "resmi (terbitan lembaga)", en: "official (the body's own page)" },
    pejabat: { id: "pejabat (pejabat dikutip media)", en: "quoting an official" },
    media: { id: "media (tanpa pejabat yang disebut)", en: "other media (no official named)" },
  };
  const parts = (["resmi", "pejabat", "media"] as const).flatMap((wanted) => {
    const count = sources.filter(({ grade }) => grade === wanted).length;
    return count > 0 ? [`${count} ${meanings[wanted][language]}`] : [];
  });
  return parts.join(", ");
}

/** Stands for the date of publication of a source that has none. */
export const undated: Bilingual = { id: "tanpa tanggal", en: "undated" };

/** What a row of `aktivasi.csv` is about, before its date. */
export const activationsWord: Bilingual = { id: "aktivasi", en: "activations" };

/** What opens the publishers of a letter: the letter, the first and the last of them. */
export function publishersHeading(letter: string, names: readonly string[], language: Language): string {
  const ends = [...new Set([names.at(0), names.at(-1)])];
  return `${letter}: ${ends.join({ id: " sampai ", en: " to " }[language])}`;
}

/** The heading of the page of some publishers: `Sumber, K: Kabar Baik sampai Kompas`. */
export function sourcesPartHeading(publishers: string, language: Language): string {
  return { id: `Sumber, ${publishers}`, en: `Sources, ${publishers}` }[language];
}

/** What opens a long list of figures: `39 angka`. */
export function figureCount(count: number, language: Language): string {
  return { id: `${formatCount(count, "id")} angka`, en: `${formatCount(count, "en")} figures` }[language];
}

/** How many rows of a table that has no list to lead to a source gave: `2 target`. */
export function givenCount(table: keyof typeof given, count: number, language: Language): string {
  const { id, one, more } = given[table];
  return `${count} ${{ id, en: count === 1 ? one : more }[language]}`;
}

const given = {
  targets: { id: "target", one: "target", more: "targets" },
  events: { id: "kegiatan", one: "session", more: "sessions" },
  facilities: { id: "sarana", one: "facility", more: "facilities" },
  timeline: { id: "peristiwa", one: "event", more: "events" },
};
