import { expect, test } from "vitest";
import { sitemapLists } from "../../src/publish/sitemap.ts";

const listed = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    address: `https://pantau.example/${index}/`,
    lastmod: "2026-11-22" as const,
  }));

// The protocol of sitemaps.org: no list names more than 50,000 pages.
test("one list as long as it may be, then the next; every page in one of them", () => {
  const pages = listed(120_001);
  const lists = sitemapLists(pages);
  expect(lists.map(({ name, pages: of }) => [name, of.length])).toEqual([
    ["sitemap", 50_000],
    ["sitemap-2", 50_000],
    ["sitemap-3", 20_001],
  ]);
  expect(lists.flatMap(({ pages: of }) => of)).toEqual(pages);
});

test("a site of few pages has one", () => {
  expect(sitemapLists(listed(3)).map(({ name }) => name)).toEqual(["sitemap"]);
});
