import { isDate, type IsoDate } from "../notation/calendar.ts";

/** `2024-04`, `04/2024`, `April 2024` as `2024-04`; else null. */
export function monthOf(plain: string): string | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(plain);
  if (yearFirst) return isoMonth(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (monthFirst) return isoMonth(Number(monthFirst[2]), Number(monthFirst[1]));
  const [, name, year] = /^(\p{L}{3,9})\.?[ -](\d{4})$/u.exec(plain) ?? [];
  return name === undefined ? null : isoMonth(Number(year), monthNumber(name));
}

/** A year and a month as `2024-04`; null for a month that is none. */
export function isoMonth(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;
}

/** Every day a date in another order can mean: day and month, month and day, or (two digits only) year first. */
export function readings(plain: string): IsoDate[] {
  const parts = datePattern(plain);
  if (parts === null) return [];
  const [a, b, c] = parts;
  if (a.length === 4) return [isoDay(a, b, c) ?? isoDay(a, c, b)].filter((day) => day !== null);
  const days = [isoDay(c, b, a), isoDay(c, a, b), c.length === 2 && a.length === 2 ? isoDay(a, b, c) : null];
  return [...new Set(days.filter((day) => day !== null))];
}

type Parts = [string, string, string];

/** The three parts of a date, a month's name as its number; null if it has another form. */
function datePattern(plain: string): Parts | null {
  const text = plain
    .replace(/^(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|[a-z]{3,9}day),? */i, "")
    .replace(/,/g, "");
  const numeric =
    /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(text) ?? /^((?:19|20)\d\d)(\d{2})(\d{2})$/.exec(text);
  if (numeric) {
    const [, first = "", second = "", third = ""] = numeric;
    return withYearAtAnEnd([first, second, third]);
  }
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[- ](\p{L}{3,9})\.?[- ](\d{4}|\d{2})$/u.exec(text);
  const american = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u.exec(text);
  const [day = "", name = "", year = ""] = named?.slice(1) ?? (american ? [american[2], american[1], american[3]] : []);
  const month = monthNumber(name);
  return month === 0 ? null : [fullYear(year), String(month), day];
}

function withYearAtAnEnd(parts: Parts): Parts | null {
  const lengths = [parts[0].length, parts[2].length];
  return lengths.includes(3) || lengths.every((length) => length === 4) ? null : parts;
}

function isoDay(year: string, month: string, day: string): IsoDate | null {
  if (year.length !== 4 && year.length !== 2) return null;
  const text = `${fullYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(text) && text > "1900" && text < "2100" ? text : null;
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** The months as Indonesian and English name them. */
export const monthsId = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);
export const monthsEn = "January February March April May June July August September October November December".split(
  " ",
);
const OTHER_NAMES: Record<string, number> = { pebruari: 2, nopember: 11, agt: 8, ags: 8, nop: 11, sept: 9 };

/** The number of a month named in Indonesian or English, in full or by three letters; 0 if there is none. */
function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const matches = (months: string[]) =>
    months.findIndex((month) => month.toLowerCase() === lower || month.slice(0, 3).toLowerCase() === lower) + 1;
  return matches(monthsId) || matches(monthsEn) || (OTHER_NAMES[lower] ?? 0);
}

/** The days as "4 Maret", with their years where these differ. */
export function named(days: IsoDate[], months: string[]): string[] {
  const oneYear = new Set(days.map((day) => day.slice(0, 4))).size === 1;
  return days.map(
    (day) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}${oneYear ? "" : ` ${day.slice(0, 4)}`}`,
  );
}
