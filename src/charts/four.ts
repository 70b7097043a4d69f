import { px } from "./element.ts";

/** A cell is 11 wide in a grid of 12, ten to a row, as in the swatch of a region. */
const [CELL, GRID, ROW] = [11, 12, 10];

/** The largest cloth has at most so many cells. */
const MOST = 200;

/** How many people a cell stands for: 1, 2 or 5 and noughts, the same for all cloths. */
export function peopleInCell(sizes: readonly number[]): number {
  const least = Math.max(...sizes) / MOST;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((step) => step * power).find((size) => size >= least)!;
}

/**
 * The same people on cloths of different sizes, one for each: all to one scale, standing on one line, dyed alike. `thread`:
 * the people of a target, drawn as a thread across the cloth it is a share of, and the one it is itself. Silent for screen
 * readers: their numbers stand below them. Needs the pattern `cells` of `definitions`.
 */
export function cloths(count: number, sizes: readonly { size: number; thread: number | null }[]): string[] {
  const people = peopleInCell(sizes.map(({ size }) => size));
  const foot = GRID * Math.ceil(Math.max(...sizes.map(({ size }) => size)) / people / ROW);
  return sizes.map(({ size, thread }) => {
    const line = thread === null ? "" : threadAt(foot - (GRID * thread) / people / ROW);
    const dyed = `<path class="dye" d="${cells(count / people, foot)}"/>`;
    const undyed = `<path fill="url(#cells)" d="${outline(size / people, foot)}"/>`;
    return `<svg class="cloth" viewBox="-3 -3 ${GRID * ROW + 6} ${foot + 3}" aria-hidden="true">${undyed}${dyed}${line}</svg>`;
  });
}

/** Whole rows from the foot up, and what is left of one on top of them. */
function outline(count: number, foot: number): string {
  const rows = Math.floor(count / ROW);
  const [top, rest] = [foot - rows * GRID, (count - rows * ROW) * GRID];
  const whole = rows > 0 ? `M0 ${top}h${GRID * ROW}V${foot}H0z` : "";
  return whole + (rest > 0 ? `M0 ${top - GRID}h${px(rest)}v${GRID}H0z` : "");
}

/** So many cells from the foot up, the last as far as it goes. */
function cells(count: number, foot: number): string {
  return Array.from({ length: Math.ceil(count) }, (_, index) => {
    const [x, y] = [(index % ROW) * GRID, foot - GRID * (1 + Math.floor(index / ROW))];
    const width = px(CELL * Math.min(1, count - index));
    return `M${x} ${y}h${width}v${CELL}h-${width}z`;
  }).join("");
}

function threadAt(y: number): string {
  return `<path class="tl" d="M-3 ${px(y)}h${GRID * ROW + 6}"/>`;
}
