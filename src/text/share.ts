import type { PrintedShare } from "../cells/kinds.ts";
import { formatDecimal, printedDigits } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import {
  exactly,
  intervalText,
  numberText,
  onlyBetween,
  spanText,
  type Amount,
  type Ends,
  type Hedge,
  type Numbered,
} from "./amount.ts";
import {
  decimalsFor,
  leftOpen,
  MOST_DECIMALS,
  onlyBelow,
  onlyEnds,
  printAbove,
  printShare,
  printsAsZero,
  writtenDigits,
  type PrintedInterval,
} from "./digits.ts";

/**
 * A share (0-1) as a percentage with the digits its interval bears: `sekitar 8,4%`; one number without *sekitar* where
 * both ends print alike, the ends alone where the value is one of them. `onto`: shares that it must not be rounded onto,
 * such as the target it is held against.
 */
export function shareAmount(
  share: Quantity,
  language: Language,
  onto: readonly number[] = [],
  most: number = MOST_DECIMALS,
): Amount {
  const printed = printShare(share, onto, language, most);
  if (onlyBelow(share, printed)) return upperEnd(share, printed, language);
  if (printed.alike) return exactly(printed.value, "percent");
  const ends = endsOf(share, printed, language);
  if (onlyEnds(share)) return onlyBetween(ends, "percent");
  return { ...exactly(printed.value, "percent"), hedge: openHedge(printed.value), ends };
}

/** The share alone, for a dot or a tile: the same digits without *sekitar*; what it does not pass where no more can be said. */
export function shareNumber(share: Quantity, language: Language, onto: readonly number[] = []): Numbered {
  const printed = printShare(share, onto, language);
  return onlyBelow(share, printed) ? upperEnd(share, printed, language) : exactly(printed.value, "percent");
}

/** The upper end as printed; what it lies below, where it would print as nought without being it. */
function upperEnd({ high }: Quantity, { high: printed, decimals }: PrintedInterval, language: Language): Numbered {
  return printsAsZero(printed)
    ? { ...exactly(printAbove(high, decimals, language), "percent"), hedge: "below" }
    : { ...exactly(printed, "percent"), hedge: "at most" };
}

/** The ends; the upper one alone where the lower prints as nought. */
function endsOf(share: Quantity, printed: PrintedInterval, language: Language): Ends {
  const { low, high } = printed;
  if (share.high <= 0 || !printsAsZero(low)) return { low, high };
  const { hedge, number } = upperEnd(share, printed, language);
  return { hedge: hedge === "below" ? hedge : "at most", high: number };
}

function openHedge(printed: string): Hedge | null {
  return leftOpen(writtenDigits(printed)) ? "about" : null;
}

/** `sekitar 8,4%` */
export function shareText(share: Quantity, language: Language, onto: readonly number[] = []): string {
  return numberText(shareAmount(share, language, onto), language);
}

/** The interval of a share: `antara 8,3% dan 8,5%`, `paling banyak 2%` where the lower end prints as nought, one number where both print alike. */
export function shareRange(
  share: Quantity,
  language: Language,
  onto: readonly number[] = [],
  most: number = MOST_DECIMALS,
): string {
  return intervalText(shareAmount(share, language, onto, most), language);
}

/** The interval for a cell or a chart title: `8,3–8,5%`, one number where both ends print alike. */
export function shareSpan(share: Quantity, language: Language, onto: readonly number[] = []): string {
  return spanText(shareAmount(share, language, onto), language);
}

/** A difference of two shares: `sekitar 2,7 persen poin`, its ends `antara 1,5 dan 4,4`. */
export function pointsAmount(difference: Quantity, language: Language): Amount {
  const decimals = decimalsFor((difference.high - difference.low) * 100, MOST_DECIMALS);
  const [value, low, high] = [difference.value, difference.low, difference.high].map((share) =>
    formatDecimal(share * 100, decimals, language),
  ) as [string, string, string];
  const number = exactly(value, "points");
  return low === high ? number : { ...number, hedge: openHedge(value), ends: { low, high } };
}

/** A percentage as its source printed it, every digit kept: `32,20%`, `sekitar 2%`, `lebih dari 8%`. */
export function printedAmount(
  share: PrintedShare,
  precision: ActivationRow["sharePrecision"],
  language: Language,
): Numbered {
  const hedge = precision && ({ sekitar: "about", minimal: "more than" } as const)[precision];
  return { ...exactly(printedDigits(share.printed, language), "percent"), hedge };
}

/** The percentage of a row as its source printed it; words where it has none. */
export function printedShareText(row: Pick<ActivationRow, "share" | "sharePrecision">, language: Language): string {
  if (row.share === null) return { id: "persentase tidak disebut", en: "percentage not given" }[language];
  return numberText(printedAmount(row.share, row.sharePrecision, language), language);
}
