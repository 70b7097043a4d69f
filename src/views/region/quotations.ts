import type { RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import { bibtex, cslJson, longCitation, shortCitation } from "../../text/citation.ts";
import { quote, quotedAbsence, quotedHeadline, quotedParagraph } from "../../text/elsewhere.ts";
import { kitWords } from "../../text/kit.ts";
import { quoteWords } from "../../text/press.ts";
import { copyWords, luggageOf, type CopyWords } from "./use.ts";

/** A text to copy, with what it is called and its button. */
export interface Quotation {
  id: string;
  label: string;
  text: string;
  /** Whether it is for a program: printed letter for letter. */
  code: boolean;
  copy: CopyWords;
}

type Sources = Pick<Site, "dataset" | "origin" | "today">;

/** What can be quoted about a region, from short to long; without a figure, that there is none. */
export function quotationsOf(site: Sources, state: RegionState, language: Language): Quotation[] {
  const { latest } = state;
  const [luggage, words] = [luggageOf(site, state.region, language), quoteWords[language]];
  const of = (id: string, { label, copy }: { label: string; copy: string }, text: string): Quotation => ({
    ...{ id, label, text, code: false },
    copy: { ...copyWords(language), copy },
  });
  const { dataset } = site;
  const head = of("judul", words.headline, quotedHeadline(state, dataset, luggage, language));
  if (!latest) return [head, of("kalimat", words.sentence, quotedAbsence(state, dataset, luggage, language))];
  return [
    head,
    of("kalimat", words.sentence, quote(state, latest, dataset, luggage, language)),
    of("paragraf", words.paragraph, quotedParagraph(state, latest, dataset, luggage, language)),
  ];
}

/** A region's page as it is cited: for a caption, for a list of sources, for two kinds of programs. */
export function citationsOf(site: Sources, { region, latest }: RegionState, language: Language): Quotation[] {
  const [luggage, words] = [luggageOf(site, region, language), kitWords[language]];
  const copy = { ...copyWords(language), copy: words.copy };
  const of = (id: string, label: string, code: boolean, cite: typeof longCitation): Quotation => ({
    ...{ id, label, code, copy },
    text: cite(region, latest, luggage, language),
  });
  return [
    of("sitasi-pendek", words.short, false, shortCitation),
    of("sitasi-panjang", words.long, false, longCitation),
    of("kode-bibtex", "BibTeX", true, bibtex),
    of("kode-csl", "CSL-JSON", true, cslJson),
  ];
}
