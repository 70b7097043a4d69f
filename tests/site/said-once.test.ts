import { expect, test } from "vitest";
import { pages, parse, told, type Page } from "./sites.ts";

// A page says a sentence once: what its heading, its lists or the foot have said, no paragraph says again. Cells of tables,
// items of data and the quotations of the press page, each complete by itself, are no sentences of the page.

/** The pages that are read from top to bottom, and hold no list of data. */
const read = [
  "/minta/",
  "/minta/:slug/",
  "/istilah/",
  "/cara-aktivasi/",
  "/tentang/",
  "/koreksi/",
  "/metodologi/",
  "/pers/",
];

const blocks = "p, li, dd, h1, h2, h3, summary, caption";
const lists = "nav, table, blockquote, .letter";

test.each(["real", "moved"] as const)("no page of site %s to read says a sentence twice", (site) => {
  const own = pages(site).filter(({ type }) => read.includes(type));
  expect(new Set(own.map(({ type }) => type)).size).toBe(read.length);
  expect(told(own.flatMap(saidTwice))).toEqual([]);
});

test("a sentence that the foot repeats is found", () => {
  const html =
    "<body><main><p>Kami tidak pernah meminta NIK Anda.</p></main><p>Kami tidak pernah meminta NIK Anda.</p>";
  expect(
    saidTwice({ site: "real", path: "/", language: "id", type: "/", html: `<html>${html}</body></html>` }),
  ).toHaveLength(1);
});

function saidTwice(page: Page): string[] {
  const all = [...parse(page).body.querySelectorAll(blocks)]
    .filter((block) => !block.closest(lists) && !block.querySelector(blocks))
    .flatMap((block) => sentencesOf(block.textContent ?? ""));
  return all
    .filter((sentence, index) => all.indexOf(sentence) !== index)
    .map((sentence) => `${page.path}: ${sentence}`);
}

/** The sentences of a text that have at least four words. */
function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(/(?<=[.?!]) (?=[A-Z“])/)
    .filter((sentence) => sentence.split(" ").length >= 4);
}
