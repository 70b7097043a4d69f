import { describe, expect, test } from "vitest";
import { bar } from "../../src/charts/bar.ts";
import { textWidth } from "../../src/charts/label.ts";
import { shareTicks } from "../../src/charts/share-axis.ts";
import { silenceLabel } from "../../src/charts/silence.ts";
import { swatch } from "../../src/charts/swatch.ts";
import { threads, threadsOf } from "../../src/charts/threads.ts";
import { tint } from "../../src/charts/tint.ts";
import { exact } from "../../src/notation/quantity.ts";
import { coverageCases, many, Q } from "./cases.ts";
import { multiples } from "./multiples.ts";
import { attributes, places, wordsIn } from "./read.ts";
import { expectStored } from "./stored.ts";

const name = { label: "name" };

test.each([
  [0, 1],
  [0.00999, 1],
  [0.01, 2],
  [0.05, 3],
  [0.1, 4],
  [0.2, 5],
  [0.2999, 5],
  [0.3, 6],
  [1.02, 6],
])("%d has tint %d", (coverage, expected) => {
  expect(tint(coverage)).toBe(expected);
});

test("shares are ticked at every ten per cent up to fifty, then at every twenty", () => {
  const texts = (top: number) => shareTicks(top).map(({ text }) => text);
  expect(texts(0.5)).toEqual(["0", "10", "20", "30", "40%"]);
  expect(texts(0.55)).toEqual(["0", "20", "40%"]);
});

test("the word of the silence keeps two pixels of air on either side, else it takes two lines", () => {
  const said = (room: number) =>
    silenceLabel("tanpa laporan", { left: 10, top: 0, right: 10 + room, bottom: 100 }).map(({ text }) => text);
  const width = textWidth("tanpa laporan");
  expect(said(width + 4.01)).toEqual(["tanpa laporan"]);
  expect(said(width + 3.99)).toEqual(["tanpa\nlaporan"]);
});

describe("swatch", () => {
  const target = { share: 0.3, text: "target 30%" };

  test("as stored", () => {
    expectStored("swatch-interval", swatch(Q(14.5, 15.7, 17.8), target, name));
    expectStored("swatch-none", swatch(null, target, name));
  });

  test("dyed from the bottom up to the low end, half-dyed to the high end", () => {
    const svg = swatch(Q(14.5, 15.7, 17.8), target, name);
    const cells = (classes: string) => attributes(svg, classes, "d")[0]!.split("z").slice(0, -1);
    // 14,5: a row of ten, four, and half a cell (5.5 px) in the second row at y = 119 - 11 - 12 = 96.
    expect(cells(".dye")).toHaveLength(15);
    expect(cells(".dye")[0]).toBe("M0 108h11v11h-11");
    expect(cells(".dye").at(-1)).toBe("M48 96h5.5v11h-5.5");
    // 17,8: eighteen, the last one 0,8 x 11 = 8.8 px wide, the eighth of its row at x = 84.
    expect(cells(".maybe").at(-1)).toBe("M84 96h8.8v11h-8.8");
  });

  test("the thread lies between the thirtieth cell and the next, with its word", () => {
    // Three rows of 12 from the bottom of the gap: 119.5 - 36 = 83.5.
    const svg = swatch(Q(8, 8, 8), target, name);
    expect(attributes(svg, ".tl", "d")).toEqual(["M-2 83.5H121"]);
    expect(wordsIn(svg)).toEqual(["target 30%"]);
    expect(attributes(swatch(Q(8, 8, 8), null, name), ".tl, text", "class")).toEqual([]);
  });

  test("nought is undyed, a hundred and more is all dyed, unknown is neither", () => {
    expect(attributes(swatch(exact(0), null, name), "path", "fill")).toEqual(["url(#cells)"]);
    const full = attributes(swatch(exact(1.1), null, name), ".dye", "d")[0]!;
    expect(full.split("z")).toHaveLength(101);
    expect(full).not.toContain("y-");
    expect(attributes(swatch(null, null, name), "path", "fill")).toEqual(["url(#voids)"]);
  });
});

