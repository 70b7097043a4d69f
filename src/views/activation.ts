import type { Dataset } from "../dataset/dataset.ts";
import type { Language } from "../notation/language.ts";
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

/** The sources of the page on how to activate that are on file, each with its date. */
export function activationSources(dataset: Dataset, language: Language): Phrase[] {
  return ids.flatMap((id) => {
    const source = dataset.sources.find((candidate) => candidate.id === id);
    if (!source) return [];
    const date = publishedText(source.published, language);
    return [[toSource(dataset, id), ...(date ? [`, ${date}`] : [])]];
  });
}
