import { describe, expect, test } from "vitest";
import { differentPages, parse, told, type Page } from "./sites.ts";

/** What is not text to a reader or a machine. */
const silent = new Set(["script", "style", "template"]);

/** The pieces of text below a node in their order, as `textContent` strings them together. */
function pieces(node: Node): string[] {
  if (node.nodeType === 3) return node.textContent ? [node.textContent] : [];
  if (silent.has(node.nodeName.toLowerCase())) return [" "];
  return [...node.childNodes].flatMap(pieces);
}

/** Words that stand in different elements with no space between them: `8,4%` and `antara` read as one. */
function glued(page: Page): string[] {
  // Where a line may break within a word, no word ends.
  const all = pieces(parse({ ...page, html: page.html.replaceAll("<wbr>", "") }).body);
  return all.slice(1).flatMap((piece, index) => {
    const before = all[index]!;
    const meets = /[\p{L}\d%.):]$/u.test(before) && /^[\p{L}\d(“]/u.test(piece);
    return meets ? [`${page.path}: ${before.slice(-20)}|${piece.slice(0, 20)}`] : [];
  });
}

describe("who copies a page, or reads it by machine", () => {
  test("finds a space between what stands in neighbouring elements", () => {
    expect(told(differentPages().flatMap(glued))).toEqual([]);
  });

  test("would notice if there were none", () => {
    const page = (body: string): Page => {
      const html = `<html><body>${body}</body></html>`;
      return { site: "real", path: "/", language: "id", type: "/", html };
    };
    expect(glued(page("<td>8,4%<small>antara</small></td>"))).toHaveLength(1);
    expect(glued(page("<dt>Target</dt><dd>25%</dd>"))).toHaveLength(1);
    expect(glued(page("<a>KTP-el</a>, <b>25</b>% <i>a</i>\n<i>b</i>"))).toEqual([]);
  });
});
