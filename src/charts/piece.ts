import type { Box, Line, Point } from "./box.ts";
import type { Placed } from "./label.ts";

/**
 * A chart as a list of pieces from back to front, in pixels of its viewBox: all that is worked out, nothing that is drawn.
 * Two pens draw it and decide nothing: Plot when the site is built (plot.ts), text where Plot cannot go (pen.ts). Colours
 * and strokes come from src/styles/charts.css by class.
 */
export type Piece = Hatch | Stroke | Words | Dots | Labels;

/** Nobody has said (pattern `hatch` of `definitions`). */
export interface Hatch {
  kind: "hatch";
  box: Box;
}

/** Lines of one look; a band is the line around it. */
export interface Stroke {
  kind: "stroke";
  classes: string;
  lines: readonly Line[];
}

/** The words of an axis: `x` is that of their anchor, `y` that of their baseline or their middle. */
export interface Words {
  kind: "words";
  anchor: "start" | "middle" | "end";
  line: "base" | "middle";
  texts: readonly (Point & { text: string })[];
}

/** Dots of radius `r`: filled for a count in full, hollow for any other. */
export interface Dots {
  kind: "dots";
  classes: string;
  r: number;
  dots: readonly (Point & { exact: boolean })[];
}

/** Labels that have found their place. */
export interface Labels {
  kind: "labels";
  labels: readonly Placed[];
}

/** Lines of one look. */
export function stroke(classes: string, lines: readonly Line[]): Stroke {
  return { kind: "stroke", classes, lines };
}

/** How a time chart is laid out, in pixels of its viewBox; its own edges are those of the plot area. */
export interface Layout extends Box {
  width: number;
  height: number;
  /** Middle of the line that says what is measured. */
  title: number;
  /** Baseline of the years' names. */
  years: number;
  /** Where labels stay: below the title, above the years. */
  labels: Box;
}
