import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import { daysBetween, spanOf, type IsoDate } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import { exact, overlap, type Quantity } from "../notation/quantity.ts";
import { claimsOf, type Claim } from "./claims.ts";

/** A percentage printed further from the day a reader gives than this, in days, is taken for another. */
const SAME_NEWS = 60;

/** A percentage that a reader brings: with the day it is about, or was read on; null where neither is known. */
interface Brought {
  region: string;
  date: IsoDate | null;
  /** As an interval of shares, 0-1. */
  share: Quantity;
}

/** A printed percentage that may be the one a reader brings. */
export interface Alike {
  claim: Claim;
  /** Whether its digits are those that were brought; else it is one that these round. */
  same: boolean;
}

/**
 * The percentages on record that a reader may have read: of that region, with these digits or with more that these round
 * (`32` for `32,2`), around that day. The same digits come first, those printed as they were brought before all, then the nearest; without a day the newest.
 */
export function claimsAlike(dataset: Dataset, { region, date, share }: Brought): Alike[] {
  const distance = (claim: Claim) => (date === null ? 0 : distanceOf(dataset, claim, date));
  return claimsOf(dataset, region)
    .map((claim) => ({ claim, same: claim.share.value === share.value }))
    .filter(({ claim, same }) => (same || rounds(share, claim)) && distance(claim) <= SAME_NEWS)
    .toSorted(
      (a, b) =>
        Number(b.same) - Number(a.same) ||
        Number(isPrintedSo(b, share)) - Number(isPrintedSo(a, share)) ||
        distance(a.claim) - distance(b.claim) ||
        compareText(b.claim.date, a.claim.date),
    );
}

/** Whether as many digits were printed as were brought: `32,2` is not `32,20`. */
function isPrintedSo({ claim }: Alike, share: Quantity): boolean {
  return claim.share.low === share.low && claim.share.high === share.high;
}

function rounds(share: Quantity, claim: Claim): boolean {
  return overlap(share, exact(claim.share.value));
}

/** Days from a day to those that a percentage is about, or to those on which it may have been published. */
function distanceOf(dataset: Dataset, { report, source }: Claim, day: IsoDate): number {
  const about = spanOf(report.date, report.datePrecision);
  const { published } = sourceOf(dataset, source);
  const spans = [{ first: about.first ?? about.last, last: about.last }, ...(published ? [published] : [])];
  return Math.min(...spans.map(({ first, last }) => Math.max(0, daysBetween(day, first), daysBetween(last, day))));
}
