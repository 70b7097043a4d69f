import type { Language } from "../notation/language.ts";

/** A piece of a phrase that leads somewhere. */
export interface Link {
  text: string;
  href: string;
  /** Language of what it leads to, where it is not the page's. */
  language?: Language;
}

/** A piece of a phrase in another language than the page: the maintainers' notes are Indonesian. */
export interface Quoted {
  text: string;
  language: Language;
}

/** What a page prints as one run of text, some of it links. */
export type Phrase = readonly (string | Link | Quoted)[];

/** One cell of a table: what it says, and in small below it. */
export interface Cell {
  text: Phrase;
  small?: readonly Phrase[];
  number?: boolean;
}

/** A line of a table; its first cell is its head. */
export interface Line {
  /** A fragment that others link to. */
  id?: string;
  cells: readonly [Cell, ...Cell[]];
  /** What stands in small below it, over the whole width. */
  below?: readonly Phrase[];
}

/** A table as printed. */
export interface Grid {
  caption: string;
  columns: readonly Column[];
  lines: readonly Line[];
}

export interface Column {
  text: string;
  number?: boolean;
}

/** A text of the maintainers, marked as Indonesian on English pages. */
export function note(text: string, language: Language): Phrase[number] {
  const quoted: Quoted = { text, language: "id" };
  return { id: text, en: quoted }[language];
}
