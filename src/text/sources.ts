import type { Bilingual, Language } from "../notation/language.ts";
import type { Source } from "../tables/sumber.ts";

/** The words around the list of all sources. */
export function sourcesWords(sources: readonly Source[], publishers: number, language: Language) {
  const graded = gradeCounts(sources, language);
  return {
    id: {
      lede: `Ada ${sources.length} halaman dari ${publishers} penerbit: ${graded}.`,
      caption: "Sumber menurut penerbit, dan angka yang diberikannya",
      columns: ["Sumber, tanggal terbit, mutu", "Angka yang diberikan"],
    },
    en: {
      lede: `There are ${sources.length} pages by ${publishers} publishers: ${graded}.`,
      caption: "Sources by publisher, and the figures they gave",
      columns: ["Source, publication date, grade", "Figures given"],
    },
  }[language];
}

/** How many of each grade, with what the grade means; a grade that none has is left out. */
function gradeCounts(sources: readonly Source[], language: Language): string {
  const meanings = {
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
export const undated: Bilingual = { id: "tanggal tidak diketahui", en: "date not known" };

/** The link to a stored copy. */
export const archivedCopy: Bilingual = { id: "salinan arsip", en: "archived copy" };

/** Stands for the figures of a source that gave none. */
export const gaveNothing: Bilingual = { id: "tidak ada angka", en: "no figure" };

/** What a row of `aktivasi.csv` is about, before its date. */
export const activationsWord: Bilingual = { id: "aktivasi", en: "activations" };

/** How many rows of a table that has no list to lead to a source gave: `dua target`. */
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
