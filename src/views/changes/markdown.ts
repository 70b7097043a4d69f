import { travelling } from "../../text/typography.ts";

/** A sentence as Markdown: nothing a file holds can become a heading, a link or HTML, and it stays on one line. */
export function plain(sentence: string): string {
  return travelling(sentence)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\\`*[\]<>|~]|(?<!\w)_|_(?!\w)/g, "\\$&");
}

/** A path or a ready row, letter by letter. */
export function codeSpan(text: string): string {
  const fence = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  const space = fence.length > 1 ? " " : "";
  return fence + space + text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ") + space + fence;
}

/** A heading and its list; nothing where the list is empty. */
export function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${plain(heading)}`, items.join("\n")];
}

/** A point of a list with points of its own below it. */
export function listItem(text: string, below: readonly string[] = []): string {
  return [`- ${text}`, ...below.map((each) => `  - ${each}`)].join("\n");
}
