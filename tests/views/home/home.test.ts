import { describe, expect, test } from "vitest";
import { homePage } from "../../../src/views/home/home.ts";
import { base, record, report } from "../../metrics/record.ts";
import { published } from "../../text/published.ts";
import { plain, targets } from "../phrases.ts";
import { siteOf } from "../site.ts";

describe("the committed record", () => {
  const page = homePage(siteOf(published), "id");
  const { list, map } = page.all.whole!;

  test("38 tiles and 38 names, each leading to its region", () => {
    const hrefs = list.regions.map(({ region }) => region.href);
    expect(new Set(hrefs).size).toBe(38);
    expect(hrefs.filter((address) => !map!.tiles.svg.includes(`href="${address}"`))).toEqual([]);
  });

  test("a region without a figure is in the list, last, and has no bar of nought", () => {
    const known = list.regions.map(({ coverage }) => coverage !== null);
    expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
    expect(known.filter(Boolean).length).toBeLessThan(38);
  });

  test("every number of the list is a share of e-KTP holders, and says so", () => {
    const bare = list.regions.filter(({ coverage, of }) => coverage && !of?.startsWith("dari pemegang KTP-el"));
    expect(bare).toEqual([]);
    expect(list.heads[0]).toContain("pemegang KTP-el");
  });

  test("the finding counts the regions without a figure, those with one, and those that met the target", () => {
    const known = list.regions.filter(({ coverage }) => coverage).length;
    expect(page.finding).toContain(known === 19 ? "Separuh" : `${38 - known} dari 38`);
    expect(page.known).toContain(`Dari ${known} wilayah yang ada angkanya`);
  });

  test("the province's figure is dated in its heading, opens with its age and leads to its source and its page", () => {
    const { heading, sentences, sources } = page.wholes[0]!;
    expect(heading).toContain("Jawa Timur, Februari 2024");
    expect(sentences[0]).toContain("15\u00a0Februari 2024, lebih dari dua tahun lalu");
    expect(sentences[1]).toContain("1.407.172");
    expect(targets(sources).at(-1)).toBe("/wilayah/jawa-timur/");
    expect(targets(sources)[0]).toMatch(/^https?:/);
  });

  test("three doors: all regions, the claims, how to activate", () => {
    expect(page.doors.map(({ href }) => href)).toEqual(["/peringkat/", "/klaim/", "/cara-aktivasi/"]);
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
      "kota-35-78: 46.739 orang. baru",
      "kota-35-73: 54.000 orang. lama",
      "kabupaten-35-18: 104.712 orang. dua",
      "kabupaten-35-04: 19.000 orang. kapan",
    ]);
    expect(news.map(({ dates }) => dates)).toEqual([
      "Terbit 1\u00a0November 2026; data 8\u00a0Mei 2023",
      "Terbit 23\u00a0April 2024; data 22\u00a0April 2024",
      "Terbit 28\u00a0Januari 2024; data 26\u00a0Januari 2024",
      "Tanggal terbit tidak diketahui; data 3\u00a0Februari 2026",
    ]);
  });

  test("five at most", () => {
    const days = Array.from({ length: 11 }, (_, day) => `2024-01-${String(day + 1).padStart(2, "0")}`);
    const reports = days.map((date, index) => report("35.73", date, { count: 1000 + index, source: `koran-${index}` }));
    expect(homePage(siteOf(record({ reports })), "id").news).toHaveLength(5);
  });

  test("each leads to its region, its report and its source", () => {
    expect(targets(news[0]!.figure)).toEqual([
      "/wilayah/kota-35-78/",
      "/wilayah/kota-35-78/laporan/#laporan-2023-05-08-baru",
      "https://baru.example/",
    ]);
  });
});

describe("what a page that gets old says", () => {
  const at = (date: string) =>
    siteOf(
      record({
        reports: [report("35", "2024-02-15", { count: 1_407_172 }), report("35.73", date, { count: 54_000 })],
        bases: [base("35", "2024-02-15", "perekaman", 30_000_000), base("35.73", date, "perekaman", 640_000)],
      }),
    );

  test("is nothing once every figure is old: the chart of silence says so in its title", () => {
    // 24 May 2026 is 181 days before 21 November 2026.
    const { aging, all } = homePage(at("2026-05-24"), "id");
    expect(aging).toBeNull();
    expect(all.whole?.silence.title).toContain("Sejak 24\u00a0Mei 2026");
  });

  test("waits while one is not", () => {
    expect(homePage(at("2026-05-25"), "id").aging).not.toBeNull();
  });
});
