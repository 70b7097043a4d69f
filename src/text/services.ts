import { spelledCount, formatCount } from "../notation/number.ts";
import { opening } from "./typography.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import type { EventRow } from "../tables/kegiatan.ts";
import type { FacilityRow } from "../tables/sarana.ts";
import { dayText, labelDate } from "./date.ts";

/** The days of an outreach session: `24 November 2024`, `dari 8 Februari 2024 hingga 11 Februari 2024`. */
export function dateSpan({ start, date, datePrecision }: EventRow, language: Language): string {
  const last = labelDate(date, datePrecision, language);
  if (start === null) return last;
  return { id: `dari ${dayText(start, "id")} hingga ${last}`, en: `${dayText(start, "en")} to ${last}` }[language];
}

/** How many of a session's activations are counted elsewhere. */
export function fromElsewhere(people: number, language: Language): string {
  const count = formatCount(people, language);
  return {
    id: `${count} di antaranya terdaftar di wilayah lain`,
    en: `${count} of them registered in other regions`,
  }[language];
}

/** Since when a facility has been there: `ada sejak 16 Juni 2022`, `telah ada pada 16 Juni 2022`. */
export function since({ date, datePrecision }: FacilityRow, language: Language): string {
  if (datePrecision === "paling_lambat") {
    return { id: `telah ada pada ${dayText(date, "id")}`, en: `in place by ${dayText(date, "en")}` }[language];
  }
  const label = labelDate(date, datePrecision, language);
  return { id: `ada sejak ${label}`, en: `in place since ${label}` }[language];
}

/** Stands for the result of a session whose source gives none. */
export function notSaid(language: Language): string {
  return { id: "tidak disebut", en: "not stated" }[language];
}

/** Stands for the place of a session whose source names none. */
export function noVenue(language: Language): string {
  return { id: "Tempat tidak disebut", en: "Place not stated" }[language];
}

/** Captions of the tables of the programme: every facility, every session. */
export const facilitiesCaption: Bilingual = {
  id: "Sarana layanan dengan sumbernya, dan wilayah yang memilikinya",
  en: "Facilities with their sources, and the regions that have them",
};

export const sessionsCaption: Bilingual = {
  id: "Kegiatan jemput bola, yang terbaru di atas; hasilnya tidak ditambahkan pada jumlah kumulatif",
  en: "Outreach sessions, newest first; their results are not added to any running total",
};

/** So many facilities of a name: `Satu Anjungan …`; no sentence starts with a digit. */
export function facilityCount(count: number | null, name: string, language: Language): string {
  if (count === null) return name;
  if (count < 100) return `${opening(spelledCount(count, language))} ${name}`;
  return `${{ id: "Sebanyak", en: "A total of" }[language]} ${formatCount(count, language)} ${name}`;
}