describe("threads", () => {
  const coded = (coverages: readonly (number | null)[]) =>
    coverages.map((coverage, index) => ({ code: String(index), coverage }));
  const drawn = threadsOf(coded([null, 0.02, 0.33, null]));

  test("as stored", () => {
    const real = coded(many.map((marks) => marks.at(-1)?.quantity.value ?? null));
    expectStored("threads", threads(threadsOf(real), "1", name));
  });

  test("the most dyed first, the rest of the width hatched, a mark under this region", () => {
    const svg = threads(drawn, "1", name);
    expect(attributes(svg, "rect:not(.at):not([fill])", "class")).toEqual(["t6", "t2"]);
    expect(attributes(svg, "rect:not(.at)", "x")).toEqual(["0%", "25%", "50%"]);
    expect(attributes(svg, "rect[fill]", "width")).toEqual(["50%"]);
    expect(attributes(svg, ".at", "x")).toEqual(["25%"]);
  });

  test("a region without a figure is marked under the hatching; a page of no region has no mark", () => {
    expect(attributes(threads(drawn, "3", name), ".at", "x")).toEqual(["50%"]);
    expect(attributes(threads(drawn, undefined, name), ".at", "x")).toEqual([]);
    expect(attributes(threads(drawn, "35", name), ".at", "x")).toEqual([]);
  });

  test("more than a screen has room for: those of one tint are one band, so that no page grows with their number", () => {
    // 200 of 3 %, 100 of 15 %, 100 without a figure: a quarter, a half, a quarter of the width.
    const many = [...Array(200).fill(0.03), ...Array(100).fill(0.15), ...Array(100).fill(null)];
    const svg = threads(threadsOf(coded(many)), "399", name);
    expect(attributes(svg, "rect:not(.at):not([fill])", "class")).toEqual(["t4", "t2"]);
    expect(attributes(svg, "rect:not(.at)", "x")).toEqual(["0%", "25%", "75%"]);
    expect(attributes(svg, "rect:not(.at)", "width")).toEqual(["25%", "50%", "25%"]);
    expect(attributes(svg, ".at", "x")).toEqual(["75%"]);
  });
});

describe("bar", () => {
  test("low end dyed, high end half-dyed, the target a tick, in per cent of the track", () => {
    const svg = bar({ value: Q(14, 15, 17.5), end: 0.35, target: 0.3 });
    // 14 / 35 = 40 %, 17,5 / 35 = 50 %, 30 / 35 = 85,7 %.
    expect(attributes(svg, ".dye, .maybe", "width")).toEqual(["50%", "40%"]);
    expect(attributes(svg, ".tk", "x1")).toEqual(["85.7%"]);
  });

  test("never beyond the track; no tick without a target; hatched without a value", () => {
    expect(attributes(bar({ value: exact(50), end: 40, target: null }), ".dye", "width")).toEqual(["100%"]);
    expect(attributes(bar({ value: exact(50), end: 40, target: null }), "line", "class")).toEqual([]);
    expect(attributes(bar({ value: null, end: 40, target: 30 }), "rect", "fill")).toEqual(["url(#hatch)"]);
  });
});

describe("small multiples", () => {
  const pictures = multiples(many);

  test("38 in, 38 out, all with the same threads, the last in words, and the first and the last year", () => {
    expect(pictures).toHaveLength(38);
    expect(new Set(pictures.flatMap((svg) => attributes(svg, ".tl", "d"))).size).toBe(1);
    expect(new Set(pictures.map((svg) => wordsIn(svg).join(" ")))).toEqual(new Set(["2023 2026 target 30%"]));
    expectStored("multiple", pictures[1]!);
  });

  test("one scale of time and of shares, grown by the highest of all", () => {
    // The highest end of all is 35,89 %: up to 40 % on 82 px from y = 86; 1461 days on 154 px from x = 1.
    // 8,4375 %: 211 thousandths, 86 - 17.3 = 68.7; day 477: 326 thousandths, 1 + 50.2 = 51.2.
    const [malang] = multiples([coverageCases["own-target"].marks, coverageCases["above-target"].marks]);
    expect(places(malang!, ".dot", "cx", "cy").at(-1)).toEqual([51.2, 68.7]);
    // From 22 October 2023, day 294: 201 thousandths, 1 + 31 = 32.
    expect(attributes(malang!, ".dl.gd", "d")[0]).toMatch(/^M32 [\d.]+L51\.2 68\.7$/);
  });

  test("the target's words stand above its thread, and below it where a report is above", () => {
    const [malang, madiun] = multiples([coverageCases["own-target"].marks, coverageCases["above-target"].marks]);
    // 30 of 40: 750 thousandths, 86 - 61.5 = 24.5; 5 above, 14 below.
    expect(places(malang!, ".tt", "x", "y")).toEqual([[155, 19.5]]);
    expect(places(madiun!, ".tt", "x", "y")).toEqual([[155, 38.5]]);
  });

  test("a region without reports is hatched from the first year to today", () => {
    // Day 1420: 972 thousandths, 1 + 149.7 = 150.7.
    expect(places(pictures[2]!, ".no", "x", "width")).toEqual([[1, 149.7]]);
    expect(attributes(pictures[2]!, "circle", "class")).toEqual([]);
  });
});
