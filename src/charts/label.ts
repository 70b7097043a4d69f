import { escaped, px } from "./element.ts";

/** A rectangle in pixels of the viewBox, y downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A place for a text: its baseline, and which end of it stands at x. */
export interface Spot {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A text with the places it may stand at, best first. */
export interface Label {
  text: string;
  classes: string;
  spots: Spot[];
  /** Left out where it would cover another text: what it says can be read elsewhere. */
  optional?: boolean;
}

/** A text with the place it got. */
export interface Placed extends Label {
  spot: Spot;
}

/** Size of the text in all charts, in pixels of the viewBox. */
export const TEXT = 13;

/** From one line of a text to the next. */
const LINE = 16;

/** How far the halo of a text reaches beyond it. */
const HALO = 2;

// Widths in ems, on the wide side of Roboto, Segoe UI and San Francisco in their bold cuts.
const WIDE: Record<string, number> = { "%": 0.9, m: 0.92, w: 0.82, M: 0.95, W: 1 };
const NARROW: Record<string, number> = {
  " ": 0.28,
  "\u00a0": 0.28,
  ".": 0.3,
  ",": 0.3,
  i: 0.3,
  j: 0.3,
  l: 0.3,
  t: 0.4,
  r: 0.42,
  f: 0.4,
  "-": 0.42,
};

/** About how wide a text is: never less than common system fonts need. Of several lines, the widest. */
export function textWidth(text: string, size = TEXT): number {
  return Math.max(...text.split("\n").map((line) => [...line].reduce((sum, letter) => sum + ems(letter), 0) * size));
}

function ems(letter: string): number {
  return WIDE[letter] ?? NARROW[letter] ?? (/[A-Z]/.test(letter) ? 0.7 : 0.59);
}

/** The text on two lines of about the same width. */
export function inTwo(text: string): string {
  const words = text.split(" ");
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)].map((line) => line.join(" ")).join("\n"));
  return breaks.toSorted((a, b) => textWidth(a) - textWidth(b))[0] ?? text;
}

/** The rectangle a text covers at a spot, with its halo to the sides; the baseline is that of its first line. */
export function boxOf(text: string, spot: Spot): Box {
  const width = textWidth(text);
  const left = spot.x - { start: 0, middle: width / 2, end: width }[spot.anchor];
  const lines = text.split("\n").length;
  return { left: left - HALO, top: spot.y - 10, right: left + width + HALO, bottom: spot.y + 3 + LINE * (lines - 1) };
}

/** The area two rectangles share, in square pixels. */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What a square pixel costs: of a mark that is covered; of another text, or beyond the frame. */
const [ON_A_MARK, ON_A_TEXT] = [3, 10];

/** What each spot costs more than the one before it. */
const FARTHER = 6;

/**
 * Gives each label the spot where it covers least: of the marks, of the texts that stand already and the labels placed
 * before it, of what lies beyond the frame; an earlier spot is better than a later one. Most important label first;
 * optional ones may be left out.
 */
export function placeLabels(
  labels: readonly Label[],
  marks: readonly Box[],
  frame: Box,
  printed: readonly Box[] = [],
): Placed[] {
  return labels.reduce<Placed[]>((placed, label) => {
    const texts = [...printed, ...placed.map(({ text, spot }) => boxOf(text, spot))];
    const spot = bestSpot(label, marks, texts, frame);
    const box = boxOf(label.text, spot);
    const left = label.optional && texts.some((text) => overlapArea(box, text) > 0);
    return left ? placed : [...placed, { ...label, spot }];
  }, []);
}

/** The spot of a label that costs least; `more` is what a spot costs beside that. */
export function bestSpot(
  { text, spots }: Label,
  marks: readonly Box[],
  texts: readonly Box[],
  frame: Box,
  more: (spot: Spot) => number = () => 0,
): Spot {
  const costs = spots.map((spot, rank) => rank * FARTHER + cost(boxOf(text, spot), marks, texts, frame) + more(spot));
  return spots[costs.indexOf(Math.min(...costs))]!;
}

/** Labels of which all but the first may be left out. */
export function firstOnly(labels: readonly Label[]): Label[] {
  return labels.map((label, index) => (index === 0 ? label : { ...label, optional: true }));
}

/** What a box costs there: `marks` and `texts` that it covers, and what of it lies beyond the frame. */
export function cost(box: Box, marks: readonly Box[], texts: readonly Box[], frame: Box): number {
  const covered = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + overlapArea(box, other), 0);
  const outside = (box.right - box.left) * (box.bottom - box.top) - overlapArea(box, frame);
  return ON_A_MARK * covered(marks) + ON_A_TEXT * (covered(texts) + outside);
}

/** Small boxes along a line between two points, for labels to keep clear of: a line is less of a loss than a dot. */
export function alongLine(x1: number, y1: number, x2: number, y2: number): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = x1 + ((x2 - x1) * step) / steps;
    const y = y1 + ((y2 - y1) * step) / steps;
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  });
}

/** How many of the spots `around` a dot touch it. */
export const NEAR = 8;

/** The spots around a dot, the preferred side first: beside it, above and below it, then farther off. */
export function around(x: number, y: number, prefer: "left" | "right" = "right"): Spot[] {
  const right = (dx: number, dy: number): Spot => ({ x: x + dx, y: y + dy, anchor: "start" });
  const left = (dx: number, dy: number): Spot => ({ x: x - dx, y: y + dy, anchor: "end" });
  const middle = (dy: number): Spot => ({ x, y: y + dy, anchor: "middle" });
  const [near, other] = prefer === "right" ? [right, left] : [left, right];
  const raised = [near(9, -1), other(9, -1)];
  const corners = [-9, 18, -22, 31, -36, -50].flatMap((dy) => [near(-2, dy), other(-2, dy)]);
  return [near(9, 4.5), middle(-10), middle(19), other(9, 4.5), ...raised, ...corners];
}

/** A placed label as SVG, with a halo of paper so that it reads over lines and hatching. */
export function labelSvg({ text, classes, spot }: Placed): string {
  const lines = text.split("\n");
  return lines.map((line, index) => textSvg(line, classes, { ...spot, y: spot.y + index * LINE })).join("");
}

function textSvg(text: string, classes: string, { x, y, anchor }: Spot): string {
  const end = anchor === "middle" ? "" : ` text-anchor="${anchor}"`;
  return `<text class="${`${classes} halo`.trim()}" x="${px(x)}" y="${px(y)}"${end}>${escaped(text)}</text>`;
}
