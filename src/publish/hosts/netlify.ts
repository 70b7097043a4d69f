import { languages } from "../../notation/language.ts";
import { caching, everywhere, framed, secure, unframed, type Headers } from "./headers.ts";
import { formats } from "./types.ts";

/**
 * `_headers`, which Netlify and Cloudflare Pages read at the root of what is published; `files`: the paths of the site.
 * Neither can say "all but", and both join what several rules say of one path: each folder has a rule of its own.
 */
export function headersFile(base: string, files: readonly string[]): string {
  return [
    "# Netlify, Cloudflare Pages. After the first lines, once the host answers by https for good, may stand:",
    ...Object.entries(secure).map(([name, value]) => `#   ${name}: ${value}`),
    ...rule(`${base}*`, everywhere),
    ...areasOf(files).flatMap((area) => rule(base + area, headersOf(area, files))),
    ...uncommon(files).flatMap(({ file, type }) => rule(base + file, { "Content-Type": type })),
    "",
  ].join("\n");
}

/** Files whose type these hosts do not know; a few, each by its name. */
function uncommon(files: readonly string[]): { file: string; type: string }[] {
  const kinds = formats.filter(({ ending }) => ["parquet", "sqlite"].includes(ending));
  return kinds.flatMap(({ ending, type }) =>
    files.filter((file) => file.endsWith(`.${ending}`)).map((file) => ({ file, type })),
  );
}

function rule(path: string, headers: Headers): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return lines.length > 0 ? [path, ...lines] : [];
}

/** The folders right below each language's root, and the pages there. */
function areasOf(files: readonly string[]): string[] {
  return [...new Set(files.filter((file) => /\/|\.html$/.test(file)).map(areaOf))].toSorted();
}

const FOLDER = new RegExp(`^(?:(?:${languages.slice(1).join("|")})/)?[^/]+/`);

function areaOf(file: string): string {
  const folder = FOLDER.exec(file)?.[0];
  return folder === undefined || isRoot(folder) ? file.replace(/(?<=^|\/)index\.html$/, "") : `${folder}*`;
}

function isRoot(folder: string): boolean {
  return languages.some((language) => folder === `${language}/`);
}

/** The hosts have a page asked for anew each time, which needs no rule: a time is set where no page lies. */
function headersOf(area: string, files: readonly string[]): Headers {
  const within = files.filter((file) => areaOf(file) === area);
  const hasPages = within.some((file) => file.endsWith(".html"));
  return { ...(matches(area, framed) ? {} : unframed), ...(hasPages ? {} : keptAs(area)) };
}

function keptAs(area: string): Headers {
  const [first] = caching.filter(({ path }) => matches(area, path));
  return first ? { "Cache-Control": first.control } : {};
}

function matches(path: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})`).test(path);
}
