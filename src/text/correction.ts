import { cellsOfKey } from "../tables/key.ts";
import { exactCount } from "./people.ts";
import { amountText } from "./amount.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { formatPercent, formatPrinted, printedDigits } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { CorrectionRow } from "../tables/koreksi.ts";
import type { Measure } from "../tables/ektp.ts";
import { ofStatedBase } from "./base.ts";
import { dayText } from "./date.ts";
import { correctionLabels } from "./labels.ts";

/** A row of the ledger as one sentence; its reason, Indonesian, stands apart for `lang="id"` on English pages. */
export interface CorrectionText {
  sentence: string;
  reasonLead: string;
  reason: string;
}

/** What was changed on which day: a mistake put right (ralat) or better data (revisi), or a row taken out. */
export function correctionSentence(row: CorrectionRow, dataset: Dataset, language: Language): CorrectionText {
  const label = correctionLabels[row.kind][language];
  const day = dayText(row.date, language);
  const subject = subjectText(row, dataset, language);
  const [old, now] = valuesText(row, language);
  const after = baseText(row, dataset, language);
  const change = {
    gone: { id: `semula ${old}, kini dihapus`, en: `was ${old}, now removed` },
    ralat: { id: `semula ${old}, seharusnya ${now}`, en: `was ${old}, should be ${now}` },
    revisi: { id: `semula ${old}, kini ${now}`, en: `was ${old}, now ${now}` },
  }[row.column === null ? "gone" : row.kind][language];
  return {
    sentence: {
      id: `${label} ${day}: ${subject}, ${change}${after}.`,
      en: `${label}, ${day}: ${subject}, ${change}${after}.`,
    }[language],
    reasonLead: { id: "Alasan:", en: "Reason:" }[language],
    reason: row.reason,
  };
}

/**
 * What the changed value is and who gave it: `perekaman KTP-el Kabupaten Jember, 4 November 2020 (Beritajatim)`; file,
 * column and key where no plainer words are known. Two sources may have given the same figure.
 */
function subjectText(row: CorrectionRow, dataset: Dataset, language: Language): string {
  const cells = cellsOfKey(row.key);
  const [code, date, measure] = cells;
  const publisher = dataset.sources.find(({ id }) => id === cells.at(-1))?.publisher;
  const by = publisher === undefined ? "" : ` (${publisher})`;
  const region = dataset.regions.find((candidate) => candidate.code === code);
  const what = columnText(row, measure, language);
  if (!region || !date || what === null)
    return [row.file, row.column, row.key].filter((part) => part !== null).join(", ");
  return {
    id: `${what} ${region.name}, ${dayText(date as IsoDate, "id")}${by}`,
    en: `${what} in ${region.name}, ${dayText(date as IsoDate, "en")}${by}`,
  }[language];
}

const measured: Record<Measure, Record<Language, string>> = {
  perekaman: { id: "perekaman KTP-el", en: "people recorded for e-KTP" },
  wajib_ktp: { id: "wajib KTP", en: "people obliged to hold a KTP" },
  dpt: { id: "pemilih (DPT)", en: "registered voters (DPT)" },
  penduduk: { id: "penduduk", en: "residents" },
};

/** The plain name of a figure that may change: of a count, a printed percentage or the coverage; null for other cells. */
function columnText({ file, column }: CorrectionRow, measure: string | undefined, language: Language): string | null {
  if (file === "cakupan.csv" && column === "cakupan") return { id: "cakupan", en: "coverage" }[language];
  if (file === "aktivasi.csv" && (column === null || column === "jumlah"))
    return { id: "aktivasi IKD", en: "IKD activations" }[language];
  if (file === "aktivasi.csv" && column === "persen")
    return { id: "persentase tercetak", en: "the printed percentage" }[language];
  const known = file === "ektp.csv" && (column === null || column === "jumlah");
  return known ? (measured[measure as Measure]?.[language] ?? null) : null;
}

/** The base of a changed percentage, after its value. */
function baseText({ file, column, key }: CorrectionRow, dataset: Dataset, language: Language): string {
  if (file === "cakupan.csv" && column === "cakupan") return ofStatedBase("perekaman", language);
  if (column !== "persen") return "";
  const keyOf = (row: ActivationRow) => [row.region, row.date, row.source].join("|");
  return ofStatedBase(dataset.activations.find((row) => keyOf(row) === key)?.statedBase ?? null, language);
}

/** The old and the new value, formatted as what they are. */
function valuesText({ file, column, old, new: now }: CorrectionRow, language: Language): [string, string] {
  const nothing = { id: "kosong", en: "empty" }[language];
  const format = (value: string | null) => (value === null ? nothing : valueText(file, column, value, language));
  if (file !== "cakupan.csv" || column !== "cakupan" || old === null || now === null) return [format(old), format(now)];
  const decimals = [1, 2, 3, 4].find((count) => Number(old).toFixed(count + 2) !== Number(now).toFixed(count + 2)) ?? 4;
  const about = { id: "sekitar", en: "about" }[language];
  const [before, after] = [old, now].map((share) => `${about} ${formatPercent(Number(share), decimals, language)}`);
  return [before!, after!];
}

function valueText(file: string, column: string | null, value: string, language: Language): string {
  if (column === "persen") return formatPrinted(value, language);
  if (file === "cakupan.csv" && column === "cakupan") return formatPercent(Number(value), 2, language);
  // Of a row taken out, `lama` is its count or else its percentage, whose base went with the row: up to 100 it may be either.
  if (column === null && /^\d+\.\d+$/.test(value))
    return `«${printedDigits(value, language)}» (${{ id: "persen", en: "percent" }[language]})`;
  const isCount = /^\d+$/.test(value) && (column === "jumlah" || (column === null && Number(value) > 100));
  return isCount ? amountText(exactCount(Number(value), language), language) : `«${value}»`;
}

/** Headings of the page of corrections, and what it says where there is nothing. */
export const correctionsWords = {
  id: {
    headings: { changed: "Nilai yang diubah", exceptions: "Pengecualian" },
    unchanged: "Belum ada nilai terbit yang diubah.",
    noExceptions: "Belum ada temuan yang dikecualikan.",
  },
  en: {
    headings: { changed: "Values that changed", exceptions: "Exceptions" },
    unchanged: "No published value has been changed so far.",
    noExceptions: "No finding has been excepted so far.",
  },
} as const satisfies Record<Language, object>;
