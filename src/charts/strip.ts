import type { RegionState } from "../metrics/state.ts";
import type { Quantity } from "../notation/quantity.ts";
import { along, type Box, overlapArea, upright } from "./box.ts";
import { escaped, type Name, open, px } from "./element.ts";
import { around, boxOf, HALO, type Label, labelSvg, placeLabels, type Spot, textWidth } from "./label.ts";
import { isExact } from "./mark.ts";
import { linear } from "./scale.ts";
import { shareTicks, topShare } from "./share-axis.ts";
import type { Tick } from "./value-axis.ts";

/** A region among the 38: its last known coverage, 0-1, and whether the strip is about it. */
export interface StripDot {
  coverage: Quantity | null;
  /** As on the other charts: a filled dot for a count in full, a hollow one for anything else. */
  exact: boolean;
  here: boolean;
}

/** The dots of regions by their last reports; `here` is the code of the region that the strip is about. */
export function stripDots(states: readonly RegionState[], here: string): StripDot[] {
  return states.map(({ region, latest }) => ({
    coverage: latest?.coverage ?? null,
    exact: latest !== null && isExact(latest.report),
    here: region.code === here,
  }));
}

/** What the strip draws. */
export interface StripValues {
  dots: readonly StripDot[];
  /** The target share, 0-1; null where none is in force. */
  target: number | null;
}

/** What it says. */
export interface StripWords {
  /** "% pemegang KTP-el". */
  axis: string;
  /** "target 30%". */
  target: string;
  /** At the dot of this region: "Kota Malang 8,4%"; under its square where it has no figure: "Kabupaten Magetan". */
  here: string;
  /** Over the squares: "18 belum ada angka". */
  none: string;
}

/** A dot with its place: x in pixels, row counted from the axis. */
export interface Seat {
  coverage: Quantity;
  exact: boolean;
  here: boolean;
  x: number;
  row: number;
}

export const [WIDTH, LEFT, RIGHT] = [328, 8, 320];
const TOP = 17;
/** Baseline of the axis's title; how much lower the target's name stands where the two would meet. */
const [TITLE, LOWER] = [11, 15];
/** Radius of a dot and of this region's; from one row of dots to the next; from dot to dot in a row, at least. */
const [DOT, HERE, APART] = [3.5, 5.5, 9];
export const ROW = 9;
/** Side of a square, from one to the next, how many in a row. */
const [SIDE, NEXT, IN_A_ROW] = [9, 12, 27];

/** Where things stand: x of a share, y of the axis and of the thread's upper end, the target's thread that labels keep clear of. */
export interface StripFrame {
  x: (share: number) => number;
  base: number;
  top: number;
  thread: Box[];
}

/**
 * The 38 regions by last known coverage, one dot each on a scale from nought, piled up where they are close; this region
 * on top of its pile with its interval, the target an upright thread. Regions without a figure are hatched squares below
 * (pattern `hatch` of `definitions`). Drawn by hand: how high the picture is follows from the piles, and no dodge of Plot
 * leaves the top of one to a chosen dot.
 */
export function stripChart({ dots, target }: StripValues, words: StripWords, name: Name): string {
  const known = dots.flatMap(({ coverage, ...dot }) => (coverage ? [{ ...dot, coverage }] : []));
  const none = dots.filter(({ coverage }) => coverage === null);
  const end = topShare(Math.max(0, ...known.map(({ coverage }) => coverage.high)));
  const x = linear(end, LEFT, RIGHT);
  const seats = seated(known.map((dot) => ({ ...dot, x: x(dot.coverage.value) })));
  const frame = frameOf(x, ROW * Math.max(0, ...seats.map(({ row }) => row)), target, words);
  const { base } = frame;
  const squares = none.length > 0 ? squaresSvg(none, words, base + 40) : { svg: "", height: 0 };
  const content = [
    scaleSvg(end, target, frame, words),
    dotsSvg(seats, frame),
    ...seats.filter(({ here }) => here).map((seat) => hereSvg(seat, othersOf(seat, seats, frame), words.here, frame)),
    squares.svg,
  ];
  return `${open("c", WIDTH, base + 20 + squares.height, name)}${content.join("")}</svg>`;
}

/** The places of a strip whose piles are so high above its axis. */
export function frameOf(
  x: (share: number) => number,
  height: number,
  target: number | null,
  words: Pick<StripWords, "axis" | "target">,
): StripFrame {
  const top = target === null ? TOP : threadTop(words, x(target));
  const base = top + 35 + height;
  return { x, base, top, thread: target === null ? [] : along(upright(x(target), top, base)) };
}

/** The axis, and the target if there is one. */
export function scaleSvg(
  end: number,
  target: number | null,
  frame: StripFrame,
  words: Pick<StripWords, "axis" | "target">,
): string {
  const thread = target === null ? "" : targetSvg(words.target, frame.x(target), frame);
  return axisSvg(shareTicks(end), frame, words.axis) + thread;
}

