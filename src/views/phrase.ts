import type { Language } from "../notation/language.ts";
import { noteMark } from "../text/notices.ts";

/** A piece of a phrase that leads somewhere. */
export interface Link {
  text: string;
  href: string;
  /** Language of what it leads to, where it is not the page's. */
  language?: Language;
}

/** A piece of a phrase in another language than the page: the maintainers' notes and the names of places are Indonesian. */
export interface Quoted {
  text: string;
  language: Language;
  /** What says, in the page's language, which language it is in. */
  mark?: string;
}

/** What a page prints as one run of text, some of it links. */
export type Phrase = readonly (string | Link | Quoted)[];

/** One cell of a table: what it says, and in small below it. */
export interface GridCell {
  text: Phrase;
  small?: readonly Phrase[];
  number?: boolean;
}

/** A line of a table; its first cell is its head. */
export interface GridLine {
  /** A fragment that others link to. */
  id?: string;
  cells: readonly [GridCell, ...GridCell[]];
  /** What stands in small below it, over the whole width. */
  below?: readonly Phrase[];
}

/** A table as printed. */
export interface Grid {
  caption: string;
  columns: readonly GridColumn[];
  lines: readonly GridLine[];
}

export interface GridColumn {
  text: string;
  number?: boolean;
}

/** An Indonesian name, for what reads an English page aloud. */
export function indonesian(text: string, language: Language): Phrase[number] {
  const quoted: Quoted = { text, language: "id" };
  return { id: text, en: quoted }[language];
}

/** A text of the maintainers; English pages say that it is Indonesian. */
export function note(text: string, language: Language): Phrase[number] {
  const quoted: Quoted = { text, language: "id", mark: ` ${noteMark}` };
  return { id: text, en: quoted }[language];
}
