/** As HTML is read: a comment, a script or style with its text, or a tag with its attributes in quotes. */
const PIECE =
  /<!--[^]*?-->|<(script|style)\b((?:[^>"']|"[^"]*"|'[^']*')*)>[^]*?<\/\1>|<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/**
 * A built page in which `<` and `>` begin and end tags and nothing else: where a cell's text in an attribute holds one,
 * which Astro leaves as it is, a reference takes its place. A browser reads the same page, and so does a pattern.
 */
export function unmistakable(html: string): string {
  return html.replaceAll(PIECE, (piece, code: string | undefined, attributes: string | undefined) => {
    if (piece.startsWith("<!")) return piece;
    if (code === undefined) return `${piece[0]}${referenced(piece.slice(1, -1))}>`;
    const start = 1 + code.length;
    return piece.slice(0, start) + referenced(attributes ?? "") + piece.slice(start + (attributes ?? "").length);
  });
}

function referenced(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
