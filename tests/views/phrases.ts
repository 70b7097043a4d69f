import type { GridCell, Grid, Phrase } from "../../src/views/phrase.ts";

/** What a phrase says, its links as their text. */
export function plain(phrase: Phrase): string {
  return phrase
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("")
    .replaceAll("\u00a0", " ");
}

/** Where the links of a phrase lead. */
export function targets(phrase: Phrase): string[] {
  return phrase.flatMap((part) => (typeof part !== "string" && "href" in part ? [part.href] : []));
}

function cellText({ text, small = [] }: GridCell): string {
  return [plain(text), ...small.map((line) => `(${plain(line)})`)].join(" ");
}

/** A table as lines of text: cells by "|", what stands in small in brackets. */
export function linesOf({ lines }: Grid): string[] {
  return lines.map(({ cells }) => cells.map(cellText).join(" | "));
}

/** All that a table says, for a look at its wording. */
export function wordsOf(grid: Grid): string[] {
  return [
    grid.caption,
    ...grid.columns.map(({ text }) => text),
    ...grid.lines.flatMap(({ cells }) => cells.map(cellText)),
  ];
}
