import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Data walks one way. A folder (or file) of src/ may import from those above it and from its own; those on one line do
 * not know each other, but for the pairs named below.
 */
const layers = [
  ["notation"],
  ["rules"],
  ["cells"],
  ["tables"],
  ["csv"],
  ["dataset"],
  ["metrics"],
  ["check", "text", "charts", "publish"],
  ["intake"],
  ["fallbacks.ts"],
  ["settings.ts"],
  ["today.ts", "folder.ts", "kept.ts", "policy.ts", "spaced.ts", "inline.ts", "paint.ts", "tags.ts", "long-words.ts"],
  ["checked.ts"],
  ["routes.ts", "site.ts"],
  ["regional.ts"],
  ["views"],
  ["pictures"],
  ["styles", "client"],
  ["components", "prose"],
  ["layouts"],
  ["pages", "middleware.ts"],
];
const neighbours = [
  // Long texts are written with the components, and components show long texts.
  "prose -> components",
];

/** Free of files, clocks, browsers and of how pages are built: they run anywhere. */
const pure = ["notation", "rules", "cells", "tables", "csv", "dataset", "metrics", "check", "text", "intake"];
const packagesOfThePure = ["d3-dsv", "fflate", "hucre/xlsx", "saxen"];

interface Import {
  file: string;
  from: string;
  /** A folder or file directly in src/ (`metrics`, `site.ts`), or a package. */
  to: string;
}

const files = globSync("src/**/*.{ts,astro}").map((file) => file.replaceAll("\\", "/"));

function imports(file: string): Import[] {
  const source = readFileSync(file, "utf8");
  const specifiers = source.matchAll(/^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?\s*"([^"]+)"/gm);
  return [...specifiers].map(([, specifier = ""]) => ({ file, from: place(file), to: destination(file, specifier) }));
}

function place(file: string): string {
  return file.split("/")[1] as string;
}

function destination(file: string, specifier: string): string {
  return specifier.startsWith(".") ? place(join(dirname(file), specifier).replaceAll("\\", "/")) : specifier;
}

function layerOf(name: string): number {
  return layers.findIndex((layer) => layer.includes(name));
}

const all = files.flatMap(imports);
const within = all.filter(({ to }) => layerOf(to) !== -1);

function describeImport({ file, to }: Import): string {
  return `${file} -> ${to}`;
}

describe("data walks one way", () => {
  test("every folder of src/ has its place in the order", () => {
    const places = new Set(files.map(place));
    expect([...places].filter((name) => layerOf(name) === -1)).toEqual([]);
  });

  test("no import points against it", () => {
    const backwards = within.filter(
      ({ from, to }) => from !== to && layerOf(to) >= layerOf(from) && !neighbours.includes(`${from} -> ${to}`),
    );
    expect(backwards.map(describeImport)).toEqual([]);
  });

  test("every neighbour named here is one", () => {
    const used = new Set(within.map(({ from, to }) => `${from} -> ${to}`));
    expect(neighbours.filter((pair) => !used.has(pair))).toEqual([]);
  });
});

test("no file of src/ reaches itself by its imports, those of types included", () => {
  const targets = new Map(files.map((file) => [file, targetsOf(file)]));
  expect(files.filter((file) => reaches(targets, file))).toEqual([]);
});

/** The files of src/ that a file names in its import lines. */
function targetsOf(file: string): string[] {
  const specifiers = readFileSync(file, "utf8").matchAll(
    /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?\s*"(\.[^"]+)"/gm,
  );
  return [...specifiers].map(([, specifier = ""]) => join(dirname(file), specifier).replaceAll("\\", "/"));
}

function reaches(targets: ReadonlyMap<string, string[]>, file: string): boolean {
  const seen = new Set<string>();
  const next = [...(targets.get(file) ?? [])];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (one === file) return true;
    if (!seen.has(one)) next.push(...(targets.get(one) ?? []));
    seen.add(one);
  }
  return false;
}

describe("the pure folders", () => {
  const sources = files.filter((file) => pure.includes(place(file)));

  test("import nothing but each other, and the packages that are as pure", () => {
    const foreign = all.filter(
      ({ from, to }) => pure.includes(from) && layerOf(to) === -1 && !packagesOfThePure.includes(to),
    );
    expect(foreign.map(describeImport)).toEqual([]);
  });

  test("ask no clock, no environment, no default locale", () => {
    const asking =
      /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bimport\.meta\.|\btoLocale\w*\(\s*\)|Intl\.\w+\(\s*\)|\bMath\.random\(/;
    expect(sources.filter((file) => asking.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

test("relative imports name the file with its ending, and only charts/plot.ts knows Plot and the DOM it needs", () => {
  const bare = files.filter((file) => /from\s+"\.[^"]*\/[^".]+"/.test(readFileSync(file, "utf8")));
  expect(bare).toEqual([]);
  const drawing = all.filter(({ to }) => ["linkedom", "@observablehq/plot"].includes(to)).map(({ file }) => file);
  expect(new Set(drawing)).toEqual(new Set(["src/charts/plot.ts"]));
});
