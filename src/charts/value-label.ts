import type { Quantity } from "../notation/quantity.ts";
import { around, type Label, NEAR } from "./label.ts";
import type { Mark } from "./mark.ts";
import type { Place } from "./scale.ts";

/** The last value with those that contradict it, then the first: in this order of importance. */
export function valueLabels(
  marks: readonly Mark[],
  text: (quantity: Quantity, mark: Mark) => string,
  place: Place,
): Label[] {
  const [last, first] = [marks.slice(-1), marks.slice(0, -1).slice(0, 1)];
  const rivals = last.flatMap((mark) => mark.rivals.map((rival): Mark => ({ ...mark, ...rival })));
  return [
    ...[...last, ...rivals].map((mark) => dotLabel(text(mark.quantity, mark), "dt", mark, place, "right")),
    ...first.map((mark) => nearOnly(dotLabel(text(mark.quantity, mark), "dt", mark, place, "left"))),
  ];
}

/** A word beside the dot of a mark, on its right or left if there is room. */
function dotLabel(text: string, classes: string, mark: Mark, place: Place, side: "left" | "right"): Label {
  return { text, classes, spots: around(place.x(mark.date), place.y(mark.quantity.value), side) };
}

/** The first value stands right at its dot or not at all: farther off it would be taken for another's. */
function nearOnly(label: Label): Label {
  return { ...label, spots: label.spots.slice(0, NEAR), optional: true };
}
