import { coverageChart, type CoverageValues } from "../../charts/coverage.ts";
import { coverageMarks } from "../../charts/mark.ts";
import type { Name } from "../../charts/element.ts";
import { nationalSteps, ownSteps } from "../../charts/step.ts";
import { NATION } from "../../dataset/dataset.ts";
import { stateIn, type PointState, type RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { coverageChartWords } from "../../text/chart-words.ts";
import { coverageRange, coverageText } from "../../text/coverage.ts";
import { labelDate } from "../../text/date.ts";
import { holdersNumber, holdersOrigin } from "../../text/holders.ts";
import { labels } from "../../text/labels.ts";
import { toBase, toReport } from "../links.ts";
import type { GridCell, Grid, GridLine } from "../phrase.ts";
import { NEWEST } from "./reports.ts";

/** SVG of a region's coverage over time, called `name`. */
export function coverageSvg(site: Site, state: RegionState, name: Name, language: Language): string {
  const values = coverageValues(site, state);
  const words = coverageChartWords(state, language);
  // Reports there may be, and no holders to hold them against.
  const noReport = state.latest && values.marks.length === 0 ? labels[language].noCoverage : words.noReport;
  return coverageChart(values, { ...words, noReport }, name);
}

/** What the coverage chart of a region draws. */
export function coverageValues({ dataset, states, today }: Site, state: RegionState): CoverageValues {
  const nation = stateIn(states, NATION);
  const targets = nationalSteps(dataset.targets);
  return {
    marks: coverageMarks(state.series),
    // The nation's own page would draw itself twice.
    nation: state === nation ? [] : coverageMarks(nation.series),
    targets,
    own: ownSteps(state.series, targets),
    today,
  };
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
