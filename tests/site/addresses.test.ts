import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rowsOf } from "../data/read.ts";
import { pages, parse, redirects, siteFolder, told, type Page } from "./sites.ts";

const origin = "https://pantau.example";
const fileOf = (name: "real" | "moved", path: string) => join(siteFolder(name), path);
const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name) ?? null;

describe("the code of a region leads to its page, an address cut at a slash to the list of what lies below; in its language", () => {
  const regions = rowsOf("data/wilayah.csv").filter(({ kode }) => kode !== "00");
  const codes = regions.map(({ kode, slug }) => ({ from: `/wilayah/${kode}/`, to: `/wilayah/${slug}/` }));
  // An address cut at a slash: the folders that hold files of the site and are no page.
  const cut = [
    { from: "/wilayah/", to: "/peringkat/nama/" },
    ...["/api/", "/api/v1/", "/api/v1/regions/"].map((from) => ({ from, to: "/data/api/" })),
    ...["/sematan/", "/oembed/"].map((from) => ({ from, to: "/pers/" })),
  ];
  const expected = [...codes, ...cut].flatMap(({ from, to }) =>
    ["", "/en"].map((folder) => ({ from: folder + from, to: `/ikd${folder}${to}` })),
  );
  const byFrom = (a: { from: string }, b: { from: string }) => (a.from < b.from ? -1 : 1);

  test("38 codes, that of the province and six folders, by itself, by a link and as the canonical address", () => {
    const found = redirects("moved").map((page) => {
      const document = parse(page);
      const to = attribute(document, "a", "href");
      expect(attribute(document, "meta[http-equiv=refresh]", "content")).toBe(`0;url=${to}`);
      expect(attribute(document, "link[rel=canonical]", "href")).toBe(origin + to);
      return { from: page.path, to };
    });
    expect(regions.length).toBe(39);
    expect(found.toSorted(byFrom)).toEqual(expected.toSorted(byFrom));
  });

  test("in a few bytes, in its own language, and without an origin no canonical address is made up", () => {
    const heavy = redirects("moved").filter(({ html }) => Buffer.byteLength(html) > 1500);
    expect(heavy.map(({ path }) => path)).toEqual([]);
    expect(redirects("real").filter(({ html }) => html.includes("canonical"))).toEqual([]);
    const foreign = redirects("real").filter((page) => parse(page).documentElement.lang !== page.language);
    expect(foreign.map(({ path }) => path)).toEqual([]);
  });
});

test("no folder of the site is left without an answer, but for those that only files name", () => {
  const folders = globSync("**/", { cwd: siteFolder("moved") }).map((folder) => folder.replaceAll("\\", "/"));
  const bare = folders.filter((folder) => !existsSync(fileOf("moved", join(folder, "index.html"))));
  expect(bare.toSorted()).toEqual(["_astro", "en/gambar", "gambar"]);
});

test("a former name of a region leads on from every address that bore it, its cards and their dates included", () => {
  // tests/fixtures/odd: Kota Batu was "batu"; its one report is of November 2025.
  const from = redirects("odd").map(({ path }) => path);
  const rest = [
    "wilayah/batu/",
    "wilayah/batu/laporan/",
    "wilayah/batu/kutip/",
    "sematan/batu/",
    "sematan/batu/grafik/",
  ];
  const all = [...rest, "sematan/batu/2025-11-30/"].flatMap((path) => [`/${path}`, `/en/${path}`]);
  expect(from.filter((path) => path.includes("/batu/")).toSorted()).toEqual(all.toSorted());
  const dated = redirects("odd").find(({ path }) => path === "/en/sematan/batu/2025-11-30/")!;
  expect(parse(dated).querySelector("a")!.getAttribute("href")).toBe("/en/sematan/kota-batu/2025-11-30/");
});

