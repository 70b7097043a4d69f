import { addDays, type IsoDate } from "../notation/calendar.ts";
import { level, type Line } from "./box.ts";
import type { Label, Spot } from "./label.ts";
import type { Place } from "./scale.ts";

/** A target on a chart: level over its days, with its words. */
export interface TargetLine {
  from: number;
  /** Where the day after its last one begins. */
  to: number;
  at: number;
  text: string;
}

/** The line of a target that asks for `value` up to and with its last day. */
export function targetLine(
  { from, to }: { from: IsoDate; to: IsoDate },
  value: number,
  text: string,
  { x, y }: Place,
): TargetLine {
  return { from: x(from), to: x(addDays(to, 1)), at: y(value), text };
}

/** Stepped lines: upright between targets that follow each other, broken elsewhere. */
export function stepped(targets: readonly TargetLine[]): Line[] {
  return targets.reduce<Line[]>((lines, { from, to, at }) => {
    const [line, before] = [level(from, to, at), lines.at(-1)];
    return before?.at(-1)?.x === from ? [...lines.slice(0, -1), [...before, ...line]] : [...lines, line];
  }, []);
}

/** From the line of a target to the baseline of its words, on either side, and a line of text below that. */
export const [ABOVE, BELOW, LOWER] = [-6, 15, 31] as const;

/** The words of a target beside its line, on these sides: at its left end, its right end or its middle. */
export function targetLabel({ from, to, at, text }: TargetLine, sides: readonly number[]): Label {
  const spots = sides.flatMap((side): Spot[] => [
    { x: from, y: at + side, anchor: "start" },
    { x: to, y: at + side, anchor: "end" },
    { x: (from + to) / 2, y: at + side, anchor: "middle" },
  ]);
  return { text, classes: "tt", spots };
}
