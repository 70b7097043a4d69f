import { px } from "./element.ts";
import {
  alongLine,
  around,
  bestSpot,
  type Box,
  boxOf,
  cost,
  HALO,
  type Label,
  NEAR,
  type Placed,
  type Spot,
  textWidth,
} from "./label.ts";
import { APART, before, type Field, RIVAL, type Stop, type Track } from "./track.ts";

/** A region on the chart: what stands at the end of its line, and its reports. */
export interface Line {
  label: string;
  track: Track;
}

/** A name where it stands; the line from there to its dot where they do not touch. */
export interface End {
  index: number;
  placed: Placed;
  pointer: Pointer | null;
}

export interface Pointer {
  from: [number, number];
  to: [number, number];
}

/** The ends from the lowest to the highest, so that names which are stacked above their dots keep the order of the values. */
export function placeEnds(lines: readonly Line[], marks: readonly Box[], frame: Box, { x, y }: Field): End[] {
  const drawn = lines.flatMap(({ label, track }, index) => {
    const last = lastOf(track);
    return last ? [{ index, label, at: [x(last[0]), y(last[1])] as [number, number] }] : [];
  });
  return drawn
    .toSorted((a, b) => b.at[1] - a.at[1])
    .reduce<End[]>((ends, { index, label, at }) => {
      const texts = ends.map(({ placed }) => roomFor(boxOf(placed, placed.spot)));
      const pointers = ends.flatMap(({ pointer }) => (pointer ? alongPointer(pointer) : []));
      const wanted: Label = {
        text: label,
        classes: "dt",
        spots: [...around(...at).slice(0, NEAR), ...ladder(...at, label, frame)],
      };
      const crossing = (spot: Spot) => {
        const pointer = pointerTo(spot, wanted, at);
        return pointer ? alongPointer(pointer).reduce((sum, box) => sum + cost(box, [], texts, frame), 0) : 0;
      };
      const spot = bestSpot(wanted, [...marks, ...pointers], texts, frame, crossing);
      return [...ends, { index, placed: { ...wanted, spot }, pointer: pointerTo(spot, wanted, at) }];
    }, []);
}

/** A name with the room that lines of text have between them. */
function roomFor({ left, top, right, bottom }: Box): Box {
  return { left, top: top - 3, right, bottom: bottom + 3 };
}

function lastOf(track: Track): Stop | undefined {
  return track.findLast(([, , , , , , join]) => join !== RIVAL);
}

/** Spots farther from a dot, above and below it, a line apart, as far to the side as the frame allows: a pointer leads to the dot. */
function ladder(x: number, y: number, name: string, { left, right }: Box): Spot[] {
  const rungs = Array.from({ length: 12 }, (_, index) => 18 + index * 9);
  const room = textWidth(name, true) + HALO;
  const [start, end] = [Math.min(x + 14, right - room), Math.max(x - 14, left + room)];
  return rungs.flatMap((rise): Spot[] => [
    { x: start, y: y - rise, anchor: "start" },
    { x: end, y: y - rise, anchor: "end" },
    { x: start, y: y + rise, anchor: "start" },
    { x: end, y: y + rise, anchor: "end" },
  ]);
}

/** From a dot to the nearer end of a name that does not touch it; null where it does. */
function pointerTo(spot: Spot, { spots }: Label, at: [number, number]): Pointer | null {
  if (spots.indexOf(spot) < NEAR) return null;
  const side = spot.anchor === "start" ? -3 : 3;
  return { from: at, to: [spot.x + side, spot.y - 4] };
}

export function alongPointer({ from, to }: Pointer): Box[] {
  // Without its ends: it begins on its own dot and stops at its own name.
  return alongLine(...from, ...to).slice(3, -1);
}

export function pointerSvg({ from, to }: Pointer): string {
  return `<path class="rv" d="M${from.map(px).join(" ")}L${to.map(px).join(" ")}"/>`;
}

/** What the dots of a region, their bars and their guide cover. */
export function coveredBy(track: Track, { x, y }: Field): Box[] {
  const dots = track.map(([date, value, low, high]) => ({
    left: x(date) - 6,
    right: x(date) + 6,
    top: Math.min(y(value) - 6, y(high)),
    bottom: Math.max(y(value) + 6, y(low)),
  }));
  const guides = track.flatMap((stop, index) => {
    const from = stop[6] === APART ? stop : before(track, index);
    return between([from[0], from[1]], [stop[0], stop[1]], { x, y });
  });
  const days = track.flatMap(([date, value, , , since]) => between([since ?? 0, value], [date, value], { x, y }));
  return [...dots, ...guides, ...days];
}

export function between(from: [number, number], to: [number, number], { x, y }: Field): Box[] {
  return alongLine(x(from[0]), y(from[1]), x(to[0]), y(to[1]));
}
