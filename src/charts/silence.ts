import * as Plot from "@observablehq/plot";
import type { IsoDate } from "../notation/calendar.ts";
import { inTwo, type Label, textWidth } from "./label.ts";
import type { Mark } from "./mark.ts";
import { AREA, day, type TimeAxis } from "./time.ts";

/** The days without a report: since the last one, or since the first year where there is none, up to today. */
export interface Silence {
  from: IsoDate;
  to: IsoDate;
}

/** The silence after the last mark. */
export function silenceAfter(marks: readonly Mark[], axis: TimeAxis, today: IsoDate): Silence {
  return { from: marks.at(-1)?.date ?? axis.from, to: today };
}

/** The silence, hatched. */
export function silenceMark({ from, to }: Silence): Plot.Markish {
  return Plot.rectX([0], { x1: [day(from)], x2: [day(to)], fill: "url(#hatch)", className: "no" });
}

/** Its word, on two lines where the hatching is narrow; none where it is too narrow for that. */
export function silenceLabel(text: string, { from, to }: Silence, { x }: TimeAxis): Label[] {
  const fitting = [text, inTwo(text)].find((lines) => textWidth(lines) + 4 <= x(to) - x(from));
  if (!fitting) return [];
  const heights = [0.5, 0.35, 0.65, 0.2, 0.8].map((part) => AREA.top + part * (AREA.bottom - AREA.top));
  const middle = (x(from) + x(to)) / 2;
  return [
    { text: fitting, classes: "", spots: heights.map((y) => ({ x: middle, y, anchor: "middle" })), optional: true },
  ];
}
