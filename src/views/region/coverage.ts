import { coverageChart, coverageKey, coverageLayout, type CoverageValues } from "../../charts/coverage.ts";
import { coverageMarks } from "../../charts/mark.ts";
import type { Name } from "../../charts/element.ts";
import { nationalSteps, ownSteps } from "../../charts/step.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { coverageChartWords } from "../../text/chart-words.ts";
import { coverageRange, coverageText } from "../../text/coverage.ts";
import { labelDate } from "../../text/date.ts";
import { holdersNumber, holdersOrigin } from "../../text/holders.ts";
import { labels } from "../../text/labels.ts";
import { toBase, toReport } from "../links.ts";
import type { ChartFigure } from "../figure.ts";
import { keyTo } from "../key.ts";
import type { GridCell, Grid, GridLine } from "../phrase.ts";
import { NEWEST } from "./reports.ts";

/** A region's coverage over time, called `name`, with the key to what is drawn; of a page's width, or so many pixels wide. */
export function coverageDrawing(
  site: Site,
  state: RegionState,
  name: Name,
  language: Language,
  width?: number,
): Pick<ChartFigure, "svg" | "key"> {
  const values = coverageValues(site, state);
  const words = { ...coverageChartWords(state, language), noReport: silenceWord(state, values, language) };
  const layout = coverageLayout(values, width);
  return { svg: coverageChart(values, words, name, layout), key: keyTo(coverageKey(values, words, layout), language) };
}

/** What the coverage chart of a region draws. */
export function coverageValues({ dataset, today }: Site, { series }: RegionState): CoverageValues {
  const targets = nationalSteps(dataset.targets);
  return { marks: coverageMarks(series), targets, own: ownSteps(series, targets), today };
}

/** Reports there may be, since the last dot or at all, that no coverage follows from. */
function silenceWord({ latest, newer }: RegionState, { marks }: CoverageValues, language: Language): string {
  const { noReport, uncounted, noCoverage } = labels[language];
  if (latest && marks.length === 0) return noCoverage;
  return newer ? uncounted : noReport;
}

/** The newest points of the coverage chart; null where it has none. */
export function coverageGrid(state: RegionState, caption: string, language: Language): Grid | null {
  const points = state.series.filter(({ coverage }) => coverage).toReversed();
  if (points.length === 0) return null;
  const { date, coverage, holders } = labels[language];
  const columns = [{ text: date }, { text: coverage, number: true }, { text: holders, number: true }];
  return {
    caption,
    columns,
    lines: points.slice(0, NEWEST).map((point) => line(state.region, point, language)),
  };
}

function line(region: Region, point: PointState, language: Language): GridLine {
  const date = labelDate(point.date, point.report.datePrecision, language);
  const range = coverageRange(point, language);
  return {
    cells: [
      { text: [toReport(date, point.report, region, language)] },
      { text: [coverageText(point, language) ?? ""], small: range === null ? [] : [[range]], number: true },
      holdersCell(region, point, language),
    ],
  };
}

/** The number that was divided by, with its origin; words where the source printed the percentage itself. */
export function holdersCell(region: Region, point: PointState, language: Language): GridCell {
  const { date, coverage, holders } = point;
  if (!holders || coverage?.method === "dilaporkan") return { text: [labels[language].printedShare], number: true };
  const number = holdersNumber({ ...point, holders }, language);
  const origin = holdersOrigin(holders, date, language);
  return {
    text: [toBase(number, holders.row, region, language)],
    small: origin === null ? [] : [[origin]],
    number: true,
  };
}
