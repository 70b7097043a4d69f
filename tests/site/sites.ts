import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseHTML } from "linkedom";
import type { Language } from "../../src/notation/language.ts";

/** The sites the gates look at; tests/site/build.ts builds each once per run. */
export const sites = {
  /** What `npm run build` gives from the committed data, without any setting. */
  real: { base: "/", settings: {} },
  /**
   * An invented record on 15 February 2027: each region shows one odd case that a careful maintainer can still write
   * (tests/fixtures/odd), and one has 200 reports, the heaviest page a data commit can bring about.
   */
  odd: { base: "/", settings: { PANTAU_DATA: ".cache/sites/odd-data", SOURCE_DATE_EPOCH: "1802649600" } },
  /** The committed data on another host, in a folder, with everything set that can be. */
  moved: {
    base: "/ikd/",
    settings: { BASE: "/ikd/", SITE: "https://pantau.example", CONTACT: "mailto:redaksi@pantau.example" },
  },
  /** A small record whose every text carries what breaks pages, feeds and templates (tests/hostile.ts), with everything set. */
  hostile: {
    base: "/",
    settings: {
      PANTAU_DATA: ".cache/sites/hostile-data",
      SITE: "https://pantau.example",
      CONTACT: "mailto:redaksi@pantau.example",
      SOURCE_DATE_EPOCH: "1795305600",
    },
  },
} satisfies Record<string, { base: string; settings: Record<string, string> }>;

export type SiteName = keyof typeof sites;

/** The folder a site is built into: inside the project, so that the build finds its dependencies. */
export function siteFolder(name: SiteName): string {
  return join(".cache", "sites", name);
}

export interface Page {
  /** The site it is of. */
  site: SiteName;
  /** Address below the base, with the leading slash: `/en/wilayah/kota-malang/`. */
  path: string;
  language: Language;
  /** Pages of one type share a template: `/wilayah/:slug/laporan/`, in both languages. */
  type: string;
  html: string;
}

const read = new Map<SiteName, Page[]>();

/** Every HTML file of a built site, in the order of their addresses; read once, since many tests go through them all. */
export function documents(name: SiteName): Page[] {
  if (!read.has(name)) read.set(name, readDocuments(name));
  return read.get(name)!;
}

function readDocuments(name: SiteName): Page[] {
  const files = globSync("**/*.html", { cwd: siteFolder(name) }).map((file) => file.replaceAll(sep, "/"));
  return files.toSorted().map((file) => ({
    site: name,
    ...describePath(`/${file.replace(/(^|\/)index\.html$/, "$1")}`),
    html: readFileSync(join(siteFolder(name), file), "utf8"),
  }));
}

/** An address that leads to another at once. */
const isRedirect = ({ html }: Page) => html.includes('http-equiv="refresh"');
const isEmbed = ({ type }: Page) => type.startsWith("/sematan/");

/** The pages that people come to: with the frame of the site. */
export function pages(name: SiteName): Page[] {
  return documents(name).filter((page) => !isRedirect(page) && !isEmbed(page));
}

/** The cards that other sites show in a frame. */
export function embeds(name: SiteName): Page[] {
  return documents(name).filter((page) => !isRedirect(page) && isEmbed(page));
}

/** The addresses that lead to others. */
export function redirects(name: SiteName): Page[] {
  return documents(name).filter(isRedirect);
}

function describePath(path: string): Pick<Page, "path" | "language" | "type"> {
  const inIndonesian = path.replace(/^\/en\//, "/");
  const type = inIndonesian
    .replace(/^\/(wilayah|sematan|minta)\/[^/]+\//, "/$1/:slug/")
    .replace(/\d{4}-\d{2}-\d{2}/, ":date");
  return { path, language: inIndonesian === path ? "id" : "en", type };
}

/** The pages whose markup is looked at closely: the third site has them on another address only. */
export function differentPages(): Page[] {
  return [...pages("real"), ...embeds("real"), ...pages("odd"), ...embeds("odd")];
}

const parsed = new WeakMap<Page, Document>();

/** The page as a document, which others look at too: a test that changes it takes a clone. */
export function parse(page: Page): Document {
  if (!parsed.has(page)) parsed.set(page, parseHTML(page.html).document);
  return parsed.get(page)!;
}

/** Findings as a failed test should show them: each once, the first twenty, and how many more there are. */
export function told(findings: string[]): string[] {
  const different = [...new Set(findings)];
  const rest = different.length - 20;
  return rest > 0 ? [...different.slice(0, 20), `and ${rest} more`] : different;
}
