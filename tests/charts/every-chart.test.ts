import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { bar } from "../../src/charts/bar.ts";
import { coverageChart } from "../../src/charts/coverage.ts";
import { definitions } from "../../src/charts/definitions.ts";
import { togetherChart } from "../../src/charts/together.ts";
import { peopleChart } from "../../src/charts/people.ts";
import { stripChart } from "../../src/charts/strip.ts";
import { swatch } from "../../src/charts/swatch.ts";
import { threads, threadsOf } from "../../src/charts/threads.ts";
import { coverageCases, many, peopleCases, Q, strip, stripCases, words } from "./cases.ts";
import { multiples, scaled } from "./multiples.ts";
import { parsed, wordsIn } from "./read.ts";

const name = { label: "Grafik" };
const target = { share: 0.3, text: "target 30%" };

/** Every chart of this folder in every state that the tests know. */
const charts: [string, string][] = [
  ...Object.entries(coverageCases).map(([key, values]): [string, string] => [key, coverageChart(values, words, name)]),
  ...Object.entries(peopleCases).map(([key, { values, words }]): [string, string] => [
    key,
    peopleChart(values, words, name),
  ]),
  ...Object.entries(stripCases).map(([key, { values, words }]): [string, string] => [
    key,
    stripChart(values, words, name),
  ]),
  ["swatch", swatch(Q(14.5, 15.7, 17.8), target, name)],
  ["swatch none", swatch(null, target, name)],
  [
    "threads",
    threads(
      threadsOf(strip.map(({ coverage }, index) => ({ code: String(index), coverage: coverage?.value ?? null }))),
      undefined,
      name,
    ),
  ],
  ["threads here", threads(threadsOf([{ code: "35.73", coverage: 0.3 }]), "35.73", name)],
  ["bar", bar({ value: Q(14, 15, 17), end: 0.35, target: 0.3 })],
  ["bar none", bar({ value: null, end: 0.35, target: 0.3 })],
  ["multiple", multiples(many)[1]!],
  ...together("narrow"),
  ...together("wide"),
];

/** Four that stand close together, with the name the other charts have. */
function together(size: "narrow" | "wide"): [string, string][] {
  const { tracks, axes } = scaled(["many-reports", "own-target", "above-target", "disagreement"].map(marksOf));
  const lines = tracks.map((track, index) => ({ label: `Kota ${index}`, track }));
  return [[`together ${size}`, togetherChart(lines, axes, { axis: "%", noReport: "tidak ada laporan" }, size, name)]];
}

function marksOf(key: string) {
  return coverageCases[key as keyof typeof coverageCases].marks;
}

describe.each(charts)("%s", (name, svg) => {
  const elements = [...parsed(svg).querySelectorAll("*"), parsed(svg)];

  test("brings no style, no script, no id and no paint of its own but the patterns", () => {
    expect(svg).not.toMatch(/<style|<script|\bstyle=|\bid=|\bon\w+=/);
    const paint = ["fill", "stroke", "font-family", "font-size", "stroke-width"];
    const own = elements.flatMap((element) => paint.map((attribute) => element.getAttribute(attribute)));
    expect(own.filter((value) => value !== null && !/^url\(#(hatch|cells|voids)\)$/.test(value))).toEqual([]);
  });

  test("holds no number with more than a tenth, nor one that is none", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    const places = svg.replaceAll(/>[^<]*</g, "><").replaceAll(/\bd?y="[\d.]+em"|aria-label="[^"]*"|href="[^"]*"/g, "");
    expect(places.match(/\d\.\d{2,}/g)).toBeNull();
  });

  test("says nothing in English unless asked to", () => {
    const aloud = [...wordsIn(svg), ...elements.map((element) => element.getAttribute("aria-label"))].join(" ");
    expect(aloud).not.toMatch(/\b(tick|axis|rule|dot|link|text|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/i);
    expect(aloud).not.toMatch(/\d,\d{3}\b/);
  });

  test("has a name, or is hidden from those who do not see it", () => {
    const root = parsed(svg);
    const named = root.getAttribute("role") !== null && root.getAttribute("aria-label") === "Grafik";
    expect(named || root.getAttribute("aria-hidden") === "true").toBe(true);
  });

  test("costs at most 1.000 bytes gzip, with two hundred reports or four regions 2.000", () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(/two-hundred|together/.test(name) ? 2000 : 1000);
  });
});

describe("one look", () => {
  const css = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8").replaceAll(
    /\/\*[^]*?\*\//g,
    "",
  );
  const ruled = new Set([...css.matchAll(/\.([a-z][a-z0-9]*)(?=[\s.,:{])/g)].map(([, rule]) => rule!));
  const used = new Set([definitions, ...charts.map(([, svg]) => svg)].flatMap(classesIn));
  // Set by the page that holds the chart, not by the chart.
  const byPages = ["hero", "defs", "narrow", "wide", "s1", "s2", "s3", "s4"];

  test("every class of a chart has a rule in charts.css", () => {
    expect([...used].filter((one) => !ruled.has(one) && !byPages.includes(one))).toEqual([]);
  });

  test("every rule there dresses a class of a chart", () => {
    expect([...ruled].filter((one) => !used.has(one) && !byPages.includes(one))).toEqual([]);
  });

  test("the patterns that charts refer to are defined", () => {
    const wanted = new Set(charts.flatMap(([, svg]) => [...svg.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id)));
    const defined = [...definitions.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
    expect([...wanted].toSorted()).toEqual(defined.toSorted());
  });
});

function classesIn(svg: string): string[] {
  return [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, classes]) => classes!.split(" "));
}

test("the same picture every time it is drawn", () => {
  const draw = () => coverageChart(coverageCases["many-reports"], words, name);
  expect(draw()).toBe(draw());
});
