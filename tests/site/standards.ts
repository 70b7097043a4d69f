import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { siteFolder, sites, type SiteName } from "./sites.ts";

// What the tests of machine-readable files share: reading one, and finding what an address of one leads to.

/** The two sites whose addresses differ in kind: from the root, and absolute in a folder of another host. */
export const described = ["real", "moved"] as const satisfies SiteName[];

export type Json = { [key: string]: any }; // eslint-disable-line -- a foreign document, read key by key

export function text(site: SiteName, path: string): string {
  return readFileSync(join(siteFolder(site), path), "utf8");
}

export function json(site: SiteName, path: string): Json {
  return JSON.parse(text(site, path));
}

/** What an address of the site begins with, as CONTRACT has it. */
export function root(site: SiteName): string {
  const { SITE = "" } = sites[site].settings as Record<string, string>;
  return `${SITE}${sites[site].base}`;
}

/** The path below the site's folder that an address leads to; null if it is none of this site's. */
export function pathOf(site: SiteName, address: string): string | null {
  return address.startsWith(root(site)) ? address.slice(root(site).length).replace(/#.*$/, "") : null;
}

/** Whether an address of the site leads to one of its files or pages. */
export function leads(site: SiteName, address: string): boolean {
  const path = pathOf(site, address);
  if (path === null) return false;
  const file = join(siteFolder(site), path);
  return existsSync(path === "" || path.endsWith("/") ? join(file, "index.html") : file);
}

export function sha256(site: SiteName, path: string): string {
  return createHash("sha256")
    .update(readFileSync(join(siteFolder(site), path)))
    .digest("hex");
}

/** The blocks of structured data on a page. */
export function structured(html: string): Json[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g);
  return [...blocks].map(([, block = ""]) => JSON.parse(block));
}
