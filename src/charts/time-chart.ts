import type { IsoDate } from "../notation/calendar.ts";
import { along } from "./box.ts";
import { coveredByDots, type Dot, dotPieces } from "./dot.ts";
import { type Label, placeLabels } from "./label.ts";
import type { Piece, Layout, Stroke } from "./piece.ts";
import type { Place } from "./scale.ts";
import { silenceAfter, silenceLabel } from "./silence.ts";
import { timeAxis, type Years, yearsAt } from "./time-axis.ts";
import { axisTitle, coveredByTicks, type Tick, ticksAt, valueAxis } from "./value-axis.ts";

/** The charts of a region's page share one: 5 px high is one per cent of coverage. */
export const PAGE: Layout = {
  ...{ width: 328, height: 216, left: 32, right: 320, top: 20, bottom: 195, title: 6.5, years: 208 },
  labels: { left: 0, top: 18, right: 328, bottom: 197 },
};

/** What a panel of a time chart shows, on its one scale. */
export interface TimePanel {
  layout: Layout;
  place: Place;
  ticks: readonly Tick[];
  /** Targets, and what else is drawn behind the dots. */
  lines: readonly Stroke[];
  dots: readonly Dot[];
  /** The most important first. */
  labels: readonly Label[];
  today: IsoDate;
  /** The word of the days since the last of the dots, where it is to be said. */
  noReport?: string;
}

/** A time chart: `title` is what it measures. */
export function timeChart(title: string, years: Years, panel: TimePanel): Piece[] {
  const { layout, place } = panel;
  return [axisTitle(title, layout), ...timePanel(panel), ...timeAxis(yearsAt(years, place), layout)];
}

/** Radius of a dot. */
const R = 4;

/** A panel from back to front: the silence, the values, the lines, the dots, and the labels clear of all these. */
export function timePanel(
  { layout, place, ticks, lines, dots, labels, today, noReport }: TimePanel,
  drawn: readonly Piece[] = dotPieces(dots, R),
): Piece[] {
  const ticksPlaced = ticksAt(ticks, place);
  const silence = silenceAfter([dots], place.x(today), layout);
  const covered = [...coveredByDots(dots), ...lines.flatMap((stroke) => stroke.lines).flatMap(along)];
  const wanted = [...labels, ...(noReport ? silenceLabel(noReport, silence) : [])];
  return [
    { kind: "hatch", box: silence },
    ...valueAxis(ticksPlaced, layout),
    ...lines,
    ...drawn,
    { kind: "labels", labels: placeLabels(wanted, covered, layout.labels, coveredByTicks(ticksPlaced)) },
  ];
}
