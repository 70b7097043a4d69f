import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import { ofStatedBase, printedShareText, reportedNumber } from "../text/amount.ts";
import { labelDate } from "../text/date.ts";
import { labels } from "../text/labels.ts";
import { notUsedLead } from "../text/record.ts";
import { toReport, toSource } from "./links.ts";
import { note, type Cell, type Grid, type Line, type Phrase } from "./phrase.ts";
import { reportsOn } from "./record.ts";

/** How many of the newest reports and points a region's page shows; the rest is in its list of reports. */
export const NEWEST = 12;

/** The newest reports on a region, and the older ones that its numbers use. */
export function newestReports(dataset: Dataset, state: RegionState, caption: string, language: Language): Grid {
  const used = new Set(usedReports(state));
  const rows = reportsOn(dataset, state.region.code).filter((row, index) => index < NEWEST || used.has(row));
  return { caption, columns: columns(language), lines: rows.map((row) => line(dataset, state, row, language)) };
}

/** The reports that the numbers of the page rest on: the latest, the one its pace starts from, those that claims are tested with. */
function usedReports({ series, latest, claims }: RegionState): ActivationRow[] {
  const from = series.find(({ date }) => date === latest?.pace?.from);
  const counts = claims.flatMap(({ countRow }) => (countRow ? [countRow] : []));
  return [latest, from].flatMap((point) => (point ? [point.report] : [])).concat(counts);
}

function columns(language: Language) {
  const { report, activated, percentage } = labels[language];
  return [{ text: report }, { text: activated, number: true }, { text: percentage, number: true }];
}

function line(dataset: Dataset, { region }: RegionState, row: ActivationRow, language: Language): Line {
  const date = labelDate(row.date, row.datePrecision, language);
  const head = { text: [toReport(date, row, region, language)], small: [[toSource(dataset, row.source)], ...unused(row, language)] };
  return { cells: [head, countCell(row, language), percentageCell(row, language)] };
}

/** Why a report is not used. */
function unused(row: ActivationRow, language: Language): Phrase[] {
  return row.used ? [] : [[`${notUsedLead(language)} `, note(row.note ?? "", language)]];
}

/** The count as the source worded it. */
export function countCell(row: ActivationRow, language: Language): Cell {
  if (row.count === null) return { text: [labels[language].none], number: true };
  return { text: [reportedNumber(row.count, row.precision, language)], number: true };
}

/** The percentage as printed, with the base its source names. */
export function percentageCell(row: ActivationRow, language: Language): Cell {
  if (row.share === null) return { text: [], number: true };
  return { text: [printedShareText(row, language)], small: [[ofStatedBase(row.statedBase, language).replace(/^,? /, "")]], number: true };
}
