import { expect, test } from "vitest";
import { breakable } from "../src/long-words.ts";

// 31 letters; thirty are still a word.
const long = "abcdefghijklmnopqrstuvwxyzabcde";

test.each([
  ["a word of 31 letters", `<td>${long}</td>`, "<td>abcdefghij<wbr>klmnopqrst<wbr>uvwxyzabcd<wbr>e</td>"],
  ["one beside others", `satu ${long}.`, "satu abcdefghij<wbr>klmnopqrst<wbr>uvwxyzabcd<wbr>e."],
  ["a reference counts as one letter", `&lt;${long}`, "&lt;abcdefghi<wbr>jklmnopqrs<wbr>tuvwxyzabc<wbr>de"],
  ["a letter keeps its marks", "a\u0301".repeat(31), `${"a\u0301".repeat(10)}<wbr>`.repeat(3) + "a\u0301"],
])("%s", (_, html, expected) => {
  expect(breakable(html)).toBe(expected);
});

test.each([
  ["a word of thirty letters", `<p>${long.slice(1)}</p>`],
  ["an attribute", `<a href="${long}">a</a>`],
  ["a drawing", `<svg><text>${long}</text></svg>`],
  ["code read as written", `<pre>${long}</pre><script>${long}</script><style>${long}</style>`],
  ["what can hold no tag", `<title>${long}</title><option>${long}</option><textarea>${long}</textarea>`],
])("%s is left as it is", (_, html) => {
  expect(breakable(html)).toBe(html);
});

test("the longest cell takes no longer than its letters", () => {
  const cell = "x".repeat(5000);
  // 5.000 / 10 pieces, with a place to break between each two.
  expect(breakable(cell).length).toBe(5000 + 499 * "<wbr>".length);
});
