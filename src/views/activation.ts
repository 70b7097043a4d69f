import type { Dataset } from "../dataset/dataset.ts";
import type { Language } from "../notation/language.ts";
import { compareText } from "../notation/order.ts";
import type { Source } from "../tables/sumber.ts";
import { stepsAsOf } from "../text/activation.ts";
import { publishedText } from "../text/date.ts";
import { onFile, toSource } from "./links.ts";
import type { Phrase } from "./phrase.ts";

/** Who warned of fraud by phone. */
const WARNING = "jatim-antaranews-2025-08-13";

/** Where the steps of activation were read, in the order in which the page leans on them. */
const ids = ["suara-2025-11-13", "liputan15-2024-02", "kabarjogja-2025-09-23", WARNING, "malangpariwara-2024-04-23"];

/** Whether the record holds the warning that the page quotes. */
export function hasWarning(dataset: Dataset): boolean {
  return onFile(dataset, WARNING);
}

/** Where the steps of activation are from, and how old the newest of these sources is; null without a dated one. */
export interface ActivationSources {
  asOf: string | null;
  sources: Phrase[];
}

/** The sources of the page on how to activate that are on file, each with its date. */
export function activationSources(dataset: Dataset, language: Language): ActivationSources {
  const known = ids.flatMap((id) => dataset.sources.find((source) => source.id === id) ?? []);
  const newest = known.toSorted(newestFirst)[0];
  const date = newest ? publishedText(newest.published, language) : null;
  return {
    asOf: date && stepsAsOf(date, language),
    sources: known.map((source) => datedSource(dataset, source, language)),
  };
}

function newestFirst(a: Source, b: Source): number {
  return compareText(b.published?.last ?? "", a.published?.last ?? "");
}

function datedSource(dataset: Dataset, { id, published }: Source, language: Language): Phrase {
  const date = publishedText(published, language);
  return [toSource(dataset, id), ...(date ? [`, ${date}`] : [])];
}
