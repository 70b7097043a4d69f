import { expect, test } from "vitest";
import { robots, sitemap, sitemapIndex } from "../../src/publish/sitemap.ts";
import { xml, xmlFile } from "../../src/publish/xml.ts";

test("hostile text remains text, and what XML cannot hold is left out", () => {
  const hostile = `"]]><script>&amp;\u0000\u0008\uffff</a>`;
  expect(xmlFile(xml("a", { b: hostile }, hostile))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<a b="&quot;]]&gt;&lt;script&gt;&amp;amp;&lt;/a&gt;">&quot;]]&gt;&lt;script&gt;&amp;amp;&lt;/a&gt;</a>\n',
  );
});

test("letters beyond the basic ones pass whole", () => {
  expect(xml("a", {}, "é 🏛").markup).toBe("<a>é 🏛</a>");
});

test("an element without content closes itself; elements stand in lines of their own", () => {
  expect(xml("a", {}, xml("b", { href: "/" })).markup).toBe('<a>\n<b href="/"/></a>');
});

test("lists of pages, and of lists", () => {
  const listed = [{ address: "https://a.example/?b&c", lastmod: "2026-11-21" }];
  const loc = "<loc>https://a.example/?b&amp;c</loc>\n<lastmod>2026-11-21</lastmod>";
  expect(sitemap(listed)).toContain(`<url>\n${loc}</url></urlset>`);
  expect(sitemapIndex(listed)).toContain(`<sitemap>\n${loc}</sitemap></sitemapindex>`);
  expect(robots(null)).not.toContain("Sitemap");
});
