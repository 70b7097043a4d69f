import { statedBaseLabels, methodLabels } from "./labels.ts";
import type { HoldersBy } from "../metrics/holders.ts";
import type { PointState } from "../metrics/state.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatCount } from "../notation/number.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { bracketed, numberText } from "./amount.ts";
import { measureName } from "./base.ts";
import { isEstimate, isWorkedOut, type Division } from "./coverage.ts";
import { dayText, labelDate, monthText } from "./date.ts";
import { roundPeople } from "./digits.ts";
import { openCount, peopleBetween, reportedNumber, roundCount } from "./people.ts";

/** A number of holders on a date, with the coverage that it is printed beside, where there is one. */
export interface Held extends Division {
  date: IsoDate;
  holders: HoldersBy;
}

/**
 * The holders at a point with the origin of their number: `881.265 pemegang KTP-el`, `sekitar 640 ribu pemegang KTP-el (dihitung
 * dari target)`, `sekitar 2,2 juta pemegang KTP-el (perkiraan dari DPT, Juni 2023)`.
 */
export function holdersText(point: Held, language: Language): string {
  const origin = holdersOrigin(point.holders, point.date, language);
  return `${holdersNumber(point, language)} ${measureName("perekaman", language)}${bracketed(origin)}`;
}

/**
 * The number of holders at a point without its noun: in full as reported; worked out, rounded as its interval bears, but
 * with as many digits as the coverage printed beside it needs: count / holders gives that coverage to its last digit.
 */
export function holdersNumber(point: Held, language: Language): string {
  const { holders } = point;
  if (holders.method === "dilaporkan") return reportedNumber(holders.row.count, holders.row.precision, language);
  const rounded = roundPeople(holders);
  if (rounded.alike) return formatCount(rounded.value, language);
  if (!rounded.inside) return peopleBetween(rounded, language);
  const units = Array.from({ length: 10 }, (_, power) => rounded.unit / 10 ** power).filter((unit) => unit >= 1);
  const sizes = units.map((unit) => Math.round(holders.value / unit) * unit);
  const size = sizes.find((each) => isWorkedOut(point, each)) ?? Math.round(holders.value);
  return numberText(openCount(size, roundCount(size, language)), language);
}

/** Where the coverage at a point gets its number of holders from; null where that is reported for the date itself. */
export function coverageOrigin(point: PointState, language: Language): string | null {
  if (point.activated) return point.holders && holdersOrigin(point.holders, point.date, language);
  if (!isEstimate(point)) return null;
  return estimates.wajib_ktp[language];
}

/** Where a number of holders comes from: `perkiraan dari DPT, Juni 2023`, `dihitung dari target`, the month of an earlier row; null when it is reported for the date itself. */
export function holdersOrigin(holders: HoldersBy, date: IsoDate, language: Language): string | null {
  const [how, when] = [methodText(holders, language), rowDate(holders.row, date, language)];
  // The date of an estimate is always said: on it something else was counted.
  const dated = holders.row.date !== date || holders.method === "perkiraan";
  return [how, dated ? when : null].filter((part) => part !== null).join(", ") || null;
}

/** How a number of holders was obtained, in a few words: `perkiraan dari DPT`, `dihitung dari target`; null where a source reported it. */
function methodText({ method, rung }: HoldersBy, language: Language): string | null {
  if (method === "perkiraan") return estimates[rung][language];
  return method === "dilaporkan" ? null : methodLabels[method][language];
}

const estimates: Record<HoldersBy["rung"], Bilingual> = {
  perekaman: { id: "perkiraan", en: "estimate" },
  wajib_ktp: { id: "perkiraan dari wajib KTP", en: "estimate from those obliged to hold a KTP" },
  dpt: { id: "perkiraan dari DPT", en: "estimate from the voter roll" },
  penduduk: { id: "perkiraan dari jumlah penduduk Dukcapil", en: "estimate from Dukcapil's number of residents" },
};

/** The month of a row; its day where the month is that of the report too. */
function rowDate(row: BaseRow, date: IsoDate, language: Language): string {
  const sameMonth = row.datePrecision === "hari" && row.date !== date && row.date.slice(0, 7) === date.slice(0, 7);
  return sameMonth ? dayText(row.date, language) : baseMonth(row, language);
}

/** The month that a base was counted in, or its year where no more is known. */
export function baseMonth(row: BaseRow, language: Language): string {
  return row.datePrecision === "tahun" ? labelDate(row.date, "tahun", language) : monthText(row.date, language);
}

/** Caption and heads of the table of reports whose base another one contradicts. */
export const apartWords = {
  id: {
    caption: "Laporan yang basisnya bertentangan dengan basis lain",
    heads: ["Laporan", "Dipakai", "Basis lain"],
  },
  en: { caption: "Reports whose base is contradicted by another", heads: ["Report", "Used", "Another base"] },
} as const satisfies Record<Language, object>;

/** Of a percentage, what its source says it is of; else whether the number of holders was reported and when, implied or estimated. */
export function originInFull(point: PointState, language: Language): string | null {
  const { coverage, report, holders } = point;
  if (coverage?.method === "dilaporkan" && report.statedBase) {
    const base = statedBaseLabels[report.statedBase][language];
    return { id: `persentase dari ${base}`, en: `percentage of ${base}` }[language];
  }
  if (!holders) return null;
  const origin = coverageOrigin(point, language);
  if (holders.method !== "dilaporkan") return origin;
  return {
    id: `jumlah pemegang ${origin ?? "dilaporkan sumber"}`,
    en: origin === null ? "number of holders as reported" : `number of holders of ${origin}`,
  }[language];
}
