import type { IsoDate } from "./notation/calendar.ts";
import { SettingError } from "./settings.ts";

const SEVEN_HOURS = 7 * 3_600_000;

/**
 * Today as a date in Asia/Jakarta: of SOURCE_DATE_EPOCH (seconds since 1970) if the environment has one, else of the
 * clock. Throws SettingError when the variable is not a number of seconds, or one after the year 2286.
 */
export function todayFrom(environment: { SOURCE_DATE_EPOCH?: string }, clock: Date = new Date()): IsoDate {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return dateInJakarta(clock.getTime());
  if (/^\d{1,10}$/.test(epoch)) return dateInJakarta(Number(epoch) * 1000);
  // Milliseconds, as a browser counts, are the likeliest mistake.
  const seconds = /^\d{13}$/.test(epoch) ? epoch.slice(0, 10) : "1713754800";
  const example: [id: string, en: string] = [
    `tulis detik sejak 1970, misalnya ${seconds}.`,
    `write seconds since 1970, such as ${seconds}.`,
  ];
  throw new SettingError("SOURCE_DATE_EPOCH", epoch, ...example);
}

/** The date in Jakarta, seven hours east of UTC all year, at a time in milliseconds. */
function dateInJakarta(time: number): IsoDate {
  return new Date(time + SEVEN_HOURS).toISOString().slice(0, 10);
}
