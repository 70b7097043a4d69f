import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// One word, one meaning: what a file of src/ exports, no other file exports too.

/** What Astro asks each page for, by these names. */
const ASKED_BY_ASTRO = ["GET", "getStaticPaths", "prerender"];

/** Deliberately two, each in the room that is called so. */
const TWICE = {
  // A point of a picture, in pixels; a date of a region, with what was known on it.
  Point: ["src/charts/box.ts", "src/metrics/coverage.ts"],
};

function exportsOf(text: string): string[] {
  const exports = text.matchAll(/^export (?:const|function\*?|async function|class|let|interface|type) (\w+)/gm);
  return [...exports].map(([, name = ""]) => name);
}

const files = globSync("src/**/*.ts").map((file) => file.replaceAll("\\", "/"));
const exported = files.flatMap((file) => exportsOf(readFileSync(file, "utf8")).map((name) => ({ file, name })));
const twice = [...Map.groupBy(exported, ({ name }) => name)]
  .filter(([name, all]) => all.length > 1 && !ASKED_BY_ASTRO.includes(name))
  .map(([name, all]) => [name, all.map(({ file }) => file).toSorted()]);

test("no name is exported by two files, but for a few", () => {
  expect(Object.fromEntries(twice)).toEqual(TWICE);
});
