import { expect, test } from "vitest";
import { plainSelectors } from "../src/fallbacks.ts";

test.each([
  ["a.b", ["a.b"]],
  ["main :is(th, td) small", ["main th small", "main td small"]],
  [":is(#a, #b) :is(th, td)", ["#a th", "#a td", "#b th", "#b td"]],
  ["a:not(.b, .c) text", ["a:not(.b):not(.c) text"]],
  ["a:not(.b)", ["a:not(.b)"]],
])("%s in the words of old engines", (selector, plain) => {
  expect(plainSelectors(selector)).toEqual(plain);
});
