import { describe, expect, test } from "vitest";
import type { Language } from "../../src/notation/language.ts";
import { percentagesWithoutBase } from "../text/base.ts";
import { pages, parse, told, type Page } from "./sites.ts";

/** What holds one text: its percentages must name their base in it, in their sentence. */
const blocks = "title, h1, h2, h3, h4, p, li, dt, dd, figcaption, caption, summary, blockquote, option, td, th, [lang]";

/** Attributes that are read aloud or shown elsewhere. */
const spoken: [string, string][] = [
  ["meta[name=description]", "content"],
  ["meta[property='og:description']", "content"],
  ["[aria-label]", "aria-label"],
  ["[alt]", "alt"],
];

function withoutBase(page: Page): string[] {
  const document = parse(page);
  const told = [...document.querySelectorAll(blocks)].flatMap((block) =>
    percentagesWithoutBase(ownText(block), languageOf(block), around(block)),
  );
  const heard = spoken.flatMap(([selector, name]) =>
    [...document.querySelectorAll(selector)].flatMap((element) =>
      percentagesWithoutBase(element.getAttribute(name) ?? "", page.language),
    ),
  );
  const drawn = [...document.querySelectorAll("svg")].flatMap((svg) =>
    [...svg.querySelectorAll("text")].flatMap((text) =>
      percentagesWithoutBase(text.textContent ?? "", page.language, aroundChart(svg)),
    ),
  );
  return [...told, ...heard, ...drawn].map((sentence) => `${page.path}: ${sentence}`);
}

/** Notes of the maintainers are Indonesian on English pages too, and marked so. */
function languageOf(block: Element): Language {
  return block.closest("[lang]")!.getAttribute("lang") as Language;
}

/** The text of a block without that of the blocks in it. */
function ownText(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll(`${blocks}, svg, script, style`)) inner.remove();
  return copy.textContent ?? "";
}

/** A cell is read with the head of its column and the caption of its table; a legend with the caption of its figure. */
function around(block: Element): string {
  const figure = block.closest("figure");
  if (figure) return captionOf(figure);
  const table = block.closest("td, th") && block.closest("table");
  const row = block.closest("tr");
  if (!table || !row) return "";
  const column = [...row.children].indexOf(block.closest("td, th")!);
  const head = table.querySelectorAll("thead th")[column]?.textContent ?? "";
  return `${table.querySelector("caption")?.textContent ?? ""} ${head}`;
}

function captionOf(figure: Element): string {
  return [...figure.querySelectorAll("figcaption, h3, h4, .sub")].map(({ textContent }) => textContent).join(" ");
}

/** A number in a chart is read with the chart's name and what stands around it as its title, subtitle and summary. */
function aroundChart(svg: Element): string {
  const named = svg.getAttribute("aria-label") ?? "";
  return `${named} ${svg.closest("figure")?.textContent ?? ""}`;
}

describe.each(["id", "en"] as const)("no percentage without its base, %s", (language) => {
  test("on any page", () => {
    const all = pages("real").filter((page) => page.language === language);
    expect(all.length).toBeGreaterThan(40);
    expect(told(all.flatMap(withoutBase))).toEqual([]);
  });
});
