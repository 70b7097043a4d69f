import { px } from "./element.ts";

/** How a report is joined to the one before it: not at all, by the guide, by its dashes, or as one that contradicts it. */
export const [APART, JOINED, LONG, RIVAL] = [0, 1, 2, 3] as const;

/**
 * A report on the scale of all regions, in thousandths of the axes, y upwards: its date and value, the ends of its
 * interval, its first possible day (null where nothing bounds it), 1 for a count in full, and how it is joined.
 */
export type Stop = readonly [
  x: number,
  y: number,
  low: number,
  high: number,
  since: number | null,
  exact: number,
  join: number,
];

/** The reports of a region, in time order. */
export type Track = readonly Stop[];

/** What stands behind the tracks, in the same thousandths. */
export interface Axes {
  /** Shares, from nought. */
  ticks: { at: number; text: string }[];
  /** The first day of each year. */
  years: { at: number; text: string }[];
  /** The national targets, in words: "target 30%". */
  steps: { from: number; to: number; at: number; text: string }[];
  today: number;
}

/** Where a thousandth of each axis stands, in pixels. */
export interface Field {
  x: (thousandth: number) => number;
  y: (thousandth: number) => number;
}

/** The pixels of an area. */
export function fieldOf(area: { left: number; right: number; top: number; bottom: number }): Field {
  return {
    x: (thousandth) => area.left + ((area.right - area.left) * thousandth) / 1000,
    y: (thousandth) => area.bottom - ((area.bottom - area.top) * thousandth) / 1000,
  };
}

/** The dots of a region of size `r`, in one of four shapes, with their guide and what is open behind them. */
export function trackSvg(track: Track, { x, y }: Field, r: number, shape = 0): string {
  const at = ([date, value]: Stop) => `${px(x(date))} ${px(y(value))}`;
  const joins = (wanted: number) =>
    track.map((stop, index) => (stop[6] === wanted ? `M${at(before(track, index))}L${at(stop)}` : "")).join("");
  const upright = track.filter(([, value, low, high]) => Math.max(y(low) - y(value), y(value) - y(high)) > r);
  const bars = upright.map(([date, , low, high]) => `M${px(x(date))} ${px(y(low))}V${px(y(high))}`);
  const along = (open: boolean) =>
    track
      .filter(
        ([date, , , , since, , join]) => join !== RIVAL && (open ? since === null : since !== null && since < date),
      )
      .map(([date, value, , , since]) => `M${px(x(since ?? 0))} ${px(y(value))}H${px(x(date))}`);
  return [
    path("dl", joins(JOINED)),
    path("dl gd", joins(LONG)),
    path("iv", [...bars, ...along(false)].join("")),
    path("iv gd", along(true).join("")),
    path("rv", joins(RIVAL)),
    ...track.map((stop) => dot(x(stop[0]), y(stop[1]), r, stop[5] === 1, shape)),
  ].join("");
}

/** The report that a stop is joined to: a contradicting one stands beside its own date's, which the next is joined to. */
export function before(track: Track, index: number): Stop {
  return track.slice(0, index).findLast(([, , , , , , join]) => join !== RIVAL)!;
}

function path(classes: string, d: string): string {
  return d && `<path class="${classes}" d="${d}"/>`;
}

/** A dot of one of four shapes (circle, square, triangle, diamond) of about the same weight; hollow unless `exact`. */
export function dot(x: number, y: number, r: number, exact: boolean, shape = 0): string {
  const classes = `dot${exact ? "" : " hol"}`;
  const corners = shapes[shape]?.map(([dx, dy]) => `${px(x + dx * r)} ${px(y + dy * r)}`);
  return corners
    ? `<path class="${classes}" d="M${corners.join("L")}z"/>`
    : `<circle class="${classes}" cx="${px(x)}" cy="${px(y)}" r="${px(r)}"/>`;
}

type Corner = readonly [number, number];
const square: Corner[] = [
  [-0.88, -0.88],
  [0.88, -0.88],
  [0.88, 0.88],
  [-0.88, 0.88],
];
const triangle: Corner[] = [
  [0, -1.2],
  [1.15, 0.8],
  [-1.15, 0.8],
];
const diamond: Corner[] = [
  [0, -1.3],
  [1.3, 0],
  [0, 1.3],
  [-1.3, 0],
];
const shapes: (Corner[] | null)[] = [null, square, triangle, diamond];
