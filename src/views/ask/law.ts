import type { Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import { askWords } from "../../text/ask.ts";
import { onFile, toSource } from "../links.ts";
import type { Phrase } from "../phrase.ts";

/** The act on public information, where it was read. */
const ACT = "bpk-uu-14-2008";

/** How long an office may take to answer. */
export interface LawPart {
  heading: string;
  sentences: Phrase[];
}

/** Null where the act is not among the sources on file. */
export function lawPart(dataset: Dataset, language: Language): LawPart | null {
  if (!onFile(dataset, ACT)) return null;
  const { days, law, article, act } = askWords[language];
  const source: Phrase = [`${article} `, { ...toSource(dataset, ACT), text: act }, "."];
  return { heading: days, sentences: [...law.map((sentence) => [sentence]), source] };
}
