import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import { definitions } from "../../src/charts/definitions.ts";

const FOLDER = new URL("output/", import.meta.url);
const STYLES = ["tokens", "charts", "tiles"]
  .map((name) => `<?xml-stylesheet href="../../../src/styles/${name}.css"?>\n`)
  .join("");

/**
 * Compares a chart with the one stored under its name, that a person has looked at (they open in a browser, with the
 * site's own styles). A difference is written beside it as `<name>-changed.svg`, to be looked at and to take its place.
 */
export function expectStored(name: string, svg: string): void {
  const [stored, changed] = [new URL(`${name}.svg`, FOLDER), new URL(`${name}-changed.svg`, FOLDER)];
  const text = reviewable(svg);
  const known = existsSync(stored) ? readFileSync(stored, "utf8") : null;
  mkdirSync(FOLDER, { recursive: true });
  if (known === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(known, `look at tests/charts/output/${name}-changed.svg and store it`).not.toBeNull();
  expect(text, `look at tests/charts/output/${name}-changed.svg`).toBe(known);
}

/** The chart as a file of its own: name space, stylesheets, patterns, one element a line. */
function reviewable(svg: string): string {
  const patterns = /<defs>.*<\/defs>/.exec(definitions)![0];
  const whole = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ').replace(/>/, `>${patterns}`);
  return `${STYLES}${whole.replaceAll("><", ">\n<")}\n`;
}
