import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/notation/language.ts";
import { rowsOf } from "../data/read.ts";
import { sentencesOf, unquoted } from "../text/base.ts";
import { blocksOf, languageOf, ownText } from "./percentages.ts";
import { pages, parse, siteFolder, told, type SiteName } from "./sites.ts";

/** A paragraph, an item, a cell … of a page, as a reader meets it. */
interface Block {
  text: string;
  language: Language;
  element: Element;
}

/** What is the matter with a page, one line for each finding. */
type Rule = (blocks: readonly Block[], document: Document) => string[];

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** A sentence without what stands in brackets: it is not counted. */
const bare = (text: string) => text.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, "");

/** Blocks that hold whole sentences of the page's own: no cells, labels and lists of names, and no text to send. */
function prose(blocks: readonly Block[], language: Language): string[] {
  return (
    blocks
      .filter((block) => block.language === language)
      .filter(({ element }) => /^(p|li|dd|figcaption|summary|div|span)$/.test(element.localName))
      .filter(({ element }) => !element.closest("blockquote, .letter, td, th, .formula, svg, footer"))
      // an item of a list by date opens with it
      .filter(({ element }) => !/^(b|small|time)$/.test(element.firstElementChild?.localName ?? ""))
      .flatMap(({ text }) => sentencesOf(text))
      .filter((sentence) => /[.?:]["”)]?$/.test(sentence))
  );
}

/** Lists in a sentence are as long as what they hold; the invitation to an office names all that it may send. */
const lists =
  /^(Yang diketahui|What is known|Basis lain|Other bases|Tidak diuji|Not tested|Cocok juga|It also fits|Target \S+ sendiri tidak|The \S+ own target cannot|Peringkat|Ranked|Di luarnya|Outside|Pemegang KTP-el dibagi|Perubahan pemegang|Change of|E-KTP holders over|An office that|The source gives|Grafik titik|Dot chart)/;

/** In a cell small print follows the number it explains. */
const outsideTables = (blocks: readonly Block[]) => blocks.filter(({ element }) => !element.closest("td, th"));

const rules: Record<string, Rule> = {
  "no Indonesian sentence of more than 25 words, brackets not counted": (blocks) =>
    prose(blocks, "id").filter((sentence) => words(bare(sentence)).length > 25 && !lists.test(sentence)),

  "no English sentence of more than 35 words, brackets not counted": (blocks) =>
    prose(blocks, "en").filter((sentence) => words(bare(sentence)).length > 35 && !lists.test(sentence)),

  // but where the reason of a rule quotes what was typed, or a piece of somebody's sentence is given to write
  "no sentence starts with a digit": (blocks, document) =>
    [...prose(blocks, "id"), ...prose(blocks, "en")].filter(
      (sentence) => document.querySelector("#angka-spasi, #boleh") === null && /^["“(]?\d/.test(sentence),
    ),

  "no word twice in a row": (blocks) =>
    outsideTables(blocks).flatMap(({ text }) => text.match(/(?<![\p{L}-])(\p{L}{2,}) \1(?![\p{L}-])/giu) ?? []),

  "no number of a number of": (blocks) =>
    blocks.flatMap(({ text }) => text.match(/\bdari [\d.]+ dari\b|\bof [\d,]+ of\b/gi) ?? []),

  "one hedge": (blocks) =>
    outsideTables(blocks).flatMap(
      ({ text }) =>
        text.match(
          /\b(sekitar|antara|about|between|lebih dari|more than|kurang dari|fewer than) (sekitar|antara|about|between|lebih dari|more than|kurang dari|fewer than)\b/gi,
        ) ?? [],
    ),

  "punctuation stands as in print": (blocks) =>
    blocks
      // what is in another language stands in a block of its own; a row of a file stands ready to be copied
      .filter(({ element, text }) => element.querySelector("[lang]") === null && !/<|\.csv,/.test(text))
      .flatMap(
        ({ text }) =>
          text.match(/.{0,20}(\s[,;.?](?=\s|$)|[,;]{2}|\(\s|\s\)|\)\)|\(\(|\.\.(?!\.)|\) \(|!).{0,20}/g) ?? [],
      ),

  "a space between a word and a link": (_, document) =>
    [...document.querySelectorAll("main :is(p, li, dd, td) a")].flatMap((link) => {
      const [before, after] = [link.previousSibling, link.nextSibling].map((node) =>
        node?.nodeType === 3 ? (node.textContent ?? "") : "",
      );
      const glued = /[\p{L}\d]$/u.test(before!) || /^[\p{L}\d(]/u.test(after!);
      return glued ? [`${before}|${link.textContent}|${after}`] : [];
    }),

  "no heading says what another says": (_, document) => {
    const headings = [...document.querySelectorAll("main :is(h1, h2)")].map((heading) => heading.textContent.trim());
    return headings.filter((text, index) => headings.indexOf(text) !== index);
  },

  "one thing is one in English, and has its article": (blocks) =>
    blocks
      .filter(({ language }) => language === "en")
      .flatMap(
        ({ text }) =>
          text.match(
            /\b(?<![\d,.])1 (?!(is|was|has|fits)\b)[a-z]+s\b|\ba (?!(one|once|eu|uni))[aeio]\w+|\ban (?=[bcdfgjklmnpqstvwyz])[a-z]\w+/g,
          ) ?? [],
      ),

  "one word for one thing": (blocks) =>
    blocks.flatMap(({ text, language }) =>
      language === "id"
        ? (text.match(/\b(aktifasi|realisasi|hoaks|kedaluwarsa|tetangga|rerata|surel|e-KTP|daerah tertinggal)\b/gi) ??
          [])
        : (text.match(/(?<!confidence )\bintervals?\b|\bKTP-el\b|\bdaerah\b/gi) ?? []),
    ),

  "a number stays with its unit, a day with its month, but in a cell or under a narrow picture": (blocks) =>
    blocks
      .filter(
        ({ language, element }) =>
          language === "en" &&
          !element.closest(
            "head, blockquote, pre, .big, .facts, .letter, .four, .nest, #kutipan, #boleh, #sitasi, td, th",
          ),
      )
      // what a chart shows is told as it is sent to other places
      .filter(({ text }) => !/^(Dot chart|Chart)/.test(text))
      .flatMap(
        ({ text }) =>
          text.match(
            /\d (million|people|days|months|times|January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
          ) ?? [],
      ),
};

/** What the publishers call themselves, and what the maintainers noted, is as it is. */
function given(name: SiteName): string[] {
  const folder = name === "odd" ? "tests/fixtures/odd" : "data";
  const files = globSync(`${folder}/*.csv`);
  const cells = files.flatMap((file) =>
    rowsOf(file).flatMap((row) => [
      row["penerbit"],
      row["catatan"],
      row["alasan"],
      row["tempat"],
      row["peristiwa_id"],
      row["peristiwa_en"],
    ]),
  );
  return [...new Set(cells.filter((cell) => cell !== undefined && cell !== ""))].toSorted(
    (a, b) => b!.length - a!.length,
  ) as string[];
}

const squeezed = (text: string) => text.replace(/[ \n\t]+/g, " ").trim();

/** The blocks of a page without what is given; a name leaves one in its place. */
function blocksOn(document: Document, given: readonly string[]): Block[] {
  return blocksOf(document, (text) => (text.textContent ?? "").trim() !== "")
    .filter((element) => !element.closest("svg, script, style, template, code, select"))
    .map((element) => {
      const text = given.reduce((rest, cell) => rest.replaceAll(cell, "‹…›"), unquoted(squeezed(ownText(element))));
      return { text, language: languageOf(element), element };
    });
}

describe.each(["real", "odd"] satisfies SiteName[])("the language of site %s", (name) => {
  const found = new Map<string, string[]>(Object.keys(rules).map((rule) => [rule, []]));
  const cells = given(name).map(squeezed);
  for (const page of pages(name)) {
    const document = parse(page);
    const blocks = blocksOn(
      document,
      cells.filter((cell) => page.html.includes(cell.slice(0, 12))),
    );
    for (const [rule, find] of Object.entries(rules)) {
      found.get(rule)!.push(...find(blocks, document).map((finding) => `${page.path}: ${finding}`));
    }
  }

  test("there is enough to read", () => {
    expect(globSync(`${siteFolder(name)}/**/*.html`).length).toBeGreaterThan(150);
  });

  test.each(Object.keys(rules))("%s", (rule) => {
    expect(told(found.get(rule)!)).toEqual([]);
  });
});
