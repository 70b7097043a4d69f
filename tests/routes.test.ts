import { existsSync, globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fileHref, href, languagePaths, navigation } from "../src/routes.ts";
import { pages } from "../src/text/pages.ts";

const folder = "src/pages/[...language]";

/** The file of a page: `/data/` is `data.astro` or `data/index.astro`. */
function fileOf(path: string): string | undefined {
  const bare = `${folder}${path}`.replace(/\/$/, "");
  return [`${bare}.astro`, `${bare}/index.astro`].find((file) => existsSync(file));
}

describe("navigation", () => {
  test.each([...navigation])("%s is a page", (name) => {
    expect(fileOf(pages[name].path)).toBeDefined();
  });

  test("no page that the words know of is left out of it", () => {
    const built = Object.keys(pages).filter((name) => fileOf(pages[name as keyof typeof pages].path) !== undefined);
    const beneath = built.filter((name) => pages[name as keyof typeof pages].path.split("/").length <= 3);
    expect(beneath.toSorted()).toEqual([...navigation].toSorted());
  });

  test("every page has words", () => {
    const known = Object.values(pages).map(({ path }) => fileOf(path)?.replaceAll("\\", "/"));
    const files = globSync(`src/pages/*language]/**/*.astro`).map((file) => file.replaceAll("\\", "/"));
    expect(files.length).toBeGreaterThan(navigation.length);
    const unnamed = files.filter((file) => !/\[(slug|\.\.\.list|bagian)\]/.test(file) && !known.includes(file));
    expect(unnamed).toEqual([]);
  });
});

test("Indonesian at the root, English below /en/, files once", () => {
  expect(href("id", "/wilayah/kota-malang/")).toBe("/wilayah/kota-malang/");
  expect(href("en", "/wilayah/kota-malang/")).toBe("/en/wilayah/kota-malang/");
  expect([href("id", "/"), href("en", "/")]).toEqual(["/", "/en/"]);
  expect(fileHref("/data/aktivasi.csv")).toBe("/data/aktivasi.csv");
  expect(languagePaths().map(({ params }) => params.language)).toEqual([undefined, "en"]);
});
