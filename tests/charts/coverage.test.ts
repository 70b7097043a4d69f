import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { coverageChart, coverageKey, coverageLayout } from "../../src/charts/coverage.ts";
import { sampleSvg } from "../../src/charts/key.ts";
import { coverageCases, mark, Q, targets, TODAY, words } from "./cases.ts";
import { attributes, places, wordsIn } from "./read.ts";
import { expectStored } from "./stored.ts";

const chart = (name: keyof typeof coverageCases) => coverageChart(coverageCases[name], words, { label: name });

describe("coverage chart", () => {
  test.each(Object.keys(coverageCases) as (keyof typeof coverageCases)[])("%s, as stored", (name) => {
    expectStored(`coverage-${name}`, chart(name));
  });

  // The plot area: 2023 to 2026 are 1461 days on 288 px from x = 32; 0 to 35 % are 175 px up from y = 195.
  test("a known share of a known day stands where a ruler puts it", () => {
    // 22 April 2024 is day 477: 32 + 288 x 477 / 1461 = 126.0; 8,4375 %: 195 - 5 x 8,4375 = 152.8.
    // 22 October 2023 is day 294: 90.0; 4,86 %: 170.7.
    expect(places(chart("own-target"), ".dot.hol circle", "cx", "cy")).toEqual([
      [90, 170.7],
      [126, 152.8],
    ]);
  });

  test("a count in full is a filled dot, a rounded one or a percentage alone a hollow one", () => {
    // 3 September 2023 is day 245: 80.3; 3,9 %: 175.5. Then as above.
    expect(places(chart("own-target"), ".dot:not(.hol) circle", "cx", "cy")).toEqual([[80.3, 175.5]]);
    expect(places(chart("percentage-only"), ".dot:not(.hol) circle", "cx", "cy")).toEqual([]);
    expect(places(chart("percentage-only"), ".dot.hol circle", "cx", "cy")).toHaveLength(1);
  });

  test("a bar behind the dot is its interval", () => {
    // 14,5 to 17,8 %: 195 - 72.5 = 122.5 up to 195 - 89 = 106, 16.5 px: twice as high as the dot.
    // 30 April 2024 is day 485: 127.6.
    expect(attributes(chart("many-reports"), ".iv:not(.gd):not(.dd) path", "d")[0]).toContain("M127.6,122.5L127.6,106");
  });

  test("a bar along the axis is the days a report may stand for", () => {
    // "2024": from 1 January (day 365: 104.0) to 31 December (day 730: 175.9), at 28,8 % of 40: 195 - 126 = 69.
    expect(attributes(chart("above-target"), ".iv.dd path", "d")[0]).toContain("M104,69L175.9,69");
  });

  test("a date without a lower bound is dotted from the edge", () => {
    // 20 June 2024 is day 536: 137.7; 6,5 %: 195 - 32.5 = 162.5.
    expect(attributes(chart("undated"), ".iv.gd path", "d")).toEqual(["M32,162.5L137.7,162.5"]);
  });

  test("the target in force is a step: 25 % in 2023, 30 % from 2024 to the end of 2026", () => {
    // 25 %: 195 - 125 = 70; 30 %: 45; 1 January 2024: 32 + 288 x 365 / 1461 = 103.95.
    expect(attributes(chart("none"), ".tl path", "d")).toEqual(["M32,70L104,70L104,45L320,45"]);
    expect(wordsIn(chart("none"))).toEqual(expect.arrayContaining(["target 25%", "target 30%"]));
  });

  test("a gap in the targets is a gap in the thread", () => {
    const gap = [targets[0]!, { from: "2025-01-01", to: "2025-12-31", share: 0.3 }];
    const svg = coverageChart({ ...coverageCases.none, targets: gap }, words, { label: "" });
    // 1 January 2025 is day 731: 176.1; 1 January 2026 is day 1096: 248.05.
    expect(attributes(svg, ".tl path", "d")).toEqual(["M32,70L104,70M176.1,45L248,45"]);
  });

  test("the region's own target is a thread of its own", () => {
    expect(attributes(chart("own-target"), ".tl.own path", "d")).toEqual(["M104,70L176.1,70"]);
    expect(wordsIn(chart("own-target"))).toContain("target kota 25%");
  });

  test("from the last report to today is hatched, with its word", () => {
    // 21 November 2026 is day 1420: 311.9; 311.9 - 126.0 = 185.9 (and 279.9 from the edge where nobody ever said).
    expect(places(chart("own-target"), ".no rect", "x", "width")).toEqual([[126, 185.9]]);
    expect(places(chart("none"), ".no rect", "x", "width")).toEqual([[32, 279.9]]);
    expect(attributes(chart("none"), ".no", "fill")).toEqual(["url(#hatch)"]);
    expect(wordsIn(chart("none"))).toContain("tidak ada laporan");
    expect(wordsIn(chart("undated")).filter((word) => /ada|laporan/.test(word))).toEqual(["tidak ada laporan"]);
  });

  test("no word where the hatching is too narrow for it", () => {
    const fresh = { ...coverageCases.none, marks: [mark("2026-10-31", Q(9, 9, 9), true)] };
    expect(wordsIn(coverageChart(fresh, words, { label: "" })).join(" ")).not.toMatch(/tidak|laporan/);
  });

  test("reports that contradict each other are both shown, joined by a line, each with its number", () => {
    const svg = chart("disagreement");
    // 5 and 12 %: 170 and 135, on day 367: 104.3.
    expect(attributes(svg, ".rv path", "d")).toEqual(["M104.3,170L104.3,135"]);
    expect(places(svg, ".dot.hol circle", "cx", "cy")).toEqual([[104.3, 135]]);
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(["5%", "12%"]));
  });

  test("the axis is the same on all pages and grows only for a value that needs it", () => {
    const ticks = (name: keyof typeof coverageCases) => wordsIn(chart(name)).filter((word) => /^\d+%?$/.test(word));
    expect(ticks("none")).toEqual(["0", "10", "20", "30%", "2023", "2024", "2025", "2026"]);
    // 35,89 % at the high end: up to 40 %, so 30 % stands at 195 - 175 x 30 / 40 = 63.8.
    expect(attributes(chart("above-target"), ".tl path", "d")).toEqual(["M32,85.6L104,85.6L104,63.8L320,63.8"]);
    expect(ticks("far-above").slice(0, 4)).toEqual(["0", "20", "40", "60%"]);
  });

  test("the axis holds every target", () => {
    // 40 % is its upper end, at y = 20.
    const own = [{ from: "2024-01-01", to: "2024-12-31", share: 0.4 }];
    const svg = coverageChart({ ...coverageCases["own-target"], own }, words, { label: "chart" });
    expect(attributes(svg, ".tl.own path", "d")[0]).toMatch(/^M104,20L/);
  });

  test("the years begin with the first report and end with today", () => {
    const years = (date: string, today: string) =>
      wordsIn(
        coverageChart({ ...coverageCases.none, marks: [mark(date, Q(1, 1, 1), true)], today }, words, { label: "" }),
      )
        .filter((word) => /^20\d\d$/.test(word))
        .map(Number);
    expect(years("2022-03-01", TODAY)).toEqual([2022, 2023, 2024, 2025, 2026]);
    expect(years("2024-03-01", "2028-02-01")).toEqual([2023, 2024, 2025, 2026, 2027, 2028]);
    expect(years("2024-03-01", "2031-02-01")).toEqual([2023, 2025, 2027, 2029, 2031]);
  });

  test("seven years are all named, of eight every other one", () => {
    const named = (today: string) =>
      wordsIn(coverageChart({ ...coverageCases.none, today }, words, { label: "" })).filter((word) =>
        /^20\d\d$/.test(word),
      );
    expect(named("2029-02-01")).toHaveLength(7);
    expect(named("2030-02-01")).toEqual(["2024", "2026", "2028", "2030"]);
  });

  test("the years hold every mark", () => {
    const late = { ...coverageCases.none, marks: [mark("2027-01-01", Q(1, 1, 1), true)] };
    expect(wordsIn(coverageChart(late, words, { label: "" }))).toContain("2027");
  });

  test("two hundred reports cost no more than 2.000 bytes gzip, and keep the first and the last", () => {
    const svg = chart("two-hundred");
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(2000);
    // 1 % on 5 January 2023 (day 4: 32.8), and 20,9 % 199 x 6 days later (day 1198: 268.2).
    const dots = places(svg, ".dot circle", "cx", "cy");
    expect(dots).toContainEqual([32.8, 190]);
    expect(dots).toContainEqual([268.2, 90.5]);
    // 235 pixels of dots, no two of which are nearer than their own width, 8.
    expect(dots.length).toBeGreaterThan(25);
    expect(dots.length).toBeLessThanOrEqual(30);
  });
});

