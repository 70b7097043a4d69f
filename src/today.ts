import { isDate, type IsoDate } from "./notation/calendar.ts";

const SEVEN_HOURS = 7 * 3_600_000;

/**
 * Today as a date in Asia/Jakarta: of SOURCE_DATE_EPOCH (seconds since 1970) if the environment has one, else of the
 * clock. Throws when the variable is not a number of seconds.
 */
export function todayFrom(environment: { SOURCE_DATE_EPOCH?: string }, clock: Date = new Date()): IsoDate {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return dateInJakarta(clock.getTime());
  if (!/^\d{1,11}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`);
  return dateInJakarta(Number(epoch) * 1000);
}

/** The date in Jakarta, seven hours east of UTC all year, at a time in milliseconds. Throws outside the years 1970-2999. */
function dateInJakarta(time: number): IsoDate {
  const date = new Date(time + SEVEN_HOURS).toISOString().slice(0, 10);
  if (!isDate(date)) throw new Error(`not a date of our time: ${date}`);
  return date;
}
