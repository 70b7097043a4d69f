/** A calendar day as `YYYY-MM-DD`. Such strings compare in time order. */
export type IsoDate = string;

/** The days a date may stand for: from `first` (null: no lower limit) to `last`, both included. */
export interface Span {
  first: IsoDate | null;
  last: IsoDate;
}

const DAY = 86_400_000;

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The day `days` after `date` (before it, if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The same day of a later year; 1 March for a 29 February that the year lacks. */
export function yearsAfter(date: IsoDate, years: number): IsoDate {
  const [year, month, day] = date.split("-").map(Number);
  return new Date(Date.UTC(year! + years, month! - 1, day)).toISOString().slice(0, 10);
}

/** Distance of two days in years of 365.25 days, always positive. */
export function yearsApart(a: IsoDate, b: IsoDate): number {
  return Math.abs(daysBetween(a, b)) / 365.25;
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`: 30 February does not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  const day = text.slice(8);
  return day <= "28" || day <= endOfMonth(text).slice(8);
}

/** Last day of the month of a `YYYY-MM` or `YYYY-MM-DD` text. */
export function endOfMonth(text: string): IsoDate {
  const [year, month] = text.split("-").map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}

/** How far back a date may lie: that day, some day since the first of its month or year, or no lower limit at all. */
export type DatePrecision = "hari" | "bulan" | "tahun" | "paling_lambat";

/** The days that a `tanggal` (the last possible day) with its `ketepatan` may stand for (DESIGN section 4). */
export function spanOf(date: IsoDate, precision: DatePrecision): Span {
  const first = {
    hari: date,
    bulan: `${date.slice(0, 7)}-01`,
    tahun: `${date.slice(0, 4)}-01-01`,
    paling_lambat: null,
  };
  return { first: first[precision], last: date };
}

/** Whether every day of `a` lies before every day of `b`: only then are two reports ordered in time. */
export function isBefore(a: Span, b: Span): boolean {
  return b.first !== null && a.last < b.first;
}

/** The year of a day: `2024`. */
export function yearOf(date: IsoDate): string {
  return date.slice(0, 4);
}

/** Whether a day is the last of its year. */
export function endsYear(date: IsoDate): boolean {
  return date.slice(5) === "12-31";
}

/** Whether two days are the first and the last of one year. */
export function isYear(first: IsoDate, last: IsoDate): boolean {
  return first === `${yearOf(last)}-01-01` && endsYear(last);
}

/** Whole months from one day to a later one. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [a, b] = [dayParts(from), dayParts(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

function dayParts(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}