// The layout of a low chart: 35 % are 85 px up from y = 105; below it 3 % are 140 px up from y = 275.
describe("where every value is below five per cent", () => {
  const low = chart("low");

  test("the whole scale above, with its targets and small dots", () => {
    // 25 %: 105 - 85 x 25 / 35 = 44.3; 30 %: 32.1.
    expect(attributes(low, ".tl path", "d")).toEqual(["M32,44.3L104,44.3L104,32.1L320,32.1"]);
    // 9 December 2024 is day 708: 171.6; 2,71 %: 105 - 85 x 2,71 / 35 = 98.4.
    expect(places(low, "circle[r='2']", "cx", "cy")).toContainEqual([171.6, 98.4]);
    expect(places(low, "circle[r='2']", "cx")).toHaveLength(5);
    expect(wordsIn(low)).toEqual(expect.arrayContaining(["target 25%", "target 30%", "30%"]));
  });

  test("its lowest part in the shade that the panel below bears, and says what it is", () => {
    // 3 %: 105 - 85 x 3 / 35 = 97.7; the panel from 135 to 275.
    expect(attributes(low, ".zm path", "d")[0]).toMatch(
      /^M32,97\.7L320,97\.7L320,105L32,105Z?M32,135L320,135L320,275L32,275/,
    );
    expect(wordsIn(low)).toContain("bagian 0–3%, diperbesar");
  });

  test("the same reports enlarged, with their values, bars and silence", () => {
    // 2,71 %: 275 - 140 x 2,71 / 3 = 148.5.
    expect(places(low, "circle[r='4']", "cx", "cy")).toContainEqual([171.6, 148.5]);
    expect(wordsIn(low)).toEqual(expect.arrayContaining(["0,5%", "2,7%", "tidak ada laporan"]));
    // "2023": to day 364 (103.8) at 1,65 %: 275 - 77 = 198.
    expect(attributes(low, ".iv.dd path", "d")[0]).toContain("M32,198L103.8,198");
  });

  test("one axis of years", () => {
    expect(wordsIn(low).filter((word) => /^20\d\d$/.test(word))).toEqual(["2023", "2024", "2025", "2026"]);
  });

  test("each value is said once", () => {
    expect(wordsIn(low).filter((word) => word === "2,7%")).toHaveLength(1);
  });

  test("five per cent, and no value at all, are drawn on the one scale", () => {
    const at = (share: number) =>
      coverageChart({ ...coverageCases.none, marks: [mark("2024-06-30", Q(0, share, 6), true)] }, words, { label: "" });
    expect(wordsIn(at(5)).join()).not.toContain("diperbesar");
    // The panel holds the whole bar.
    expect(wordsIn(at(4.99))).toContain("bagian 0–6%, diperbesar");
    expect(wordsIn(chart("none")).join()).not.toContain("diperbesar");
  });
});

