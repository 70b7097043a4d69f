import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, pages, siteFolder, sites, type Page, type SiteName } from "./sites.ts";

const origin = "https://pantau.example";

interface Link {
  from: Page;
  /** As written in the page. */
  address: string;
  url: URL;
}

/** Every address in an attribute of the page, resolved where the page stands. */
function links(page: Page, base: string): Link[] {
  const here = new URL(base.replace(/\/$/, "") + page.path, origin);
  const elements = [...parse(page).querySelectorAll("[href], [src], [action], [data-href]")];
  return elements.flatMap((element) =>
    ["href", "src", "action", "data-href"]
      .map((name) => element.getAttribute(name))
      .filter((address) => address !== null)
      .map((address) => ({ from: page, address, url: new URL(address, here) })),
  );
}

function isInternal({ url }: Link): boolean {
  return url.origin === origin;
}

function describeLink({ from, address }: Link): string {
  return `${from.path} -> ${address}`;
}

/** The file a static host answers with, or undefined where the address lies outside the base. */
function target({ url }: Link, base: string): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return undefined;
  return path.slice(base.length) + (path.endsWith("/") ? "index.html" : "");
}

describe.each(Object.keys(sites) as SiteName[])("site %s", (name) => {
  const { base } = sites[name];
  const all = pages(name);
  const internal = all.flatMap((page) => links(page, base)).filter(isInternal);

  test("every address on the site leads to a file of the site, below its base", () => {
    const answered = new Map<string, boolean>();
    const exists = (file: string): boolean => {
      if (!answered.has(file)) answered.set(file, existsSync(join(siteFolder(name), file)));
      return answered.get(file) === true;
    };
    const broken = internal.filter((link) => {
      const file = target(link, base);
      return file === undefined || !exists(file);
    });
    expect(broken.map(describeLink)).toEqual([]);
  });

  test("every fragment names an element of the page it leads to, and no id stands twice", () => {
    const ids = new Map(
      all.map((page) => [page.path, [...parse(page).querySelectorAll("[id]")].map((element) => element.id)]),
    );
    const doubled = [...ids].flatMap(([path, list]) =>
      list.filter((id, i) => list.indexOf(id) !== i).map((id) => path + id),
    );
    expect(doubled).toEqual([]);
    const known = new Map([...ids].map(([path, list]) => [path, new Set(list)]));
    const dangling = internal.filter(({ url }) => {
      const path = decodeURIComponent(url.pathname).slice(base.length - 1);
      return url.hash.length > 1 && known.get(path)?.has(decodeURIComponent(url.hash.slice(1))) !== true;
    });
    expect(dangling.map(describeLink)).toEqual([]);
  });

  test("every page but the error page and the embeds is linked from another", () => {
    const linked = new Set(
      internal
        .filter((link) => decodeURIComponent(link.url.pathname).slice(base.length - 1) !== link.from.path)
        .map((link) => decodeURIComponent(link.url.pathname).slice(base.length - 1)),
    );
    const orphans = all.filter((page) => !/^(\/404|\/sematan\/)/.test(page.type) && !linked.has(page.path));
    expect(orphans.map((page) => page.path)).toEqual([]);
  });

  test("addresses of others are https, mailto or tel", () => {
    const others = all.flatMap((page) => links(page, base)).filter((link) => !isInternal(link));
    const odd = others.filter(({ url }) => !["https:", "http:", "mailto:", "tel:", "data:"].includes(url.protocol));
    expect(odd.map(describeLink)).toEqual([]);
  });
});
