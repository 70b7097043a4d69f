import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import { entriesOf } from "../dataset/ledger.ts";
import { isUsable } from "../metrics/coverage.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import { measured } from "../notation/quantity.ts";
import type { Language } from "../notation/language.ts";
import { baseId, fileHref, regionPath, reportId, reportsPath } from "../routes.ts";
import type { Site } from "../site.ts";
import { aktivasi, type ActivationRow } from "../tables/aktivasi.ts";
import { ektp, type BaseRow } from "../tables/ektp.ts";
import { koreksi } from "../tables/koreksi.ts";
import { pengecualian } from "../tables/pengecualian.ts";
import { between, holdersText, ofStatedBase, printedShareText, reportedNumber } from "../text/amount.ts";
import { coverageRange, coverageText } from "../text/coverage.ts";
import { labelDate } from "../text/date.ts";
import { gradeLabels, labels, measureLabels, methodLabels, precisionLabels, statusLabel } from "../text/labels.ts";
import { sourceDate } from "../text/proof.ts";
import { asOfThen, chosenInstead, claimOnly, listLede, targetThen } from "../text/report.ts";
import { disagreement, notUsedLead } from "../text/record.ts";
import { captions } from "../text/titles.ts";
import { reportsPage } from "../text/travel.ts";
import { changedPhrase, exceptionPhrase } from "./corrections.ts";
import { toBase, toRegion, toReport, toSource } from "./links.ts";
import { note, type Cell, type Grid, type Line, type Phrase } from "./phrase.ts";
import { basesOf, reportsOn } from "./record.ts";

/** All that the list of reports on a region prints. */
export function allReportsPage({ dataset }: Site, state: RegionState, language: Language) {
  const { region } = state;
  const { h1, meta } = reportsPage(region, language);
  return {
    path: reportsPath(region.slug),
    heading: h1,
    description: meta,
    crumbs: [toRegion(region, language), ` / ${labels[language].allReports}`],
    download: { text: labels[language].downloadCsv, href: fileHref(`${regionPath(region.slug)}laporan.csv`) },
    headings: {
      reports: aktivasi.title[language],
      bases: ektp.title[language],
      exceptions: pengecualian.title[language],
      corrections: koreksi.title[language],
    },
    lede: listLede(language),
    reports: reportsGrid(dataset, state, captions.allReports(region.name, language), language),
    disagreements: disagreements(state, dataset, language),
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
  const { report, activated } = labels[language];
  const lines = reportsOn(dataset, state.region.code).map((row) => reportLine(dataset, state, row, language));
  return {
    caption,
    columns: [{ text: report }, { text: activated, number: true }, { text: asOfThen(language), number: true }],
    lines,
  };
}

function reportLine(dataset: Dataset, state: RegionState, row: ActivationRow, language: Language): Line {
  const head = headCell(dataset, row, row.datePrecision, language);
  return { id: reportId(row), cells: [head, printedCell(row, language), thenCell(dataset, state, row, language)] };
}

/** Date, source with its own date and grade, and what the maintainers noted. */
function headCell(
  dataset: Dataset,
  row: ActivationRow | BaseRow,
  precision: BaseRow["datePrecision"],
  language: Language,
): Cell {
  const from = sourceOf(dataset, row.source);
  const source = [
    toSource(dataset, row.source),
    `, ${sourceDate(from, language)}; ${gradeLabels[from.grade][language]}`,
  ];
  const remark = row.used ? [] : [`${notUsedLead(language)} `];
  const notes: Phrase[] = row.note === null ? [] : [[...remark, note(row.note, language)]];
  return { text: [labelDate(row.date, precision, language)], small: [source, ...notes] };
}

/** What the source printed: the count with its precision and interval, the percentage with its base. */
function printedCell(row: ActivationRow, language: Language): Cell {
  const share = row.share ? [[printedShareText(row, language) + ofStatedBase(row.statedBase, language)]] : [];
  if (row.count === null) return { text: [labels[language].none], small: share, number: true };
  return {
    text: [reportedNumber(row.count, row.precision, language)],
    small: [...interval(row, language), ...share],
    number: true,
  };
}

/** How exact a number is, with the ends of its interval. */
function interval(
  row: { count: number | null; precision: BaseRow["precision"]; unit: number | null },
  language: Language,
): Phrase[] {
  const how = precisionLabels[row.precision][language];
  if (row.precision === "persis" || row.count === null) return [[how]];
  return [[`${how}, ${between(measured(row.count, row.precision, row.unit), language)}`]];
}

/** What followed from a report on its date: coverage, holders, target and status; or why nothing did. */
function thenCell(dataset: Dataset, state: RegionState, row: ActivationRow, language: Language): Cell {
  const point = state.series.find(({ date }) => date === row.date);
  if (!row.used) return { text: [labels[language].notUsed], number: true };
  if (!isUsable(row) || !point) return { text: [claimOnly(language)], number: true };
  if (point.report !== row)
    return {
      text: [
        chosenInstead(language),
        toReport(sourceOf(dataset, point.report.source).publisher, point.report, state.region, language),
      ],
      number: true,
    };
  return pointCell(dataset, state, point, language);
}

function pointCell(dataset: Dataset, { region }: RegionState, point: PointState, language: Language): Cell {
  const text = [coverageText(point, language) ?? labels[language].none];
  const range = coverageRange(point, language);
  const holders =
    point.holders &&
    toBase(holdersText(point.holders, point.date, dataset, language), point.holders.row, region, language);
  const target = point.target && targetThen(point.target, language);
  const small = [
    range && [range],
    holders && [holders],
    target && [target],
    point.status && [statusLabel(point.status, language)],
  ];
  return { text, small: small.filter((line) => line !== null), number: true };
}

/** Every size of a base of a region, newest first; null without one. */
function basesGrid(dataset: Dataset, state: RegionState, caption: string, language: Language): Grid | null {
  const { report, measure, count } = labels[language];
  const lines = basesOf(dataset, state.region.code).map((row) => baseLine(dataset, row, language));
  return { caption, columns: [{ text: report }, { text: measure }, { text: count, number: true }], lines };
}

function baseLine(dataset: Dataset, row: BaseRow, language: Language): Line {
  const number = {
    text: [reportedNumber(row.count, row.precision, language)],
    small: interval(row, language),
    number: true,
  };
  const small = row.method === "tersirat" ? [[methodLabels.tersirat[language]]] : [];
  const measure = { text: [measureLabels[row.measure][language]], small };
  return { id: baseId(row), cells: [headCell(dataset, row, row.datePrecision, language), measure, number] };
}
