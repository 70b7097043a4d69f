import { addDays, daysBetween, type IsoDate } from "../notation/calendar.ts";
import { highest } from "./dots.ts";
import { type Mark, type Place, stretches, thinned } from "./mark.ts";
import { shareTicks, topShare } from "./share-axis.ts";
import type { Step } from "./step.ts";
import { yearsOf } from "./time.ts";
import { APART, type Axes, JOINED, LONG, RIVAL, type Stop, type Track } from "./track.ts";

/** Every region on one scale of time and of shares, in thousandths: whoever draws them has no number to work out. */
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
  const { from, to, years } = yearsOf(regions.flat(), today);
  const top = topShare(Math.max(highest(regions.flat()), ...targets.map(({ share }) => share)));
  const x = (date: IsoDate) =>
    Math.min(1000, Math.max(0, thousandths(daysBetween(from, date) / daysBetween(from, to))));
  const y = (share: number) => thousandths(share / top);
  return {
    tracks: regions.map((marks) => trackOf(thinned(marks, { x, y }, NEAREST), { x, y })),
    axes: {
      ticks: shareTicks(top).map(({ value, text }) => ({ at: y(value), text })),
      years: years.map((year) => ({ at: x(`${year}-01-01`), text: String(year) })),
      steps: targets.map((step) => ({
        from: x(step.from),
        to: x(addDays(step.to, 1)),
        at: y(step.share),
        text: named(step.share),
      })),
      today: x(today),
    },
  };
}

function thousandths(part: number): number {
  return Math.round(part * 1000);
}

function trackOf(marks: readonly Mark[], place: Place): Track {
  const guides = new Map(stretches(marks).map(({ to, long }) => [to, long ? LONG : JOINED]));
  return marks.flatMap((mark) => [
    stopOf(mark, place, guides.get(mark) ?? APART),
    ...mark.rivals.map((rival) => stopOf({ ...mark, ...rival }, place, RIVAL)),
  ]);
}

function stopOf({ date, span, quantity, exact }: Mark, { x, y }: Place, join: number): Stop {
  const since = span.first === null ? null : x(span.first);
  return [x(date), y(quantity.value), y(quantity.low), y(quantity.high), since, Number(exact), join];
}
