import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

// Nothing is kept that nobody uses: an export that no other file names, a file that nothing reaches, a dependency that no
// line imports. Tests do not count as users of src/.

const files = globSync("{src,scripts}/**/*.{ts,astro,css}").map((file) => file.replaceAll("\\", "/"));
const sources = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

/** What starts by itself: pages and what Astro takes by its name, commands. */
const isEntry = (file: string) => /^src\/(?:pages\/|middleware\.ts$)|^scripts\/[^/]+\.ts$/.test(file);

/** Names that Astro asks a page for. */
const ASKED_BY_ASTRO = ["getStaticPaths", "GET", "prerender", "partial", "onRequest"];

interface Named {
  file: string;
  names: string[];
}

/** The import and re-export lines of a file, and its dynamic imports: which file, and which of its names (`*`: all). */
function importsOf(file: string, text: string): Named[] {
  const lines = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:(\*)[^{"]*|(?:\w+\s*,?\s*)?(?:\{([^}]*)\})?)\s*(?:from\s*)?"(\.[^"]+)"/g,
  );
  const dynamic = text.matchAll(/import\("(\.[^"]+)"\)/g);
  const target = (specifier: string) => join(dirname(file), specifier.replace(/\?.*$/, "")).replaceAll("\\", "/");
  return [
    ...[...lines].map(([, all, names = "", specifier = ""]) => ({
      file: target(specifier),
      names: all
        ? ["*"]
        : names
            .split(",")
            .flatMap(
              (name) =>
                /(\w+)(?:\s+as\s+\w+)?\s*$/.exec(name.replace("type ", "").replace(/\s+as\s+\w+/, ""))?.[1] ?? [],
            ),
    })),
    ...[...dynamic].map(([, specifier = ""]) => ({ file: target(specifier), names: ["*"] })),
  ];
}

const CONFIG = "astro.config.mjs";
const importing = [...sources, [CONFIG, readFileSync(CONFIG, "utf8")] as const];
const imports = importing.flatMap(([file, text]) => importsOf(file, text).map((one) => ({ ...one, from: file })));

/** Values that a file gives to others; types are only names of shapes, and their use is the compiler's to see. */
function exportsOf(text: string): string[] {
  return [...text.matchAll(/^export (?:const|function\*?|async function|class|let) (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
}

/** Whether another file of those given names an export. */
function isNamed(file: string, name: string, among: readonly Named[]): boolean {
  return among.some((one) => one.file === file && (one.names.includes(name) || one.names.includes("*")));
}

const exported = [...sources].flatMap(([file, text]) =>
  exportsOf(text)
    .filter((name) => !(isEntry(file) && ASKED_BY_ASTRO.includes(name)))
    .map((name) => ({ file, name, text })),
);

test("every value that is exported is used by src/ or scripts/: by another file, or by its own", () => {
  const unused = exported.filter(
    ({ file, name, text }) =>
      !isNamed(file, name, imports) && (text.match(new RegExp(`\\b${name}\\b`, "g")) ?? []).length < 2,
  );
  expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test("what only its own file uses is not exported, unless a test looks at it", () => {
  const tests = globSync("tests/**/*.ts").map((file) => file.replaceAll("\\", "/"));
  const ofTests = tests.flatMap((file) => importsOf(file, readFileSync(file, "utf8")));
  const needless = exported.filter(({ file, name }) => !isNamed(file, name, [...imports, ...ofTests]));
  expect(needless.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test("every file is reached from a page or a command", () => {
  const reached = new Set<string>();
  const next = [...files.filter(isEntry), CONFIG];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    next.push(...imports.filter((one) => one.from === file).map((one) => one.file));
    // A style sheet that a component names by its path, a program that another starts.
    for (const [, path = ""] of sources.get(file)?.matchAll(/"((?:src|scripts)\/[^"]+\.(?:ts|css))"/g) ?? [])
      next.push(path);
    for (const [, path = ""] of sources.get(file)?.matchAll(/@import "(\.[^"]+)"/g) ?? [])
      next.push(join(dirname(file), path));
  }
  expect(files.filter((file) => !reached.has(file))).toEqual([]);
});

test("every package that package.json names is used", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const texts = globSync("{src,scripts,tests}/**/*.{ts,astro,mjs}").concat([
    "astro.config.mjs",
    "vitest.config.ts",
    "prettier.config.mjs",
    "package.json",
  ]);
  const all = texts
    .map((file) => readFileSync(file, "utf8").replace(/"(?:devD|optionalD|d)ependencies": \{[^}]*\}/g, ""))
    .join("\n");
  // Types of packages that others name, and what the commands `astro check` and `tsc` are.
  const implicit = ["typescript", "@astrojs/check"];
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith("@types/") && !implicit.includes(name),
  );
  const isNamed = (name: string) => new RegExp(`["'\`/ ]${name}["'\`/ ]`).test(all);
  // Packages of one scope may be named together.
  const scope = (name: string) => /^@[^/]+(?=\/)/.exec(name)?.[0] ?? name;
  expect(names.filter((name) => !isNamed(name) && !isNamed(scope(name)))).toEqual([]);
});
