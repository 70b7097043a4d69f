import { addDays, endOfMonth, isDate, type IsoDate } from "../notation/calendar.ts";
import { isPlaceholder } from "./count.ts";
import { isoMonth, monthOf, monthsEn, monthsId, named, readings } from "./date-forms.ts";
import { characterFault } from "./characters.ts";
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

/** What keeps a text from being a day `YYYY-MM-DD`, and what to write instead. */
export function dateFault(text: string): Fault {
  const plain = cleaned(text).normalize("NFKC");
  if (isSetDate(plain)) return characterFault(text) ?? shape(text, plain);
  return (
    unset(plain, text) ??
    incomplete(plain, text) ??
    withTime(plain, text) ??
    excelNumber(plain, text) ??
    countedDays(plain, text) ??
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

/** Seconds or milliseconds since 1970, or a year and the number of its day: `1713744000`, `2024-113`. */
function countedDays(plain: string, text: string): Fault | null {
  const ordinal = /^(20\d\d)-?(\d{3})$/.exec(plain);
  if (ordinal && ordinal[2]! >= "001" && ordinal[2]! <= "366")
    return shape(text, addDays(`${ordinal[1]}-01-01`, Number(ordinal[2]) - 1));
  const minutes = /^1\d{9}$/.test(plain) ? Number(plain) / 60 : /^1\d{12}$/.test(plain) ? Number(plain) / 60_000 : null;
  return minutes === null ? null : shape(text, inJakarta("1970-01-01", minutes, "Z"));
}

function inAnotherOrder(plain: string, text: string): Fault | null {
  const days = readings(plain);
  if (days.length === 0) return null;
  if (days.length === 1) return shape(text, days[0]!);
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
  const parts =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain)?.slice(1) ??
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain)?.slice(1).toReversed();
  if (!parts) return null;
  const month = isoMonth(Number(parts[0]), Number(parts[1]));
  if (month === null) return noSuchDay(text, "Setahun hanya 12 bulan.", "A year has 12 months.");
  const [last, index] = [endOfMonth(month).slice(8), Number(parts[1]) - 1];
  return noSuchDay(
    text,
    `${monthsId[index]} ${parts[0]} sampai tanggal ${last}.`,
    `${monthsEn[index]} ${parts[0]} has ${last} days.`,
  );
}

function noSuchDay(text: string, id: string, en: string): Fault {
  return fault(
    "tanggal-tak-ada",
    [`${quoted(text)} tidak ada di kalender. ${id}`, `${quoted(text)} is not in the calendar. ${en}`],
    ["Lihat lagi sumbernya.", "Look at the source again."],
  );
}
