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
  const { weekday, rest } = withoutWeekday(plain);
  const days = readingsOf(rest);
  const fitting = weekday === null ? [] : days.filter((day) => weekdayOf(day) === weekday);
  return fitting.length > 0 ? fitting : days;
}

/** The days of the week from Sunday, as Indonesian and English name them; short forms by their beginning. */
const WEEKDAYS = [
  ["minggu", "ahad", "sunday"],
  ["senin", "monday"],
  ["selasa", "tuesday"],
  ["rabu", "wednesday"],
  ["kamis", "thursday"],
  ["jumat", "jum'at", "friday"],
  ["sabtu", "saturday"],
];

function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/**
 * A date as the press prints it: `Senin (5/10/2026)`, `Senin, 5 Oktober 2026`, `per 5 Oktober 2026`, `5/10/2026 (Senin)`,
 * `Mon Oct 05 2026 00:00:00 GMT+0700 (WIB)`. The day of the week decides between two readings.
 */
function withoutWeekday(plain: string): { weekday: number | null; rest: string } {
  const script = /^([a-z]{3}) ([a-z]{3} \d{2} \d{4}) \d{2}:\d{2}:\d{2} (?:GMT|UTC)/i.exec(plain);
  const text = (script ? `${script[1]} ${script[2]}` : plain).replace(
    /^(?:(?:per|hingga|sampai|sampai dengan|s\.?d\.?|s\/d|pada|tanggal|tgl\.?|hari|data|update|posisi|as of|on|until) )+/i,
    "",
  );
  const inner = /^(\p{L}['\p{L}]{2,9})?,? ?(?:\((.{6,25})\)|(.{6,25}))$/u.exec(text);
  const named = inner?.[1] === undefined ? -1 : weekdayNamed(inner[1]);
  if (inner && (named !== -1 || inner[1] === undefined))
    return behind(inner[2] ?? inner[3] ?? "", named === -1 ? null : named);
  return behind(text, null);
}

/** `5/10/2026 (Senin)`, `5 Oktober 2026, Senin`. */
function behind(text: string, weekday: number | null): { weekday: number | null; rest: string } {
  const [, rest = "", name = ""] = /^(.{6,25}?),? \(?(\p{L}['\p{L}]{2,9})\)?$/u.exec(text) ?? [];
  const named = weekdayNamed(name);
  return named === -1 ? { weekday, rest: text } : { weekday: named, rest };
}

function weekdayNamed(name: string): number {
  const lower = name.toLowerCase();
  return WEEKDAYS.findIndex((names) =>
    names.some((full) => full === lower || (lower.length === 3 && full.startsWith(lower))),
  );
}

function readingsOf(plain: string): IsoDate[] {
  const parts = datePattern(plain);
  if (parts === null) return [];
  const [a, b, c] = parts;
  if (a.length === 4) return [isoDay(a, b, c) ?? isoDay(a, c, b)].filter((day) => day !== null);
  const days = [isoDay(c, b, a), isoDay(c, a, b), c.length === 2 && a.length === 2 ? isoDay(a, b, c) : null];
  return [...new Set(days.filter((day) => day !== null))];
}

const PARTS: Record<string, number> = { semester: 6, smt: 6, triwulan: 3, kuartal: 3, quarter: 3, tw: 3, half: 6 };

/** A part of a year as offices count them: `Semester I 2026`, `Triwulan III Tahun 2026`, `Semester 1/2026`; its last month, else null. */
export function partOfYear(plain: string): string | null {
  const [, name = "", number = "", year = ""] =
    /^(?:dkb |data )*(\p{L}{2,8})\.? ?-?(iv|i{1,3}|[1-4]|ke-?[1-4]|satu|dua|pertama|kedua)[ ,/-]*(?:tahun |th\.? )?((?:19|20)\d\d)$/iu.exec(
      plain,
    ) ?? [];
  const months = PARTS[name.toLowerCase()];
  const which = ["i", "ii", "iii", "iv"].indexOf(number.toLowerCase()) + 1 || numeral(number);
  return months === undefined || which * months > 12 ? null : isoMonth(Number(year), which * months);
}

function numeral(text: string): number {
  const word = { satu: 1, pertama: 1, dua: 2, kedua: 2 }[text.toLowerCase()];
  return word ?? Number(text.replace(/\D/g, ""));
}

/** A day with its month named, whatever the calendar says of it: `31 November 2025`; null for what is none. */
export function namedDay(plain: string): { day: number; month: string } | null {
  const [, day = "", name = "", year = ""] =
    /^(\d{1,2})[- ](\p{L}{3,9})\.?[- ](\d{4})$/u.exec(withoutWeekday(plain).rest) ?? [];
  const month = isoMonth(Number(year), monthNumber(name));
  return month === null ? null : { day: Number(day), month };
}

type Parts = [string, string, string];

/** The three parts of a date, a month's name as its number; null if it has another form. */
function datePattern(plain: string): Parts | null {
  const text = plain.replace(/,/g, "");
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
