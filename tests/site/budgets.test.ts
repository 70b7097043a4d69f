import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parse, pages, siteFolder, sites, type Page, type SiteName } from "./sites.ts";

/** Gates of DESIGN.md section 8, in bytes after gzip -9. */
const pageBudgets: Record<string, number> = { "/": 20_000, "/wilayah/:slug/": 14_000, "/sematan/:slug/": 6_000 };
const toolPages = ["/klaim/", "/bandingkan/", "/data/periksa/"];
const scriptBudget = { tool: 60_000, other: 3_000 };

function size(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** What a script runs: its own text, or that of the files it loads, followed from import to import. */
function scripts(page: Page, name: SiteName): string[] {
  const executable = [...parse(page).querySelectorAll("script")].filter(
    (script) => !/json/.test(script.getAttribute("type") ?? ""),
  );
  return executable.flatMap((script) => {
    const source = script.getAttribute("src");
    return source === null ? [script.textContent ?? ""] : modules(source.slice(sites[name].base.length), name);
  });
}

function modules(file: string, name: SiteName, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(join(siteFolder(name), file), "utf8");
  const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map((match) => match[1] as string);
  return [code, ...imports.flatMap((path) => modules(join(file, "..", path), name, seen))];
}

describe.each(Object.keys(sites) as SiteName[])("site %s", (name) => {
  const all = pages(name);

  test.each(Object.entries(pageBudgets))("%s weighs at most %i bytes", (type, budget) => {
    const heavy = all
      .filter((page) => page.type.replace("/:date/", "/") === type)
      .map((page) => ({ path: page.path, bytes: size(page.html) }))
      .filter(({ bytes }) => bytes > budget);
    expect(heavy).toEqual([]);
  });

  test("scripts weigh at most what their page may ask for", () => {
    const heavy = all
      .map((page) => ({
        path: page.path,
        bytes: scripts(page, name).reduce((sum, code) => sum + size(code), 0),
        budget: toolPages.includes(page.type) ? scriptBudget.tool : scriptBudget.other,
      }))
      .filter(({ bytes, budget }) => bytes > budget);
    expect(heavy).toEqual([]);
  });

  test("a page can be read in full after one request", () => {
    const needed =
      'link[rel~="stylesheet"], link[rel~="preload"], script[src]:not([type="module"]), img, iframe, object';
    const asking = all.flatMap((page) =>
      [...parse(page).querySelectorAll(needed)]
        .filter((element) => !element.getAttribute("src")?.startsWith("data:"))
        .map((element) => `${page.path}: ${element.outerHTML.slice(0, 120)}`),
    );
    expect(asking).toEqual([]);
  });
});
