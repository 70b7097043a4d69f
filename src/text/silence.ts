import { monthsBetween, yearsAfter, type IsoDate } from "../notation/calendar.ts";
import type { PointState } from "../metrics/state.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { spelledCount } from "../notation/number.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { reportedBase } from "./base.ts";
import { reportedPeople } from "./people.ts";
import { coverageText } from "./coverage.ts";
import { dayText, labelDate } from "./date.ts";
import { ofHolders } from "./home.ts";

/** What the chart of silence says of all regions. */
export interface SilenceTitle {
  /** The last usable report of all; null without one. */
  last: { date: IsoDate; region: string } | null;
  /** Whether it is old. */
  stale: boolean;
  /** Whether a figure that cannot be used came after it, or may have. */
  newer: boolean;
}

/** Since when nothing has been heard: `Sejak 3 Februari 2026 kami tidak menemukan satu pun laporan`. */
export function silenceTitle({ last, stale, newer }: SilenceTitle, language: Language): string {
  if (!last) return none[language];
  const day = dayText(last.date, language);
  if (!stale) {
    return {
      id: `Laporan terakhir yang kami temukan: ${last.region}, ${day}`,
      en: `The last report we have found: ${last.region}, ${day}`,
    }[language];
  }
  return {
    id: `Sejak ${day} kami tidak menemukan satu pun laporan${newer ? " yang bisa dipakai" : ""}`,
    en: `Since ${day} we have not found a single report${newer ? " that can be used" : ""}`,
  }[language];
}

const none: Bilingual = { id: "Belum ada laporan yang kami temukan", en: "We have found no report yet" };

/** How the picture is read. */
export const silenceLead: Bilingual = {
  id: "Setiap baris satu wilayah, dari yang terakhir melapor. Arsiran dimulai ketika laporannya berhenti.",
  en: "Each row is one region, the latest to report first. The hatching begins where its reports end.",
};

/** What its marks mean. */
export const silenceMarks = {
  report: { id: "laporan; makin gelap, makin banyak yang aktif", en: "report; the darker, the more are active" },
  met: { id: "target tercapai", en: "target met" },
  possibly: { id: "target mungkin tercapai", en: "target possibly met" },
  unusable: { id: "ada angka, tidak bisa dipakai", en: "a figure that cannot be used" },
  silent: { id: "tanpa laporan", en: "no report" },
} as const satisfies Record<string, Bilingual>;

/** At the end of the strips. */
export const today: Bilingual = { id: "kini", en: "now" };

/** Date and value of the last usable report for those who hear it: `3 Februari 2026, sekitar 2,2% dari pemegang KTP-el`. */
export function lastHeard(latest: PointState | null, language: Language): string {
  if (!latest) return { id: "belum ada angka yang bisa dipakai", en: "no usable figure yet" }[language];
  const date = labelDate(latest.date, latest.report.datePrecision, language);
  const coverage = coverageText(latest, language);
  return `${date}, ${coverage === null ? reportedPeople(latest.report, language) : `${coverage} ${ofHolders(latest, language)}`}`;
}

/** How long ago a day is: `12 hari`, `9 bulan`, `lebih dari dua tahun`; whole months and years, rounded down. */
export function silenceFor(date: IsoDate, until: IsoDate, language: Language): string {
  const months = monthsBetween(date, until);
  if (months === 0) return { id: "kurang dari sebulan", en: "less than a month" }[language];
  if (months < 12)
    return { id: `${months}\u00a0bulan`, en: months === 1 ? "a month" : `${months}\u00a0months` }[language];
  const years = Math.floor(months / 12);
  const more = until === yearsAfter(date, years) ? { id: "", en: "" } : { id: "lebih dari ", en: "more than " };
  return {
    id: more.id + (years === 1 ? "setahun" : `${spelledCount(years, "id")}\u00a0tahun`),
    en: more.en + (years === 1 ? "a year" : `${spelledCount(years, "en")}\u00a0years`),
  }[language];
}

/** Who lives where nothing is known: `1.791.789 penduduk`; nothing without their number. */
export function livingThere(residents: BaseRow | null, language: Language): string {
  return residents ? reportedBase(residents, language) : "";
}

/** After the number of regions without a usable figure. */
export function withoutFigure(count: number, language: Language): string {
  return {
    id: "wilayah tanpa satu pun angka yang bisa dipakai",
    en: `${count === 1 ? "region" : "regions"} without a single usable figure`,
  }[language];
}
