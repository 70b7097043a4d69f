import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "../site/sites.ts";
import { samplePages, visit, type Visitor } from "./visit.ts";
import { lookAtEach } from "./written.ts";

// Opera Mini knows no custom properties: what is left of a page when they and all that uses them are taken out of it.

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real", { bypassCSP: true, unpainted: true });
});
afterAll(() => visitor.close());

/** What is painted poorly on each page in such a browser. */
const look = (htmls: readonly string[]) => lookAtEach(visitor.tab, htmls.map(withoutTokens), poorlyPainted);

/** The page without properties of our own, and without the declarations that use them. */
function withoutTokens(html: string): string {
  return html.replaceAll(/<style[^>]*>[^]*?<\/style>/g, (style) =>
    style.replaceAll(/(?<=[{;])(--[\w-]+:[^;}]*|[\w-]+:[^;{}]*var\([^;}]*);?/g, ""),
  );
}

test("what is taken out is what such a browser passes over", () => {
  const style = "<style>:root{--a:#fff}p{color:var(--a);margin:0;font:1rem var(--b)}q{--c:d;e:f}</style>";
  expect(withoutTokens(style)).toBe("<style>:root{}p{margin:0;}q{e:f}</style>");
});

describe.each([
  ["real", "id"],
  ["real", "en"],
  ["odd", "id"],
] as const)("on the pages of site %s, %s", (site, language) => {
  test("nothing is drawn in black for want of a colour, and every label has its size and can be read on its ground", async () => {
    const looked = samplePages(site, language);
    expect(looked.reduce((sum, page) => sum + parse(page).querySelectorAll("svg").length, 0)).toBeGreaterThan(200);
    const found = await look(looked.map(({ html }) => html));
    expect(found.flatMap((all, index) => all.map((one) => `${looked[index]!.path}: ${one}`))).toEqual([]);
  });
});

test("the gate notices a black shape, one of no colour, and a label on a ground of its own colour", async () => {
  const { html } = samplePages("real", "id").find(({ path }) => path === "/tentang/")!;
  const drawing = `<svg width="300" height="100">
    <rect width="9" height="9"/><path fill="none" d="M0 50H9"/>
    <rect x="50" width="200" height="90" fill="#2b3990"/><text x="60" y="50" font-size="12" fill="#333">dark on dark</text></svg>`;
  expect(await look([html.replace(/(<main[^>]*>)[^]*(?=<\/main>)/, `$1${drawing}`)])).toEqual([
    [
      expect.stringContaining("black: <rect"),
      expect.stringContaining("no colour: <path"),
      expect.stringContaining("dark on dark"),
    ],
  ]);
});

/** Runs in the page: shapes that are black or not there, and texts of the wrong size or with less than 4,5 to 1 to what is under them. */
function poorlyPainted(document: Document): string[] {
  const light = (colour: string) => {
    const [red, green, blue] = colour
      .match(/[\d.]+/g)!
      .slice(0, 3)
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [high, low] = [light(a), light(b)].toSorted((x, y) => y - x) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const solid = (colour: string) => colour.startsWith("rgb");
  /** What stands under the middle of a text: its own halo, else the uppermost shape that was drawn before it. */
  const groundOf = (text: SVGTextElement, shapes: SVGGraphicsElement[]) => {
    const style = getComputedStyle(text);
    if (solid(style.stroke)) return style.stroke;
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const under = shapes.filter((shape) => {
      const box = shape.getBoundingClientRect();
      const before = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      return before && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    });
    const filled = under.map((shape) => getComputedStyle(shape).fill).filter(solid);
    return filled.at(-1) ?? "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll("svg")].flatMap((svg) => {
    const shapes = [...svg.querySelectorAll<SVGGraphicsElement>("path, rect, circle, line")];
    const blank = shapes.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      // A line has no inside to fill.
      const problem =
        fill === "rgb(0, 0, 0)" && shape.localName !== "line"
          ? "black"
          : fill === "none" && stroke === "none"
            ? "no colour"
            : null;
      return problem ? [`${problem}: ${shape.outerHTML.slice(0, 120)}`] : [];
    });
    const unread = [...svg.querySelectorAll("text")].flatMap((text) => {
      const { fill, fontSize } = getComputedStyle(text);
      const ratio = contrast(fill, groundOf(text, shapes));
      // The largest that a chart asks for is 13,75 px; with a size that was lost a text has that of the page.
      const poor = fill === "rgb(0, 0, 0)" || ratio < 4.5 || parseFloat(fontSize) > 14;
      return poor ? [`${fill}, ${ratio.toFixed(1)} to 1, ${fontSize}: ${text.textContent}`] : [];
    });
    return [...blank, ...unread];
  });
}
