/* A built page taken apart into the texts a reader meets, each with what stands around it and whom it is about. */
import { parseHTML } from "linkedom";
// What the page's own script says of two regions: read here as a reader would, not believed.
import { difference } from "../../../src/client/comparison.ts";
import { regions, sources, table } from "./record.ts";

export type Language = "id" | "en";

/** Where a text stands: what it may take for granted depends on it. */
type Place = "prose" | "cell" | "drawing" | "spoken" | "message";

export interface Passage {
  /** The page's address. */
  page: string;
  /** The page's address without its language, and its region's slug as `:slug`. */
  type: string;
  place: Place;
  language: Language;
  text: string;
  /** What names the base or the unit for it: caption, head of column and row, title of the axis or the drawing. */
  around: string;
  /** Codes of the regions it is about: those named nearest to it, or else the page's own. */
  regions: string[];
  /** Where on the page, for a message: the nearest id. */
  near: string;
  /** What stands together for a reader: a row of a table, a quote, or the passage alone. */
  group: string;
  /** The texts of the drawing it is in. */
  drawing: string[];
}

export interface Reading {
  page: string;
  type: string;
  document: Document;
  passages: Passage[];
}

export function read(page: string, html: string): Reading {
  const { document } = parseHTML(html);
  const type = page
    .replace(/^\/en\//, "/")
    .replace(/^\/(wilayah|sematan|minta)\/[^/]+\//, "/$1/:slug/")
    .replace(/\d{4}-\d{2}-\d{2}/, ":date");
  const scopes = new Map<Element, string[]>();
  const groups = new Map<Element, string>();
  const describe = (element: Element, place: Place, text: string, around: string): Passage => ({
    page,
    type,
    place,
    language: languageOf(element),
    text: plain(text),
    around: plain(around),
    regions: scopeOf(element, page, scopes),
    near: nearId(element),
    group: groupOf(element, groups),
    drawing: [...(element.closest("svg")?.querySelectorAll("text") ?? [])].map(textOf),
  });
  const passages = [
    ...blocksOf(document)
      .filter((block) => !isNamedInFull(block))
      .map((block) => describe(block, placeOf(block), ownText(block), aroundOf(block, document))),
    ...spokenOf(document).map(([element, text]) => describe(element, "spoken", text, "")),
    ...pastedOf(document).map(([element, text]) => describe(element, "spoken", text, "")),
    ...messagesOf(document).map(([element, text]) => describe(element, "message", text, "")),
  ];
  const compared = comparisonsOf(document).map((one) => ({
    ...describe(document.documentElement, "cell", "", ""),
    ...one,
  }));
  return { page, type, document, passages: [...passages, ...compared].filter(({ text }) => text !== "") };
}

/** The nearest id: its own or that of what holds it; the second line of a table's row has that of the first. */
function nearId(element: Element): string {
  const row = element.closest("tr");
  if (row && row.id === "" && row.previousElementSibling?.id) return row.previousElementSibling.id;
  return element.closest("[id]")?.id ?? "";
}

/** A row of a table is one group, with the line below it; all else stands alone. */
function groupOf(element: Element, groups: Map<Element, string>): string {
  const row = element.closest("tbody tr");
  const key =
    row?.previousElementSibling && row.id === "" && row.previousElementSibling.id
      ? row.previousElementSibling
      : (row ?? element);
  if (!groups.has(key)) groups.set(key, String(groups.size));
  return groups.get(key)!;
}

export const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

const inline =
  /^(a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tspan|u|var|wbr)$/;

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isBlock = (element: Element): boolean => !inline.test(element.localName) || element.getAttribute("lang") !== null;

/** Whether a block is a number alone that its link names with its unit and base: that name, which is spoken, is judged. */
function isNamedInFull(block: Element): boolean {
  const text = plain(ownText(block));
  const name = block.querySelector("a[aria-label]")?.getAttribute("aria-label") ?? "";
  return (
    /^\d+([.,]\d+)?$/.test(text) &&
    plain(name)
      .split(/[ ,]* /)
      .includes(`${text}%`)
  );
}

/** Code for other sites: what is read is what they then show. */
const isCode = (element: Element): boolean => element.id.startsWith("kode-");

/** The texts of the code for other sites: its titles, the words of its picture, the line below. */
function pastedOf(document: Document): [Element, string][] {
  return [...document.querySelectorAll("[id^='kode-']")].flatMap((code) => {
    const pasted = parseHTML(`<html><body>${code.textContent ?? ""}</body></html>`).document;
    const said = [...pasted.querySelectorAll("[title], [alt]")].flatMap((one) => [
      one.getAttribute("title") ?? "",
      one.getAttribute("alt") ?? "",
    ]);
    return [...said, textOf(pasted.querySelector("p"))].map((text): [Element, string] => [code, text]);
  });
}

/** Every element with a text of its own, in the page's order; no code and no styles. */
function blocksOf(document: Document): Element[] {
  const blocks = new Set<Element>();
  const walk = (element: Element, block: Element) => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3 && /\S/.test(child.textContent ?? "")) blocks.add(block);
      else if (isElement(child) && !/^(script|style|template)$/.test(child.localName) && !isCode(child))
        walk(child, isBlock(child) ? child : block);
    }
  };
  walk(document.documentElement, document.documentElement);
  return [...blocks];
}

