import { describe, expect, test } from "vitest";
import { homePage } from "../../../src/views/home/home.ts";
import { base, record, report } from "../../metrics/record.ts";
import { published } from "../../text/published.ts";
import { plain, targets } from "../phrases.ts";
import { siteOf } from "../site.ts";

describe("the committed record", () => {
  const page = homePage(siteOf(published), "id");

  test("38 tiles and 38 names, each leading to its region", () => {
    const hrefs = page.regions.map(({ region }) => region.href);
    expect(new Set(hrefs).size).toBe(38);
    expect(page.map.svg.match(/<a /g)).toHaveLength(38);
    expect(hrefs.filter((address) => !page.map.svg.includes(`href="${address}"`))).toEqual([]);
  });

  test("a region without a figure is in the list, last, and has no bar of nought", () => {
    const known = page.regions.map(({ coverage }) => coverage !== null);
    expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
    expect(known.filter(Boolean).length).toBeLessThan(38);
  });

  test("every number of the list is a share of e-KTP holders, and says so", () => {
    const bare = page.regions.filter(({ coverage, of }) => coverage && !of?.startsWith("dari pemegang KTP-el"));
    expect(bare).toEqual([]);
    expect(page.heads[0]).toContain("pemegang KTP-el");
  });

  test("the province's number stands under the question", () => {
    expect(page.hero.headline).toBe("Berapa orang di Jawa Timur telah mengaktifkan IKD?");
    expect(page.hero.ledes[1]).toContain("1.407.172");
    expect(page.hero.number!.figure.href).toMatch(/^\/wilayah\/jawa-timur\/laporan\/#laporan-2024-02-15-/);
  });
});

describe("what is new", () => {
  const dataset = record({
    reports: [
      report("35.73", "2024-04-22", { count: 54_000, source: "lama" }),
      report("35.78", "2023-05-08", { count: 46_739, source: "baru" }),
      // The same figure in two papers, and one that is not used.
      report("35.18", "2024-01-26", { count: 104_712, source: "satu" }),
      report("35.18", "2024-01-26", { count: 104_712, source: "dua" }),
      report("35.76", "2023-08-03", { count: 3900, used: false, note: "Unduhan.", source: "baru" }),
      report("35.04", "2026-02-03", { count: 19_000, source: "kapan" }),
    ],
    bases: [base("35.73", "2024-04-22", "perekaman", 640_000)],
    sources: {
      lama: { published: "2024-04-23" },
      baru: { published: "2026-11-01" },
      satu: { published: "2024-01-27" },
      dua: { published: "2024-01-28" },
    },
  });
  const { news } = homePage(siteOf(dataset), "id");

  test("by the day the source came out, whatever the figure's age; the undated last; one figure once", () => {
    expect(news.map(({ figure }) => plain(figure))).toEqual([
      "kota-35-78: 46.739 orang, 8 Mei 2023. baru",
      "kota-35-73: 54.000 orang, 22 April 2024. lama",
      "kabupaten-35-18: 104.712 orang, 26 Januari 2024. dua",
      "kabupaten-35-04: 19.000 orang, 3 Februari 2026. kapan",
    ]);
  });

  test("ten at most", () => {
    const days = Array.from({ length: 11 }, (_, day) => `2024-01-${String(day + 1).padStart(2, "0")}`);
    const reports = days.map((date, index) => report("35.73", date, { count: 1000 + index, source: `koran-${index}` }));
    expect(homePage(siteOf(record({ reports })), "id").news).toHaveLength(10);
  });

  test("each leads to its region, its report and its source", () => {
    expect(targets(news[0]!.figure)).toEqual([
      "/wilayah/kota-35-78/",
      "/wilayah/kota-35-78/laporan/#laporan-2023-05-08-baru",
      "https://baru.example/",
    ]);
  });
});

test("the map threads the foot of a tile where the target was met, dashed where it possibly was", () => {
  const tiled = (count: number, unit: number) => {
    const reports = [report("35.73", "2024-04-22", { count, precision: "sekitar", unit })];
    return homePage(siteOf(record({ reports, bases: [base("35.73", "2024-04-22", "perekaman", 100_000)] })), "id").map
      .svg;
  };
  // Of the 30 %: 40 to 42 % surely, 29 to 31 % possibly, 20 to 22 % not.
  const threads = (svg: string) => [...svg.matchAll(/class="(t[gl](?: own)?)"/g)].map(([, classes]) => classes);
  expect(threads(tiled(41_000, 1000))).toEqual(["tg", "tl"]);
  expect(threads(tiled(30_000, 1000))).toEqual(["tg", "tl own"]);
  expect(threads(tiled(21_000, 1000))).toEqual([]);
});

describe("age", () => {
  const at = (date: string) =>
    siteOf(
      record({
        reports: [report("35", "2024-02-15", { count: 1_407_172 }), report("35.73", date, { count: 54_000 })],
        bases: [base("35", "2024-02-15", "perekaman", 30_000_000), base("35.73", date, "perekaman", 640_000)],
      }),
    );

  test("is said once when every figure is old", () => {
    const { ledes } = homePage(at("2026-05-24"), "id").hero;
    // 24 May 2026 is 181 days before 21 November 2026.
    expect(ledes[0]).toBe(
      "Semua angka di situs ini berumur lebih dari setengah tahun; yang terbaru dari 24\u00a0Mei 2026 (kota-35-73).",
    );
    expect(ledes.join(" ")).not.toContain("Angka terakhir yang kami temukan");
  });

  test("is that of the province alone while one is not", () => {
    const { ledes } = homePage(at("2026-05-25"), "id").hero;
    expect(ledes.join(" ")).not.toContain("Semua angka");
    expect(ledes[0]).toContain("Angka terakhir yang kami temukan: 15\u00a0Februari 2024, lebih dari dua tahun lalu.");
  });
});
