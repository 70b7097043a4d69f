import { askedOf, ownAskedOf, wayOf } from "../../charts/asked.ts";
import { peopleMarks } from "../../charts/mark.ts";
import { peopleChart } from "../../charts/people.ts";
import type { Name } from "../../charts/element.ts";
import { nationalSteps } from "../../charts/step.ts";
import { isCounted, type Counted } from "../../metrics/coverage.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { derivedNumber, reportedNumber } from "../../text/people.ts";
import { askedFor, peopleCaption, peopleWords } from "../../text/chart-words.ts";
import { labelDate } from "../../text/date.ts";
import { movingTarget } from "../../text/distance.ts";
import { altPeople } from "../../text/elsewhere.ts";
import { labels, regionHeadings } from "../../text/labels.ts";
import type { ChartFigure } from "../figure.ts";
import { isOver } from "../../text/pace.ts";
import { toReport } from "../links.ts";
import type { Grid, GridLine } from "../phrase.ts";
import { NEWEST } from "./reports.ts";

/** Where the chart of the people stands on the page of all reports. */
const peopleId = "orang";

/** The people over time and what the target asked for, with how that moves by itself. */
export interface PeoplePart {
  id: string;
  heading: string;
  figure: ChartFigure;
  moving: string | null;
}

/** Null where no count is known. */
export function peoplePart(site: Site, state: RegionState, language: Language): PeoplePart | null {
  const label = altPeople(state, language);
  const svg = label && peopleSvg(site, state, { label }, language);
  if (!svg) return null;
  const table = peopleGrid(state, peopleCaption(state.region, language), language);
  return {
    id: peopleId,
    heading: regionHeadings.people[language],
    figure: { svg, key: [], table },
    moving: state.targetGrowth && movingTarget(state.targetGrowth, language),
  };
}

/** The points of a region that its sources gave as counts. */
function countedPoints({ series }: RegionState): Counted<PointState>[] {
  return series.filter(isCounted);
}

/** SVG of a region's activations under the rising target, called `name`; null where no count is known. */
function peopleSvg({ dataset, today }: Site, state: RegionState, name: Name, language: Language): string | null {
  const marks = peopleMarks(state.series);
  if (marks.length === 0) return null;
  const target = askedOf(state, nationalSteps(dataset.targets));
  // A way to a day that is over leads nowhere.
  const way = state.latest && isOver(state.latest, today) ? null : wayOf(state);
  const values = { marks, target, own: ownAskedOf(state), way, today };
  return peopleChart(values, peopleWords(state, language), name);
}

/** The counts of the people chart, newest first, with what the national target asked for on their dates; null without one. */
function peopleGrid(state: RegionState, caption: string, language: Language): Grid | null {
  const points = countedPoints(state).toReversed();
  if (points.length === 0) return null;
  const { date, activated } = labels[language];
  return {
    caption,
    columns: [{ text: date }, { text: activated, number: true }, { text: askedFor(language), number: true }],
    lines: points.slice(0, NEWEST).map((point) => line(state.region, point, language)),
  };
}

function line(
  region: Region,
  { date, report, activated, national }: Counted<PointState>,
  language: Language,
): GridLine {
  const asked = national?.people ? derivedNumber(national.people, language) : labels[language].none;
  return {
    cells: [
      { text: [toReport(labelDate(date, report.datePrecision, language), report, region, language)] },
      { text: [reportedNumber(activated.value, report.precision, language)], number: true },
      { text: [asked], number: true },
    ],
  };
}
