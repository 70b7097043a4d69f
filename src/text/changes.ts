import type { DateChange, RankChange, RegionChange } from "../metrics/changes.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import { wordedCount } from "../notation/number.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { bracketed, withEnds } from "./amount.ts";
import { ofStatedBase } from "./base.ts";
import { coverageAmount, isEstimate } from "./coverage.ts";
import { dayText, labelDate } from "./date.ts";
import { labels, statusLabel } from "./labels.ts";
import { rankHeading, rankText } from "./rank.ts";
import { within } from "./typography.ts";
import { becomes } from "./change-parts.ts";

/** Whether the ledger has what was published and is no longer so; null where nothing published went. */
export type Ledger = "recorded" | "missing" | null;

/** `cakupan 11,88% menjadi 15,97% dari pemegang KTP-el`, `cakupan tetap sekitar 8,4% … dari pemegang KTP-el`; null where no report can enter the series. */
export function coverageChanged({ before, after }: DateChange, language: Language): string | null {
  const [old, now] = [coverageSaid(before, language), coverageSaid(after, language)];
  const word = { id: "cakupan", en: "coverage" }[language];
  if (old === null && now === null) {
    const known = before ?? after;
    return known && `${word} ${labels[language].uncounted}`;
  }
  const base = ofHolders(after?.coverage ? after : before, language);
  if (old === now) return { id: `cakupan tetap ${now}${base}`, en: `coverage still ${now}${base}` }[language];
  if (now !== null) return `${word} ${old === null ? now : becomes(old, now, language)}${base}`;
  const gone = after ? labels[language].uncounted : { id: "tidak ada lagi", en: "none" }[language];
  return `${word} ${becomes(`${old}${base}`, gone, language)}`;
}

function coverageSaid(point: PointState | null, language: Language): string | null {
  const amount = point && coverageAmount(point, language);
  return amount && withEnds(amount, language);
}

function ofHolders(point: PointState | null, language: Language): string {
  const estimate = point && isEstimate(point) ? labels[language].estimate : null;
  return ofStatedBase("perekaman", language) + bracketed(estimate);
}

/** `belum tercapai, tetap`, `lajunya belum cukup menjadi target tercapai`; null where no target was in force. */
export function verdictChanged(
  { before, after }: Pick<DateChange, "before" | "after">,
  language: Language,
): string | null {
  const [old, now] = [before, after].map((point) => point?.status && within(statusLabel(point.status, language)));
  if (!old || !now) return now ?? null;
  return old === now ? { id: `${now}, tetap`, en: `${now}, as before` }[language] : becomes(old, now, language);
}

/** Whether the ledger has the change: `tercatat di koreksi.csv`. */
export function ledgerSaid(ledger: Ledger, language: Language): string | null {
  if (ledger === null) return null;
  return {
    recorded: { id: "tercatat di koreksi.csv", en: "recorded in koreksi.csv" },
    missing: { id: "belum tercatat di koreksi.csv", en: "not yet recorded in koreksi.csv" },
  }[ledger][language];
}

/** `Kabupaten Nganjuk, 26 Januari 2024`: what a line on a date is about. */
export function dateOf(
  { date, reports, before, after }: DateChange,
  { name }: RegionChange["region"],
  language: Language,
): string {
  const report = after?.report ?? reports[0]?.after ?? reports[0]?.before ?? before?.report;
  return `${name}, ${report ? labelDate(date, report.datePrecision, language) : dayText(date, language)}`;
}

/** Which figure is now a region's latest, and its status: null where neither is another one. */
export function latestChanged({ before, after }: RegionChange, language: Language): string | null {
  const [old, now] = [latestSaid(before, language), latestSaid(after, language)];
  const sameDate = before?.latest?.date === after?.latest?.date;
  if (sameDate || old === now) return null;
  return { id: `Angka terbaru: ${becomes(old, now, "id")}`, en: `Latest figure: ${becomes(old, now, "en")}` }[language];
}

/** `26 Januari 2024 (belum tercapai)`, `belum ada` */
function latestSaid(state: RegionState | null, language: Language): string {
  if (!state?.latest) return labels[language].none;
  const { date, report, status } = state.latest;
  return labelDate(date, report.datePrecision, language) + bracketed(status && within(statusLabel(status, language)));
}

/** `Kota Malang, peringkat akhir 2023: 3–5 dari 8 menjadi 2 dari 9`. */
export function rankChanged({ region, before, after }: RankChange, language: Language): string {
  const rank = after ?? before;
  const [old, now] = [before, after].map((each) => (each ? rankText(each, language) : labels[language].none));
  return `${region.name}, ${rank ? within(rankHeading(rank.asOf, language)) : ""}: ${becomes(old ?? "", now ?? "", language)}`;
}

/** Headings and short words of the report on what changed. */
export const changesWords = {
  id: {
    title: "Yang berubah bagi pembaca",
    nothing: "Tidak ada yang berubah bagi pembaca.",
    pages: "halaman",
    ranks: "Peringkat",
    sources: "Sumber",
    ledger: "Koreksi dan pengecualian",
    unrecorded: "Belum tercatat di koreksi.csv",
    shared: "Halaman dan berkas",
    gone: "Dihapus dari daftar:",
  },
  en: {
    title: "What changes for readers",
    nothing: "Nothing changes for readers.",
    pages: "pages",
    ranks: "Ranks",
    sources: "Sources",
    ledger: "Corrections and exceptions",
    unrecorded: "Not yet recorded in koreksi.csv",
    shared: "Pages and files",
    gone: "Removed from the list:",
  },
} as const satisfies Record<Language, object>;

/** Against what the record was compared, and as of which day both are seen. */
export function comparedWith(base: string, today: IsoDate, language: Language): string {
  const day = dayText(today, language);
  return {
    id: `Dibandingkan dengan ${base}; keduanya dihitung per ${day}.`,
    en: `Compared with ${base}; both calculated as of ${day}.`,
  }[language];
}

/** A file and how many of its rows are new, gone or changed: `data/aktivasi.csv (satu baris)`. */
export function fileTouched(file: string, rows: number, language: Language): string {
  const count = wordedCount(rows, language);
  return file + bracketed({ id: `${count} baris`, en: `${count} ${rows === 1 ? "row" : "rows"}` }[language]);
}
