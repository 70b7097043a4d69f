import { type Box, overlapArea } from "./box.ts";
import { escaped, px } from "./element.ts";

/** A place for a text: its baseline, and which end of it stands at x. */
export interface Spot {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A text as the style sheet sets it; its lines are parted by "\n". */
export interface Written {
  text: string;
  classes: string;
}

/** A text with the places it may stand at, best first. */
export interface Label extends Written {
  spots: Spot[];
  /** Left out where it would cover another text: what it says can be read elsewhere. */
  optional?: boolean;
}

/** A text with the place it got. */
export interface Placed extends Label {
  spot: Spot;
}

/** Size of the text in all charts, in pixels of the viewBox. */
const TEXT = 13;

/** From one line of a text to the next. */
const LINE = 16;

/** From the middle of a line of text down to its baseline. */
export const MIDDLE = 4.5;

/** How far the halo of a text reaches beyond it. */
export const HALO = 2;

/** Letters by their width in hundredths of an em: the widest of DejaVu Sans, Noto Sans, Roboto and Arial. */
const REGULAR = widths({
  28: "'ijl",
  34: " \u00a0,.:;",
  40: '!"()-/IJfrt',
  57: "?Lckszvxy",
  62: "FTaeo",
  66: "$0123456789bdghnpqu–",
  69: "ABEKPSVXYZ",
  78: "&CDGHNRU",
  82: "OQw",
  98: "%+<=>Mm",
});
const BOLD = widths({
  35: "' \u00a0ijl",
  42: ",.:;-/I",
  48: '!"()ft',
  57: "?Jr",
  62: "csz",
  68: "Lakevxy–",
  73: "$0123456789EFPSTYZbdghnopqu",
  79: "ABCKRVX",
  85: "&DGHNOQU",
  93: "w",
  105: "%+<=>Mm",
});

/** A letter that is in no list is taken for a wide one: W and w with a mark, a dash as long as an em. */
const UNLISTED = 1.11;

function widths(letters: Record<number, string>): ReadonlyMap<string, number> {
  return new Map(Object.entries(letters).flatMap(([width, all]) => [...all].map((letter) => [letter, +width / 100])));
}

/** About how wide a text is: never less than any common font needs (tests/browser/fonts.test.ts). Of several lines, the widest. */
export function textWidth(text: string, bold = false, size = TEXT): number {
  const ems = (letter: string) => (bold ? BOLD : REGULAR).get(letter) ?? UNLISTED;
  return Math.max(...text.split("\n").map((line) => [...line].reduce((sum, letter) => sum + ems(letter), 0) * size));
}

/** Whether the style sheet sets texts of these classes in bold: values and targets. */
export function isBold(classes: string): boolean {
  return /\b[dt]t\b/.test(classes);
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
export function boxOf({ text, classes }: Written, spot: Spot): Box {
  const width = textWidth(text, isBold(classes));
  const left = spot.x - { start: 0, middle: width / 2, end: width }[spot.anchor];
  const lines = text.split("\n").length;
  return { left: left - HALO, top: spot.y - 10, right: left + width + HALO, bottom: spot.y + 3 + LINE * (lines - 1) };
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
    const texts = [...printed, ...placed.map((other) => boxOf(other, other.spot))];
    const spot = bestSpot(label, marks, texts, frame);
    const box = boxOf(label, spot);
    const left = label.optional && texts.some((text) => overlapArea(box, text) > 0);
    return left ? placed : [...placed, { ...label, spot }];
  }, []);
}

/** The spot of a label that costs least; `more` is what a spot costs beside that. */
export function bestSpot(
  label: Label,
  marks: readonly Box[],
  texts: readonly Box[],
  frame: Box,
  more: (spot: Spot) => number = () => 0,
): Spot {
  const costs = label.spots.map(
    (spot, rank) => rank * FARTHER + cost(boxOf(label, spot), marks, texts, frame) + more(spot),
  );
  return label.spots[costs.indexOf(Math.min(...costs))]!;
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
  return [near(9, MIDDLE), middle(-10), middle(19), other(9, MIDDLE), ...raised, ...corners];
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
