import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documents, parse, redirects, siteFolder, sites, told, type Page, type SiteName } from "./sites.ts";

const origin = "https://pantau.example";

interface Link {
  /** Address of the page it stands on, below the base. */
  from: string;
  /** As written in the page. */
  address: string;
  url: URL;
}

interface Linked {
  page: Page;
  links: Link[];
  ids: string[];
}

const addressAttributes = ["href", "src", "action", "data-href"];

/** Every address in an attribute of the page, resolved where the page stands, and every id. */
function linked(page: Page, base: string): Linked {
  const here = new URL(base + page.path.slice(1), origin);
  const document = parse(page);
  const addresses = addressAttributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) as string),
  );
  return {
    page,
    links: addresses.map((address) => ({ from: page.path, address, url: new URL(address, here) })),
    ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
  };
}

function describeLinks(links: Link[]): string[] {
  return told(links.map(({ from, address }) => `${from} -> ${address}`));
}

describe.each(Object.keys(sites) as SiteName[])("site %s", (name) => {
  const { base } = sites[name];
  const all = documents(name).map((page) => linked(page, base));
  const links = all.flatMap((page) => page.links);
  const internal = links.filter(({ url }) => url.origin === origin);
  const idsOf = new Map(all.map(({ page, ids }) => [page.path, new Set(ids)]));

  /** Address below the base, or undefined where it lies outside. */
  function pathBelow({ url }: Link): string | undefined {
    const path = decodeURIComponent(url.pathname);
    return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
  }

  /** Whether a static host answers. */
  function isAnswered(link: Link): boolean {
    const path = pathBelow(link);
    if (path === undefined) return false;
    return idsOf.has(path) || (!path.endsWith("/") && existsSync(join(siteFolder(name), path)));
  }

  test("every address on the site leads to a file of the site, below its base", () => {
    expect(describeLinks(internal.filter((link) => !isAnswered(link)))).toEqual([]);
  });

  test("every fragment names an element of the page it leads to", () => {
    const dangling = internal.filter((link) => {
      const ids = idsOf.get(pathBelow(link) ?? "");
      return ids !== undefined && link.url.hash.length > 1 && !ids.has(decodeURIComponent(link.url.hash.slice(1)));
    });
    expect(describeLinks(dangling)).toEqual([]);
  });

  test("no id stands twice on a page", () => {
    const doubled = all.flatMap(({ page, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path}#${id}`),
    );
    expect(told(doubled)).toEqual([]);
  });

  test("every page but the error page, the embeds and what leads to another address is linked from another", () => {
    const reached = new Set(internal.filter((link) => pathBelow(link) !== link.from).map(pathBelow));
    const leading = new Set(redirects(name).map(({ path }) => path));
    const isAsked = ({ page }: Linked) => !/^(\/404|\/sematan\/)/.test(page.type) && !leading.has(page.path);
    const orphans = all.filter((one) => isAsked(one) && !reached.has(one.page.path));
    expect(told(orphans.map(({ page }) => page.path))).toEqual([]);
  });

  test("the addresses in the JSON of all regions are those of their pages", () => {
    const file = readFileSync(join(siteFolder(name), "api/v1/regions.json"), "utf8");
    const { regions } = JSON.parse(file) as { regions: { url: string; slug: string }[] };
    const paths = regions.map(({ url }) =>
      pathBelow({ from: "regions.json", address: url, url: new URL(url, origin) }),
    );
    expect(paths).toEqual(regions.map(({ slug }) => `/wilayah/${slug}/`));
    expect(paths.filter((path) => !idsOf.has(path ?? ""))).toEqual([]);
  });

  test("addresses of others can be followed by anybody", () => {
    const kinds = ["https:", "http:", "mailto:", "tel:", "data:"];
    expect(describeLinks(links.filter(({ url }) => !kinds.includes(url.protocol)))).toEqual([]);
  });
});
