import { peopleBetween, reportedNumber } from "../../text/people.ts";
import { sourceOf, type Dataset } from "../../dataset/dataset.ts";
import { entriesOf } from "../../dataset/entries.ts";
import { fallsOf } from "../../metrics/bases.ts";
import { isUsable } from "../../metrics/coverage.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import { baseId, reportId, reportsFilePath, reportsPath, workbookPath } from "../../notation/address.ts";
import { measured } from "../../notation/quantity.ts";
import type { Language } from "../../notation/language.ts";
import { fileHref } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { aktivasi, type ActivationRow } from "../../tables/aktivasi.ts";
import type { BaseRow } from "../../tables/ektp.ts";
import type { Region } from "../../tables/wilayah.ts";
import { koreksi } from "../../tables/koreksi.ts";
import { pengecualian } from "../../tables/pengecualian.ts";
import { ofStatedBase } from "../../text/base.ts";
import { printedShareText } from "../../text/share.ts";
import { coverageRange, coverageText } from "../../text/coverage.ts";
import { labelDate } from "../../text/date.ts";
import { holdersText } from "../../text/holders.ts";
import { noFigureSentence } from "../../text/finding.ts";
import { gradeLabels, labels, measureLabels, methodLabels, precisionLabels } from "../../text/labels.ts";
import { sourceDate } from "../../text/credit.ts";
import { asOfThen, chosenInstead, claimOnly, listLede, notChosen, verdictThen } from "../../text/report.ts";
import { disagreement, fallingBase, notUsedLead } from "../../text/disagreement.ts";
import { captions } from "../../text/titles.ts";
import { reportsPage } from "../../text/elsewhere.ts";
import { changedPhrase, exceptionPhrase } from "../corrections.ts";
import { toBase, toRegion, toReport, toSource } from "../links.ts";
import { note, type GridCell, type Grid, type GridLine, type Phrase } from "../phrase.ts";
import { peoplePart } from "./people.ts";
import { basesOf, reportsOn } from "./rows.ts";

/** All that the list of reports on a region prints. */
export function allReportsPage(site: Site, state: RegionState, language: Language) {
  const { dataset } = site;
  const { region } = state;
  const { h1, meta } = reportsPage(region, language);
  return {
    path: reportsPath(region.slug),
    heading: h1,
    description: meta,
    crumbs: [toRegion(region, language), ` / ${labels[language].allReports}`],
    downloads: [
      { text: labels[language].downloadCsv, href: fileHref(reportsFilePath(region.slug)) },
      { text: "Excel", href: fileHref(workbookPath(region.slug)) },
    ],
    headings: {
      reports: aktivasi.title[language],
      bases: labels[language].ofWhat,
      exceptions: pengecualian.title[language],
      corrections: koreksi.title[language],
    },
    lede: listLede(language),
    reports: reportsGrid(dataset, state, captions.allReports(region.name, language), language),
    none: noFigureSentence(state, dataset, language),
    disagreements: disagreements(state, dataset, language),
    falls: fallsOf(dataset, region.code).map(([before, after]) => fallingBase(before, after, language)),
    people: peoplePart(site, state, language),
    tableLabel: labels[language].tableOfFigures,
    bases: basesGrid(dataset, state, captions.bases(region.name, language), language),
    exceptions: entriesOf(dataset.exceptions, region.code).map((row) => exceptionPhrase(row, dataset, language)),
    corrections: entriesOf(dataset.corrections, region.code).map((row) => changedPhrase(row, dataset, language)),
  };
}

/** The dates on which sources contradict or complete each other, newest first. */
export function disagreements({ series }: RegionState, dataset: Dataset, language: Language): string[] {
  return series
    .map((point) => disagreement(point, dataset, language))
    .filter((sentence) => sentence !== null)
    .toReversed();
}

/** Every report on a region's activations, newest first, with what could be said as of its date; null without one. */
function reportsGrid(dataset: Dataset, state: RegionState, caption: string, language: Language): Grid | null {
  const { report, printed, coverage } = labels[language];
  const lines = reportsOn(dataset, state.region.code).map((row) => reportLine(dataset, state, row, language));
  if (lines.length === 0) return null;
  return {
    caption,
    columns: [{ text: report }, { text: printed, number: true }, { text: coverage, number: true }],
    lines,
  };
}

