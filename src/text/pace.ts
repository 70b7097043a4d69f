import type { PointState } from "../metrics/state.ts";
import { daysBetween, spanOf, type DatePrecision, type IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { formatCount } from "../notation/number.ts";
import type { Quantity } from "../notation/quantity.ts";
import { amountText, bracketed, type Amount } from "./amount.ts";
import { roundPeople } from "./digits.ts";
import { derivedCount, derivedRange, exactCount } from "./people.ts";

/** Whether a total certainly fell: every pace that its counts allow is below nought. */
export function fell(pace: Quantity): boolean {
  return pace.high < 0;
}

/**
 * A pace that was: `sekitar 125 orang per hari`. Where the total fell, by how much: `turun 165 orang per hari`; where it
 * may have fallen or risen, both ends; never a negative number of people.
 */
export function paceText(pace: Quantity, language: Language): string {
  if (fell(pace)) {
    const down = perDay(actualPace(mirrored(pace), language), language);
    return { id: `turun ${down}`, en: `down ${down}` }[language];
  }
  if (pace.low < 0) return eitherWay(pace, language);
  return perDay(actualPace(pace, language), language);
}

/** `sekitar 125 orang per hari` */
export function perDay(amount: Amount, language: Language): string {
  return amountText(amount, language) + { id: " per hari", en: " a day" }[language];
}

/** Its interval in brackets after a space, `(antara 122 dan 128)`, where that says more than the pace; else nothing. */
export function paceBrackets(pace: Quantity, language: Language): string {
  if (fell(pace)) return paceBrackets(mirrored(pace), language);
  return pace.low < 0 || mayBeNought(pace) ? "" : bracketed(derivedRange(pace, language));
}

/**
 * The number alone: as other derived numbers, but to the nearest person a day, never up, since that would claim more than
 * the counts give: `22` for 22,4 between two exact counts and days, which leave nothing open; only its upper end where it
 * rounds to nought.
 */
export function actualPace(pace: Quantity, language: Language): Amount {
  if (mayBeNought(pace)) {
    return { ...exactCount(Math.max(1, roundPeople(pace).high), language), hedge: "fewer than" };
  }
  return roundPeople(pace).alike ? exactCount(Math.round(pace.value), language) : derivedCount(pace, language);
}

/** Whether somebody was activated, but fewer than the number can say. */
function mayBeNought(pace: Quantity): boolean {
  const { value, alike } = roundPeople(pace);
  return pace.value > 0 && (alike ? Math.round(pace.value) : value) === 0;
}

function mirrored({ value, low, high }: Quantity): Quantity {
  return { value: -value, low: -high, high: -low };
}

/** `antara turun 20 dan naik 50 orang per hari` */
function eitherWay(pace: Quantity, language: Language): string {
  const { low, high } = roundPeople(pace);
  const [down, up] = [formatCount(-low, language), amountText(exactCount(high, language), language)];
  return {
    id: `antara turun ${down} dan naik ${up} per hari`,
    en: `between ${down} down and ${up} up a day`,
  }[language];
}

/** Whether the last day of the national target in force at a point is over. */
export function isOver({ national }: PointState, today: IsoDate): boolean {
  return national !== null && national.deadline < today;
}

/** Fewer days than this before a deadline, and a share of what is left says more about the calendar than about the pace. */
const FEWEST_DAYS = 60;

/** A pace that had to be more times as fast than this is no measure of anything. */
const MOST_TIMES = 10;

/**
 * How many times the actual pace the one needed was; null where that would mislead: shortly before the deadline, where it
 * is out of all proportion, or where it may be more or less than the pace itself (DESIGN section 6, Pace).
 */
export function timesOf({ pace, national }: PointState): Quantity | null {
  const required = national?.requiredPerDay;
  if (!pace || !required || pace.perDay.low <= 0 || national.daysLeft < FEWEST_DAYS) return null;
  const { perDay } = pace;
  const times = {
    value: required.value / perDay.value,
    low: required.low / perDay.high,
    high: required.high / perDay.low,
  };
  return times.value > MOST_TIMES || (times.low < 1 && times.high > 1) ? null : times;
}

/** Over how many days a pace is the mean: `183 hari`; `sekitar 97 hari` where a report does not give its day, `sedikitnya 93 hari` where the first may be of any earlier one. */
export function paceDays({ pace }: PointState, series: readonly PointState[], language: Language): string {
  const { from, to } = pace!;
  const [first, last] = [from, to].map((date) => precisionAt(series, date));
  const undated = first === "paling_lambat";
  const days = daysBetween(from, undated ? spanOf(to, last!).first! : to);
  const hedge = undated
    ? { id: "sedikitnya ", en: "at least " }
    : first === "hari" && last === "hari"
      ? { id: "", en: "" }
      : { id: "sekitar ", en: "about " };
  const number = formatCount(days, language);
  return { id: `${hedge.id}${number}\u00a0hari`, en: `${hedge.en}${number}\u00a0days` }[language];
}

/** How exact the date of a report of a series is. */
export function precisionAt(series: readonly PointState[], date: IsoDate): DatePrecision {
  return series.find((point) => point.date === date)?.report.datePrecision ?? "hari";
}
