import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { product, times, type Quantity } from "../notation/quantity.ts";
import { sizeAt } from "./bases.ts";
import type { BaseName } from "./candidates.ts";
import { holdersAt } from "./holders.ts";
import { targetAt, type Target } from "./target.ts";

/** The people that a percentage would be, if it were of this base. */
export interface Meaning {
  base: BaseName;
  people: Quantity;
}

/** What a percentage without a count would mean of each base of a region on a date, where the size of that base is known. */
export function meaningsOf(dataset: Dataset, region: string, date: IsoDate, share: Quantity): Meaning[] {
  const [holders, target] = [holdersAt(dataset, region, date), targetAt(dataset, date)];
  const sizes: [BaseName, Quantity | null][] = [
    ["wajib_ktp", sizeAt(dataset, region, "wajib_ktp", date)],
    ["perekaman", holders],
    ["penduduk", sizeAt(dataset, region, "penduduk", date)],
    ...(target && holders ? [askedFor(target, holders)] : []),
  ];
  return sizes.flatMap(([base, size]) => (size ? [{ base, people: product(share, size) }] : []));
}

function askedFor({ share, row }: Target, holders: Quantity): [BaseName, Quantity] {
  return [`target-${Number(row.share.printed)}-perekaman`, times(holders, share)];
}
