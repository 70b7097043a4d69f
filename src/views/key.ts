import { type KeyMark, sampleSvg } from "../charts/key.ts";
import type { Language } from "../notation/language.ts";
import { keyWords } from "../text/chart-words.ts";

/** A mark of a chart, drawn, and what it means. */
export interface KeyEntry {
  svg: string;
  text: string;
}

/** The key to the marks that a chart draws. */
export function keyTo(marks: readonly KeyMark[], language: Language): KeyEntry[] {
  return marks.map((mark) => ({ svg: sampleSvg(mark), text: keyWords[language][mark] }));
}
