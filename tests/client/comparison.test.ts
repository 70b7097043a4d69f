import { eastJava } from "../area.ts";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { chipsHtml, comparisonHtml, sentences, comparedTable } from "../../src/client/comparison.ts";
import { comparisonWords } from "../../src/text/compare.ts";
import type { Compared, ComparisonData } from "../../src/views/compare/comparison.ts";

function region(slug: string, more: Partial<Compared> = {}): Compared {
  const name = slug.toUpperCase();
  return {
    slug,
    name,
    label: `${name} 8%`,
    said: "8% dari pemegang KTP-el, 22 April 2024",
    dated: `${name} (April 2024)`,
    track: [[326, 211, 208, 214, 326, 0, 0]],
    cells: [{ text: ["8%"], small: [["7–9%"]] }, null, null],
    ...more,
  };
}

const [a, b, c] = ["a", "b", "c"].map((slug) => region(slug)) as [Compared, Compared, Compared];
const none = region("d", { label: null, dated: null, track: [], cells: [null, null, null] });
const comparison: ComparisonData = {
  words: comparisonWords(eastJava).id,
  chart: { axis: "% dari pemegang KTP-el", noReport: "tidak ada laporan" },
  axes: { ticks: [{ at: 0, text: "0" }], years: [{ at: 0, middle: 500, text: "2023" }], steps: [], today: 972 },
  rows: [
    { head: "Cakupan, persen dari pemegang KTP-el", missing: "belum ada" },
    { head: "Laju", missing: "belum ada" },
    { head: "Angka yang lebih baru", missing: "tidak ada", optional: true },
  ],
  regions: [a, b, c, none],
  pairs: { "a b": "a dan b: selisih 1 persen poin.", "b c": "b dan c: selisih 2 persen poin." },
};
const said = (...regions: Compared[]) => sentences(regions, comparison, "id");
const parsed = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

describe("what can be said of the pairs", () => {
  test("one region alone: that another is wanted", () => {
    expect(said(a)).toEqual(["Tambahkan satu wilayah lagi untuk membandingkan."]);
  });

  test("a difference where there is one, whatever the order of the choice", () => {
    expect(said(b, a)).toEqual(["a dan b: selisih 1 persen poin."]);
  });

  test("none: side by side, with their months", () => {
    expect(said(a, c)).toEqual([
      "Selisih A (April 2024) dan C (April 2024) tidak kami hitung: laporannya tidak di sekitar tenggat yang sama.",
    ]);
  });

  test("some: the differences first, then the one pair that has none", () => {
    const [first, second, third, ...more] = said(c, b, a);
    expect([first, second]).toEqual(["a dan b: selisih 1 persen poin.", "b dan c: selisih 2 persen poin."]);
    expect(third).toMatch(/^Selisih C \(April 2024\) dan A \(April 2024\) tidak kami hitung/);
    expect(more).toEqual([]);
  });

  test("some, and several pairs that have none: said once for all of them", () => {
    const e = region("e");
    const all = { ...comparison, regions: [a, b, c, e] };
    expect(sentences([a, b, e], all, "id").map((sentence) => sentence.slice(0, 27))).toEqual([
      "a dan b: selisih 1 persen p",
      "Selisih pasangan yang lain ",
    ]);
  });

  test("a region without a figure is of no pair", () => {
    expect(said(a, b, none)).toEqual(["a dan b: selisih 1 persen poin."]);
    expect(said(a, none)).toEqual([]);
  });
});

describe("the table", () => {
  const table = parsed(comparedTable([a, none], comparison, "id"));
  const texts = (selector: string) => [...table.querySelectorAll(selector)].map((cell) => cell.textContent!.trim());

  test("a caption, a head for every column and row, a column for every region, missing said in words", () => {
    expect(texts("caption")).toEqual(["Cakupan dan target: A dan D, menurut laporan terakhir yang dapat kami pakai"]);
    expect(texts("thead th[scope=col]")).toEqual(["Ukuran", "A", "D"]);
    expect(texts("tbody th[scope=row]")).toEqual(["Cakupan, persen dari pemegang KTP-el", "Laju"]);
    expect(texts("tbody td")).toEqual(["8% 7–9%", "belum ada", "belum ada", "belum ada"]);
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

  test("a row that may be left out comes with the first that has something to say", () => {
    const newer = region("n", { cells: [null, null, { text: ["Ada angka yang lebih baru"] }] });
    const rows = [...parsed(comparedTable([a, newer], comparison, "id")).querySelectorAll("tbody tr")];
    expect(rows.at(-1)!.textContent).toBe("Angka yang lebih barutidak adaAda angka yang lebih baru");
  });
});

test("the chart's words: a list with every region, its mark, its figure with base and date", () => {
  const page = parsed(comparisonHtml([a, none], comparison, "id"));
  const items = [...page.querySelectorAll("figcaption li")];
  expect(items.map((item) => item.textContent!.trim())).toEqual([
    "A: 8% dari pemegang KTP-el, 22 April 2024.",
    "D: 8% dari pemegang KTP-el, 22 April 2024.",
  ]);
  expect(items.map((item) => item.querySelectorAll("svg").length)).toEqual([1, 1]);
  const names = [...page.querySelectorAll("figure > .scroll > svg")].map((svg) => svg.getAttribute("aria-label"));
  expect(names[0]).toMatch(/^Grafik titik: cakupan IKD A dan D, persen dari pemegang KTP-el/);
  // One for phones, one for desks.
  expect(names).toEqual([names[0], names[0]]);
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
  const html = [chipsHtml([odd], comparison), comparisonHtml([odd], comparison, "id")].join("");
  expect(html).not.toContain("<i>");
  expect(parsed(html).querySelector("td")!.getAttribute("data-head")).toBe('A "b" <i>&');
});
