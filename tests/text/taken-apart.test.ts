import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// A sentence is never taken apart again to get at what it was made from: numbers, hedges, ends and bases are values until
// the last step. What looks into a text, in the rooms that make and show texts, is one of these.

const LOOKING = /\.(?:replace|replaceAll|split|startsWith|endsWith|search|match|matchAll|exec|test)\(|\.slice\(0, -1\)/;

/** Files that look into a text, and at what: never at a sentence. */
const MAY: Record<string, string> = {
  "src/text/typography.ts": "kinds of spaces",
  "src/text/elsewhere.ts": "the sign of percent, which the press spells out",
  "src/text/citation.ts": "signs of TeX, and the parts of a day",
  "src/text/digits.ts": "digits of a printed number",
  "src/text/region-name.ts": "the type at the head of a region's name",
  "src/text/tile-name.ts": "syllables of a name",
  "src/text/correction.ts": "a cell's old and new value",
  "src/text/labels.ts": "codes of facilities",
  "src/text/credit.ts": "brackets in a publisher's name",
  "src/text/letter.ts": "the address of contact",
  "src/views/changes/markdown.ts": "signs of Markdown",
  "src/views/contact.ts": "the address of contact",
  "src/views/sources.ts": "the domain of an address",
  "src/views/programme/footnotes.ts": "sentences that the notes of several rows share",
  "src/views/markup.ts": "words that stay on one line, and signs of HTML",
  "src/views/sitemap.ts": "the path of a page's file",
  "src/views/unbroken.ts": "prose as HTML: words and numbers that stay on one line",
  "src/views/contents.ts": "headings of prose as HTML",
  "src/views/data/given.ts": "the name of a file",
  "src/views/data/workbook.ts": "the cells of a sheet",
  "src/views/data/dictionary.ts": "a code that ends in a nought",
  "src/client/claim-checker.ts": "the gap of an address",
  "src/client/comparison.ts": "the gap of a template",
  "src/client/guess.ts": "an address that does not exist",
  "src/client/matches.ts": "what a reader typed",
  "src/client/meant.ts": "the dot of a code in an address",
  "src/client/pass-on.ts": "the address above a message",
  "src/client/slugs.ts": "the regions that an address names",
  "src/client/stand-ins.ts": "what old engines lack",
  "src/client/typed.ts": "what a reader typed",
};

const files = globSync("src/{text,views,client}/**/*.ts").map((file) => file.replaceAll("\\", "/"));
const looking = files.filter((file) => LOOKING.test(readFileSync(file, "utf8")));

test("no sentence is taken apart: only these files look into a text", () => {
  expect(looking.filter((file) => !(file in MAY))).toEqual([]);
});

test("and each of them does", () => {
  expect(Object.keys(MAY).filter((file) => !looking.includes(file))).toEqual([]);
});
