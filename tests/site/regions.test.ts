import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { pages, parse, siteFolder, told } from "./sites.ts";

/** The regions as the data folder lists them, read without the project's own tables. */
const listed = csvParse(readFileSync("data/wilayah.csv", "utf8"))
  .filter(({ jenis }) => jenis === "kabupaten" || jenis === "kota")
  .toSorted((a, b) => ((a["kode"] as string) < (b["kode"] as string) ? -1 : 1));
const slugs = listed.map(({ slug }) => slug as string);

const all = pages("real");

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(siteFolder("real"), path), "utf8"));
}

test("38 kabupaten/kota go in", () => {
  expect(listed).toHaveLength(38);
  expect(new Set(slugs).size).toBe(38);
});

describe.each(["", "/en"])("38 come out, under %s/", (prefix) => {
  test.each(["", "laporan/", "kutip/"])("as pages /wilayah/‹slug›/%s, and the province beside them", (rest) => {
    const pattern = new RegExp(`^${prefix}/wilayah/([^/]+)/${rest}$`);
    const built = all.map((page) => pattern.exec(page.path)?.[1]).filter((slug) => slug !== undefined);
    expect(built.toSorted()).toEqual([...slugs, "jawa-timur"].toSorted());
  });

  test.each(["/", "/peringkat/"])("as links on %s", (path) => {
    const page = all.find((candidate) => candidate.path === prefix + path);
    if (page === undefined) throw new Error(`no page ${prefix}${path}`);
    const addresses = [...parse(page).querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    expect(slugs.filter((slug) => !addresses.includes(`${prefix}/wilayah/${slug}/`))).toEqual([]);
  });
});

/** The parts of a region's page, top to bottom: the finding and its age, the number, its chart, how far, what others say, on what evidence, to take along, the rest folded. */
const order = [
  ...["h1", ".age", ".big", ".tell", "#kirim", "#cakupan", "#laju", "#klaim", "#laporan", "#pakai"],
  ...["#selengkapnya", "#dasar", ".proof", "#posisi", "#kegiatan", "#sarana", "#linimasa", "#hak-jawab"],
];

test("a region's page has its parts in one order, and says what IKD is", () => {
  const regions = all.filter(({ type }) => type === "/wilayah/:slug/");
  expect(regions).toHaveLength(2 * 39);
  const odd = regions.filter((page) => {
    const document = parse(page);
    const found = [...document.querySelectorAll(order.join())].map((part) =>
      order.findIndex((one) => part.matches(one)),
    );
    const ordered = found.every((place, index) => index === 0 || found[index - 1]! <= place);
    // A page without a figure has neither a number nor a course.
    const [big, distance] = [".big", "#laju"].map((one) => document.querySelector(`main ${one}`));
    const known = big !== null || document.querySelector("#kirim") !== null;
    const told = /IKD: (aplikasi ponsel|the government's phone app)/.test(document.querySelector("main")!.textContent!);
    return !(ordered && known && distance && told);
  });
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test("38 come out as JSON, in the order of their codes", () => {
  const { regions } = json("api/v1/regions.json") as { regions: { code: string; name: string; slug: string }[] };
  expect(regions.map(({ code, name, slug }) => [code, name, slug])).toEqual(
    listed.map(({ kode, nama, slug }) => [kode, nama, slug]),
  );
});

test("each region and the province has a JSON file of its own", () => {
  const missing = [...slugs, "jawa-timur", "indonesia"].filter(
    (slug) => !existsSync(join(siteFolder("real"), `api/v1/regions/${slug}.json`)),
  );
  expect(missing).toEqual([]);
});

describe("every document of the API", () => {
  const documents = (site: "real" | "moved") =>
    globSync("api/v1/**/*.json", { cwd: siteFolder(site), exclude: ["api/v1/openapi.json"] }).map((file) => ({
      file,
      document: JSON.parse(readFileSync(join(siteFolder(site), file), "utf8")) as Record<string, unknown>,
    }));

  test("says which data it holds, of which day, and where they are from", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const said = { title: expect.any(String), version, license: "CC-BY-4.0", built: expect.any(String) };
    for (const { file, document } of documents("real"))
      expect(document["dataset"], file).toEqual({ ...said, url: null });
    for (const { file, document } of documents("moved"))
      expect(document["dataset"], file).toEqual({ ...said, url: "https://pantau.example/ikd/data/" });
  });

  test("names its sources by ids that the list of sources has", () => {
    const { sources } = json("api/v1/sources.json") as { sources: { id: string }[] };
    const known = new Set(sources.map(({ id }) => id));
    const named = documents("real").flatMap(({ document }) => sourcesIn(document));
    expect(named.length).toBeGreaterThan(500);
    expect(told(named.filter((id) => !known.has(id)))).toEqual([]);
  });
});

/** Every id under `source` or `sources`, at any depth. */
function sourcesIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "source") return [inner as string];
    const ids = key === "sources" && Array.isArray(inner) ? inner.filter((id) => typeof id === "string") : [];
    return [...ids, ...sourcesIn(inner)];
  });
}

test("38 come out in the summary table", () => {
  const summary = csvParse(readFileSync(join(siteFolder("real"), "data/ringkasan.csv"), "utf8"));
  const codes = summary.map((row) => Object.values(row)[0]);
  expect(listed.filter(({ kode }) => !codes.includes(kode))).toEqual([]);
});

test("the tables are published byte for byte", () => {
  const tables = [
    "wilayah",
    "sumber",
    "aktivasi",
    "ektp",
    "target",
    "kegiatan",
    "sarana",
    "linimasa",
    "koreksi",
    "pengecualian",
  ];
  for (const table of tables) {
    const published = readFileSync(join(siteFolder("real"), "data", `${table}.csv`));
    expect(published.equals(readFileSync(join("data", `${table}.csv`))), table).toBe(true);
  }
});

test("the space between a number in bold and the words after it survives the compressor", () => {
  const glued = all.flatMap(({ path, html }) =>
    [...html.matchAll(/<\/(strong|b|em|a|span|data|time|abbr)>[A-Za-z]{2,20}/g)].map(([text]) => `${path}: ${text}`),
  );
  expect(told(glued)).toEqual([]);
});
