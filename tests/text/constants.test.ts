import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { REACH } from "../../src/metrics/bases.ts";
import { FRESH_DAYS } from "../../src/metrics/freshness.ts";
import { FEWEST } from "../../src/metrics/rank.ts";

// What a constant of metrics decides is said from the constant: a sentence that spells the number would outlive it.
const files = globSync("src/{text,views,publish,prose,charts,client}/**/*.{ts,astro}");
/** The source without comments, which may name the numbers. */
const sources = files.map((file) => ({
  file,
  text: readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""),
}));

describe("no sentence spells", () => {
  test.each([
    ["how many years away a size may lie", REACH, 3, /\b(tiga tahun|three years)\b/i],
    ["how many regions make a ranking", FEWEST, 5, /(kurang dari|sedikitnya) lima\b|(fewer than|at least) five\b/i],
    ["how many days a report stays fresh", FRESH_DAYS, 180, /\b180(\s|\\u00a0)(hari|days)\b/i],
  ])("%s", (_, constant, known, spelt) => {
    // Who changes the constant changes the pattern: it looks for the number that holds.
    expect(constant).toBe(known);
    expect(sources.filter(({ text }) => spelt.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
