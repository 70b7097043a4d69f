import type { IsoDate } from "../notation/calendar.ts";
import { dotsOf, highest, type Mark, thinned } from "./mark.ts";
import { type Place, placeOn } from "./scale.ts";
import { shareTicks, topShare } from "./share-axis.ts";
import type { Step } from "./step.ts";
import { targetLine } from "./target-line.ts";
import { yearsAt, yearsOf } from "./time-axis.ts";
import { type Axes, stopOf, THOUSANDTHS, type Track } from "./track.ts";
import { ticksAt } from "./value-axis.ts";

/** Every region on one scale of time and of shares, in whole thousandths: a page carries it, and the browser draws from it. */
export interface CommonScale {
  /** In the order given. */
  tracks: Track[];
  axes: Axes;
}

/** Of many reports none is drawn that would stand nearer to the one before it, in thousandths. */
const NEAREST = 20;

/** One scale for all: the years of their reports and the highest of their intervals. `named` is a target in words. */
export function commonScale(
  regions: readonly (readonly Mark[])[],
  targets: readonly Step[],
  today: IsoDate,
  named: (share: number) => string,
): CommonScale {
  const years = yearsOf(regions.flat(), today);
  const top = topShare(Math.max(highest(regions.flat()), ...targets.map(({ share }) => share)));
  const place = whole(placeOn(THOUSANDTHS, years, top));
  return {
    tracks: regions.map((marks) => dotsOf(thinned(marks, place, NEAREST), place).map(stopOf)),
    axes: {
      ticks: ticksAt(shareTicks(top), place),
      years: yearsAt(years, place),
      steps: targets.map((step) => targetLine(step, step.share, named(step.share), place)),
      today: place.x(today),
    },
  };
}

function whole({ x, y }: Place): Place {
  return { x: (date) => Math.round(x(date)), y: (value) => Math.round(y(value)) };
}
