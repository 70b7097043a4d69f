import type { Language } from "../notation/language.ts";

/** A piece of a phrase that leads somewhere. */
export interface Link {
  text: string;
  href: string;
  /** Language of the text, or of what it leads to, where it is not the page's. */
  language?: Language;
}

/** What a page prints as one run of text, some of it links. */
export type Phrase = readonly (string | Link)[];

/** One cell of a table: what it says, and in small below it. */
export interface Cell {
  text: Phrase;
  small?: Phrase;
  number?: boolean;
}

/** A line of a table; its first cell is its head. `id` is a fragment that others link to. */
export interface Line {
  id?: string;
  cells: readonly Cell[];
}

/** A table as printed. */
export interface Grid {
  caption: string;
  columns: readonly { text: string; number?: boolean }[];
  lines: readonly Line[];
}
