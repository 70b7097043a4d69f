import { describe, expect, test } from "vitest";
import type { Language } from "../../src/notation/language.ts";
import { percentagesWithoutBase } from "../text/base.ts";
import { pages, parse, told, type Page } from "./sites.ts";

/** What holds one text: its percentages must name their base in it, in their sentence. */
const blocks = "title h1 h2 h3 h4 p li dt dd figcaption caption summary blockquote option td th".split(" ");
const selector = [...blocks, "[lang]"].join(", ");
const skipped = new Set([...blocks, "svg", "script", "style"]);

/** Attributes that are read aloud or shown elsewhere. */
const spoken: [string, string][] = [
  ["meta[name=description]", "content"],
  ["meta[property='og:description']", "content"],
  ["[aria-label]", "aria-label"],
  ["[alt]", "alt"],
];

function withoutBase(page: Page): string[] {
  const document = parse(page);
  const told = [...document.querySelectorAll(selector)].flatMap((block) =>
    percentagesWithoutBase(ownText(block), languageOf(block), around(block)),
  );
  const heard = spoken.flatMap(([place, name]) =>
    [...document.querySelectorAll(place)].flatMap((element) =>
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
function ownText(element: Element): string {
  return [...element.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.textContent ?? "";
      const inner = child as Element;
      const apart = child.nodeType !== 1 || skipped.has(inner.localName) || inner.hasAttribute("lang");
      return apart ? " " : ownText(inner);
    })
    .join("");
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

test("the scan sees what lacks its base, and reads a cell with its column and an inner note in its own language", () => {
  const html =
    '<!doctype html><html lang="en"><head><title>8%</title></head><body><p>Coverage 8.4%. <span lang="id">Capaian 9%.</span></p>' +
    "<table><caption>Rank</caption><thead><tr><th>Region</th><th>Percent of e-KTP holders</th><th>Share</th></tr></thead>" +
    "<tbody><tr><th>Kota</th><td>10%</td><td>11%</td></tr></tbody></table>" +
    '<svg aria-label="12%"><text>13%</text></svg></body></html>';
  expect(withoutBase({ path: "/x/", language: "en", type: "/x/", html })).toEqual([
    "/x/: 8%",
    "/x/: Coverage 8.4%.",
    "/x/: Capaian 9%.",
    "/x/: 11%",
    "/x/: 12%",
    "/x/: 13%",
  ]);
});
