import { daysBetween, type IsoDate } from "../notation/calendar.ts";
import { minus, type Quantity } from "../notation/quantity.ts";
import { isCounted, type Counted, type Point } from "./coverage.ts";

/** Mean activations a day between two counts at least 28 days apart. */
export interface Pace {
  perDay: Quantity;
  from: IsoDate;
  to: IsoDate;
}

/** Closer counts than this, in days, say more about their rounding than about the pace. */
export const LEAST_DAYS = 28;

/**
 * The pace up to the last count among `series[0..index]`, from the latest earlier count at least 28 days before it by the
 * shortest distance that their spans allow. Null without two such counts.
 */
export function paceUpTo(series: readonly Point[], index: number): Pace | null {
  const counts = series.slice(0, index + 1).filter(isCounted);
  const last = counts.at(-1);
  const earlier = last && counts.findLast((point) => leastDays(point, last) >= LEAST_DAYS);
  return earlier ? paceBetween(earlier, last) : null;
}

function paceBetween(earlier: Counted, later: Counted): Pace {
  const rise = minus(later.activated, earlier.activated);
  const [least, most] = [leastDays(earlier, later), mostDays(earlier, later)];
  return {
    perDay: {
      value: rise.value / daysBetween(earlier.date, later.date),
      low: rise.low / (rise.low < 0 ? least : most),
      high: rise.high / (rise.high < 0 ? most : least),
    },
    from: earlier.date,
    to: later.date,
  };
}

/** From the last possible day of the earlier to the first possible day of the later; without one they have no order. */
function leastDays(earlier: Point, later: Point): number {
  return later.span.first === null ? -Infinity : daysBetween(earlier.span.last, later.span.first);
}

/** From the first possible day of the earlier to the last possible day of the later: any number where it has none. */
function mostDays(earlier: Point, later: Point): number {
  return earlier.span.first === null ? Infinity : daysBetween(earlier.span.first, later.span.last);
}
