import { escaped } from "../charts/element.ts";
import { travelling } from "../text/typography.ts";
import type { GridCell, GridColumn, Grid, GridLine, Phrase } from "./phrase.ts";

/**
 * A phrase as HTML. Written here and not in a component so that no space gets between a link and its comma, and so that
 * "KTP-el", whose hyphen is a plain one for search and copying, stays on one line.
 */
export function markup(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === "string" ? textHtml(part) : element(part))).join("");
}

function element(part: Exclude<Phrase[number], string>): string {
  const language = part.language ? ` ${"href" in part ? "hreflang" : "lang"}="${part.language}"` : "";
  if (!("href" in part)) return `<span${language}>${textHtml(part.text)}</span>${textHtml(part.mark ?? "")}`;
  return `<a href="${escaped(part.href)}"${language}>${textHtml(part.text)}</a>`;
}

/** A phrase for a place narrower than a line of reading (a cell, a fact): between any two words it may break. */
export function narrow(phrase: Phrase): string {
  return travelling(markup(phrase));
}

/** A cell of a table as HTML: its text, and in small what stands below it. The spaces are for who copies or parses it. */
export function cellHtml({ text, small = [] }: GridCell): string {
  return [narrow(text), ...small.map((line) => `<small>${narrow(line)}</small>`)].join(" ");
}

/**
 * How a table is laid out on a phone (styles/stack.css): as everywhere; each cell under its head; or, of few and short
 * columns, side by side.
 */
export type TableLayout = "plain" | "stack" | "narrow";

/** A table as HTML, on the pages and in the browser. */
export function tableHtml({ caption, columns, lines }: Grid, layout: TableLayout): string {
  const heads = columns.map(
    ({ text, number }) => `${tag("th", { scope: "col", class: number && "n" })}${textHtml(text)}</th>`,
  );
  const rows = lines.map((line) => lineHtml(line, columns, layout));
  return [
    `${tag("table", { class: layout !== "plain" && layout })}<caption>${textHtml(caption)}</caption>`,
    `<thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`,
  ].join("");
}

function lineHtml({ id, cells, below = [] }: GridLine, columns: readonly GridColumn[], layout: TableLayout): string {
  const [head, ...rest] = cells;
  const data = rest.map((one, index) => dataHtml(one, columns[index + 1]?.text, layout));
  const row = `${tag("tr", { id, class: below.length > 0 && "over" })}<th scope="row">${cellHtml(head)}</th>${data.join("")}</tr>`;
  if (below.length === 0) return row;
  return `${row}<tr class="below"><td colspan="${columns.length}">${paragraphs(below)}</td></tr>`;
}

/** The span is the box beside the head, where cells stand under theirs. */
function dataHtml(one: GridCell, head: string | undefined, layout: TableLayout): string {
  const open = tag("td", { class: one.number && "n", "data-head": layout === "stack" && head });
  return `${open}${layout === "plain" ? cellHtml(one) : `<span>${cellHtml(one)}</span>`}</td>`;
}

function tag(name: string, attributes: Record<string, string | false | undefined>): string {
  const written = Object.entries(attributes).map(([key, value]) => (value ? ` ${key}="${escaped(value)}"` : ""));
  return `<${name}${written.join("")}>`;
}

/** Phrases as paragraphs. */
export function paragraphs(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => `<p>${markup(phrase)}</p>`).join("");
}

/** Text as HTML. */
export function textHtml(text: string): string {
  return escaped(text).replaceAll(/e-KTP|KTP-el|\bse-\p{Lu}\p{L}*/gu, '<span class="nb">$&</span>');
}

/** A value as the text of a data block in a page: nothing in it can end the block. */
export function data(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
