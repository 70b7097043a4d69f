import type { Language } from "../../src/notation/language.ts";
import { percentagesWithoutBase } from "../text/base.ts";

/** A text as a reader meets it, and what stands with it that may say of what its percentages are. */
interface Passage {
  text: string;
  around: string;
  language: Language;
}

/**
 * The sentences of a page that hold a percentage and do not say of what: not in the sentence itself, and where it stands in
 * a cell, a list or a drawing, not in what names all of that either (head, caption, axis).
 */
export function unbasedPercentages(document: Document): string[] {
  const passages = [...written(document), ...spoken(document), ...sent(document)];
  return passages.flatMap(({ text, around, language }) => percentagesWithoutBase(text, language, around));
}

/** What a text must hold for a percentage to be in it; the number may stand in an element of its own. */
const sign = /%|persen|per ?cent/i;

/** Every block of text with a percentage sign; in a drawing every text is one. */
function written(document: Document): Passage[] {
  return blocksOf(document, hasSign).map((block) => ({
    text: ownText(block),
    around: around(block, document),
    language: languageOf(block),
  }));
}

/** The blocks (paragraphs, items, cells …) that hold a text for which `wanted` holds. */
export function blocksOf(document: Document, wanted: (text: Node) => boolean): Element[] {
  return [...new Set([...textsIn(document.documentElement)].filter(wanted).map(blockOf))];
}

function hasSign(text: Node): boolean {
  return sign.test(text.textContent ?? "");
}

/** Every piece of text of an element, but no code, nor what stands in a file. */
function* textsIn(element: Node): Generator<Node> {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) yield child;
    else if (isElement(child) && !/^(script|style|template|code)$/.test(child.localName)) yield* textsIn(child);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Elements within a line: what they hold belongs to the block around them, unless it is in another language. */
const inline =
  /^(a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tspan|u|var|wbr)$/;

function isBlock(element: Element): boolean {
  return !inline.test(element.localName) || element.getAttribute("lang") !== null;
}

function blockOf(text: Node): Element {
  let element = text.parentNode as Element;
  while (!isBlock(element)) element = element.parentNode as Element;
  return element;
}

/** The text of a block without that of the blocks in it. Line breaks and small print leave a space. */
export function ownText(block: Element): string {
  return [...block.childNodes]
    .map((child) => {
      if (!isElement(child)) return child.nodeType === 3 ? child.textContent : "";
      if (isBlock(child)) return " ";
      return /^(br|small)$/.test(child.localName) ? ` ${ownText(child)} ` : ownText(child);
    })
    .join("");
}

export function languageOf(element: Element): Language {
  return element.closest("[lang]")?.getAttribute("lang") === "en" ? "en" : "id";
}

/** What names the base for a whole drawing, cell, definition or list. */
function around(block: Element, document: Document): string {
  const svg = block.closest("svg");
  if (svg) return aroundDrawing(svg, document);
  const cell = block.closest("td, th");
  if (cell) return aroundCell(cell, block);
  if (block.localName === "dd") return termOf(block);
  return block.localName === "li" ? aroundItem(block) : "";
}

/** Words that say that numbers are shares: a head that names people but no share is no base of a percentage. */
const share = /persen|percent|%|bagian|share|cakupan|coverage/i;

/** A number in a drawing is read with the drawing's name and the title of its axis. */
function aroundDrawing(svg: Element, document: Document): string {
  const axis = [...svg.querySelectorAll("text")].map(textOf).filter((text) => /^(%|persen|percent)/.test(text));
  const named = (svg.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter((id) => id !== "");
  const names = [svg.getAttribute("aria-label") ?? "", ...named.map((id) => textOf(document.getElementById(id)))];
  return [...axis, ...names.filter((name) => share.test(name))].join(" ");
}

/** A cell is one statement; its caption or the head of its column may name the base, and where the caption tells of shares, that of its row. */
function aroundCell(cell: Element, block: Element): string {
  const caption = textOf(cell.closest("table")?.querySelector("caption"));
  const rowHead = cell.parentElement?.querySelector("th[scope=row]");
  return [
    block === cell ? ownText(cell) : "",
    share.test(caption) && rowHead !== cell ? textOf(rowHead) : "",
    ...[caption, columnHead(cell)].filter((text) => share.test(text)),
  ].join(" ");
}

/** The head of the cell's own column; of a cell over several columns none. */
function columnHead(cell: Element): string {
  if (cell.getAttribute("colspan") !== null || cell.closest("thead")) return "";
  const index = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  return textOf(cell.closest("table")?.querySelector("thead")?.lastElementChild?.children[index]);
}

/** The term that a definition is of. */
function termOf(definition: Element): string {
  const before = definition.previousElementSibling;
  if (!before) return "";
  return before.localName === "dt" ? textOf(before) : termOf(before);
}

/** An item is read with what introduces its list: a first item or a line before it that ends with a colon, or a heading. */
function aroundItem(item: Element): string {
  const list = item.parentElement!;
  return [list.firstElementChild, list.previousElementSibling]
    .filter((element) => element && element !== item)
    .filter((element) => /^h\d$/.test(element!.localName) || /:\s*$/.test(textOf(element)))
    .map(textOf)
    .join(" ");
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? "";
}

/** Attributes that are read aloud or shown elsewhere. */
const attributes = ["alt", "aria-description", "aria-label", "placeholder", "title"];

function spoken(document: Document): Passage[] {
  const metas = [...document.querySelectorAll('meta[name="description"], meta[property^="og:"]')];
  const told = attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => passage(element, element.getAttribute(name))),
  );
  return [...metas.map((meta) => passage(meta, meta.getAttribute("content"))), ...told];
}

/** The messages that links carry along. */
function sent(document: Document): Passage[] {
  return [...document.querySelectorAll('a[href*="text="]')].map((link) => {
    const address = new URL(link.getAttribute("href")!, "https://pantau.example");
    return passage(link, address.searchParams.get("text"));
  });
}

function passage(element: Element, text: string | null): Passage {
  return { text: text ?? "", around: "", language: languageOf(element) };
}
