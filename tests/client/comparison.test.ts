import { eastJava } from "../area.ts";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import {
  chipsHtml,
  comparedTable,
  detailsHtml,
  embedCode,
  figureHtml,
  messageOf,
  sentences,
} from "../../src/client/comparison.ts";
import { keyWords } from "../../src/text/chart-words.ts";
import { comparisonWords } from "../../src/text/compare.ts";
import type { Side } from "../../src/text/rank.ts";
import type { Compared, ComparisonData } from "../../src/views/compare/comparison.ts";

function region(slug: string, more: Partial<Compared> = {}): Compared {
  const name = slug.toUpperCase();
  return {
    slug,
    code: "35.73",
    name,
    href: `/wilayah/${slug}/`,
    card: `/sematan/${slug}/`,
    label: `${name} 8%`,
    sent: `${name} 8% (April 2024)`,
    date: "2024-04-22",
    track: [[326, 211, 208, 214, 326, 0, 0]],
    cells: [{ text: ["8%"], small: [["7–9%"]] }, null, null],
    sides: {},
    ...more,
  };
}

const side = (said: string, share: number): Side => ({ said, coverage: { value: share, low: share, high: share } });
/** Near the end of 2023 were the first two, near that of 2024 the last two. */
const a = region("a", { code: "35.01", sides: { "2023-12-31": side("A 8%", 0.08) } });
const b = region("b", {
  code: "35.02",
  sides: { "2023-12-31": side("B 7%", 0.07), "2024-12-31": side("B 9%", 0.09) },
});
const c = region("c", { code: "35.03", sides: { "2024-12-31": side("C 11%", 0.11) } });
// 8 - 7 = 1; 11 - 9 = 2, exact.
const ab = "A 8% dan B 7% dari pemegang KTP-el, keduanya di sekitar akhir 2023: selisih 1,00 persen poin.";
const bc = "B 9% dan C 11% dari pemegang KTP-el, keduanya di sekitar akhir 2024: selisih 2,00 persen poin.";
const none = region("d", { label: null, sent: "D: belum ada", date: null, track: [], cells: [null, null, null] });
const comparison: ComparisonData = {
  words: comparisonWords(eastJava).id,
  chart: { axis: "% dari pemegang KTP-el", noReport: "tidak ada laporan" },
  axes: { ticks: [{ at: 0, text: "0" }], years: [{ at: 0, middle: 500, text: "2023" }], steps: [], today: 972 },
  key: keyWords.id,
  rows: ["Cakupan, persen dari pemegang KTP-el", "Tanggal laporan", "Sumber"],
  embed: { height: 460, site: "Pantau IKD Jawa Timur", lead: "Sumber" },
  none: "belum ada",
  source: null,
  regions: [a, b, c, none],
};
const said = (...regions: Compared[]) => sentences(regions, comparison, "id");
const parsed = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

describe("what can be said of the pairs", () => {
  test("one region alone: that another is wanted", () => {
    expect(said(a)).toEqual(["Tambahkan satu wilayah lagi untuk membandingkan."]);
  });

  test("a difference where there is one, whatever the order of the choice", () => {
    expect(said(b, a)).toEqual([ab]);
  });

  test("none, and dates far apart: how far", () => {
    // 22 April 2024 to 12 August 2025 are 477 days, 15,7 months: 16.
    const late = region("e", { date: "2025-08-12" });
    expect(sentences([late, a], comparison, "id")).toEqual([
      "Selisihnya tidak kami hitung: tanggal kedua laporan berjarak 16 bulan.",
    ]);
    expect(sentences([a, late], { words: comparisonWords(eastJava).en }, "en")).toEqual([
      "We give no difference: the two reports are 16 months apart.",
    ]);
  });

  // Two reports within 92 days of one deadline are at most 184 days apart: 22 April to 23 October 2024 is that, one day more is not.
  test.each([
    ["2024-10-23", "laporannya tidak di sekitar tenggat yang sama."],
    ["2024-10-24", "tanggal kedua laporan berjarak 6 bulan."],
  ])("none, and the other report of %s", (date, why) => {
    const later = region("e", { date });
    expect(sentences([a, later], comparison, "id")).toEqual([`Selisihnya tidak kami hitung: ${why}`]);
  });

  test("of several deadlines near both the last", () => {
    const both = region("e", { code: "35.04", sides: { ...b.sides, "2023-12-31": side("E 1%", 0.01) } });
    expect(said(b, both)[0]).toContain("di sekitar akhir 2024");
  });

  test("none, and only the year of one report known: no number of months", () => {
    expect(said(a, region("c", { date: null }))).toEqual([
      "Selisihnya tidak kami hitung: laporannya tidak di sekitar tenggat yang sama.",
    ]);
  });

  test("some: the differences first, then once that the others have none", () => {
    expect(said(c, b, a)).toEqual([
      ab,
      bc,
      "Selisih pasangan yang lain tidak kami hitung: laporannya tidak di sekitar tenggat yang sama.",
    ]);
  });

  test("a region without a figure is of no pair, and said to be without one", () => {
    expect(said(a, b, none)).toEqual([ab, "Belum ada angka yang bisa dipakai: D."]);
    expect(said(a, none)).toEqual(["Belum ada angka yang bisa dipakai: D."]);
  });
});

