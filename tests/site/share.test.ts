import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPng } from "../pictures/read-png.ts";
import { pages, parse, siteFolder, type Page } from "./sites.ts";

// What a link to a page shows, and what a reader takes along.

const property = (page: Page, name: string) =>
  [...parse(page).querySelectorAll(`meta[property="${name}"]`)].map((meta) => meta.getAttribute("content") ?? "");

/** Where a file of the moved site lies, by its address. */
const fileAt = (address: string) =>
  join(siteFolder("moved"), decodeURI(address.replace("https://pantau.example/ikd/", "")));

const moved = () => pages("moved").filter(({ path }) => !path.endsWith("404.html"));

test("every page has one image, absolute, with its size and an alternative", () => {
  for (const page of moved().filter(({ html }) => html.includes('rel="canonical"') && html.includes("og:image"))) {
    const [address = "", ...more] = property(page, "og:image");
    expect(more, page.path).toEqual([]);
    const read = readPng(readFileSync(fileAt(address)));
    const size = ["width", "height"].map((side) => Number(property(page, `og:image:${side}`)[0]));
    expect(size, page.path).toEqual([read.width, read.height]);
    expect(property(page, "og:image:alt")[0]?.length, page.path).toBeGreaterThan(40);
    expect(property(page, "og:locale:alternate"), page.path).toEqual([page.language === "id" ? "en_GB" : "id_ID"]);
    expect(page.html, page.path).toContain('<meta name="twitter:card" content="summary_large_image">');
  }
});

test("a region's image has the date of its figure in its name, in its language; the rest have their own or the home page's", () => {
  const image = (path: string) =>
    property(
      moved().find((page) => page.path === path)!,
      "og:image",
    )[0];
  const at = "https://pantau.example/ikd";
  expect(image("/wilayah/kota-malang/")).toBe(`${at}/gambar/kota-malang-2024-04-23.png`);
  expect(image("/wilayah/kota-malang/laporan/")).toBe(`${at}/gambar/kota-malang-2024-04-23.png`);
  expect(image("/en/wilayah/kabupaten-banyuwangi/")).toBe(`${at}/en/gambar/kabupaten-banyuwangi.png`);
  expect(image("/klaim/")).toMatch(/\/gambar\/klaim-\d{4}-\d\d-\d\d\.png$/);
  expect(image("/en/bandingkan/")).toMatch(/\/en\/gambar\/bandingkan-\d{4}-\d\d-\d\d\.png$/);
  expect(image("/sumber/")).toBe(image("/"));
});

test("an address that could only be relative is left out, and so is its picture", () => {
  expect(pages("real").filter(({ html }) => html.includes("og:image"))).toEqual([]);
  const drawn = globSync("{,en/}gambar/*.png", { cwd: siteFolder("real") });
  expect(drawn.length).toBeGreaterThan(70);
  expect(drawn.filter((file) => !file.endsWith("-status.png"))).toEqual([]);
});

test("what a region offers is there: a picture for a status, two charts, as pictures, drawings and tables", () => {
  for (const page of moved().filter(({ type }) => type === "/wilayah/:slug/kutip/")) {
    const links = [...parse(page).querySelectorAll("#berkas a")].map((link) => link.getAttribute("href") ?? "");
    const files = links.filter((link) => /\.(?:png|svg)$|(?:cakupan|target)\.csv$/.test(link));
    expect(files, page.path).toHaveLength(7);
    const missing = files.filter((link) => !existsSync(join(siteFolder("moved"), link.replace("/ikd/", ""))));
    expect(missing, page.path).toEqual([]);
  }
});

test("the table of a chart holds what the chart shows: a row for each coverage of the API, and the targets", () => {
  const read = (file: string) => readFileSync(join(siteFolder("moved"), file), "utf8");
  const { series } = JSON.parse(read("api/v1/regions/kota-madiun.json")) as {
    series: { date: string; coverage: { value: number } | null }[];
  };
  const rows = read("wilayah/kota-madiun/cakupan.csv").trimEnd().split("\n").slice(1);
  const dots = rows.filter((row) => row.startsWith("wilayah,")).map((row) => row.split(","));
  expect(dots.map(([, , date, value]) => [date, Number(value)])).toEqual(
    series.flatMap(({ date, coverage }) => (coverage ? [[date, coverage.value]] : [])),
  );
  // The national targets, by the regulation: 25 % in 2023, 30 % from 2024 to 2026.
  expect(rows.filter((row) => row.startsWith("target_nasional"))).toEqual([
    "target_nasional,2023-01-01,2023-12-31,0.25,,,",
    "target_nasional,2024-01-01,2026-12-31,0.3,,,",
  ]);
});

test("a chart that travels says of what it is, from whom, and where from, in colours of its own", () => {
  const svg = readFileSync(join(siteFolder("moved"), "wilayah/kota-malang/cakupan.svg"), "utf8");
  const said = svg.replace(/<style>[^]*?<\/style>/, "").replace(/<[^>]*>/g, " ");
  for (const words of [
    "Kota Malang",
    "pemegang KTP-el",
    "Sumber: ",
    "CC BY 4.0",
    "pantau.example/ikd/wilayah/kota-malang/",
  ])
    expect(said).toContain(words);
  expect(svg).not.toMatch(/var\(|currentColor|@media/);
});

test("a printed sheet carries its own address, as letters and as a code that screens do not load", () => {
  for (const page of moved().filter(({ type }) => type === "/wilayah/:slug/")) {
    const sheet = parse(page).querySelector(".paper")!;
    expect(sheet.textContent.trim().split(/\s/)[0]).toBe(`https://pantau.example/ikd${page.path}`);
    const code = sheet.querySelector("img")!;
    expect(code.getAttribute("loading")).toBe("lazy");
    const file = join(siteFolder("moved"), code.getAttribute("src")!.replace("/ikd/", ""));
    expect(readFileSync(file, "utf8")).toContain(`<title>https://pantau.example/ikd${page.path}</title>`);
  }
});
