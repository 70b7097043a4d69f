/** A text with plain spaces, to compare; where no-break spaces stand is tested on its own. */
export function plain(text: string | null): string | null {
  return text && text.replaceAll("\u00a0", " ");
}
