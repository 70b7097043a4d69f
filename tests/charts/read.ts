import { parseHTML } from "linkedom";
import type { Box } from "../../src/charts/box.ts";
import { boxOf, type Spot } from "../../src/charts/label.ts";

/** The root element of an SVG text. */
export function parsed(svg: string): Element {
  return parseHTML(`<html><body>${svg}</body></html>`).document.querySelector("svg")!;
}

/** The attributes of every element that a selector finds, as numbers. */
export function places(svg: string, selector: string, ...names: string[]): number[][] {
  return [...parsed(svg).querySelectorAll(selector)].map((element) =>
    names.map((name) => Number(element.getAttribute(name))),
  );
}

/** One attribute of every element that a selector finds. */
export function attributes(svg: string, selector: string, name: string): (string | null)[] {
  return [...parsed(svg).querySelectorAll(selector)].map((element) => element.getAttribute(name));
}

/** The words of every text element. */
export function wordsIn(svg: string): string[] {
  return [...parsed(svg).querySelectorAll("text")].map((text) => text.textContent!);
}

/** About the rectangle that each placed label (a text with a halo) covers. */
export function labelBoxes(svg: string): (Box & { text: string })[] {
  return [...parsed(svg).querySelectorAll(".halo")].map((element) => {
    const at = (name: string) => Number(element.getAttribute(name));
    const anchor = (element.getAttribute("text-anchor") ?? "middle") as Spot["anchor"];
    const text = element.textContent!;
    const classes = element.getAttribute("class")!;
    return { text, ...boxOf({ text, classes }, { x: at("x"), y: at("y"), anchor }) };
  });
}