/** The text of a block without that of the blocks in it; small print and line breaks stand apart. */
function ownText(block: Element): string {
  return [...block.childNodes]
    .map((child) => {
      if (!isElement(child)) return child.nodeType === 3 ? child.textContent : "";
      if (isBlock(child)) return " ";
      return /^(br|small)$/.test(child.localName) ? ` · ${ownText(child)} ` : ownText(child);
    })
    .join("");
}

const textOf = (element: Element | null | undefined): string => plain(element?.textContent ?? "");

function languageOf(element: Element): Language {
  return element.closest("[lang]")?.getAttribute("lang") === "en" ? "en" : "id";
}

function placeOf(block: Element): Place {
  if (block.closest("svg")) return "drawing";
  return block.closest("td, th") ? "cell" : "prose";
}

function aroundOf(block: Element, document: Document): string {
  const drawing = block.closest("svg");
  if (drawing) return aroundDrawing(drawing, document);
  const cell = block.closest("td, th");
  if (cell) return aroundCell(cell);
  if (block.localName === "dd") return textOf(block.parentElement?.querySelector("dt"));
  const list = block.localName === "li" ? block.parentElement : null;
  const opening = [list?.firstElementChild, list?.previousElementSibling].filter((one) => one && one !== block);
  return opening
    .map(textOf)
    .filter((text) => text.endsWith(":"))
    .join(" ");
}

/** A drawing is read with its name and the title of its axis. */
function aroundDrawing(drawing: Element, document: Document): string {
  const axis = [...drawing.querySelectorAll("text")]
    .map(textOf)
    .filter((text) => /^(%|persen|percent|ribu|juta|thousand|million|orang|people)/.test(text));
  const ids = (drawing.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter((id) => id !== "");
  return [
    drawing.getAttribute("aria-label") ?? "",
    ...ids.map((id) => textOf(document.getElementById(id))),
    ...axis,
  ].join(" · ");
}

/** A cell is read with its caption, the head of its column and that of its row. */
function aroundCell(cell: Element): string {
  const grid = cell.closest("table");
  const row = cell.parentElement;
  const index = [...(row?.children ?? [])].indexOf(cell);
  const heads = grid?.querySelector("thead")?.lastElementChild?.children;
  const column = cell.closest("thead") || cell.getAttribute("colspan") !== null ? null : heads?.[index];
  const rowHead = row?.querySelector("th[scope=row]");
  return [grid?.querySelector("caption"), column, rowHead === cell ? null : rowHead].map(textOf).join(" · ");
}

const attributes = ["alt", "aria-description", "aria-label", "placeholder", "title"];

/** What is read aloud or shown elsewhere: names of drawings, titles, descriptions. */
function spokenOf(document: Document): [Element, string][] {
  const metas = [
    ...document.querySelectorAll('meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]'),
  ]
    // How large the picture is, in pixels, nobody reads.
    .filter((meta) => !/:(width|height)$/.test(meta.getAttribute("property") ?? ""))
    .filter((meta) => !/^https?:|^\//.test(meta.getAttribute("content") ?? ""))
    .map((meta): [Element, string] => [meta, meta.getAttribute("content") ?? ""]);
  const named = attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element): [Element, string] => [
      element,
      element.getAttribute(name)!,
    ]),
  );
  return [...metas, ...named];
}

/** The messages that links to share carry along, without the address in them. */
function messagesOf(document: Document): [Element, string][] {
  return [...document.querySelectorAll('a[href*="text="], a[href^="mailto:"]')].map((link): [Element, string] => {
    const address = new URL(link.getAttribute("href")!, "https://pantau.example").searchParams;
    const text = ["text", "subject", "body"].map((name) => address.get(name) ?? "").join(" ");
    return [link, text.replace(/https?:\/\/\S+/g, "")];
  });
}

/** What the page of comparisons holds for its script. */
interface Material {
  rows?: string[];
  regions: (Parameters<typeof difference>[0] & { cells: unknown[] })[];
}

