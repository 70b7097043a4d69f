import { addDays, endOfMonth, isDate, type IsoDate } from "../notation/calendar.ts";
import { isPlaceholder } from "./count.ts";
import { fault, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { cleaned, quoted } from "./visible.ts";

/** Dates that software writes where none was set. */
const UNSET = new Set([
  "0000-00-00",
  "0001-01-01",
  "1899-12-30",
  "1899-12-31",
  "1900-01-00",
  "1900-01-01",
  "1904-01-01",
  "1970-01-01",
]);

/** Whether a text is a day that exists and was meant. */
export function isSetDate(text: string): boolean {
  return isDate(text) && !UNSET.has(text);
}

/** What keeps a text from being a day `YYYY-MM-DD`, and what to write instead. */
export function dateFault(text: string): Fault {
  const plain = cleaned(text).normalize("NFKC");
  return (
    unset(plain, text) ??
    incomplete(plain, text) ??
    withTime(plain, text) ??
    excelNumber(plain, text) ??
    inAnotherOrder(plain, text) ??
    missingDay(plain, text) ??
    shape(text, null)
  );
}

function unset(plain: string, text: string): Fault | null {
  if (!UNSET.has(plain) && !isPlaceholder(plain)) return null;
  return fault(
    "tanggal-belum-diisi",
    [`${quoted(text)} adalah tanda tanggal yang belum diisi.`, `${quoted(text)} is a mark of a date that was not set.`],
    ["Isi tanggal dari sumbernya.", "Fill in the date from the source."],
  );
}

function incomplete(plain: string, text: string): Fault | null {
  const month = monthOf(plain);
  const year = /^(?:19|20)\d\d$/.exec(plain)?.[0];
  if (month === null && year === undefined) return null;
  const last = month === null ? `${year}-12-31` : endOfMonth(month);
  const [precision, idLacks, enLacks] =
    month === null ? ["tahun", "bulan dan hari", "month and no day"] : ["bulan", "hari", "day"];
  return fault(
    "tanggal-tak-lengkap",
    [`${quoted(text)} tanpa ${idLacks}.`, `${quoted(text)} has no ${enLacks}.`],
    [
      `Tulis hari terakhir yang mungkin, ${last}, dan ketepatan «${precision}».`,
      `Write the last possible day, ${last}, and ketepatan «${precision}».`,
    ],
  );
}

/** `2024-04`, `04/2024`, `April 2024` as `2024-04`; else null. */
function monthOf(plain: string): string | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(plain);
  if (yearFirst) return isoMonth(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (monthFirst) return isoMonth(Number(monthFirst[2]), Number(monthFirst[1]));
  const named = /^(\p{L}{3,9})\.?[ -](\d{4})$/u.exec(plain);
  return named ? isoMonth(Number(named[2]), monthNumber(named[1]!)) : null;
}

function isoMonth(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;
}

function withTime(plain: string, text: string): Fault | null {
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:T| )(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?( ?(?:Z|WIB|[+-]\d{2}:?\d{2}))?$/.exec(plain);
  if (!parts || !isDate(parts[1]!)) return null;
  const day = inJakarta(parts[1]!, Number(parts[2]) * 60 + Number(parts[3]), (parts[4] ?? "").trim());
  return fault(
    "tanggal-jam",
    [`${quoted(text)} disertai jam.`, `${quoted(text)} has a time of day.`],
    [`Tulis tanggalnya saja, menurut WIB: ${day}.`, `Write the date alone, by Jakarta time: ${day}.`],
  );
}

/** The day in Jakarta (UTC+7) at `minutes` after midnight of `day` in a time zone; without one the time is Jakarta's. */
function inJakarta(day: IsoDate, minutes: number, zone: string): IsoDate {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const east = zone === "Z" ? 0 : offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 420;
  return addDays(day, Math.floor((minutes - east + 420) / 1440));
}

function excelNumber(plain: string, text: string): Fault | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(plain)) return null;
  const day = addDays("1899-12-30", Number.parseInt(plain, 10));
  if (day < "2000-01-01" || day > "2099-12-31") return null;
  return fault(
    "tanggal-excel",
    [`${quoted(text)} adalah nomor hari Excel.`, `${quoted(text)} is an Excel day number.`],
    [`Tulis ${day} dan format kolom tanggal sebagai Teks.`, `Write ${day} and format the column as Text.`],
  );
}

function inAnotherOrder(plain: string, text: string): Fault | null {
  const days = readings(plain);
  if (days.length === 0) return null;
  if (days.length === 1) return shape(text, days[0]!);
  return fault(
    "tanggal-ambigu",
    [
      `${quoted(text)} dapat berarti ${named(days, monthsId).join(" atau ")}.`,
      `${quoted(text)} can mean ${named(days, monthsEn).join(" or ")}.`,
    ],
    [`Tulis ${days.join(" atau ")}, sesuai sumber.`, `Write ${days.join(" or ")}, as in the source.`],
  );
}

function shape(text: string, day: IsoDate | null): Fault {
  return fault(
    "tanggal-bentuk",
    [`${quoted(text)} belum berbentuk tahun-bulan-hari.`, `${quoted(text)} is not year-month-day.`],
    day === null ? ["Tulis seperti 2024-04-22.", "Write it like 2024-04-22."] : write(day),
  );
}

/** Every day a date in another order can mean: day and month, month and day, or (two digits only) year first. */
function readings(plain: string): IsoDate[] {
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
  if (numeric) return withYearAtAnEnd(numeric.slice(1) as Parts);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[- ](\p{L}{3,9})\.?[- ](\d{4}|\d{2})$/u.exec(text);
  const american = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u.exec(text);
  const [day, name, year] = named?.slice(1) ?? (american ? [american[2], american[1], american[3]] : []);
  const month = name === undefined ? 0 : monthNumber(name);
  return month === 0 ? null : [fullYear(year!), String(month), day!];
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

function missingDay(plain: string, text: string): Fault | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  const month = parts && isoMonth(Number(parts[1]), Number(parts[2]));
  if (!parts || month === null)
    return parts ? noSuchDay(text, "Setahun hanya 12 bulan.", "A year has 12 months.") : null;
  const last = endOfMonth(month).slice(8);
  const index = Number(parts[2]) - 1;
  return noSuchDay(
    text,
    `${monthsId[index]} ${parts[1]} sampai tanggal ${last}.`,
    `${monthsEn[index]} ${parts[1]} has ${last} days.`,
  );
}

function noSuchDay(text: string, id: string, en: string): Fault {
  return fault(
    "tanggal-tak-ada",
    [`${quoted(text)} tidak ada di kalender. ${id}`, `${quoted(text)} is not in the calendar. ${en}`],
    ["Lihat lagi sumbernya.", "Look at the source again."],
  );
}

const monthsId = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const monthsEn = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const OTHER_NAMES: Record<string, number> = { pebruari: 2, nopember: 11, agt: 8, ags: 8, nop: 11, sept: 9 };

/** The number of a month named in Indonesian or English, in full or by three letters; 0 if there is none. */
function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const matches = (months: string[]) =>
    months.findIndex((month) => month.toLowerCase() === lower || month.slice(0, 3).toLowerCase() === lower) + 1;
  return matches(monthsId) || matches(monthsEn) || (OTHER_NAMES[lower] ?? 0);
}

/** The days as "4 Maret", with their years where these differ. */
function named(days: IsoDate[], months: string[]): string[] {
  const oneYear = new Set(days.map((day) => day.slice(0, 4))).size === 1;
  return days.map(
    (day) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}${oneYear ? "" : ` ${day.slice(0, 4)}`}`,
  );
}
