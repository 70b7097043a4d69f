import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// What a guide tells people to type or to open must be there.

const root = new URL("../", import.meta.url);
const guides = ["README.md", "CONTRIBUTING.md", "data/README.md"];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

test.each(guides)("every command that %s names is one", (guide) => {
  const named = [...readFileSync(guide, "utf8").matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name]) => name!);
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(guides)("every page of the site that %s names is one", (guide) => {
  const named = [...readFileSync(guide, "utf8").matchAll(/`\/((?:[a-z-]+\/)+)`/g)].map(([, path]) =>
    path!.slice(0, -1),
  );
  const built = (path: string) =>
    ["", "/index"].some((end) => existsSync(new URL(`src/pages/[...language]/${path}${end}.astro`, root)));
  // The README's example of a folder on a host.
  expect(named.filter((path) => path !== "ikd" && !built(path))).toEqual([]);
});

test.each(guides)("every file that %s links to is there", (guide) => {
  const links = [...readFileSync(guide, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)];
  const missing = links.map(([, path]) => path!).filter((path) => !existsSync(new URL(path, new URL(guide, root))));
  expect(missing).toEqual([]);
});
