import { districts, type Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { exact, plus, type Quantity } from "../notation/quantity.ts";
import { seriesOf } from "./coverage.ts";

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
    const last = seriesOf(dataset, code).findLast((point) => point.activated !== null && point.date <= date);
    return last ? [{ date: last.date, activated: last.activated! }] : [];
  });
  const dates = counts.map((count) => count.date).toSorted();
  if (dates.length === 0) return null;
  const sum = counts.reduce((total, { activated }) => plus(total, activated), exact(0));
  return { sum, regions: counts.length, from: dates[0]!, to: dates.at(-1)! };
}
