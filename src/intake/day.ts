import { isPlaceholder } from "../cells/count.ts";
import { monthOf, readings } from "../cells/date-forms.ts";
import { dateFault, isSetDate } from "../cells/date.ts";
import { inAsciiDigits } from "../cells/digits.ts";
import { cleaned } from "../cells/visible.ts";
import { addDays, endOfMonth, type IsoDate } from "../notation/calendar.ts";
import { told, withoutMarks, type CellReading } from "./reading.ts";
import type { SheetCell } from "./sheet.ts";

/** Which day a column asks for where a cell gives a month or a year: its last (and how exact that is), its first, or itself. */
export type Wanted = "figure" | "last" | "first" | "published";

/** Reads a day from a date cell or a text: `22 April 2024`, `Senin (5/10/2026)`, `April 2024`, `2023`. */
export function dayIn({ text, kind }: SheetCell, wanted: Wanted): CellReading {
  if (kind === "date") return isSetDate(text) ? { text } : unread(text);
  const plain = plainDay(text);
  if (isPlaceholder(plain) || plain === "") return { text: "" };
  if (isSetDate(plain)) return { text: plain };
  return period(plain, wanted) ?? halfYear(plain) ?? serial(plain) ?? inAnyOrder(plain, text);
}

/** The text without what stands around a date: `per`, `(WIB)`, brackets around it. */
function plainDay(text: string): string {
  return inAsciiDigits(cleaned(withoutMarks(text)))
    .replace(/^(?:data |posisi |kondisi |keadaan )?(?:per|pada|s\.?d\.?|sampai|hingga|tanggal|tgl\.?)[ :]+/i, "")
    .replace(/[()]/g, " ")
    .replace(/,? (?:pukul |jam )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})? ?(?:WIB)?$/i, "")
    .replace(/(\d{4}-\d{2}-\d{2})T.*$/, "$1")
    .replace(/[‐-―−]/g, "-")
    .replace(/ +/g, " ")
    .trim();
}

/** A month or a year. */
function period(plain: string, wanted: Wanted): CellReading | null {
  const named = plain.replace(/^(?:bulan|tahun|akhir) /i, "");
  const month = monthOf(named);
  if (month !== null) return ofPeriod(wanted, month, `${month}-01`, endOfMonth(month), "bulan");
  return /^(?:19|20)\d\d$/.test(named) ? ofPeriod(wanted, named, `${named}-01-01`, `${named}-12-31`, "tahun") : null;
}

function ofPeriod(wanted: Wanted, printed: string, first: IsoDate, last: IsoDate, precision: string): CellReading {
  const readingsOf: Record<Wanted, CellReading> = {
    figure: { text: last, beside: { datePrecision: precision } },
    last: { text: last },
    first: { text: first },
    published: { text: printed },
  };
  return readingsOf[wanted];
}

/** A half-year says which day a register is of, but not that the figure is of that day. */
function halfYear(plain: string): CellReading | null {
  const [, half, year] = /^semester (i{1,2}|1|2)[ /,-]*(?:tahun )?(20\d\d)$/i.exec(plain) ?? [];
  if (half === undefined) return null;
  return { readings: [/^(?:i|1)$/i.test(half) ? `${year}-06-30` : `${year}-12-31`] };
}

/** The number of a day, counted from 1900 or, in files of old Macs, from 1904. */
function serial(plain: string): CellReading | null {
  const days = /^\d{5}$/.test(plain) ? Number(plain) : 0;
  return days < 36_526 || days > 73_050
    ? null
    : { readings: [addDays("1899-12-30", days), addDays("1904-01-01", days)] };
}

function inAnyOrder(plain: string, text: string): CellReading {
  const days = onWeekday(plain, readings(plain).filter(isSetDate));
  const [day] = days;
  if (day === undefined) return unread(text);
  return days.length === 1 ? { text: day } : { readings: days };
}

const WEEKDAYS = ["minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu"];

/** Those days that fall on the weekday that is named; all of them if none is. */
function onWeekday(plain: string, days: readonly IsoDate[]): IsoDate[] {
  const weekday = WEEKDAYS.indexOf(/^\p{L}+/u.exec(plain.replace("'", "").toLowerCase())?.[0] ?? "");
  return days.filter((day) => weekday === -1 || new Date(day).getUTCDay() === weekday);
}

function unread(text: string): CellReading {
  return told(
    dateFault(text, {
      incomplete: (_, __, last) => [`Tulis seperti ${last}.`, `Write it like ${last}.`],
      part: (last) => [`Tulis hari terakhirnya, ${last}.`, `Write its last day, ${last}.`],
      unset: ["Isi tanggal dari sumbernya.", "Fill in the date from the source."],
    }),
  );
}
