import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { formatDecimal } from "../notation/number.ts";
import { exact, minus, type Quantity } from "../notation/quantity.ts";
import { amountText, exactly, type Amount } from "./amount.ts";
import { decimalsFor, MOST_DECIMALS, roundPeople } from "./digits.ts";
import { derivedCount, exactCount } from "./people.ts";
import { pointsAmount } from "./share.ts";

/** How far a point is from a target, negative where it is passed: in people, or as a difference of shares. */
export interface Distance {
  gap: Quantity;
  unit: "people" | "points";
}

/** How far from the national target: in people where its source counted them, else in percentage points; null where neither is known. */
export function nationalDistance({ activated, coverage, national }: PointState): Distance | null {
  if (!national) return null;
  if (activated) return national.gap && { gap: national.gap, unit: "people" };
  if (!coverage || national.share === null) return null;
  return { gap: minus(exact(national.share), coverage), unit: "points" };
}

/** Where a target lies: short of it for certain, passed for certain, either, or reached to the last person. */
export function sideOf({ gap }: Distance): "short" | "passed" | "astride" | "reached" {
  if (gap.low === 0 && gap.high === 0) return "reached";
  if (gap.low < 0 && gap.high > 0) return "astride";
  return gap.low >= 0 ? "short" : "passed";
}

/** How much is missing or too much, without a minus: `sekitar 138.000 orang`, `sekitar 2,7 persen poin`. */
export function distanceAmount(distance: Distance, language: Language): Amount {
  const { gap, unit } = distance;
  const passed = sideOf(distance) === "passed";
  const size = passed ? { value: -gap.value, low: -gap.high, high: -gap.low } : gap;
  if (unit === "points") return pointsAmount(size, language);
  const rounded = roundPeople(gap);
  // A part of a person is left out: the gap is what is rounded up.
  return passed && rounded.alike ? exactCount(-rounded.value, language) : derivedCount(size, language);
}

/** The ends of a gap that may be a surplus: what may be missing, and what may be too much. */
function endsOf({ gap, unit }: Distance, language: Language): [missing: Amount, more: Amount] {
  if (unit === "people") {
    const { low, high } = roundPeople(gap);
    return [exactCount(high, language), exactCount(-low, language)];
  }
  const decimals = decimalsFor((gap.high - gap.low) * 100, MOST_DECIMALS);
  const points = (end: number) => exactly(formatDecimal(end * 100, decimals, language), "points");
  return [points(gap.high), points(-gap.low)];
}

/**
 * The distance in a few words: `kurang sekitar 138.000 orang`, `lebih sekitar 2,7 persen poin`, both ends where it may be
 * either; from `target`, where that is to be said: `kurang sekitar 138.000 orang dari target nasional`. Null where a target is reached to the last person.
 */
export function gapInShort(distance: Distance | null, language: Language, target: string | null = null): string | null {
  const side = distance && sideOf(distance);
  if (!distance || side === "reached") return null;
  const from = { id: target === null ? "" : ` dari ${target}`, en: target === null ? "" : ` the ${target}` };
  const of = target === null ? "" : " of";
  if (side === "astride") {
    const [missing, more] = endsOf(distance, language).map((end) => amountText(end, language));
    return {
      id: `antara ${missing} kurang dan ${more} lebih${from.id}`,
      en: `between ${missing} short${of} and ${more} above${from.en}`,
    }[language];
  }
  const amount = amountText(distanceAmount(distance, language), language);
  return side === "short"
    ? { id: `kurang ${amount}${from.id}`, en: `${amount} short${of}${from.en}` }[language]
    : { id: `lebih ${amount}${from.id}`, en: `${amount} above${from.en}` }[language];
}
