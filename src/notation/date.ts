import type { IsoDate } from "./calendar.ts";
import type { Language } from "./language.ts";
import { once } from "./once.ts";

const days = {
  id: once(() => new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeZone: "UTC" })),
  en: once(() => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" })),
};
const months = {
  id: once(() => new Intl.DateTimeFormat("id-ID", { month: "long", year: "numeric", timeZone: "UTC" })),
  en: once(() => new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" })),
};

/** A day in words, with plain spaces: `22 April 2024`; no leading zero, no weekday. */
export function formatDate(date: IsoDate, language: Language): string {
  return days[language]().format(new Date(date));
}

/** The month of a day: `Agustus 2025` / `August 2025`. */
export function formatMonth(date: IsoDate, language: Language): string {
  return months[language]().format(new Date(date));
}
