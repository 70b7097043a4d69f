import { daysBetween, endOfMonth, type DatePrecision, type IsoDate } from "../notation/calendar.ts";
import { formatDate, formatMonth } from "../notation/date.ts";
import type { Language } from "../notation/language.ts";
import { withNext } from "./space.ts";

/** A day with its month on one line: `22 April 2024`. */
export function dayText(date: IsoDate, language: Language): string {
  return withNext(formatDate(date, language));
}

/** The month of a day: `April 2024`. */
export function monthText(date: IsoDate, language: Language): string {
  return formatMonth(date, language);
}

/** A date for a label, a cell or a bracket, as exact as the source: `22 April 2024`, `April 2024`, `2024`, `paling lambat 20 Juni 2024`. */
export function labelDate(date: IsoDate, precision: DatePrecision, language: Language): string {
  switch (precision) {
    case "hari":
      return dayText(date, language);
    case "bulan":
      return monthText(date, language);
    case "tahun":
      return date.slice(0, 4);
    case "paling_lambat":
      return `${{ id: "paling lambat", en: "no later than" }[language]} ${dayText(date, language)}`;
  }
}

/** The moment a running total speaks of: like `labelDate`, with *akhir* where the last possible day ends the month or year. */
export function momentText(date: IsoDate, precision: DatePrecision, language: Language): string {
  const label = labelDate(date, precision, language);
  const ends = precision === "bulan" ? date === endOfMonth(date) : precision === "tahun" && date.endsWith("-12-31");
  return ends ? { id: `akhir ${label}`, en: `end of ${label}` }[language] : label;
}

/** Opens the sentence of a running total: `hingga akhir November 2025 (harinya tidak disebut)` / `by the end of November 2025 (day not stated)`. */
export function untilDate(date: IsoDate, precision: DatePrecision, language: Language): string {
  const moment = momentText(date, precision, language);
  if (precision === "paling_lambat")
    return `${moment} ${{ id: "(tanggalnya tidak disebut)", en: "(date not stated)" }[language]}`;
  const the = moment.startsWith("end of ") ? "the " : "";
  const until = { id: `hingga ${moment}`, en: `by ${the}${moment}` }[language];
  return precision === "hari"
    ? until
    : `${until} ${{ id: "(harinya tidak disebut)", en: "(day not stated)" }[language]}`;
}

/** Opens the sentence of a percentage or an event: `pada 12 Agustus 2025` / `on 12 August 2025`, `pada November 2025` / `in November 2025`. */
export function onDate(date: IsoDate, precision: DatePrecision, language: Language): string {
  if (precision === "paling_lambat") return untilDate(date, precision, language);
  const label = labelDate(date, precision, language);
  return { id: `pada ${label}`, en: precision === "hari" ? `on ${label}` : `in ${label}` }[language];
}

/** Opens the sentence of a distance, which is as of a moment: `pada 22 April 2024`, `pada akhir 2024` / `on 22 April 2024`, `at the end of 2024`. */
export function atMoment(date: IsoDate, precision: DatePrecision, language: Language): string {
  const moment = momentText(date, precision, language);
  if (precision === "paling_lambat") return moment;
  const before = precision === "hari" ? "on" : moment.startsWith("end of ") ? "at the" : "in";
  return { id: `pada ${moment}`, en: `${before} ${moment}` }[language];
}

/** The deadline of a target or the moment of a cross-section: `akhir 2024` / `end of 2024`, or the day where it does not end a year. */
export function deadlineLabel(deadline: IsoDate, language: Language): string {
  if (!deadline.endsWith("-12-31")) return dayText(deadline, language);
  return { id: "akhir ", en: "end of " }[language] + deadline.slice(0, 4);
}

/**
 * How long ago a day was, for pages that show when they were built: days up to 59, then whole months, from twelve
 * months whole years rounded down, with *lebih dari* / *more than* unless it is that day of the year.
 */
export function age(from: IsoDate, today: IsoDate, language: Language): string {
  const days = daysBetween(from, today);
  if (days === 0) return { id: "hari ini", en: "today" }[language];
  if (days < 60) return ago(days, "hari", "day", language);
  const months = wholeMonths(from, today);
  if (months < 12) return ago(months, "bulan", "month", language);
  const exact = months % 12 === 0 && from.slice(8) === today.slice(8);
  return (exact ? "" : { id: "lebih dari ", en: "more than " }[language]) + yearsAgo(Math.floor(months / 12), language);
}

function ago(count: number, id: string, en: string, language: Language): string {
  return { id: `${count}\u00a0${id} lalu`, en: `${count}\u00a0${en}${count === 1 ? "" : "s"} ago` }[language];
}

const yearsId = ["", "setahun", "dua tahun", "tiga tahun", "empat tahun", "lima tahun", "enam tahun", "tujuh tahun"];
const yearsEn = ["", "a year", "two years", "three years", "four years", "five years", "six years", "seven years"];

function yearsAgo(years: number, language: Language): string {
  return {
    id: `${yearsId[years] ?? `${years}\u00a0tahun`} lalu`,
    en: `${yearsEn[years] ?? `${years}\u00a0years`} ago`,
  }[language];
}

function wholeMonths(from: IsoDate, today: IsoDate): number {
  const [year, month, day] = from.split("-").map(Number) as [number, number, number];
  const [nowYear, nowMonth, nowDay] = today.split("-").map(Number) as [number, number, number];
  return (nowYear - year) * 12 + nowMonth - month - (nowDay < day ? 1 : 0);
}
