import { describe, expect, test } from "vitest";
import { dividedBy } from "../../src/dataset/parts.ts";
import { sourceOf } from "../../src/dataset/dataset.ts";
import { checkerRecordOf } from "../../src/views/claims/checker-record.ts";
import { claimsParts } from "../../src/views/claims/divided.ts";
import { comparedApart, compare } from "../../src/views/compare/compare.ts";
import { findableRegions } from "../../src/views/home/find.ts";
import { homePage } from "../../src/views/home/home.ts";
import { listedPages } from "../../src/views/sitemap.ts";
import { dividedRanking, ranking } from "../../src/views/ranking.ts";
import { regionPage } from "../../src/views/region/region.ts";
import { sourceParts, sourcesPage, toSourceEntry } from "../../src/views/sources.ts";
import { base, record, report } from "../metrics/record.ts";
import { region } from "../regions.ts";
import { siteOf, stateOf } from "./site.ts";

/** A made-up record of some provinces, 50 regencies each: one report of 1,000 people, 5 % of those obliged, and 20,000 of them. */
function provinces(count: number) {
  const codes = Array.from({ length: count }, (_, index) => String(35 + index));
  const below = (code: string) =>
    Array.from({ length: 50 }, (_, index) => `${code}.${String(index + 1).padStart(2, "0")}`);
  const all = codes.flatMap(below);
  const rows = record({
    reports: all.map((code) =>
      report(code, "2024-12-31", {
        count: 1000,
        share: "5.00",
        statedBase: "wajib_ktp",
        source: `koran-${code.replace(".", "-")}`,
      }),
    ),
    bases: all.flatMap((code) => [
      base(code, "2024-12-31", "wajib_ktp", 20_000, { source: `dinas-${code.replace(".", "-")}` }),
      base(code, "2024-12-31", "penduduk", 30_000, { source: `bps-${code.replace(".", "-")}` }),
      base(code, "2024-06-30", "dpt", 19_900, { source: `kpu-${code.replace(".", "-")}` }),
      base(code, "2023-12-31", "wajib_ktp", 19_800, { source: `catatan-${code.replace(".", "-")}` }),
    ]),
  });
  const regions = [
    region("00", "Indonesia"),
    ...codes.map((code) => region(code, `Provinsi ${code}`)),
    ...all.map((code) =>
      region(code, `Kabupaten ${code}`, { slug: `kabupaten-${code.replace(".", "-")}`, tileRow: 1, tileColumn: 1 }),
    ),
  ];
  return siteOf({ ...rows, regions });
}

const [three, six] = [provinces(3), provinces(6)];
const length = (printed: unknown) => JSON.stringify(printed).length;

