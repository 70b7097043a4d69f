import { cellsOfKey } from "../tables/key.ts";
import { correctionsWords, correctionSentence } from "../text/correction.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Language } from "../notation/language.ts";
import type { CorrectionRow } from "../tables/koreksi.ts";
import type { ExceptionRow } from "../tables/pengecualian.ts";
import { exceptionSentence } from "../text/exception.ts";
import { toRegion } from "./links.ts";
import { note, type Phrase } from "./phrase.ts";

/** What the page of corrections prints. */
export interface CorrectionsPage {
  headings: { changed: string; exceptions: string };
  /** Every published value that was changed, newest first. */
  changed: Phrase[];
  /** Said instead when there is none. */
  unchanged: string;
  /** Findings that stand as they are, with the reason. */
  exceptions: Phrase[];
  noExceptions: string;
}

/** The ledger of published values that changed, and the list of exceptions. */
export function correctionsPage(dataset: Dataset, language: Language): CorrectionsPage {
  const newest = dataset.corrections.toSorted((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
  return {
    ...correctionsWords[language],
    changed: newest.map((row) => [...changedPhrase(row, dataset, language), ...whose(row, dataset, language)]),
    exceptions: dataset.exceptions.map((row) => [
      ...exceptionPhrase(row, dataset, language),
      ...whose(row, dataset, language),
    ]),
  };
}

/** One change: what, from what to what, why. */
export function changedPhrase(row: CorrectionRow, dataset: Dataset, language: Language): Phrase {
  const { sentence, reasonLead, reason } = correctionSentence(row, dataset, language);
  return [`${sentence} ${reasonLead} `, note(reason, language)];
}

/** What stands although it looks impossible, and the reason. */
export function exceptionPhrase(row: ExceptionRow, dataset: Dataset, language: Language): Phrase {
  return [`${exceptionSentence(row, dataset, language)} `, note(row.reason, language)];
}

/** The page of the region that a key names; nothing where it names none. */
function whose({ key }: { key: string }, dataset: Dataset, language: Language): Phrase {
  const region = dataset.regions.find(({ code, type }) => code === cellsOfKey(key)[0] && type !== "negara");
  return region ? [" (", toRegion(region, language), ")"] : [];
}
