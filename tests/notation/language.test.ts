import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inEach, isLanguage } from "../../src/notation/language.ts";

// What chooses between two languages would silently give a third one the second's: it is to be looked up by language,
// so that the compiler names every place that lacks a third (`{ id, en }[language]`, `Record<Language, …>`).
const choosing = /[!=]==?\s*"(?:id|en)"|"(?:id|en)"\s*[!=]==?|case\s+"(?:id|en)":/;

test("no line asks whether the language is one of the two", () => {
  const files = globSync(["src/**/*.{ts,astro}", "scripts/**/*.ts", "*.mjs"]);
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => choosing.test(readFileSync(file, "utf8")))).toEqual([]);
});

test.each(['language === "id" ? a : b', 'if ("en" !== language)', 'case "en":'])("%s is such a line", (line) => {
  expect(line).toMatch(choosing);
});

test("a language is a word of the list", () => {
  expect(["id", "en", "ms", "", "ID"].map(isLanguage)).toEqual([true, true, false, false, false]);
});

test("something made in each stands under its name", () => {
  expect(inEach((language) => language.toUpperCase())).toEqual({ id: "ID", en: "EN" });
});