/** What the page of comparisons prints at a reader's choice: a column for each region, a sentence for each pair. */
function comparisonsOf(document: Document): Pick<Passage, "text" | "around" | "regions" | "near" | "group">[] {
  const data = document.querySelector('script[type="application/json"]#bahan')?.textContent;
  if (!data) return [];
  const { rows, regions } = JSON.parse(data) as Material;
  if (!rows) return []; // other pages hold other things under this name
  const ofRegion = regions.flatMap(({ slug, label, sent, cells }) => {
    const place = { regions: [bySlug.get(slug)!], near: `bahan-${slug}`, group: `bahan ${slug}` };
    const sentences = [label, sent].map((text) => ({
      ...place,
      text: plain(text ?? ""),
      around: rows[0]!,
    }));
    return [...sentences, ...cells.map((cell, at) => ({ ...place, text: textsIn(cell), around: rows[at]! }))];
  });
  const pairs = regions.flatMap((a, at) => regions.slice(at + 1).map((b) => [a, b] as const));
  const ofPairs = pairs.flatMap(([a, b]) => {
    const text = difference(a, b, languageOf(document.documentElement));
    const [codes, key] = [[a, b].map(({ slug }) => bySlug.get(slug)!), `${a.slug} ${b.slug}`];
    return text ? [{ text: plain(text), around: "", regions: codes, near: `bahan-${key}`, group: `bahan ${key}` }] : [];
  });
  return [...ofRegion, ...ofPairs];
}

/** The texts of a cell, whatever it is made of. */
function textsIn(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (Array.isArray(cell)) return plain(cell.map(textsIn).join(" "));
  if (typeof cell !== "object" || cell === null) return "";
  const { text, small } = cell as { text?: unknown; small?: unknown };
  return plain(
    [text, small]
      .filter((part) => part !== undefined)
      .map(textsIn)
      .join(" · "),
  );
}

const names = regions
  .map(({ name, code }) => ({ name, code }))
  .concat([{ name: "East Java", code: "35" }])
  .toSorted((a, b) => b.name.length - a.name.length);
const bySlug = new Map(regions.map(({ slug, code }) => [slug, code]));

/** Codes of the regions a text names, the name of this site not counted. */
function regionsNamed(text: string): string[] {
  const own = text.replace(/Pantau IKD Jawa Timur/g, "");
  return names.filter(({ name }) => own.includes(name)).map(({ code }) => code);
}

const holders = /^(tr|li|article|blockquote|p|dd|figure|svg|a|g|section|header|title|meta|form)$/;

/** The regions named by the nearest of what holds an element: its row, item, paragraph, drawing, section; else the page's own. */
function scopeOf(element: Element, page: string, scopes: Map<Element, string[]>): string[] {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (!holders.test(one.localName)) continue;
    const found = scopes.get(one) ?? regionsIn(one);
    scopes.set(one, found);
    if (found.length > 0) return ownPage(page) ? [...new Set([...found, ...ownPage(page)!])] : found;
    if (one.localName === "section") break;
  }
  return ownPage(page) ?? byDefault[page.replace(/^\/en\//, "/")] ?? [];
}

/** Whom a page without a region of its own is about where it names none: the province, or the running example. */
const byDefault: Record<string, string[]> = { "/": ["35"], "/metodologi/": ["35.73"], "/pers/": ["35.73"] };

function regionsIn(element: Element): string[] {
  const linked = [element, ...element.querySelectorAll("[href], [data-w]")].map(
    (one) => /\/(?:wilayah|sematan)\/([^/]+)\//.exec(one.getAttribute("href") ?? "")?.[1] ?? one.getAttribute("data-w"),
  );
  const spoken = [element, ...element.querySelectorAll("[aria-label]")].map(
    (one) => one.getAttribute("aria-label") ?? "",
  );
  const text = [element.textContent, element.getAttribute("content") ?? "", ...spoken].join(" ");
  return [...new Set([...regionsNamed(plain(text)), ...linked.flatMap((slug) => bySlug.get(slug ?? "") ?? [])])];
}

function ownPage(page: string): string[] | null {
  const slug = /\/(?:wilayah|sematan)\/([^/]+)\//.exec(page)?.[1];
  const code = bySlug.get(slug ?? "");
  return code === undefined ? null : [code];
}

/** Texts that people wrote into the record (notes, events, names of sources): printed as they are, not the site's own words. */
const written = [
  ...["aktivasi", "ektp", "target", "kegiatan", "sarana", "koreksi", "pengecualian", "sumber"].flatMap((name) =>
    table(name).flatMap((row) => [row["catatan"], row["alasan"], row["tempat"]]),
  ),
  ...table("linimasa").flatMap((row) => [row["peristiwa_id"], row["peristiwa_en"]]),
  ...[...sources.values()].map((row) => row["penerbit"]),
]
  .map((text) => plain(text ?? ""))
  .filter((text) => /\d/.test(text))
  .toSorted((a, b) => b.length - a.length);

/** A text without what it repeats word for word from the record. */
export function withoutRecord(text: string): string {
  if (!/\d/.test(text)) return text;
  return written.reduce((rest, one) => (rest.includes(one) ? rest.replaceAll(one, "‹…›") : rest), text);
}

/** The sentences of a text: they end with a full stop, question mark or exclamation mark before a space and a capital or digit. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]["”')\]]?)\s+(?=["“'(«‹]?[\p{Lu}\d])/u).filter((sentence) => sentence !== "");
}
