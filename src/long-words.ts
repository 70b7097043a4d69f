/** As much fits on a line of a phone, and in a narrow column without pushing the others out: the longest words of both languages. */
const LONGEST = 30;

/** Between pieces so short a line may break. */
const PIECE = 10;

/** A letter with its marks, or the reference that stands for one. */
const LETTER = "(?:&[#\\w]+;|[^\\s<>&\\p{M}]\\p{M}*)";

/** What is passed over (drawings, code that is read as written, what holds no tags), a tag, or a word that is too long. */
const PARTS = new RegExp(
  `<(svg|pre|script|style|textarea|title|option)\\b[^]*?</\\1>|<[^>]*>|${LETTER}{${LONGEST + 1},}`,
  "gu",
);
const PIECES = new RegExp(`${LETTER}{${PIECE}}(?!$)`, "gu");

/**
 * HTML in which a line may break within words that are longer than any of the language: addresses, and whatever else a cell
 * may hold. `overflow-wrap` does not do it where a table or a row of boxes asks its words how wide they are. Copied and
 * searched, they are whole. Tags hold no `>` in their attributes (`unmistakable`).
 */
export function breakable(html: string): string {
  return html.replaceAll(PARTS, (part) => (part.startsWith("<") ? part : part.replaceAll(PIECES, "$&<wbr>")));
}
