import type { Language } from "../../notation/language.ts";
import { codeReference } from "../../publish/description.ts";
import { fileHref } from "../../routes.ts";
import { standardVariables, standardWords } from "../../text/open-data.ts";
import type { Grid, Link, Phrase } from "../phrase.ts";

/** The data as the standard of Satu Data Indonesia asks to describe them. */
export interface StandardView {
  heading: string;
  variables: Grid;
  sentences: Phrase[];
}

export function standardView(language: Language): StandardView {
  const { heading, caption, heads, codes, catalogue } = standardWords(codeReference.decree, language);
  const lines = standardVariables.map(({ concept, definition, classification, measure, unit }) => {
    const cell = (text: typeof concept) => ({ text: [text[language]] });
    return { cells: [cell(concept), cell(definition), cell(classification), cell(measure), cell(unit)] } as const;
  });
  return {
    heading,
    variables: { caption, columns: heads.map((text) => ({ text })), lines },
    sentences: [
      [codes],
      [
        catalogue.before,
        toFile("/catalog.jsonld"),
        catalogue.after,
        toFile("/data/datapackage.json"),
        " (Data Package).",
      ],
    ],
  };
}

function toFile(path: string): Link {
  return { text: path, href: fileHref(path) };
}