describe("the table", () => {
  const table = parsed(comparedTable([a, none], comparison, "id"));
  const texts = (selector: string) => [...table.querySelectorAll(selector)].map((cell) => cell.textContent!.trim());

  test("a caption, a head for every column and row, a column for every region, missing said in words", () => {
    expect(texts("caption")).toEqual(["Cakupan dan target: A dan D, menurut laporan terakhir yang dapat kami pakai"]);
    expect(texts("thead th[scope=col]")).toEqual(["Ukuran", "A", "D"]);
    expect(texts("tbody th[scope=row]")).toEqual(comparison.rows);
    expect(texts("tbody td")).toEqual(["8% 7–9%", ...Array(5).fill("belum ada")]);
  });

  test("says that it is a table, whatever it is laid out as", () => {
    const roles = (selector: string) =>
      new Set([...table.querySelectorAll(selector)].map((one) => one.getAttribute("role")));
    expect(roles("table")).toEqual(new Set(["table"]));
    expect(roles("tr")).toEqual(new Set(["row"]));
    expect(roles("thead th")).toEqual(new Set(["columnheader"]));
    expect(roles("tbody th")).toEqual(new Set(["rowheader"]));
    expect(roles("td")).toEqual(new Set(["cell"]));
  });

  test("the head of a column leads to the region", () => {
    expect([...table.querySelectorAll("thead a")].map((link) => link.getAttribute("href"))).toEqual([
      "/wilayah/a/",
      "/wilayah/d/",
    ]);
  });
});

test("the chart: its title alone is its caption, and its key explains what is drawn", () => {
  const page = parsed(figureHtml([a, none], comparison, "id"));
  expect(page.querySelector("figcaption")!.textContent).toBe("Cakupan A dan D");
  // One hollow dot; 211 of 1000 with an interval of 208 to 214 stays within it.
  expect([...page.querySelectorAll(".key li")].map((item) => item.textContent!.trim())).toEqual([
    "angka bulat, atau persentase saja",
  ]);
  const names = [...page.querySelectorAll("figure > .scroll > svg")].map((svg) => svg.getAttribute("aria-label"));
  expect(names[0]).toMatch(/^Grafik titik: cakupan IKD A dan D, persen dari pemegang KTP-el/);
  // One for phones, one for desks.
  expect(names).toEqual([names[0], names[0]]);
});

test("a message names every region with its figure and date, the base, and the link", () => {
  expect(messageOf([a, none], comparison, "https://x.example/?w=a,d", "id")).toBe(
    "Cakupan IKD dari pemegang KTP-el: A 8% (April 2024) dan D: belum ada. https://x.example/?w=a,d",
  );
});

test("a chosen region can be taken out by name", () => {
  const chips = parsed(chipsHtml([a, b], comparison));
  expect(
    [...chips.querySelectorAll("button")].map((button) => [
      button.getAttribute("value"),
      button.getAttribute("aria-label"),
    ]),
  ).toEqual([
    ["a", "Hapus A"],
    ["b", "Hapus B"],
  ]);
});

test("a name is never read as markup", () => {
  const odd = region("odd", { name: 'A "b" <i>&' });
  const html = [
    chipsHtml([odd], comparison),
    figureHtml([odd], comparison, "id"),
    detailsHtml([odd], comparison, "id"),
  ].join("");
  expect(html).not.toContain("<i>");
  expect(parsed(html).querySelector("td")!.getAttribute("data-head")).toBe('A "b" <i>&');
});

test("the code for other sites: a frame of a fixed height for each, and a line that leads to the comparison", () => {
  const address = "https://pantau.example/bandingkan/?w=a,b";
  const code = parsed(embedCode([a, b], comparison, address, "id"));
  const frames = [...code.querySelectorAll("iframe")].map((frame) =>
    ["src", "height", "title"].map((name) => frame.getAttribute(name)),
  );
  expect(frames).toEqual([
    ["https://pantau.example/sematan/a/", "460", "Aktivasi IKD, A"],
    ["https://pantau.example/sematan/b/", "460", "Aktivasi IKD, B"],
  ]);
  expect(code.querySelector("p")!.textContent).toBe("Sumber: Pantau IKD Jawa Timur, A dan B (CC BY 4.0)");
  expect(code.querySelector("p a")!.getAttribute("href")).toBe(address);
  expect(code.querySelector("script")).toBeNull();
});
