import type { Language } from "../notation/language.ts";

/** The words around the targets that regions named for themselves. */
export const ownTargetWords = {
  id: { terms: "Target, sumber", footnotes: "Huruf dalam kurung menunjuk ke catatan ini:" },
  en: { terms: "Target, source", footnotes: "Letters in brackets lead to these notes (in Indonesian):" },
} satisfies Record<Language, Record<string, string>>;

/** Opens and names the targets that began in one year. */
export function ownTargetsOf(year: string, count: number, language: Language): { summary: string; caption: string } {
  return {
    id: { summary: `${year}: ${count} target`, caption: `Target daerah ${year}, dengan basis menurut sumbernya` },
    en: {
      summary: `${year}: ${count} ${count === 1 ? "target" : "targets"}`,
      caption: `Local targets of ${year}, with the base each source names`,
    },
  }[language];
}