/** Where the thread begins below its name: a line lower where that would stand in the title of the axis. */
function threadTop({ axis, target }: Pick<StripWords, "axis" | "target">, x: number): number {
  const [title, name] = [titleBox(axis), boxOf({ text: target, classes: "tt" }, { x, y: TITLE, anchor: "middle" })];
  return overlapArea(title, name) > 0 ? TOP + LOWER : TOP;
}

function titleBox(text: string): Box {
  return boxOf({ text, classes: "" }, { x: 0, y: TITLE, anchor: "start" });
}

/** Each dot in the lowest row that is free around it, from the left; this region last, on top of what it would cover. */
function seated(dots: Omit<Seat, "row">[]): Seat[] {
  const order = dots.toSorted((a, b) => Number(a.here) - Number(b.here) || a.x - b.x);
  return order.reduce<Seat[]>((seats, dot) => {
    const apart = APART + (dot.here ? HERE - DOT : 0);
    const taken = seats.filter((seat) => Math.abs(seat.x - dot.x) < apart).map(({ row }) => row);
    const row = dot.here ? Math.max(-1, ...taken) + 1 : firstFree(taken);
    return [...seats, { ...dot, row }];
  }, []);
}

function firstFree(taken: readonly number[]): number {
  let row = 0;
  while (taken.includes(row)) row++;
  return row;
}

function axisSvg(ticks: readonly Tick[], { x, base }: StripFrame, title: string): string {
  const marks = ticks.map(({ value }) => `M${px(x(value))} ${base}v5`).join("");
  const names = ticks.map(({ value, text }) => `<text x="${px(x(value))}" y="${base + 17}">${text}</text>`).join("");
  const line = `<path class="ax" d="M0 ${base}H${WIDTH}${marks}"/>`;
  return `${line}${names}<text x="0" y="${TITLE}" text-anchor="start">${escaped(title)}</text>`;
}

function targetSvg(text: string, x: number, { top, base }: StripFrame): string {
  return `<path class="tl" d="M${px(x)} ${top}V${base}"/><text class="tt" x="${px(x)}" y="${top - 6}">${escaped(text)}</text>`;
}

function dotsSvg(seats: readonly Seat[], { base }: StripFrame): string {
  const others = seats.filter(({ here }) => !here);
  const group = (classes: string, exact: boolean) => {
    const circles = others
      .filter((seat) => seat.exact === exact)
      .map((seat) => circle(seat.x, heightOf(seat, base), DOT));
    return circles.length > 0 ? `<g class="${classes}">${circles.join("")}</g>` : "";
  };
  return group("ot", true) + group("ot hol", false);
}

function othersOf(seat: Seat, seats: readonly Seat[], { base }: StripFrame): Box[] {
  return seats.filter((other) => other !== seat).map((other) => boxAround(other.x, heightOf(other, base)));
}

/** This region: its interval, its dot, and its words where they cover nothing else; above it they keep within the picture. */
export function hereSvg(
  seat: Seat,
  others: readonly Box[],
  text: string,
  { x, base, top, thread }: StripFrame,
): string {
  const y = heightOf(seat, base);
  const { low, high } = seat.coverage;
  const half = textWidth(text, true) / 2 + HALO;
  const above: Spot = { x: Math.min(Math.max(seat.x, half), WIDTH - half), y: y - 10, anchor: "middle" };
  const label: Label = { text, classes: "dt", spots: around(seat.x, y, "right").toSpliced(1, 1, above) };
  const placed = placeLabels([label], [...others, ...thread], { left: 0, top, right: WIDTH, bottom: base });
  const dot = `<g class="dot${seat.exact ? "" : " hol"}">${circle(seat.x, y, HERE)}</g>`;
  return `<path class="iv" d="M${px(x(low))} ${px(y)}H${px(x(high))}"/>${dot}${placed.map(labelSvg).join("")}`;
}

function heightOf({ row, here }: Seat, base: number): number {
  return base - 2 - (here ? HERE : DOT) - row * ROW;
}

function circle(x: number, y: number, r: number): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${r}"/>`;
}

function boxAround(x: number, y: number): Box {
  return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
}

/** How many have no figure, a square for each, and under its own square the name of this region if it is one of them. */
function squaresSvg(none: readonly StripDot[], words: StripWords, top: number): { svg: string; height: number } {
  const first = none.some(({ here }) => here) ? 1 : 0;
  const rows = NEXT * Math.ceil(none.length / IN_A_ROW);
  const paths = none.map((_, index) =>
    square((index % IN_A_ROW) * NEXT, top + 6 + Math.floor(index / IN_A_ROW) * NEXT),
  );
  const path = (classes: string, d: string) => `<path class="${classes}" fill="url(#hatch)" d="${d}"/>`;
  const line = (classes: string, y: number, text: string) =>
    `<text${classes} x="0" y="${y}" text-anchor="start">${escaped(text)}</text>`;
  const here = first ? path("sq at", paths[0]!) + line(' class="dt"', top + rows + 19, words.here) : "";
  return {
    svg: line("", top, words.none) + path("sq", paths.slice(first).join("")) + here,
    height: 27 + rows + (first ? 17 : 0),
  };
}

function square(x: number, y: number): string {
  return `M${x + 0.5} ${y + 0.5}h${SIDE}v${SIDE}h-${SIDE}z`;
}
