import type { IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { dayText } from "./date.ts";

/** The three lengths of a quotation, and what their buttons say. */
export const quoteWords = {
  id: {
    headline: { label: "Judul", copy: "Salin judul" },
    sentence: { label: "Kalimat", copy: "Salin kalimat" },
    paragraph: { label: "Paragraf", copy: "Salin paragraf" },
    noFigure: "belum ada angka",
  },
  en: {
    headline: { label: "Headline", copy: "Copy the headline" },
    sentence: { label: "Sentence", copy: "Copy the sentence" },
    paragraph: { label: "Paragraph", copy: "Copy the paragraph" },
    noFigure: "no figure yet",
  },
} satisfies Record<Language, Record<string, string | { label: string; copy: string }>>;

/** What may be written of a figure, and what must not, side by side. */
export const mayWrite = {
  id: {
    caption: "Kata untuk angka di situs ini",
    may: "Boleh ditulis",
    never: "Jangan ditulis",
    pairs: [
      ["dari pemegang KTP-el", "dari warga"],
      ["hingga tanggal laporannya", "sekarang, saat ini"],
      ["tertinggi di antara wilayah yang melapor di sekitar akhir tahun itu", "tertinggi dari semua wilayah"],
      ["belum ada angkanya", "nol, nihil"],
      ["capaian target sekian persen", "cakupan, kalau pembaginya target"],
      ["54 ribu, seperti kata narasumber", "54.000 orang persis"],
    ],
  },
  en: {
    caption: "Words for the figures of this site",
    may: "You may write",
    never: "Do not write",
    pairs: [
      ["of e-KTP holders", "of residents, of the population"],
      ["by the date of the report", "now, at present"],
      ["highest among the regions that reported near the end of that year", "highest of all regions"],
      ["no figure yet", "zero, nobody"],
      ["so many per cent of the target", "coverage, if it is a share of the target"],
      ["about 54,000, as the official said", "exactly 54,000 people"],
    ],
  },
} satisfies Record<Language, Record<string, string | [string, string][]>>;

/** What is cited: its title, the date of its figures, the day they were calculated for, its address; dates in words. */
export interface Cited {
  site: string;
  title: string;
  asOf: string;
  today: string;
  /** Left out where it is not known. */
  address: string | null;
}

/** How a work of the site is cited. */
export function citationOf({ site, title, asOf, today, address }: Cited, language: Language): string {
  const where = address === null ? "" : ` ${address}`;
  return {
    id: `${site}. ${title}. Angka per ${asOf}; dihitung ${today}.${where}`,
    en: `${site}. ${title}. Figure as of ${asOf}; calculated ${today}.${where}`,
  }[language];
}

/** How a page is cited; what is in ‹ › is the page's own. */
export function citation(site: string, today: IsoDate, language: Language): string {
  const own = {
    id: { title: "‹judul halaman›", asOf: "‹tanggal laporan›", address: "‹alamat halaman›" },
    en: { title: "‹title of the page›", asOf: "‹date of the report›", address: "‹address of the page›" },
  }[language];
  return citationOf({ site, today: dayText(today, language), ...own }, language);
}
