import type { Pair } from "../rules/rule.ts";
import { addDays, endOfMonth, isDate, type IsoDate } from "../notation/calendar.ts";
import { isPlaceholder } from "./count.ts";
import { isoMonth, monthOf, namedDay, partOfYear, monthsEn, monthsId, named, readings } from "./date-forms.ts";
import { characterFault } from "./characters.ts";
import { footnote } from "./digits.ts";
import { fault, list, write } from "./fault.ts";
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

/** What a column of dates asks for where a text says too little. */
export interface DateWords {
  /** The hint for a month or a year, from its first to its last day; `month` is null where only the year is known. */
  incomplete(month: string | null, first: IsoDate, last: IsoDate): Pair;
  /** The hint for half a year or a quarter, by its last day. */
  part(last: IsoDate): Pair;
  /** The hint for a sign that stands for no date. */
  unset: Pair;
}

/** What keeps a text from being a day `YYYY-MM-DD`, and what to write instead. */
export function dateFault(text: string, words: DateWords): Fault {
  const plain = plainDate(text);
  if (isSetDate(plain)) return characterFault(text) ?? shape(text, plain);
  return (
    unset(plain, text, words) ??
    part(plain, text, words) ??
    incomplete(plain, text, words) ??
    withTime(plain, text) ??
    excelNumber(plain, text) ??
    countedDays(plain, text) ??
    inAnotherOrder(plain, text, words) ??
    missingDay(plain, text) ??
    withoutYear(plain, text) ??
    range(plain, text) ??
    shape(text, null)
  );
}

