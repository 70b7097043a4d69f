import { describe, expect, test } from "vitest";
import { overlapArea } from "../../src/charts/box.ts";
import { APART, coveredByDots, LONG, RIVAL } from "../../src/charts/dot.ts";
import type { Mark } from "../../src/charts/mark.ts";
import { markSvg, togetherChart } from "../../src/charts/together.ts";
import { dotsOn } from "../../src/charts/track.ts";
import { coverageCases, mark, Q } from "./cases.ts";
import { scaled } from "./multiples.ts";
import { attributes, labelBoxes, parsed, places, wordsIn } from "./read.ts";
import { expectStored } from "./stored.ts";

const words = { axis: "% dari pemegang KTP-el", noReport: "tidak ada laporan" };

/** Some regions by their label, drawn on the scale of them all and of Kota Madiun, which takes the axis to 40 %. */
function chart(regions: Record<string, readonly Mark[]>, size: "narrow" | "wide" = "narrow"): string {
  const { tracks, axes } = scaled([...Object.values(regions), coverageCases["above-target"].marks]);
  const lines = Object.keys(regions).map((label, index) => ({ label, track: tracks[index]! }));
  return togetherChart(lines, axes, words, size, { label: "name" });
}

const malang = coverageCases["own-target"].marks;
const madiun = coverageCases["above-target"].marks;
const two = { "Kota Malang 8,4%": malang, "Kota Madiun 33%": madiun };

/** Four that printed almost nothing, almost on one day: the hardest there is to tell apart. */
const crowded = {
  "Kabupaten Kediri 0,30%": [mark("2023-02-17", Q(0.3, 0.3, 0.31), true)],
  "Kabupaten Bangkalan 0,18%": [mark("2023-02-16", Q(0.17, 0.18, 0.18), true)],
  "Kabupaten Mojokerto 0,6%": [mark("2023-02-24", Q(0.4, 0.6, 0.7), false)],
  "Kabupaten Tuban 0,32%": [mark("2023-03-04", Q(0.27, 0.32, 0.37), false)],
};
const near = {
  "Kota Malang 8,4%": malang,
  "Kabupaten Sidoarjo 8,3%": [mark("2024-08-09", Q(7.6, 8.3, 9.5), false)],
  "Kabupaten Malang 8,4%": [mark("2024-04-25", Q(8.3, 8.4, 8.5), true)],
  "Kabupaten Blitar 8,3%": [mark("2024-04-20", Q(8.2, 8.3, 8.4), false)],
};
const late = {
  "Kabupaten Tulungagung 33%": [mark("2026-11-20", Q(32, 33, 34), false)],
  "Kabupaten Banyuwangi 33%": [mark("2026-11-21", Q(32, 33, 34), false)],
  "Kabupaten Probolinggo 34%": [mark("2026-11-18", Q(33, 34, 35), false)],
  "Kabupaten Bojonegoro 34%": [mark("2026-11-19", Q(33, 34, 35), false)],
};

test("as stored", () => {
  expectStored("together-narrow", chart(two));
  expectStored("together-wide", chart(crowded, "wide"));
});

describe("two regions", () => {
  const svg = chart(two);

  test("each its own shape and class, hollow where the number is rounded", () => {
    // 326 thousandths of 290 px from 32: 126,5; 211 thousandths of 206 px up from 228: 184,5.
    expect(places(svg, ".s1 circle", "cx", "cy").at(-1)).toEqual([126.5, 184.5]);
    expect(attributes(svg, ".s1 circle", "class")).toEqual(["dot", "dot hol", "dot hol"]);
    // A square, 0,88 x 4,5 = 4 to each side of 500 and 720 thousandths: 177 and 79,7.
    expect(attributes(svg, ".s2 .dot", "d")[0]).toBe("M173 75.7L181 75.7L181 83.6L173 83.6z");
    expect(attributes(svg, ".s2 .dot", "class")).toEqual(["dot", "dot hol"]);
  });

  test("the targets as one stepped thread, with their words", () => {
    // 25 of 40: 625 thousandths, 228 - 128,8 = 99,3; 30 of 40: 750, 73,5. 2024 begins at 250: 104,5.
    expect(attributes(svg, ".tl", "d")).toEqual(["M32 99.3H104.5V73.5H322"]);
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(["target 25%", "target 30%", words.axis, "2023", "2026"]));
  });

  test("hatched from the last report of any of them to today", () => {
    // 12 August 2025 is day 954: 653 thousandths, 221,4; today, 972: 313,9.
    expect(places(svg, ".no", "x", "width")).toEqual([[221.4, 92.5]]);
  });

  test("the interval of a rounded figure is a bar, where it reaches beyond its dot", () => {
    expect(attributes(svg, ".s2 .iv", "d").join("")).toMatch(/M221\.4 [\d.]+V/);
    expect(attributes(svg, ".s1 .iv", "d")).toEqual([]);
  });

  test("its name is given, and it is one picture", () => {
    expect(parsed(svg).getAttribute("aria-label")).toBe("name");
    expect(parsed(svg).getAttribute("role")).toBe("img");
  });
});

