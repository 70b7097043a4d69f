import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { open, px, type Name } from "./element.ts";

/** Colours, strokes and type come from src/styles/charts.css by class: attributes that Plot writes for them go. */
const PAINT = [
  ..."fill fill-opacity stroke stroke-width stroke-miterlimit stroke-linejoin stroke-linecap stroke-dasharray".split(
    " ",
  ),
  ..."font-family font-size font-variant font-weight paint-order aria-label aria-description width height".split(" "),
];

/** Attributes that hold coordinates, rounded to a tenth of a pixel. */
const PLACES = "x x1 x2 y y1 y2 cx cy r rx ry width height d points transform viewBox".split(" ");

/**
 * Draws a Plot and gives its SVG as text: no style element, no paint, no English label, no id of Plot's own.
 * Throws when Plot warns about its data, so that a doubtful chart stops the build.
 */
export function plotSvg(options: Plot.PlotOptions & { width: number; height: number }, name: Name): string {
  const { document } = parseHTML("<html><body></body></html>");
  const svg = Plot.plot({ ...options, document: document as unknown as Document });
  if (svg.outerHTML.includes("⚠")) throw new Error(`chart warning: ${svg.textContent}`);
  svg.querySelector("style")?.remove();
  for (const element of svg.querySelectorAll("*")) bare(element);
  return `${open("c", options.width, options.height, name)}${svg.innerHTML.replaceAll(" />", "/>")}</svg>`;
}

/** A mark written by hand: SVG text put among Plot's marks, in pixels of the viewBox. */
export function drawn(svg: string): Plot.Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const group = context.document.createElementNS("http://www.w3.org/2000/svg", "g");
    group.innerHTML = svg;
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