describe("150 regions of three provinces", () => {
  const [part] = dividedBy(three.dataset);

  test("the home page leads to each province and says what is known of it; its field fetches the names of all", () => {
    const { all, find } = homePage(three, "id");
    expect(all.whole).toBeNull();
    expect(all.parts?.parts).toEqual(
      ["35", "36", "37"].map((code) => ({
        name: `Provinsi ${code}`,
        href: `/peringkat/provinsi-${code}/`,
        about: ["50 dari 50 wilayah ada angkanya", "terakhir 31\u00a0Desember 2024"],
      })),
    );
    expect([find.letters, find.names]).toEqual([[], "/wilayah/nama.json"]);
    expect(findableRegions(three, "id")).toHaveLength(150);
    expect(findableRegions(three, "id")[0]).toMatchObject({ name: "Kabupaten 35.01", part: "Provinsi 35" });
  });

  test("the list of all regions leads to those of the provinces, in every order, and each of these to the others", () => {
    expect(dividedRanking(three, "id")?.parts.parts).toHaveLength(3);
    const page = ranking(three, "name", "id", part);
    expect([page.path, page.heading, page.rows.length]).toEqual([
      "/peringkat/provinsi-35/nama/",
      "Provinsi 35: semua wilayah, menurut nama",
      50,
    ]);
    expect(page.orders.map(({ href }) => href)).toEqual([
      "/peringkat/provinsi-35/",
      "/peringkat/provinsi-35/persentase/",
      "/peringkat/provinsi-35/nama/",
    ]);
    expect(page.beside?.parts.map(({ name }) => name)).toEqual(["Provinsi 36", "Provinsi 37"]);
  });

  test("the sitemap has every part", () => {
    const files = ["./[...language]/peringkat/[...list].astro", "./[...language]/klaim/[bagian].astro"];
    const paths = listedPages(three, "https://pantau.example", files).map(({ address }) => new URL(address).pathname);
    // Three orders of three provinces and their claims, in two languages.
    expect(paths).toHaveLength((3 * 3 + 3) * 2);
    expect(paths).toContain("/peringkat/provinsi-37/persentase/");
    expect(paths).toContain("/en/klaim/provinsi-35/");
  });

  test("sources by letter; a link to one leads to its part", () => {
    // 750 sources: 150 each of bps, catatan, dinas, koran, kpu, beside that of the targets, kementerian.
    const parts = sourceParts(three.dataset);
    expect(parts.map(({ slug, sources }) => [slug, sources.length])).toEqual([
      ["b", 150],
      ["c", 150],
      ["d", 150],
      ["k", 301],
    ]);
    expect(sourcesPage(three.dataset, "id").groups).toEqual([]);
    expect(sourcesPage(three.dataset, "id").parts).toHaveLength(4);
    expect(sourcesPage(three.dataset, "id", parts[0]).heading).toBe("Sumber, B: bps-35-01 sampai bps-37-50");
    const { id } = sourceOf(three.dataset, "dinas-36-07");
    expect(toSourceEntry(three.dataset, "x", id, "en").href).toBe("/en/sumber/d/#dinas-36-07");
  });

  test("a letter of very many sources has several pages", () => {
    // 600 of koran and kpu and the one of the targets: 400 and 201, the publishers in their order.
    const of = sourceParts(six.dataset).filter(({ letter }) => letter === "K");
    expect(of.map(({ slug, sources }) => [slug, sources.length])).toEqual([
      ["k", 400],
      ["k-2", 201],
    ]);
  });

  test("claims on the page of their province; the checker gets what the region needs, and where its claims stand", () => {
    const listed = claimsParts(three, part ?? null, "id");
    expect(listed.cards.groups.flatMap(({ cards }) => cards)).toHaveLength(50);
    expect(claimsParts(three, null, "id").cards.groups).toEqual([]);
    expect(claimsParts(three, null, "id").parts?.parts).toHaveLength(3);
    const own = checkerRecordOf(three.dataset, stateOf(three, "36.02").region);
    expect(own.page).toBe("provinsi-36/");
    expect(new Set([...own.activations, ...own.bases].map((row) => row.region))).toEqual(new Set(["36.02"]));
    expect(own.targets.map((row) => row.region)).toEqual(["00", "00", "00", "00"]);
  });

  test("a comparison fetches its regions, which are not in the page", () => {
    const page = compare(three, "id");
    expect([page.choices, page.known, page.comparison.regions, page.comparison.source]).toEqual([
      [],
      null,
      [],
      "/bandingkan/",
    ]);
    expect(comparedApart(three, "id")).toHaveLength(150);
  });
});

// What a page says is counted, not timed: twice as many regions, and no page that is longer by more than its parts are.
describe("no page grows with the number of regions", () => {
  const [part] = dividedBy(three.dataset);
  /** An entry of a part is some 150 characters long; three more of them. */
  const PARTS = 3 * 200;

  test.each([
    ["home", (site: typeof three) => homePage(site, "id")],
    ["all regions", (site: typeof three) => dividedRanking(site, "id")],
    ["comparisons", (site: typeof three) => compare(site, "id")],
    ["claims", (site: typeof three) => claimsParts(site, null, "id")],
    ["sources", (site: typeof three) => sourcesPage(site.dataset, "id")],
  ])("%s", (_, page) => {
    expect(length(page(six)) - length(page(three))).toBeLessThan(PARTS);
  });

  test.each([
    ["a province's list", (site: typeof three) => ranking(site, "report", "id", part)],
    ["a province's claims", (site: typeof three) => claimsParts(site, part ?? null, "id")],
    ["a region", (site: typeof three) => regionPage(site, stateOf(site, "35.07"), "id")],
    ["a region to compare", (site: typeof three) => comparedApart(site, "id")[6]],
    ["a region's record", (site: typeof three) => checkerRecordOf(site.dataset, stateOf(site, "35.07").region)],
  ])("%s", (_, page) => {
    expect(Math.abs(length(page(six)) - length(page(three)))).toBeLessThan(PARTS);
  });
});
