import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = globSync("src/{views,components,layouts,pages,client}/**/*.{ts,astro}").map((file) =>
  file.replaceAll("\\", "/"),
);

/** Codes for machines, not words: what Open Graph calls the two languages. */
const CODES = ["src/components/Head.astro: en_GB"];

test("what is said in two languages is said by text: no view, component, page or script holds a pair of sentences", () => {
  const pairs = files.flatMap((file) => {
    const words = readFileSync(file, "utf8").matchAll(/\ben:\s*[[{]?\s*(?:\w+:\s*)?["'`]([^"'`]*)/g);
    return [...words].map(([, said]) => `${file}: ${said}`);
  });
  expect(pairs.filter((pair) => !CODES.includes(pair))).toEqual([]);
});
