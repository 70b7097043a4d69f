import type { Dataset } from "../../dataset/dataset.ts";
import type { RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import { ofStatedBase } from "../../text/base.ts";
import { printedShareText } from "../../text/share.ts";
import { reportedNumber } from "../../text/people.ts";
import { labelDate } from "../../text/date.ts";
import { labels } from "../../text/labels.ts";
import { captions } from "../../text/titles.ts";
import { notUsedLead } from "../../text/disagreement.ts";
import { toReport, toSource } from "../links.ts";
import { note, type GridCell, type GridColumn, type Grid, type GridLine, type Phrase } from "../phrase.ts";
import { reportsOn } from "./rows.ts";

/** How many of the newest points the tables below a region's charts show; the rest is in its list of reports. */
export const NEWEST = 12;

/** How many of the newest reports its page shows. */
const REPORTS = 5;

/** The newest reports on a region, and the older ones that its numbers use; null where there is none. */
export function newestReports(dataset: Dataset, state: RegionState, language: Language): Grid | null {
  const { code, name } = state.region;
  const used = new Set(usedReports(state));
  const all = reportsOn(dataset, code);
  const rows = all.filter((row, index) => index < REPORTS || used.has(row));
  if (rows.length === 0) return null;
  const caption = all.length > REPORTS ? captions.newest(REPORTS, name, language) : captions.allReports(name, language);
  return { caption, columns: columns(language), lines: rows.map((row) => line(dataset, state, row, language)) };
}

/** The reports that the numbers of the page rest on: the latest, and those its pace runs between. */
function usedReports({ series, latest }: RegionState): ActivationRow[] {
  const { from, to } = latest?.pace ?? {};
  const used = series.filter((point) => point === latest || point.date === from || point.date === to);
  return used.map(({ report }) => report);
}

function columns(language: Language): GridColumn[] {
  return [{ text: labels[language].report }, { text: labels[language].printed, number: true }];
}

function line(dataset: Dataset, { region }: RegionState, row: ActivationRow, language: Language): GridLine {
  const date = labelDate(row.date, row.datePrecision, language);
  const source = [toSource(dataset, row.source)];
  const head = { text: [toReport(date, row, region, language)], small: [source, ...unused(row, language)] };
  return { cells: [head, printedCell(row, language)] };
}

/** Why a report is not used. */
function unused(row: ActivationRow, language: Language): Phrase[] {
  return row.used ? [] : [[`${notUsedLead(language)} `, note(row.note ?? "", language)]];
}

/** What the source printed: the count and below it the percentage with its base, or the percentage alone. */
function printedCell(row: ActivationRow, language: Language): GridCell {
  const share = row.share && [printedShareText(row, language) + ofStatedBase(row.statedBase, language)];
  if (row.count === null) return { text: share ?? [], number: true };
  const count = [reportedNumber(row.count, row.precision, language)];
  return { text: count, small: share ? [share] : [], number: true };
}
