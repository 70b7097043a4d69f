import type { Language } from "../../src/notation/language.ts";

/**
 * The words that say what a percentage is of (DESIGN: no percentage without its base); in a message about a cell it is as
 * the table writes it, and where the method tells how bases change it is the base that changed.
 */
const bases: Record<Language, RegExp> = {
  id: /pemegang KTP-el|wajib[ _]KTP|\bpemilih\b|\bpenduduk\b|\btarget\b|basis(nya)? (tidak disebut|itu|semula)/i,
  en: /e-KTP holders|obliged to hold a KTP|wajib_ktp|\bvoters\b|\bresidents\b|\btarget\b|base (is )?not stated|(that base|base before)/i,
};

/** A percentage, in figures; a difference in percentage points is none. */
const percentage = /\d\s?%|\d\s(persen(?! poin)|per ?cent)\b/i;

/**
 * The sentences of a text that hold a percentage but do not say of what. `around`: what a reader sees with the text and
 * may name the base for all of it, such as the head of its column or the caption of its table.
 */
export function percentagesWithoutBase(text: string, language: Language, around = ""): string[] {
  if (bases[language].test(plain(around))) return [];
  return sentencesOf(text).filter((sentence) => percentage.test(unquoted(sentence)) && !bases[language].test(sentence));
}

/** A text without what it quotes from a cell: that is as somebody typed it. */
export function unquoted(text: string): string {
  return text.replace(/«[^»]*»/g, "«…»");
}

/** The sentences of a text: they end with a full stop, question mark or exclamation mark before a space and a capital or digit. */
export function sentencesOf(text: string): string[] {
  return plain(text)
    .split(/(?<=[.?!]["')\]]?)\s+(?=["'(«‹]?[\p{Lu}\d])/u)
    .filter((sentence) => sentence !== "");
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