function reportLine(dataset: Dataset, state: RegionState, row: ActivationRow, language: Language): GridLine {
  const point = state.series.find(({ date }) => date === row.date) ?? null;
  return {
    id: reportId(row),
    cells: [headCell(dataset, row, language), printedCell(row, language), coverageCell(dataset, row, point, language)],
    below: [...followed(dataset, state.region, row, point, language), ...remarks(row, language)],
  };
}

/** Date, and the source with its own date and grade. */
function headCell(dataset: Dataset, row: ActivationRow | BaseRow, language: Language): GridCell {
  const source = sourceOf(dataset, row.source);
  const about = ` · ${sourceDate(source, language)} · ${gradeLabels[source.grade][language]}`;
  return {
    text: [labelDate(row.date, row.datePrecision, language)],
    small: [[toSource(dataset, row.source), about]],
  };
}

/** What the maintainers noted; of a row that is not used, why. */
function remarks(row: ActivationRow | BaseRow, language: Language): Phrase[] {
  if (row.note === null) return [];
  return [row.used ? [note(row.note, language)] : [`${notUsedLead(language)} `, note(row.note, language)]];
}

/** What the source printed: the count with its precision and interval and the percentage with its base, or that alone. */
function printedCell(row: ActivationRow, language: Language): GridCell {
  const share = row.share && [printedShareText(row, language) + ofStatedBase(row.statedBase, language)];
  if (row.count === null) return { text: share ?? [], number: true };
  const count = [reportedNumber(row.count, row.precision, language)];
  return { text: count, small: [exactness(row.count, row, language), ...(share ? [share] : [])], number: true };
}

/** How exact a number is, with the ends of its interval; what the number's own words say already is not said again. */
function exactness(count: number, { precision, unit }: ActivationRow | BaseRow, language: Language): Phrase {
  const how = precisionLabels[precision][language];
  if (precision === "persis") return [how];
  const ends = peopleBetween(measured(count, precision, unit), language);
  return [precision === "dibulatkan" ? `${how}, ${ends}` : ends];
}

/** The coverage that followed from a report on its date, or a word why none did. */
function coverageCell(dataset: Dataset, row: ActivationRow, point: PointState | null, language: Language): GridCell {
  if (!row.used) return { text: [labels[language].notUsed], number: true };
  if (!isUsable(row)) return { text: [claimOnly(language)], number: true };
  if (!point) return { text: [labels[language].none], number: true };
  if (point.report !== row) return { text: [notChosen(dataset, row, point, language)], number: true };
  const range = coverageRange(point, language);
  const coverage = coverageText(point, language) ?? labels[language].none;
  return { text: [coverage], small: range === null ? [] : [[range]], number: true };
}

/** What the coverage was worked out from and held against on its date; of a report not chosen, which one was. */
function followed(
  dataset: Dataset,
  region: Region,
  row: ActivationRow,
  point: PointState | null,
  language: Language,
): Phrase[] {
  if (!point || !isUsable(row)) return [];
  if (point.reports.includes(row) && point.report !== row) return [];
  if (point.report !== row) {
    const other = toReport(sourceOf(dataset, point.report.source).publisher, point.report, region, language);
    return [[chosenInstead(language), other, "."]];
  }
  const { holders, target, status } = point;
  const base =
    holders && point.activated && toBase(holdersText({ ...point, holders }, language), holders.row, region, language);
  const verdict = target && status && verdictThen(target, status, language);
  return base || verdict ? [[asOfThen(language), base ?? "", base && verdict ? "; " : "", verdict ?? "", "."]] : [];
}

/** Every size of a base of a region, newest first; null without one. */
function basesGrid(dataset: Dataset, state: RegionState, caption: string, language: Language): Grid | null {
  const { measure, count } = labels[language];
  const lines = basesOf(dataset, state.region.code).map((row) => baseLine(dataset, row, language));
  if (lines.length === 0) return null;
  return { caption, columns: [{ text: measure }, { text: count, number: true }], lines };
}

function baseLine(dataset: Dataset, row: BaseRow, language: Language): GridLine {
  const { text: date, small = [] } = headCell(dataset, row, language);
  const origin = row.method === "dilaporkan" ? "" : `, ${methodLabels[row.method][language]}`;
  const count = reportedNumber(row.count, row.precision, language);
  return {
    id: baseId(row),
    cells: [
      { text: [measureLabels[row.measure][language], origin, ", ", ...date], small },
      { text: [count], small: [exactness(row.count, row, language)], number: true },
    ],
    below: remarks(row, language),
  };
}
