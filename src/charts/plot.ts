import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Line, Point } from "./box.ts";
import { type Name, open, px } from "./element.ts";
import { labelSvg } from "./label.ts";
import type { Labels, Piece, Layout } from "./piece.ts";

/** Colours, strokes and type come from src/styles/charts.css by class: attributes that Plot writes for them go. */
const PAINT = [
  ..."fill fill-opacity stroke stroke-width stroke-miterlimit stroke-linejoin stroke-linecap stroke-dasharray".split(
    " ",
  ),
  ..."font-family font-size font-variant font-weight paint-order aria-label aria-description width height".split(" "),
];

/** Attributes that hold coordinates, rounded to a tenth of a pixel. */
const PLACES = "x x1 x2 y y1 y2 cx cy r rx ry width height d points transform viewBox".split(" ");

/** Every place is worked out before Plot sees it. */
const PIXELS = { type: "identity", axis: null } as const;

/** A chart as Plot draws it: no style element, no paint, no English label, no id of Plot's own. */
export function plotSvg(pieces: readonly Piece[], { width, height }: Layout, name: Name): string {
  const { document } = parseHTML("<html><body></body></html>") as unknown as { document: Document };
  const marks = pieces.map(markOf);
  const svg = Plot.plot({ width, height, document, x: PIXELS, y: PIXELS, marks });
  svg.querySelector("style")?.remove();
  for (const element of svg.querySelectorAll("*")) bare(element);
  return `${open("c", width, height, name)}${svg.innerHTML.replaceAll(" />", "/>")}</svg>`;
}

function markOf(piece: Piece): Plot.Markish {
  switch (piece.kind) {
    case "hatch":
      return Plot.rect([piece.box], {
        ...{ x1: "left", x2: "right", y1: "top", y2: "bottom" },
        fill: "url(#hatch)",
        className: "no",
      });
    case "stroke":
      return Plot.line(broken(piece.lines), { x: "x", y: "y", className: piece.classes });
    case "words":
      return Plot.text(piece.texts.map(known), {
        ...{ x: "x", y: "y", text: "text", textAnchor: piece.anchor },
        lineAnchor: piece.line === "base" ? "bottom" : "middle",
      });
    case "dots":
      return [true, false].map((exact) =>
        Plot.dot(piece.dots.filter((dot) => dot.exact === exact).map(known), {
          x: "x",
          y: "y",
          r: piece.r,
          className: exact ? piece.classes : `${piece.classes} hol`,
        }),
      );
    case "labels":
      return labelMark(piece);
  }
}

/** Lines as Plot takes them: one after the other, with a break after each. */
function broken(lines: readonly Line[]): Point[] {
  return lines.flatMap((line) => [...line.map(known), { x: NaN, y: NaN }]);
}

/** Plot leaves out what has no place; here that stops the build. */
function known<P extends Point>(point: P): P {
  if (!Number.isFinite(point.x + point.y)) throw new Error(`no place on a chart: ${JSON.stringify(point)}`);
  return point;
}

/** Labels are written by the hand that also writes the browser's: Plot has one anchor and one class for all texts of a mark. */
function labelMark({ labels }: Labels): Plot.Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const group = context.document.createElementNS("http://www.w3.org/2000/svg", "g");
    group.innerHTML = labels.map(labelSvg).join("");
    return group;
  };
}

function bare(element: Element): void {
  const kept = element.getAttribute("fill")?.startsWith("url(") ? ["fill"] : [];
  const sized = element.localName === "rect" ? ["width", "height"] : [];
  for (const name of PAINT) if (![...kept, ...sized].includes(name)) element.removeAttribute(name);
  for (const name of PLACES) {
    const value = element.getAttribute(name);
    if (value !== null)
      element.setAttribute(
        name,
        value.replace(/-?\d*\.\d+(e-\d+)?(?!\d*em)/g, (number) => px(Number(number))),
      );
  }
}
