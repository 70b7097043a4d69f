import { along, type Box, type Line, type Point } from "./box.ts";
import { type Dot, RIVAL } from "./dot.ts";
import { around, bestSpot, boxOf, cost, HALO, type Label, NEAR, type Placed, type Spot, textWidth } from "./label.ts";

/** A region on the chart: what stands at the end of its line, and its reports. */
export interface Ending {
  label: string;
  dots: readonly Dot[];
}

/** A name where it stands; the line from its dot to there where they do not touch. */
export interface End {
  index: number;
  placed: Placed;
  pointer: Line | null;
}

/** The ends from the lowest to the highest, so that names which are stacked above their dots keep the order of the values. */
export function placeEnds(regions: readonly Ending[], marks: readonly Box[], frame: Box): End[] {
  const drawn = regions.flatMap(({ label, dots }, index) => {
    const last = dots.findLast(({ join }) => join !== RIVAL);
    return last ? [{ index, label, at: last }] : [];
  });
  return drawn
    .toSorted((a, b) => b.at.y - a.at.y)
    .reduce<End[]>((ends, { index, label, at }) => {
      const texts = ends.map(({ placed }) => roomFor(boxOf(placed, placed.spot)));
      const pointers = ends.flatMap(({ pointer }) => (pointer ? alongPointer(pointer) : []));
      const wanted: Label = {
        text: label,
        classes: "dt",
        spots: [...around(at.x, at.y).slice(0, NEAR), ...ladder(at, label, frame)],
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

/** Spots farther from a dot, above and below it, a line apart, as far to the side as the frame allows: a pointer leads to the dot. */
function ladder({ x, y }: Point, name: string, { left, right }: Box): Spot[] {
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
function pointerTo(spot: Spot, { spots }: Label, at: Point): Line | null {
  if (spots.indexOf(spot) < NEAR) return null;
  const side = spot.anchor === "start" ? -3 : 3;
  return [at, { x: spot.x + side, y: spot.y - 4 }];
}

export function alongPointer(pointer: Line): Box[] {
  // Without its ends: it begins on its own dot and stops at its own name.
  return along(pointer).slice(3, -1);
}
