import { describe, expect, test } from "vitest";
import { peopleChart, type PeopleValues } from "../../src/charts/people.ts";
import { exact } from "../../src/notation/quantity.ts";
import { mark, peopleCases, TODAY } from "./cases.ts";
import { attributes, parsed, places, wordsIn } from "./read.ts";
import { expectStored } from "./stored.ts";

const { values, words } = peopleCases["kota-malang"];
const draw = (drawn: PeopleValues, language: "id" | "en" = "id") =>
  peopleChart(drawn, { ...words, language }, { label: "people" });
const malang = draw(values);

/** A chart of one count, and nothing else. */
const of = (people: number, language: "id" | "en" = "id") =>
  draw({ marks: [mark("2024-01-03", exact(people), true)], target: [], own: [], way: null, today: TODAY }, language);

describe("people chart", () => {
  test.each(Object.keys(peopleCases) as (keyof typeof peopleCases)[])("%s, as stored", (name) => {
    const { values, words } = peopleCases[name];
    expectStored(`people-${name}`, peopleChart(values, words, { label: name }));
  });

  // The axis ends 15 % above the highest end of an interval: 202.945 x 1,15 = 233.387 people on 175 px up from y = 195.
  test("people stand where a ruler puts them", () => {
    // 54.000: 195 - 175 x 54.000 / 233.387 = 154.5 on day 477; 31.100: 171.7 on day 294; 26.046: 175.5 on day 245.
    expect(places(malang, ".dot.hol circle", "cx", "cy")).toEqual([
      [90, 171.7],
      [126, 154.5],
    ]);
    expect(places(malang, ".dot:not(.hol) circle", "cx", "cy")).toEqual([[80.3, 175.5]]);
  });

  test("the target steps up with its share and rises ahead of the last report, inside a band", () => {
    // 160.000: 195 - 120.0 = 75; 192.000: 195 - 144.0 = 51; 197.173 on 1 January 2027: 195 - 147.8 = 47.2.
    expect(attributes(malang, ".tl:not(.own):not(.gd) path", "d")).toEqual(["M32,75L104,75L104,51L126,51L320,47.2"]);
    // Its far end: 202.945: 195 - 152.2 = 42.8; 191.400: 195 - 143.5 = 51.5.
    expect(attributes(malang, ".tb path", "d")[0]).toMatch(/L320,42.8L320,51.5L/);
    expect(wordsIn(malang)).toContain("target 30%: 192 ribu");
  });

  test("the way to the deadline goes straight from the last count to the people asked for", () => {
    // 31 December 2024 is day 730: 175.9.
    expect(attributes(malang, ".tl.gd path", "d")).toEqual(["M126,154.5L175.9,51"]);
    expect(wordsIn(malang)).toContain("perlu 546 per hari");
  });

  test("the region's own target is a thread of its own", () => {
    expect(attributes(malang, ".tl.own path", "d")).toEqual(["M104,75L176.1,75"]);
    expect(wordsIn(malang)).toContain("target kota: 160 ribu");
  });

  test("the number of the target stands at the step that the named day lies in", () => {
    const placed = (day: string) => {
      const target = values.target.map((asked) => ({ ...asked, named: asked.date === day }));
      const texts = parsed(draw({ ...values, own: [], way: null, target })).querySelectorAll(".tt");
      return [...texts].map((text) => ["x", "y", "text-anchor"].map((name) => text.getAttribute(name)));
    };
    // Above 202.945 at the right end: 42.8 - 6; in 2023 below 159.500 (75.4 + 15) from the left end of the step.
    expect(placed("2024-04-22")).toEqual([["318", "36.8", "end"]]);
    expect(placed("2023-01-01")).toEqual([["32", "90.4", "start"]]);
    expect(placed("2020-01-01")).toEqual([]);
  });

  test("without a target there is neither thread nor word", () => {
    const svg = draw(peopleCases["no-target"].values);
    expect(attributes(svg, ".tl, .tb", "class")).toEqual([]);
    expect(wordsIn(svg).join(" ")).not.toMatch(/target|perlu/);
  });

  // Ticks are 1, 2 or 5 times a power of ten, at most six steps on the axis of 1,15 x people; the unit keeps them short.
  test.each([
    [30, ["0", "10", "20", "30"], "orang"],
    [900, ["0", "200", "400", "600", "800"], "orang"],
    [1000, ["0", "0,2", "0,4", "0,6", "0,8", "1,0"], "ribu orang"],
    [4000, ["0", "1", "2", "3", "4"], "ribu orang"],
    [26046, ["0", "5", "10", "15", "20", "25"], "ribu orang"],
    [600000, ["0", "200", "400", "600"], "ribu orang"],
    [1407172, ["0", "0,5", "1,0", "1,5"], "juta orang"],
    [9000000, ["0", "2", "4", "6", "8"], "juta orang"],
  ])("%d people on an axis", (people, ticks, unit) => {
    const words = wordsIn(of(people));
    expect(words.slice(0, ticks.length + 1)).toEqual([unit, ...ticks]);
  });

  test("English decimals are English", () => {
    expect(wordsIn(of(1407172, "en"))).toEqual(expect.arrayContaining(["0.5", "1.0", "1.5"]));
  });
});