describe("what search engines are told", () => {
  const xml = readFileSync(fileOf("moved", "sitemap.xml"), "utf8");
  const entries = [...xml.matchAll(/<url>\s*<loc>([^<]*)<\/loc>\s*<lastmod>([^<]*)<\/lastmod>/g)];
  const lastmod = new Map(entries.map(([, loc = "", day = ""]) => [loc.slice(`${origin}/ikd`.length), day]));

  test("every page that has an address of its own, once", () => {
    const own = pages("moved").filter((page) => parse(page).querySelector("meta[name=robots]") === null);
    expect([...lastmod.keys()].toSorted()).toEqual(own.map(({ path }) => path).toSorted());
    expect(entries.length).toBe(lastmod.size);
  });

  test("a region's day is its own newest one, any other page's that of the record, and neither the day of the build", () => {
    // The newest source on Kota Kediri's rows, or row, or correction; by hand from the files.
    const terbit = new Map(rowsOf("data/sumber.csv").map((row) => [row["id"], row["terbit"]]));
    const rows = [...rowsOf("data/aktivasi.csv"), ...rowsOf("data/ektp.csv")].filter(
      (row) => row["wilayah"] === "35.71",
    );
    const days = rows
      .flatMap((row) => [row["tanggal"]!, terbit.get(row["sumber"])!])
      .filter((day) => day.length === 10);
    expect(lastmod.get("/wilayah/kota-kediri/")).toBe(days.toSorted().at(-1));
    const today = JSON.parse(readFileSync(fileOf("moved", "api/v1/regions.json"), "utf8")) as { today: string };
    expect([...lastmod.values()].filter((day) => day > today.today || !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([]);
    expect(lastmod.get("/")).toBe(lastmod.get("/en/tentang/"));
  });

  test("the list of lists and robots.txt lead to it, with an origin alone", () => {
    const index = readFileSync(fileOf("moved", "sitemap-index.xml"), "utf8");
    expect(index).toContain(`<loc>${origin}/ikd/sitemap.xml</loc>`);
    const lines = readFileSync(fileOf("moved", "robots.txt"), "utf8").split("\n");
    expect(lines).toEqual([lines[0], "User-agent: *", "Disallow:", `Sitemap: ${origin}/ikd/sitemap-index.xml`, ""]);
    expect(existsSync(fileOf("real", "sitemap-index.xml"))).toBe(false);
    expect(readFileSync(fileOf("real", "robots.txt"), "utf8")).not.toContain("Sitemap");
  });

  test("every page names itself and its other languages, which name it back", () => {
    const named = (page: Page) =>
      [...parse(page).querySelectorAll("link[rel=alternate][hreflang]")].map(
        (link) => `${link.getAttribute("hreflang")} ${link.getAttribute("href")}`,
      );
    const odd = pages("moved").filter((page) => {
      if (page.path === "/404.html") return false;
      const bare = page.path.replace(/^\/en\//, "/");
      const [id, en] = [`${origin}/ikd${bare}`, `${origin}/ikd/en${bare}`];
      return `${named(page)}` !== `${[`id ${id}`, `en ${en}`, `x-default ${id}`]}`;
    });
    expect(told(odd.map(({ path }) => path))).toEqual([]);
  });
});

test("every row of the record has its place in the list of its region's reports, by the name that is fixed for ever", () => {
  const slugs = new Map(rowsOf("data/wilayah.csv").map((row) => [row["kode"], row["slug"]]));
  const reports = rowsOf("data/aktivasi.csv").map((row) => [
    row["wilayah"],
    `laporan-${row["tanggal"]}-${row["sumber"]}`,
  ]);
  const bases = rowsOf("data/ektp.csv").map((row) => [
    row["wilayah"],
    `ektp-${row["ukuran"]}-${row["tanggal"]}-${row["sumber"]}`,
  ]);
  const html = new Map(pages("real").map((page) => [page.path, page.html]));
  const lost = [...reports, ...bases]
    .filter(([code]) => code !== "00")
    .filter(([code, id]) =>
      ["", "/en"].some((folder) => !html.get(`${folder}/wilayah/${slugs.get(code)}/laporan/`)?.includes(`id="${id}"`)),
    );
  expect(told(lost.map(([code, id]) => `${code} ${id}`))).toEqual([]);
});
