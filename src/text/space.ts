/**
 * The text with its first word kept beside the second: a day with its month. The year is not: a whole
 * date in one piece is wider than a cell, or than a phone in large letters, and would be broken inside its year.
 */
export function withNext(text: string): string {
  return text.replace(" ", "\u00a0");
}

/** The text for other places (quotes, messages, titles, meta, CSV, JSON): plain spaces only. */
export function travelling(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** The text with a capital first letter, to open a sentence. */
export function opening(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The text with a small first letter, as within a sentence. */
export function within(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
