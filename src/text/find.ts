import type { Area } from "../dataset/area.ts";
import type { Language } from "../notation/language.ts";
import { spelledCount } from "../notation/number.ts";
import { opening } from "./typography.ts";

/** Where the field cannot work: on the home page the list stands below it, a missing page leads to one. */
const unstarted = {
  id: "Pencarian tidak dapat dijalankan di sini tanpa JavaScript, peramban yang lebih baru, atau sambungan ke situsnya; pilih dari daftar wilayah.",
  en: "The search cannot run here without JavaScript, a newer browser or a connection to the site; choose from the list of regions instead.",
};

const indonesian = ({ unit, typed }: Area) => ({
  label: `Cari ${unit.one.id} Anda`,
  hint: `Boleh disingkat, misalnya ${typed}.`,
  list: "Daftar A–Z",
  unstarted: unstarted.id,
  letters: "Huruf pertama",
  maybe: "Mungkin maksud Anda:",
});

/** The words around the field that finds a region. */
export const findWords = (area: Area): Record<Language, ReturnType<typeof indonesian>> => ({
  id: indonesian(area),
  en: {
    label: `Find your ${area.unit.one.en}`,
    hint: `Abbreviations and typos are fine: ${area.typed}.`,
    list: "A–Z list",
    unstarted: unstarted.en,
    letters: "First letter",
    maybe: "Did you mean:",
  },
});

/** What is said of a number of regions found: those called so, and those only spelt like it. */
export interface Found {
  called: string[];
  near: string[];
}

/** More found than this are not counted, and not all shown. */
const MOST = 40;

/** The sentences for none, one, two … up to all regions found, or that they are too many. */
export function foundSentences(area: Area, language: Language): Found {
  const counts = Array.from({ length: Math.min(area.count, MOST) + 1 }, (_, count) => count);
  const more = area.count > MOST ? [tooMany(language)] : [];
  return {
    called: [...counts.map((count) => called(count, area, language)), ...more],
    near: [...counts.map((count) => near(count, area, language)), ...more],
  };
}

function called(count: number, { name, unit }: Area, language: Language): string {
  if (count === 0) {
    return {
      id: `Tidak ada ${unit.one.id} di ${name.id} yang bernama mirip. Lihat daftar wilayah.`,
      en: `No ${unit.one.en} in ${name.en} has a name like that. See the list of regions.`,
    }[language];
  }
  const many = opening(spelledCount(count, language));
  return {
    id: `${many} wilayah cocok.`,
    en: `${many} region${count === 1 ? " matches" : "s match"}.`,
  }[language];
}

function tooMany(language: Language): string {
  return {
    id: `Lebih dari ${MOST} wilayah cocok; tulis namanya lebih lengkap.`,
    en: `More than ${MOST} regions match; write more of the name.`,
  }[language];
}

function near(count: number, area: Area, language: Language): string {
  if (count === 0) return called(0, area, language);
  return { id: "Mungkin maksud Anda:", en: "Did you mean:" }[language];
}

/** The ways out of the page of missing pages, in one sentence: to the list of regions, or home; and what is said while its field does not work. */
export const waysWords = {
  id: {
    see: " Lihat ",
    regions: "daftar wilayah",
    or: ", atau kembali ke ",
    home: "beranda",
    unstarted: unstarted.id,
  },
  en: {
    see: " See the ",
    regions: "list of regions",
    or: ", or go back to the ",
    home: "home page",
    unstarted: unstarted.en,
  },
} as const satisfies Record<Language, object>;
