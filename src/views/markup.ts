import { escaped } from "../charts/element.ts";
import { travelling } from "../text/space.ts";
import type { Cell, Phrase } from "./phrase.ts";

/**
 * A phrase as HTML. Written here and not in a component so that no space gets between a link and its comma, and so that
 * "KTP-el", whose hyphen is a plain one for search and copying, stays on one line.
 */
export function markup(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === "string" ? words(part) : element(part))).join("");
}

function element(part: Exclude<Phrase[number], string>): string {
  const language = part.language ? ` ${"href" in part ? "hreflang" : "lang"}="${part.language}"` : "";
  if (!("href" in part)) return `<span${language}>${words(part.text)}</span>`;
  return `<a href="${escaped(part.href)}"${language}>${words(part.text)}</a>`;
}

/** A phrase for a place narrower than a line of reading (a cell, a fact): between any two words it may break. */
export function narrow(phrase: Phrase): string {
  return travelling(markup(phrase));
}

/** A cell of a table as HTML: its text, and in small what stands below it. The spaces are for who copies or parses it. */
export function cell({ text, small = [] }: Cell): string {
  return [narrow(text), ...small.map((line) => `<small>${narrow(line)}</small>`)].join(" ");
}

/** Phrases as paragraphs. */
export function paragraphs(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => `<p>${markup(phrase)}</p>`).join("");
}

/** Text as HTML. */
export function words(text: string): string {
  return escaped(text).replaceAll(/e-KTP|KTP-el/g, '<span class="nb">$&</span>');
}

/** A value as the text of a data block in a page: nothing in it can end the block. */
export function data(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
