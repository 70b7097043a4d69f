import type { RegionState } from "../metrics/state.ts";
import type { Quantity } from "../notation/quantity.ts";
import { alongLine, around, type Box, type Label, labelSvg, placeLabels } from "./label.ts";
import { isExact } from "./mark.ts";
import { escaped, type Name, open, px } from "./svg.ts";

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
interface Seat {
  coverage: Quantity;
  exact: boolean;
  here: boolean;
  x: number;
  row: number;
}

const [WIDTH, LEFT, RIGHT] = [328, 8, 320];
/** Radius of a dot and of this region's; from one row of dots to the next; from dot to dot in a row, at least. */
const [DOT, HERE, ROW, APART] = [3.5, 5.5, 9, 9];
/** Side of a square, from one to the next, how many in a row. */
const [SIDE, NEXT, IN_A_ROW] = [9, 12, 27];

/**
 * The 38 regions by last known coverage, one dot each on a scale from nought, piled up where they are close; this region
 * on top of its pile with its interval, the target an upright thread. Regions without a figure are hatched squares below
 * (pattern `hatch` of `definitions`).
 */
export function stripChart({ dots, target }: StripValues, words: StripWords, name: Name): string {
  const known = dots.flatMap(({ coverage, ...dot }) => (coverage ? [{ ...dot, coverage }] : []));
  const end = Math.max(35, ...known.map(({ coverage }) => Math.ceil(coverage.high * 20) * 5)) / 100;
  const x = (share: number) => LEFT + ((RIGHT - LEFT) * share) / end;
  const seats = seated(known.map((dot) => ({ ...dot, x: x(dot.coverage.value) })));
  const base = 52 + ROW * Math.max(0, ...seats.map(({ row }) => row));
  const none = dots.filter(({ coverage }) => coverage === null);
  const squares = none.length > 0 ? squaresSvg(none, words, base + 40) : { svg: "", height: 0 };
  const height = base + 20 + squares.height;
  return [
    open("c", WIDTH, height, name),
    axisSvg(x, end, base, words.axis),
    target === null ? "" : targetSvg(words.target, x(target), base),
    dotsSvg(seats, words.here, x, base, target === null ? [] : alongLine(x(target), 17, x(target), base)),
    squares.svg,
    "</svg>",
  ].join("");
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

function axisSvg(x: (share: number) => number, end: number, base: number, title: string): string {
  const percents = Array.from({ length: Math.ceil(end * 10) }, (_, index) => index * 10);
  const ticks = percents.map((percent) => `M${px(x(percent / 100))} ${base}v5`).join("");
  const names = percents.map((percent, index) => {
    const sign = index === percents.length - 1 ? "%" : "";
    return `<text x="${px(x(percent / 100))}" y="${base + 17}">${percent}${sign}</text>`;
  });
  const line = `<path class="ax" d="M0 ${base}H${WIDTH}${ticks}"/>`;
  return `${line}${names.join("")}<text x="0" y="11" text-anchor="start">${escaped(title)}</text>`;
}

function targetSvg(text: string, x: number, base: number): string {
  return `<path class="tl" d="M${px(x)} 17V${base}"/><text class="tt" x="${px(x)}" y="11">${escaped(text)}</text>`;
}

function dotsSvg(
  seats: readonly Seat[],
  text: string,
  x: (share: number) => number,
  base: number,
  thread: Box[],
): string {
  const y = ({ row, here }: Seat) => base - 2 - (here ? HERE : DOT) - row * ROW;
  const others = (exact: boolean) =>
    seats.filter((seat) => !seat.here && seat.exact === exact).map((seat) => circle(seat.x, y(seat), DOT));
  const here = seats
    .filter(({ here }) => here)
    .map((seat) => {
      const { low, high } = seat.coverage;
      const bar = `<path class="iv" d="M${px(x(low))} ${px(y(seat))}H${px(x(high))}"/>`;
      const label: Label = { text, classes: "dt", spots: around(seat.x, y(seat), "right") };
      const frame = { left: 0, top: 16, right: WIDTH, bottom: base };
      const covered = seats.filter((other) => other !== seat).map((other) => boxAround(other.x, y(other)));
      const placed = placeLabels([label], [...covered, ...thread], frame)
        .map(labelSvg)
        .join("");
      return `${bar}<g class="dot${seat.exact ? "" : " hol"}">${circle(seat.x, y(seat), HERE)}</g>${placed}`;
    });
  return `<g class="ot">${others(true).join("")}</g><g class="ot hol">${others(false).join("")}</g>${here.join("")}`;
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
