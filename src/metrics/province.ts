import type { Dataset } from "../dataset/dataset.ts";
import { childrenOf } from "../dataset/regions.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { exact, plus, type Quantity } from "../notation/quantity.ts";
import { isCounted, seriesOf } from "./coverage.ts";

/** The sum of some regions' last usable counts on or before a date: a lower bound for what holds them (its `low` is printed). */
export interface RegionSum {
  sum: Quantity;
  /** How many of them have such a count, of how many. */
  regions: number;
  of: number;
  /** Date of the earliest and the latest count in the sum. */
  from: IsoDate;
  to: IsoDate;
}

/** The last usable count of each region right below one on or before a date, added up; null when none has one. */
export function sumOfRegions(dataset: Dataset, whole: string, date: IsoDate): RegionSum | null {
  const parts = childrenOf(dataset, { code: whole });
  const counts = parts.flatMap(({ code }) => {
    const last = seriesOf(dataset, code)
      .filter(isCounted)
      .findLast((point) => point.date <= date);
    return last ? [last] : [];
  });
  const dates = counts.map((count) => count.date).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return null;
  const sum = counts.reduce((total, { activated }) => plus(total, activated), exact(0));
  return { sum, regions: counts.length, of: parts.length, from, to };
}