/** The text without the apostrophes that spreadsheets and years are given, every dash a hyphen. */
function plainDate(text: string): string {
  const written = cleaned(text);
  return (footnote(written)?.rest ?? written)
    .normalize("NFKC")
    .replace(/['’`](?=\d)/g, "")
    .replace(/[‐-―−]/g, "-");
}

function unset(plain: string, text: string, words: DateWords): Fault | null {
  if (!UNSET.has(plain) && !isPlaceholder(plain) && !/^0?0([-/.])0?0\1(?:00){1,2}$/.test(plain)) return null;
  return fault(
    "tanggal-belum-diisi",
    [`${quoted(text)} adalah tanda tanggal yang belum diisi.`, `${quoted(text)} is a mark of a date that was not set.`],
    words.unset,
  );
}

/** `Semester I 2026`: what Dukcapil counts (DKB) is of its last day. */
function part(plain: string, text: string, words: DateWords): Fault | null {
  const month = partOfYear(plain);
  if (month === null) return null;
  const last = endOfMonth(month);
  return fault(
    "tanggal-tak-lengkap",
    [`${quoted(text)} adalah bagian tahun.`, `${quoted(text)} is a part of a year.`],
    words.part(last),
  );
}

function incomplete(plain: string, text: string, words: DateWords): Fault | null {
  const period = plain.replace(/^(?:(?:per|hingga|sampai|akhir|pertengahan|awal|bulan|tahun|end of) )+/i, "");
  const month = monthOf(period);
  const year = /^(?:19|20)\d\d$/.exec(period)?.[0];
  if (month === null && year === undefined) return shortMonth(period, text, words);
  const [idLacks, enLacks] = month === null ? ["bulan dan hari", "month and no day"] : ["hari", "day"];
  return fault(
    "tanggal-tak-lengkap",
    [`${quoted(text)} tanpa ${idLacks}.`, `${quoted(text)} has no ${enLacks}.`],
    words.incomplete(month, month === null ? `${year}-01-01` : `${month}-01`, lastOf(month, year)),
  );
}

function lastOf(month: string | null, year: string | undefined): IsoDate {
  return month === null ? `${year}-12-31` : endOfMonth(month);
}

/** `Apr-24`, as Excel shortens April 2024; it may also be the 24th of an April. */
function shortMonth(plain: string, text: string, words: DateWords): Fault | null {
  const [, name, digits] = /^(\p{L}{3,9})\.?[- ](\d{2})$/u.exec(plain) ?? [];
  const month = name === undefined ? null : monthOf(`${name} 20${digits}`);
  if (month === null) return null;
  const [id, en] = words.incomplete(month, `${month}-01`, endOfMonth(month));
  const [year, index] = [month.slice(0, 4), Number(month.slice(5)) - 1];
  return fault(
    "tanggal-tak-lengkap",
    [
      `${quoted(text)} dapat berarti ${monthsId[index]} ${year}, atau ${Number(digits)} ${monthsId[index]} tanpa tahun.`,
      `${quoted(text)} can mean ${monthsEn[index]} ${year}, or ${Number(digits)} ${monthsEn[index]} without its year.`,
    ],
    [`Lihat sumbernya. Bila itu bulan: ${lower(id)}`, `Look at the source. If it is a month: ${lower(en)}`],
  );
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** `22 April`, `22-Apr`: Excel leaves the year out. */
function withoutYear(plain: string, text: string): Fault | null {
  const [, day, name] = /^(\d{1,2})[- ](\p{L}{3,9})\.?$/u.exec(plain) ?? [];
  const month = monthOf(`${name} 2024`);
  if (day === undefined || month === null) return null;
  const rest = month.slice(5);
  const example = `2024-${rest}-${day.padStart(2, "0")}`;
  return fault(
    "tanggal-tak-lengkap",
    [`${quoted(text)} tanpa tahun.`, `${quoted(text)} has no year.`],
    [
      `Lihat tahunnya di sumber, lalu tulis seperti ${example}.`,
      `Look up the year in the source, then write it like ${example}.`,
    ],
  );
}

const RANGES = [
  /^.{1,20} (?:s\/d|s\.d\.?|sd|sampai(?: dengan)?|hingga|to|-) (.{6,20})$/i,
  /^\d{1,2} ?- ?(\d{1,2} .{6,20})$/,
];

/** `21-23 Februari 2023`, `2024-04-01 s.d. 2024-04-22`: the day asked for is the last. */
function range(plain: string, text: string): Fault | null {
  const end = RANGES.map((pattern) => pattern.exec(plain)?.[1]).find((found) => found !== undefined) ?? "";
  const days = isSetDate(end) ? [end] : readings(end);
  if (days.length !== 1) return null;
  return fault(
    "tanggal-bentuk",
    [`${quoted(text)} adalah rentang hari.`, `${quoted(text)} is a range of days.`],
    [`Tulis hari terakhirnya, ${days[0]}.`, `Write its last day, ${days[0]}.`],
  );
}

/** A time of day after a date in another form: `22-04-2024 10:30`. */
const TIME = /,? (?:pukul |jam )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?(?:AM|PM|WIB))?$/i;

function withTime(plain: string, text: string): Fault | null {
  const [, written = "", hours, minutes, zone = ""] =
    /^(\d{4}-\d{2}-\d{2})(?:T| )(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?( ?(?:Z|WIB|[+-]\d{2}:?\d{2}))?$/.exec(plain) ??
    [];
  if (!isDate(written)) {
    const days = TIME.test(plain) ? readings(plain.replace(TIME, "")) : [];
    const [only] = days;
    return days.length > 1 ? ambiguous(text, days) : only === undefined ? null : timeOfDay(text, write(only));
  }
  const day = inJakarta(written, Number(hours) * 60 + Number(minutes), zone.trim());
  return timeOfDay(text, [
    `Tulis tanggalnya saja, menurut WIB: ${day}.`,
    `Write the date alone, by Jakarta time: ${day}.`,
  ]);
}

function timeOfDay(text: string, hint: Pair): Fault {
  return fault("tanggal-jam", [`${quoted(text)} disertai jam.`, `${quoted(text)} has a time of day.`], hint);
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
    [`Tulis ${day} dan format kolomnya sebagai Teks.`, `Write ${day} and format the column as Text.`],
  );
}

/** Seconds or milliseconds since 1970, or a year and the number of its day: `1713744000`, `2024-113`. */
function countedDays(plain: string, text: string): Fault | null {
  const [, year, ordinal = ""] = /^(20\d\d)-?(\d{3})$/.exec(plain) ?? [];
  if (ordinal >= "001" && ordinal <= "366") return shape(text, addDays(`${year}-01-01`, Number(ordinal) - 1));
  const minutes = /^1\d{9}$/.test(plain) ? Number(plain) / 60 : /^1\d{12}$/.test(plain) ? Number(plain) / 60_000 : null;
  return minutes === null ? null : shape(text, inJakarta("1970-01-01", minutes, "Z"));
}

function inAnotherOrder(plain: string, text: string, words: DateWords): Fault | null {
  const days = readings(plain);
  const [day] = days;
  if (day === undefined) return null;
  if (days.length > 1) return ambiguous(text, days);
  if (UNSET.has(day)) return unset(day, text, words);
  return /^\d{4}-\d{2}-\d{2}$/.test(plain) ? swappedDay(text, day) : shape(text, day);
}

/** `2024-13-01`: year first, yet what stands where the month should is none. */
function swappedDay(text: string, day: IsoDate): Fault {
  return fault(
    "tanggal-tak-ada",
    [
      `${quoted(text)} tidak ada di kalender. Setahun hanya 12 bulan.`,
      `${quoted(text)} is not in the calendar. A year has 12 months.`,
    ],
    [
      `Lihat lagi sumbernya; bila hari dan bulannya tertukar, tulis ${day}.`,
      `Look at the source again; if day and month are swapped, write ${day}.`,
    ],
  );
}

function ambiguous(text: string, days: IsoDate[]): Fault {
  return fault(
    "tanggal-ambigu",
    [
      `${quoted(text)} dapat berarti ${list(named(days, monthsId), "atau")}.`,
      `${quoted(text)} can mean ${list(named(days, monthsEn), "or")}.`,
    ],
    [`Tulis ${list(days, "atau")}, sesuai sumber.`, `Write ${list(days, "or")}, as in the source.`],
  );
}

function shape(text: string, day: IsoDate | null): Fault {
  return fault(
    "tanggal-bentuk",
    [`${quoted(text)} belum berbentuk tahun-bulan-hari.`, `${quoted(text)} is not year-month-day.`],
    day === null ? ["Tulis seperti 2024-04-22.", "Write it like 2024-04-22."] : write(day),
  );
}

/** A date whose parts are in one of the usual orders, but whose day is not in the calendar. */
function missingDay(plain: string, text: string): Fault | null {
  const parts = (
    /^(?<year>\d{4})-(?<month>\d{2})-\d{2}$/.exec(plain) ??
    /^\d{1,2}[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(plain)
  )?.groups;
  const worded = namedDay(plain);
  if (!parts && !worded) return null;
  const [year, number] = worded
    ? [Number(worded.month.slice(0, 4)), Number(worded.month.slice(5))]
    : [Number(parts?.["year"]), Number(parts?.["month"])];
  const month = isoMonth(year, number);
  if (month === null) return noSuchDay(text, "Setahun hanya 12 bulan.", "A year has 12 months.");
  const last = endOfMonth(month).slice(8);
  return noSuchDay(
    text,
    `${monthsId[number - 1]} ${year} sampai tanggal ${last}.`,
    `${monthsEn[number - 1]} ${year} has ${last} days.`,
  );
}

function noSuchDay(text: string, id: string, en: string): Fault {
  return fault(
    "tanggal-tak-ada",
    [`${quoted(text)} tidak ada di kalender. ${id}`, `${quoted(text)} is not in the calendar. ${en}`],
    ["Lihat lagi sumbernya.", "Look at the source again."],
  );
}
