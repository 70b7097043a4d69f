import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cloths } from "../../src/charts/four.ts";
import { namedTiles } from "../../src/charts/named-tiles.ts";
import { silenceKey } from "../../src/charts/silence-rows.ts";
import { painted, paintsOf } from "../../src/paint.ts";
import { silencePart } from "../../src/views/silence.ts";
import { nestedRows } from "../../src/views/region/nested.ts";
import { tileMapPart } from "../../src/views/home/tile-map.ts";
import { published } from "../text/published.ts";
import { siteOf } from "../views/site.ts";
import { parsed } from "./read.ts";

// What holds for every picture, drawn of the record as it is published.
const site = siteOf(published);
const silence = silencePart(site, "id");
const drawings: [string, string][] = [
  ...site.states.flatMap((state) =>
    nestedRows(site, state, "id").map(({ group, svg }): [string, string] => [`${state.region.name}, ${group}`, svg]),
  ),
  ...[...silence.known, ...silence.silent].map(({ name, strip }): [string, string] => [`silence of ${name}`, strip]),
  ["grid of silence", silence.grid],
  ["years of silence", silence.years],
  ["foot of silence", silence.foot],
  ...Object.entries(silenceKey).map(([name, svg]): [string, string] => [`key of silence, ${name}`, svg]),
  ["tile map", tileMapPart(site, "id")!.svg],
  ...cloths(26046, [{ size: 670279, thread: 167570 }]).map((svg): [string, string] => ["cloth", svg]),
];

const read = (name: string) => readFileSync(`src/styles/${name}.css`, "utf8");
/** The sheets whose colours the middleware writes into the drawings. */
const sheets = [...readFileSync("src/middleware.ts", "utf8").matchAll(/styles\/([\w-]+)\.css\?raw/g)].map(
  ([, name]) => name!,
);
const paints = paintsOf(
  sheets
    .filter((name) => name !== "tokens")
    .map(read)
    .join("\n"),
  read("tokens"),
);
const ruled = ["charts", "nested", "silence", "named-tiles", "four"].map(read).join("\n");

test.each(drawings)(
  "%s: no style, no id, no paint of its own but the patterns, no number finer than a tenth",
  (_, svg) => {
    expect(svg).not.toMatch(/<style|<script|\bstyle=|\bid=|\bon\w+=|NaN|Infinity|undefined/);
    const own = [...svg.matchAll(/ (?:fill|stroke|font-size|stroke-width)="([^"]*)"/g)].map(([, value]) => value!);
    expect(own.filter((value) => !/^url\(#(hatch|cells)\)$/.test(value))).toEqual([]);
    const drawn = svg.replaceAll(/>[^<]*</g, "><").replaceAll(/(?:aria-label|href)="[^"]*"/g, "");
    expect(drawn.match(/\d\.\d{2,}/g)).toBeNull();
  },
);

test.each(drawings)("%s: named, or hidden from who does not see it", (_, svg) => {
  const root = parsed(svg);
  expect(root.getAttribute("aria-hidden") === "true" || root.getAttribute("aria-label") !== null).toBe(true);
});

describe("colours", () => {
  const shapes = new Set(["rect", "circle", "line", "path"]);
  const bare = (svg: string) =>
    [...parsed(painted(svg, paints)).querySelectorAll("*")].filter(
      (element) => shapes.has(element.localName) && !element.getAttribute("fill") && !element.getAttribute("stroke"),
    );

  test("every shape has one as an attribute: it is not black where no custom property is known", () => {
    expect(drawings.flatMap(([name, svg]) => bare(svg).map((shape) => `${name}: ${shape.outerHTML}`))).toEqual([]);
  });

  test("a tile has the tint of its place, an unknown one the hatching", () => {
    const tile = {
      row: 1,
      column: 1,
      name: [["Ma"]],
      type: "",
      href: "/",
      value: "",
      met: false,
      sentence: "s",
    } as const;
    const fill = (coverage: number | null) =>
      parsed(painted(namedTiles([{ ...tile, coverage }], { label: "n" }), paints))
        .querySelector("rect")!
        .getAttribute("fill");
    expect([0.084, null].map(fill)).toEqual(["#a3aedd", "url(#hatch)"]);
  });

  test("every class of a drawing has a rule", () => {
    const used = new Set(
      drawings.flatMap(([, svg]) => [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, all]) => all!.split(" "))),
    );
    expect([...used].filter((one) => !new RegExp(`\\.${one}(?=[\\s.,:{[])`).test(ruled))).toEqual([]);
  });
});
