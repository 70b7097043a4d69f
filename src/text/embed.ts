import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Region } from "../tables/wilayah.ts";
import { cardFigure, cardHeading, cardVerdict } from "./card.ts";
import { travelling } from "./typography.ts";

/** The words around the code for other sites. */
export const embedWords = {
  id: {
    heading: "Sematkan di situs Anda",
    lede: "Tempel kode ini di artikel Anda. Tidak perlu skrip, dan tingginya tetap.",
    kinds: {
      card: "Angka terbaru: berganti bila ada data baru",
      chart: "Angka terbaru dengan grafik",
      frozen: "Dibekukan: angkanya tetap seperti sekarang",
    },
    picture: "Bila sistem Anda membuang bingkai: gambar dengan tautan",
    preview: "Pratinjau",
  },
  en: {
    heading: "Embed it on your site",
    lede: "Paste this code into your article. It needs no script, and its height is fixed.",
    kinds: {
      card: "The latest figure: changes when there is newer data",
      chart: "The latest figure with the chart",
      frozen: "Frozen: the figure stays as it is now",
    },
    picture: "If your system strips frames: a picture with a link",
    preview: "Preview",
  },
} as const satisfies Record<Language, object>;

/** Whose code it is, and where that of the others is. */
export function codeOf({ name, nameEn }: Region, language: Language): string {
  return {
    id: `Ini kode untuk ${name}; kode wilayah lain ada di halamannya masing-masing.`,
    en: `This is the code for ${nameEn ?? name}; that of every other region is on its page.`,
  }[language];
}

/** What stands below a frame on another site: the site, the region, the date; the licence follows in brackets. Plain spaces. */
export function embedCredit(site: string, region: Region, point: PointState | null, language: Language): string {
  return travelling([site, ...(point ? cardHeading(region, point, language) : [region.name])].join(", "));
}

/** Stands before that. */
export const sourceLead = { id: "Sumber", en: "Source" } as const satisfies Record<Language, string>;

/** What the picture of a region says, for who does not see it. Plain spaces. */
export function pictureWords(region: Region, point: PointState | null, language: Language): string {
  const heading = cardHeading(region, point, language).join(", ");
  const said = point ? [`${heading}: ${cardFigure(point, language)}.`, cardVerdict(point, language)] : [`${heading}.`];
  return travelling(said.filter((part) => part !== null).join(" "));
}
