import { describe, expect, test } from "vitest";
import { type Piece, type Layout, stroke } from "../../src/charts/piece.ts";
import { penSvg } from "../../src/charts/pen.ts";
import { plotSvg } from "../../src/charts/plot.ts";
import { attributes, parsed, places, wordsIn } from "./read.ts";

const layout: Layout = {
  ...{ width: 100, height: 50, left: 10, right: 90, top: 5, bottom: 45, title: 2, years: 49 },
  labels: { left: 0, top: 0, right: 100, bottom: 50 },
};

/** Every kind of piece; the corner of the stroke is on a third of a pixel. */
const pieces: Piece[] = [
  { kind: "hatch", box: { left: 50, top: 5, right: 90.26, bottom: 45 } },
  stroke("tl", [
    [
      { x: 10, y: 5 },
      { x: 100 / 3, y: 5 },
      { x: 100 / 3, y: 45 },
      { x: 90, y: 30 },
    ],
    [
      { x: 1, y: 2 },
      { x: 3, y: 2 },
    ],
  ]),
  { kind: "words", anchor: "start", line: "base", texts: [{ x: 0, y: 49, text: "a<b & c" }] },
  { kind: "words", anchor: "middle", line: "middle", texts: [{ x: 20, y: 10, text: "10" }] },
  {
    ...{ kind: "dots", classes: "dot", r: 4 },
    dots: [
      { x: 30, y: 20, exact: true },
      { x: 40, y: 25.04, exact: false },
    ],
  },
  { kind: "labels", labels: [{ text: "8,4%", classes: "dt", spots: [], spot: { x: 49, y: 29.5, anchor: "start" } }] },
];

const pens: [string, (pieces: readonly Piece[]) => string][] = [
  ["Plot", (pieces) => plotSvg(pieces, layout, { label: "name" })],
  ["the pen", (pieces) => `<svg text-anchor="middle" aria-label="name">${penSvg(pieces)}</svg>`],
];

/** The points of every path, in order, whichever way it writes them. */
function points(svg: string, selector: string): string[] {
  return attributes(svg, selector, "d").flatMap((d) => {
    let [x, y] = ["", ""];
    return [...d!.matchAll(/([MLHV])([\d.]+)(?:[ ,]([\d.]+))?/g)].map(([, command, first = "", second = ""]) => {
      [x, y] = command === "V" ? [x, first] : [first, command === "H" ? y : second];
      return `${command === "M" ? "from" : "to"} ${x} ${y}`;
    });
  });
}

describe.each(pens)("%s draws every piece where it is", (_, draw) => {
  const svg = draw(pieces);

  test("hatching", () => {
    expect(places(svg, "rect", "x", "y", "width", "height")).toEqual([[50, 5, 40.3, 40]]);
    expect(parsed(svg).querySelector(".no")!.getAttribute("fill")).toBe("url(#hatch)");
  });

  test("lines, broken between two", () => {
    expect(points(svg, "path.tl, .tl path")).toEqual([
      ...["from 10 5", "to 33.3 5", "to 33.3 45", "to 90 30"],
      ...["from 1 2", "to 3 2"],
    ]);
  });

  test("dots, filled and hollow", () => {
    expect(places(svg, ".dot circle, circle.dot", "cx", "cy", "r")).toEqual([
      [30, 20, 4],
      [40, 25, 4],
    ]);
    expect(places(svg, ".hol circle, circle.hol", "cx", "cy")).toEqual([[40, 25]]);
  });

  test("words as text, never as markup, and labels", () => {
    expect(wordsIn(svg)).toEqual(["a<b & c", "10", "8,4%"]);
    expect(places(svg, ".dt.halo", "x", "y")).toEqual([[49, 29.5]]);
  });

  test("a piece without anything leaves nothing behind", () => {
    const empty = draw([stroke("tl", []), { kind: "dots", classes: "dot", r: 4, dots: [] }]);
    expect(parsed(empty).querySelectorAll("path, circle")).toHaveLength(0);
  });
});

test("words stand on their baseline, or about the middle of their line", () => {
  const [plot, pen] = pens.map(([, draw]) => draw(pieces)) as [string, string];
  expect(attributes(plot, "text", "transform").slice(0, 2)).toEqual(["translate(0,49)", "translate(20,10)"]);
  expect(attributes(plot, "text", "y").slice(0, 2)).toEqual([null, "0.32em"]);
  // The middle of a line of 13 pixels is 4,5 above its baseline.
  expect(places(pen, "text", "x", "y").slice(0, 2)).toEqual([
    [0, 49],
    [20, 14.5],
  ]);
});

test("Plot leaves out what has no place, so it is an error", () => {
  const lost = stroke("tl", [
    [
      { x: 0, y: 0 },
      { x: Number.NaN, y: 5 },
    ],
  ]);
  expect(() => plotSvg([lost], layout, { label: "" })).toThrow(/no place on a chart/);
});

test("Plot brings no element of its own: style, heading, figure", () => {
  const names = [...parsed(plotSvg(pieces, layout, { label: "" })).querySelectorAll("*")].map(
    ({ localName }) => localName,
  );
  expect(new Set(names)).toEqual(new Set(["g", "rect", "path", "text", "circle"]));
});
