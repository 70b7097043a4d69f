import { readFileSync } from "node:fs";
import { join } from "node:path";
import { siteFolder, sites, type SiteName } from "./sites.ts";

/** What a page of a site runs: the text of its scripts, or that of the files they load, from import to import; its workers not. */
export function scripts(document: Document, site: SiteName): string[] {
  const run = [...document.querySelectorAll("script")].filter(({ type }) => !/json/.test(type));
  return run.flatMap((script) => {
    const source = script.getAttribute("src");
    return source === null ? [script.textContent ?? ""] : modules(source, site);
  });
}

function modules(file: string, site: SiteName, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(fileOf(file, site), "utf8");
  const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g)].map(([, path = ""]) => path);
  return [code, ...imports.flatMap((path) => modules(join(file, "..", path), site, seen))];
}

/** The text of the workers that a page's scripts start, but for the reader of workbooks: an old engine is told that it has none. */
export function workers(document: Document, site: SiteName): string[] {
  const started = scripts(document, site).flatMap((code) => [...code.matchAll(/new Worker\(\s*["'`]([^"'`]+)["'`]/g)]);
  const paths = started.map(([, path = ""]) => path).filter((path) => !path.includes("workbook-worker"));
  return paths.map((path) => readFileSync(fileOf(path, site), "utf8"));
}

/** The file behind an address of a site, which may lie in a folder on its host. */
function fileOf(address: string, site: SiteName): string {
  return join(siteFolder(site), address.slice(sites[site].base.length - 1));
}
