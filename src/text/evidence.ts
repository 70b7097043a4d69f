import type { EstimatedKind, Evidence } from "../metrics/evidence.ts";
import type { BaseKind } from "../metrics/holders.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatCount, formatDecimal, formatPercent } from "../notation/number.ts";
import { DRIFT } from "../notation/quantity.ts";
import { within } from "./typography.ts";

/** The kinds of base as the table of bands names them, and what holds without counting. */
export const kindWords: Record<BaseKind, { name: Bilingual; why: Bilingual }> = {
  perekaman: {
    name: {
      id: "Pemegang KTP-el yang dilaporkan, atau hitungan dari angka sumbernya",
      en: "E-KTP holders as reported, or worked out from the source's own figures",
    },
    why: { id: "Ukuran yang dicari itu sendiri.", en: "The very number that is asked for." },
  },
  tersirat: {
    name: { id: "Pemegang KTP-el yang tersirat dari target", en: "E-KTP holders implied by a target" },
    why: {
      id: "Target disusun dari daftar yang lebih lama. Terhadap DPT yang sama, jumlah yang direkam 0,99 sampai 1,06 kali jumlah yang tersirat.",
      en: "Targets are set on an older register. Held against the same voter roll, recorded numbers are 0.99 to 1.06 times the implied ones.",
    },
  },
  wajib_ktp: {
    name: { id: "Wajib KTP", en: "People obliged to hold a KTP" },
    why: {
      id: "Pita disusun dari pasangan di Jawa Timur sejak 2022.",
      en: "The band was set on the pairs of East Java since 2022.",
    },
  },
  dpt: {
    name: { id: "Pemilih (DPT)", en: "Registered voters (DPT)" },
    why: {
      id: "DPT memuat susunan umur tiap daerah, jadi lebih dekat daripada jumlah penduduk.",
      en: "A roll carries the ages of each place, so it is nearer than the number of residents.",
    },
  },
  penduduk: {
    name: { id: "Penduduk (Dukcapil)", en: "Residents (Dukcapil)" },
    why: { id: "Paling mudah didapat; paling lebar.", en: "The easiest to come by; the widest." },
  },
};

/** Caption and heads of the table of bands. */
export const bandWords = {
  id: {
    caption: "Lima jenis basis: pengali untuk memperoleh pemegang KTP-el, dan buktinya",
    heads: ["Jenis", "Pengali", "Bukti"],
  },
  en: {
    caption: "Five kinds of base: the factor that makes e-KTP holders of it, and the evidence",
    heads: ["Kind", "Factor", "Evidence"],
  },
} as const satisfies Record<Language, object>;

/** How the value of a pair is printed. */
export type PrintValue = (value: number, language: Language) => string;

export const asRatio: PrintValue = (value, language) => formatDecimal(value, 3, language);
export const asChange: PrintValue = (value, language) => (value > 0 ? "+" : "") + formatPercent(value, 1, language);

/** One of those that a constant does not cover: `Kabupaten Bangkalan 2020 (0,826)`. */
export interface Outside {
  name: string;
  year: string;
  value: number;
}

/** `27 dari 30 pasangan di dalam pita. Di luarnya: Kabupaten Bangkalan 2020 (0,826).` */
export function bandCounts(evidence: Evidence, outside: readonly Outside[], language: Language): string {
  const [covered, all] = countsOf(evidence, language);
  const said = {
    id: `${covered} dari ${all} pasangan di dalam pita.`,
    en: `${covered} of ${all} pairs are within the band.`,
  }[language];
  return said + outsideText(outside, asRatio, language);
}

/** How many changes the drift covers, and which it does not; empty where there is nothing to count. */
export function driftSentence(evidence: Evidence, outside: readonly Outside[], language: Language): string {
  if (evidence.comparisons.length === 0) return "";
  const [covered, all] = countsOf(evidence, language);
  const most = formatPercent(DRIFT, 0, language);
  const said = {
    id: `Dari ${all} perubahan sebuah basis dalam setahun, ${covered} tidak lebih dari ${most} dari basis itu.`,
    en: `Of ${all} changes of a base in a year, ${covered} are no more than ${most} of that base.`,
  }[language];
  const ofBase = { id: ", dalam persen dari basis semula", en: ", in percent of the base before" }[language];
  return said + outsideText(outside, asChange, language, ofBase);
}

function countsOf({ comparisons, covered }: Evidence, language: Language): [covered: string, all: string] {
  return [formatCount(covered, language), formatCount(comparisons.length, language)];
}

/** Those that a constant does not cover, by name, after a space; nothing without any. `measure`: what their numbers are of, where they are shares. */
function outsideText(outside: readonly Outside[], print: PrintValue, language: Language, measure = ""): string {
  if (outside.length === 0) return "";
  const named = outside.map(({ name, year, value }) => `${name} ${year} (${print(value, language)})`);
  return ` ${{ id: "Di luarnya", en: "Outside" }[language]}${measure}: ${named.join(", ")}.`;
}

/** Ends the caption of a table that shows some of very many pairs. */
export function shownOf(shown: number, all: number, language: Language): string {
  const [some, count] = [formatCount(shown, language), formatCount(all, language)];
  return {
    id: `${some} dari ${count}, yang di luar batas lebih dahulu`,
    en: `${some} of ${count}, those outside the bounds first`,
  }[language];
}

/** Caption and heads of a table of pairs. */
export interface PairWords {
  caption: Bilingual;
  heads: Record<Language, [string, string, string]>;
}

export function ratioWords(kind: EstimatedKind): PairWords {
  const other = kindWords[kind].name;
  return {
    caption: { id: `Pemegang KTP-el dibagi ${within(other.id)}`, en: `E-KTP holders over ${within(other.en)}` },
    heads: { id: ["Pemegang KTP-el", other.id, "Hasil bagi"], en: ["E-KTP holders", other.en, "Ratio"] },
  };
}

export const driftWords: PairWords = {
  caption: {
    id: "Perubahan sebuah basis dalam setahun, persen dari basis semula",
    en: "Change of a base in a year, percent of the base before",
  },
  heads: { id: ["Semula", "Kemudian", "Setahun"], en: ["Before", "After", "In a year"] },
};

/** Marks a pair that its constant does not cover. */
export const beyondWord: Bilingual = { id: "di luar batas", en: "outside" };
