import type { Box } from "./box.ts";
import type { Dot } from "./dot.ts";
import { inTwo, type Label, textWidth } from "./label.ts";

/** The days without a report, as high as `area`: since the last dot of any track, or since its left edge, up to `today`. */
export function silenceAfter(tracks: readonly (readonly Dot[])[], today: number, { left, top, bottom }: Box): Box {
  const last = Math.max(left, ...tracks.flatMap((dots) => dots.at(-1)?.x ?? []));
  return { left: last, top, right: Math.max(last, today), bottom };
}

/** Where the word of the silence may stand, in parts of its height, best first. */
const HEIGHTS = [0.5, 0.35, 0.65, 0.2, 0.8];

/** Its word, on two lines or one for each of its words where the hatching is narrow; none where it is too narrow for that. */
export function silenceLabel(text: string, { left, top, right, bottom }: Box): Label[] {
  const fitting = [text, inTwo(text), text.replaceAll(" ", "\n")].find((lines) => textWidth(lines) + 4 <= right - left);
  if (!fitting) return [];
  const x = (left + right) / 2;
  const spots = HEIGHTS.map((part) => ({ x, y: top + part * (bottom - top), anchor: "middle" as const }));
  return [{ text: fitting, classes: "it", spots, optional: true }];
}