test("a region without a figure keeps its place in the order and draws nothing", () => {
  const svg = chart({ "Kota Malang 8,4%": malang, "Kota Batu": [], "Kota Madiun 33%": madiun });
  expect(attributes(svg, ".s2", "class")).toEqual([]);
  expect(attributes(svg, ".s3 .dot", "d")[0]).toMatch(/^M177 /);
  expect(wordsIn(svg)).not.toContain("Kota Batu");
});

test("a contradicting report stands beside its own date's, and the guide goes on from that one", () => {
  const [before, doubled] = coverageCases.disagreement.marks as [Mark, Mark];
  const svg = chart({ A: [before, doubled, mark("2024-06-30", Q(6, 6, 6), true)] });
  // 3 January 2024 is day 367: 251 thousandths, 104,8; 5 of 40: 125, 202,3; the rival 12: 300, 166,2.
  expect(attributes(svg, ".s1 .rv", "d")).toEqual(["M104.8 202.3V166.2"]);
  // 30 June is day 546: 374 thousandths, 140,5; 6 of 40: 150, 197,1. 179 days after: joined, not dashed.
  expect(attributes(svg, ".s1 .dl:not(.gd)", "d").join("")).toContain("M104.8 202.3L140.5 197.1");
});

test("nobody reported: all is hatched, and said to be", () => {
  const svg = chart({ "Kota Batu": [] });
  expect(places(svg, ".no", "x", "width")).toEqual([[32, 281.9]]);
  expect(wordsIn(svg)).toContain("tidak ada laporan");
});

describe("the names at the ends of the lines", () => {
  const choices = { two, crowded, near, late };

  test.each(Object.keys(choices).flatMap((name) => [[name, "narrow"] as const, [name, "wide"] as const]))(
    "%s, %s: every name is there, none covers another, none leaves the picture",
    (name, size) => {
      const regions = choices[name as keyof typeof choices];
      const svg = chart(regions, size);
      const boxes = labelBoxes(svg);
      const names = boxes.filter(({ text }) => text in regions);
      expect(names.map(({ text }) => text).toSorted()).toEqual(Object.keys(regions).toSorted());
      const covered = boxes.flatMap((a, index) =>
        boxes.slice(index + 1).flatMap((b) => (overlapArea(a, b) > 0 ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(covered).toEqual([]);
      const [, , width] = parsed(svg).getAttribute("viewBox")!.split(" ").map(Number);
      expect(names.filter(({ left, right }) => left < 0 || right > width!)).toEqual([]);
    },
  );

  test("a name that does not touch its dot has a pointer to it", () => {
    // Of four on one spot, one name at most has room beside it.
    expect(attributes(chart(crowded), ".rv", "d").length).toBeGreaterThanOrEqual(3);
    expect(attributes(chart(two), ".rv", "d")).toEqual([]);
  });

  test("a name cannot be read as markup", () => {
    expect(chart({ "A <b> & 8,4%": malang })).toContain("A &lt;b&gt; &amp; 8,4%");
  });
});

test("four marks for lists, four shapes", () => {
  const drawn = [0, 1, 2, 3].map(markSvg);
  expect(drawn.map((svg) => parsed(svg).querySelector("g")!.getAttribute("class"))).toEqual(["s1", "s2", "s3", "s4"]);
  expect(new Set(drawn.map((svg) => svg.replace(/class="s\d"/, ""))).size).toBe(4);
});

test("a guide keeps labels away where it is drawn: from the report before, not from one that contradicts that", () => {
  const first = [0, 0, 0, 0, 0, 1, APART] as const;
  const rival = [0, 1000, 1000, 1000, 0, 1, RIVAL] as const;
  const last = [1000, 0, 0, 0, 1000, 1, LONG] as const;
  // Thousandths as pixels: the guide runs along the bottom, 1000; from the rival it would run from the top left down.
  const boxes = coveredByDots(dotsOn([first, rival, last], { left: 0, right: 1000, top: 0, bottom: 1000 }));
  const between = boxes.filter(({ left, right }) => left > 100 && right < 900);
  expect(between.length).toBeGreaterThan(5);
  expect(between.filter(({ top }) => top < 900)).toEqual([]);
});