describe("the key", () => {
  const keys = (name: keyof typeof coverageCases) => coverageKey(coverageCases[name], words);

  test("names the marks that are drawn and no others", () => {
    // An exact and two rounded ones; 49 days, then 183 between them; every bar within its dot.
    expect(keys("own-target")).toEqual(["exact", "rounded", "joined", "long"]);
    // A whole year, and bars beyond their dots.
    expect(keys("above-target")).toEqual(["exact", "rounded", "long", "values", "days"]);
    expect(keys("undated")).toEqual(["rounded", "undated"]);
    expect(keys("disagreement")).toEqual(["exact", "rounded", "long", "values", "rival"]);
    expect(keys("none")).toEqual([]);
  });

  test("of a low chart: what the enlarged part draws", () => {
    // 0,6 % is 140 x 0,1 / 3 = 4.7 px above 0,5: beyond a dot of 4.
    expect(keys("low")).toEqual(["exact", "rounded", "joined", "long", "values", "days"]);
  });

  test("names the silence where its word has no room", () => {
    const fresh = { ...coverageCases.none, marks: [mark("2026-10-31", Q(9, 9, 9), true)] };
    expect(coverageKey(fresh, words)).toEqual(["exact", "silence"]);
  });

  test("every stroke and dot of every case is in its key, or bears its name", () => {
    const strokes = {
      joined: ".dl:not(.gd)",
      long: ".dl.gd",
      values: ".iv:not(.dd):not(.gd)",
      days: ".dd",
      undated: ".iv.gd",
      rival: ".rv",
    };
    for (const name of Object.keys(coverageCases) as (keyof typeof coverageCases)[]) {
      const drawn = Object.entries(strokes).filter(
        ([, selector]) => attributes(chart(name), `${selector} path`, "d").length > 0,
      );
      expect(
        keys(name).filter((one) => one in strokes),
        name,
      ).toEqual(drawn.map(([one]) => one));
    }
  });

  test("a sample looks like its mark", () => {
    expect(attributes(sampleSvg("days"), ".iv.dd", "d")).toEqual(["M0 7H24"]);
    expect(attributes(sampleSvg("values"), ".iv", "d")).toEqual(["M7 0V14"]);
    expect(attributes(sampleSvg("rounded"), ".dot.hol", "r")).toEqual(["4"]);
    expect(attributes(sampleSvg("silence"), ".no", "fill")).toEqual(["url(#hatch)"]);
  });
});

test.each(["none", "low"] as const)(
  "drawn wider for a file it has the height and the letters of a page: %s",
  (name) => {
    const values = coverageCases[name];
    const wide = coverageChart(values, words, { label: name }, coverageLayout(values, 560));
    const size = (svg: string) => /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.slice(1).map(Number);
    const [, height] = size(chart(name));
    expect(size(wide)).toEqual([560, height]);
    // The axis ends eight pixels before the edge on a page (320 of 328), and in a file.
    expect(wide).toMatch(/H552\b|L552[ ,]|[ ,]552[ ,"]/);
  },
);
