import type { Quantity } from "../notation/quantity.ts";
import { escaped, type Name, open, px } from "./element.ts";

/** A cell is 11 wide in a grid of 12: a hundred make a cloth of 119 by 119. */
const [CELL, GRID, SIDE] = [11, 12, 119];

/**
 * A cloth of a hundred cells: dyed from the bottom row up to the low end of the coverage (0-1), half-dyed to its high
 * end, with a thread and its word at the target. Unknown: every cell hatched. Needs the patterns of `definitions`. Drawn by
 * hand: the undyed cloth is one pattern, and nothing on it has an axis.
 */
export function swatch(coverage: Quantity | null, target: { share: number; text: string } | null, name: Name): string {
  const cloth = `<path fill="url(#${coverage ? "cells" : "voids"})" d="M0 0h${SIDE}v${SIDE}H0z"/>`;
  const dyed = coverage ? dye("maybe", coverage.high) + dye("dye", coverage.low) : "";
  return `${open("c swatch", SIDE, SIDE, name)}${cloth}${dyed}${target ? thread(target.share, target.text) : ""}</svg>`;
}

/** The cells up to a share, the last one as far as it goes. */
function dye(classes: string, share: number): string {
  const cells = Math.min(100, share * 100);
  const [rows, rest] = [Math.floor(cells / 10), cells % 10];
  const full = Array.from({ length: rows }, (_, row) => cellRow(row, 10)).join("");
  return cells > 0 ? `<path class="${classes}" d="${full}${cellRow(rows, rest)}"/>` : "";
}

function cellRow(row: number, cells: number): string {
  const y = SIDE - CELL - row * GRID;
  return Array.from({ length: Math.ceil(cells) }, (_, column) => {
    const width = px(CELL * Math.min(1, cells - column));
    return `M${column * GRID} ${y}h${width}v${CELL}h-${width}z`;
  }).join("");
}

function thread(share: number, text: string): string {
  const y = px(SIDE + 0.5 - share * 10 * GRID);
  const word = `<text class="tt halo" x="${SIDE}" y="${px(Number(y) - 3)}" text-anchor="end">${escaped(text)}</text>`;
  return `<path class="tl" d="M-2 ${y}H${SIDE + 2}"/>${word}`;
}
