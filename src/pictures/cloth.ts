import { px } from "../charts/element.ts";
import type { Quantity } from "../notation/quantity.ts";
import { colour } from "./colours.ts";

/** A cloth of a hundred cells with its lower left corner; `pitch`: from one cell to the next. */
export interface Cloth {
  left: number;
  bottom: number;
  pitch: number;
  /** Null: not known, every cell hatched. */
  coverage: Quantity | null;
  /** Share at which the thread of the target lies, 0-1. */
  target: number | null;
}

/** How much of a pitch a cell is. */
const CELL = 0.925;

/** The cloth from back to front: the undyed cells, the paler dye to the high end, the dye to the low end, the thread. */
export function cloth({ coverage, target, ...place }: Cloth): string {
  const undyed = coverage ? `<path fill="${colour("cloth")}" d="${cells(1, place)}"/>` : hatchedCells(place);
  const dyed = coverage ? dye("maybe", coverage.high, place) + dye("dye", coverage.low, place) : "";
  return undyed + dyed + (target === null ? "" : thread(target, place));
}

type Place = Pick<Cloth, "left" | "bottom" | "pitch">;

function dye(token: string, share: number, place: Place): string {
  return share > 0 ? `<path fill="${colour(token)}" d="${cells(Math.min(1, share), place)}"/>` : "";
}

/** The cells up to a share, from the bottom row up, the last one as far as it goes. */
function cells(share: number, { left, bottom, pitch }: Place): string {
  const many = Number((100 * share).toPrecision(12));
  const size = pitch * CELL;
  return Array.from({ length: Math.ceil(many) }, (_, index) => {
    const [x, y] = [left + (index % 10) * pitch, bottom - Math.floor(index / 10) * pitch - size];
    const width = px(size * Math.min(1, many - index));
    return `M${px(x)} ${px(y)}h${width}v${px(size)}h-${width}z`;
  }).join("");
}

function hatchedCells(place: Place): string {
  const strokes = [0.45, 0.9, 1.35].map((offset) => cellStrokes(offset, place)).join("");
  const paint = `fill="none" stroke="${colour("hatch")}" stroke-width="${px(place.pitch / 14)}"`;
  return `<path ${paint} d="${cells(1, place)}${strokes}"/>`;
}

/** A slanting stroke in every cell, `offset` cells along its lower and left edge. */
function cellStrokes(offset: number, { left, bottom, pitch }: Place): string {
  const [size, along] = [pitch * CELL, pitch * CELL * Math.min(1, offset)];
  const beyond = pitch * CELL * Math.max(0, offset - 1);
  return Array.from({ length: 100 }, (_, index) => {
    const [x, y] = [left + (index % 10) * pitch, bottom - Math.floor(index / 10) * pitch];
    return `M${px(x + beyond)} ${px(y - size + along)}L${px(x + along)} ${px(y - size + beyond)}`;
  }).join("");
}

/** The thread of a target on a stripe of paper, a little wider than the cloth. */
function thread(share: number, { left, bottom, pitch }: Place): string {
  const y = px(bottom - share * 10 * pitch + (pitch * (1 - CELL)) / 2);
  const line = `d="M${px(left - pitch * 0.4)} ${y}h${px(pitch * 10.75)}"`;
  return (
    `<path stroke="${colour("paper")}" stroke-width="${px(pitch * 0.45)}" ${line}/>` +
    `<path stroke="${colour("target")}" stroke-width="${px(pitch * 0.24)}" ${line}/>`
  );
}
