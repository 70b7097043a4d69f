import type { Language } from "../notation/language.ts";

/** How old the newest source of the steps is, since the app may have changed: `13 November 2025`. */
export function stepsAsOf(published: string, language: Language): string {
  return {
    id: `Langkah ini menurut sumber terbaru kami, ${published}. Aplikasinya mungkin sudah berubah sejak itu.`,
    en: `The steps are those of our newest source, ${published}. The app may have changed since.`,
  }[language];
}
