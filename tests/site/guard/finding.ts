import type { Statement } from "./told.ts";

export interface Finding {
  page: string;
  sentence: string;
  /** The number or the words that cannot be right. */
  what: string;
  expected: string;
}

export const lineOf = ({ page, sentence, what, expected }: Finding): string =>
  `${page}: “${sentence}”: ${what}: ${expected}`;

/** A finding about a sentence, where it stands by the nearest id. */
export function finding({ passage, sentence }: Statement, what: string, expected: string): Finding {
  const page = passage.page + (passage.near && `#${passage.near}`);
  return { page, sentence, what, expected };
}
