/** The text with no-break spaces for all its spaces: a date, a number with its unit. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** The text for other places (quotes, messages, titles, meta, CSV, JSON): plain spaces only. */
export function travelling(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** The text with a capital first letter, to open a sentence. */
export function opening(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
