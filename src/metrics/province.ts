import { districts, type Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { exact, plus, type Quantity } from "../notation/quantity.ts";
import { isCounted, seriesOf } from "./coverage.ts";

/** The sum of the regions' last usable counts on or before a date: a lower bound for the province (its `low` is printed). */
export interface RegionSum {
  sum: Quantity;
  /** How many of the 38 have such a count. */
  regions: number;
  /** Date of the earliest and the latest count in the sum. */
  from: IsoDate;
  to: IsoDate;
}

/** The last usable count of each of the 38 on or before a date, added up; null when none has one. */
export function sumOfRegions(dataset: Dataset, date: IsoDate): RegionSum | null {
  const counts = districts(dataset).flatMap(({ code }) => {
    const last = seriesOf(dataset, code)
      .filter(isCounted)
      .findLast((point) => point.date <= date);
    return last ? [last] : [];
  });
  const dates = counts.map((count) => count.date).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return null;
  const sum = counts.reduce((total, { activated }) => plus(total, activated), exact(0));
  return { sum, regions: counts.length, from, to };
}
