import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { product, times, type Quantity } from "../notation/quantity.ts";
import { sizeAt } from "./bases.ts";
import { askedBy, HOLDERS, type Base } from "./candidates.ts";
import { holdersAt } from "./holders.ts";
import { targetAt, type Target } from "./target.ts";

/** The people that a percentage would be, if it were of this base. */
export interface Meaning {
  base: Base;
  people: Quantity;
}

/** What a percentage without a count would mean of each base of a region on a date, where the size of that base is known. */
export function meaningsOf(dataset: Dataset, region: string, date: IsoDate, share: Quantity): Meaning[] {
  const [holders, target] = [holdersAt(dataset, region, date), targetAt(dataset, date)];
  const sizes: [Base, Quantity | null][] = [
    [{ people: "wajib_ktp", target: null }, sizeAt(dataset, region, "wajib_ktp", date)],
    [HOLDERS, holders],
    [{ people: "penduduk", target: null }, sizeAt(dataset, region, "penduduk", date)],
    ...(target && holders ? [askedFor(target, holders)] : []),
  ];
  return sizes.flatMap(([base, size]) => (size ? [{ base, people: product(share, size) }] : []));
}

function askedFor(target: Target, holders: Quantity): [Base, Quantity] {
  return [askedBy(target, "perekaman"), times(holders, target.share)];
}
