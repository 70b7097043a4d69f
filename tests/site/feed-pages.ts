import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseXml, type XmlElement } from "./xml.ts";
import { siteFolder, type SiteName } from "./sites.ts";

export interface FeedFile {
  /** Its address below the base: `/wilayah/kota-malang/umpan.xml`. */
  path: string;
  text: string;
}

/** All feeds of a built site. */
export function feeds(name: SiteName): FeedFile[] {
  const files = globSync("**/umpan.xml", { cwd: siteFolder(name) }).map((file) => file.replaceAll(sep, "/"));
  return files.toSorted().map((file) => ({
    path: `/${file}`,
    text: readFileSync(join(siteFolder(name), file), "utf8"),
  }));
}

/** The text of the children of an element that have a name. */
export function textsOf(element: XmlElement, name: string): string[] {
  return element.children.filter((child) => child.name === name).map(({ text }) => text);
}

/** Feeds as pages, for tests that read pages: an article for each entry, its title and summary in paragraphs. */
export function feedPages(name: SiteName): { path: string; html: string }[] {
  return feeds(name).map(({ path, text }) => ({ path, html: html(parseXml(text)) }));
}

function html(feed: XmlElement): string {
  const entries = feed.children.filter(({ name }) => name === "entry");
  const articles = entries.map((entry) => {
    const said = [...textsOf(entry, "title"), ...textsOf(entry, "summary")];
    return `<article>${said.map((text) => `<p>${escaped(text)}</p>`).join("")}</article>`;
  });
  return `<!doctype html><html lang="id"><body>${articles.join("")}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
