import { addDays, daysBetween, type IsoDate } from "../notation/calendar.ts";
import { highest } from "./dots.ts";
import { type Mark, type Place, stretches, thinned } from "./mark.ts";
import { topShare } from "./share-axis.ts";
import type { Step } from "./step.ts";
import { px } from "./element.ts";
import { yearsOf } from "./time.ts";

const [WIDTH, HEIGHT, EDGE] = [104, 60, 4];

/**
 * Every region's coverage on one scale of time and of shares, one small picture each, in the order given: dots, guide,
 * intervals, target and hatched silence as in `coverageChart`. Silent for screen readers and without words: name and
 * number stand beside each as text. Needs the pattern `hatch` of `definitions`.
 */
export function smallMultiples(
  regions: readonly (readonly Mark[])[],
  targets: readonly Step[],
  today: IsoDate,
): string[] {
  const { from, to } = yearsOf(regions.flat(), today);
  const end = topShare(highest(regions.flat()));
  const place = {
    x: (date: IsoDate) => clamped(EDGE + ((WIDTH - 2 * EDGE) * daysBetween(from, date)) / daysBetween(from, to)),
    y: (share: number) => HEIGHT - 1 - ((HEIGHT - 1 - EDGE) * share) / end,
  };
  const frame = threadPath(targets, place);
  return regions.map((marks) => picture(marks, frame, place, marks.at(-1)?.date ?? from, today));
}

function clamped(x: number): number {
  return Math.min(WIDTH - EDGE, Math.max(EDGE, x));
}

function picture(marks: readonly Mark[], frame: string, place: Place, silentFrom: IsoDate, today: IsoDate): string {
  const [left, right] = [place.x(silentFrom), place.x(today)];
  const silence = `<rect class="no" fill="url(#hatch)" x="${px(left)}" width="${px(right - left)}" height="${HEIGHT - 1}"/>`;
  const base = `<path class="ax" d="M0 ${HEIGHT - 1}H${WIDTH}"/>`;
  return `<svg class="c m" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${silence}${base}${frame}${drawing(thinned(marks, place, 3), place)}</svg>`;
}

function threadPath(targets: readonly Step[], { x, y }: Place): string {
  const parts = targets.map(({ from, to, share }) => `M${px(x(from))} ${px(y(share))}H${px(x(addDays(to, 1)))}`);
  return `<path class="tl" d="${parts.join("")}"/>`;
}

function drawing(marks: readonly Mark[], { x, y }: Place): string {
  const guide = (long: boolean) =>
    stretches(marks)
      .filter((stretch) => stretch.long === long)
      .map(({ from, to }) => `M${at(from)}L${at(to)}`)
      .join("");
  const at = ({ date, quantity }: Mark) => `${px(x(date))} ${px(y(quantity.value))}`;
  const bars = marks
    .map(({ date, quantity: { low, high } }) => `M${px(x(date))} ${px(y(low))}V${px(y(high))}`)
    .join("");
  const dots = marks.map((mark) => dot(mark, px(x(mark.date)), px(y(mark.quantity.value)))).join("");
  return [path("dl", guide(false)), path("dl gd", guide(true)), path("iv", bars), dots].join("");
}

function path(classes: string, d: string): string {
  return d && `<path class="${classes}" d="${d}"/>`;
}

function dot({ exact }: Mark, x: string, y: string): string {
  return `<circle class="dot${exact ? "" : " hol"}" cx="${x}" cy="${y}" r="2.5"/>`;
}
