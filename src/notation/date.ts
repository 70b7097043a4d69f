import type { IsoDate } from "./calendar.ts";
import type { Language } from "./language.ts";
import { once } from "./once.ts";

const month = { month: "long", year: "numeric", timeZone: "UTC" } as const;
/** What `dateStyle: "long"` gives, which engines before Chromium 76 pass over. */
const day = { day: "numeric", ...month } as const;

const days = {
  id: once(() => new Intl.DateTimeFormat("id-ID", day)),
  en: once(() => new Intl.DateTimeFormat("en-GB", day)),
};
const months = {
  id: once(() => new Intl.DateTimeFormat("id-ID", month)),
  en: once(() => new Intl.DateTimeFormat("en-GB", month)),
};

/** A day in words, with plain spaces: `22 April 2024`; no leading zero, no weekday. */
export function formatDate(date: IsoDate, language: Language): string {
  return days[language]().format(new Date(date));
}

/** The month of a day: `Agustus 2025` / `August 2025`. */
export function formatMonth(date: IsoDate, language: Language): string {
  return months[language]().format(new Date(date));
}
