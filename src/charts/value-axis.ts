import { type Box, level } from "./box.ts";
import { boxOf, MIDDLE } from "./label.ts";
import { type Piece, type Layout, stroke } from "./piece.ts";
import type { Place } from "./scale.ts";

/** A value with the label of its tick. */
export interface Tick {
  value: number;
  text: string;
}

/** A tick on its axis. */
export interface TickAt {
  at: number;
  text: string;
}

/** Where the ticks stand. */
export function ticksAt(ticks: readonly Tick[], { y }: Pick<Place, "y">): TickAt[] {
  return ticks.map(({ value, text }) => ({ at: y(value), text }));
}

/** A line at each tick but the first, and labels at the left edge. */
export function valueAxis(ticks: readonly TickAt[], { left, right }: Box): Piece[] {
  const grid = ticks.slice(1).map(({ at }) => level(left, right, at));
  const texts = ticks.map(({ at, text }) => ({ x: 0, y: at, text }));
  return [stroke("gl", grid), { kind: "words", anchor: "start", line: "middle", texts }];
}

/** What is measured, above the values. */
export function axisTitle(text: string, { title: y }: Layout): Piece {
  return { kind: "words", anchor: "start", line: "middle", texts: [{ x: 0, y, text }] };
}

/** What the labels of the ticks cover. */
export function coveredByTicks(ticks: readonly TickAt[]): Box[] {
  return ticks.map(({ at, text }) => boxOf({ text, classes: "" }, { x: 0, y: at + MIDDLE, anchor: "start" }));
}
