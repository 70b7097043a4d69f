import { keysOf } from "../notation/keys.ts";
import type { Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import { exampleLabel, glossary, type Term } from "../text/glossary.ts";
import { pages } from "../text/pages.ts";
import { opening } from "../text/typography.ts";
import { termExamples } from "../text/term-examples.ts";
import type { Link } from "./phrase.ts";

/** A term as the page of words explains it. */
export interface TermEntry {
  id: string;
  term: string;
  definition: string;
  /** A figure of a real region; null where the record has none. */
  example: string | null;
  not: string;
}

/** What the page of words prints. */
export interface GlossaryPage {
  /** Stands before an example. */
  example: string;
  entries: TermEntry[];
}

export function glossaryPage({ dataset, states }: Pick<Site, "dataset" | "states">, language: Language): GlossaryPage {
  const examples = termExamples(dataset, states, language);
  const entries = keysOf(glossary).map((name) => {
    const { id, term, definition, not } = glossary[name];
    return {
      id,
      term: opening(term[language]),
      definition: definition[language],
      example: examples[name] ?? null,
      not: not[language],
    };
  });
  return { example: exampleLabel[language], entries };
}

/** A word, leading to what it means. */
export function toTerm(text: string, term: Term, language: Language): Link {
  return { text, href: `${href(language, pages.glossary.path)}#${glossary[term].id}` };
}
