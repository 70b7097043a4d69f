import type { IsoDate } from "../notation/calendar.ts";
import { along } from "./box.ts";
import { coveredByDots, type Dot, dotPieces } from "./dot.ts";
import { type Label, placeLabels } from "./label.ts";
import type { Piece, Layout, Stroke } from "./piece.ts";
import type { Place } from "./scale.ts";
import { silenceAfter, silenceLabel } from "./silence.ts";
import { timeAxis, type Years, yearsAt } from "./time-axis.ts";
import { coveredByTicks, type Tick, ticksAt, valueAxis } from "./value-axis.ts";

/** The charts of a region's page share one: 5 px high is one per cent of coverage. */
export const PAGE: Layout = {
  ...{ width: 328, height: 216, left: 32, right: 320, top: 20, bottom: 195, title: 6.5, years: 208 },
  labels: { left: 0, top: 18, right: 328, bottom: 197 },
};

/** What a time chart shows, on its one scale. */
export interface TimeChart {
  years: Years;
  place: Place;
  ticks: readonly Tick[];
  /** What is measured. */
  title: string;
  /** Targets, and what else is drawn behind the dots. */
  lines: readonly Stroke[];
  /** The region's own, and those of the nation. */
  dots: readonly Dot[];
  nation: readonly Dot[];
  /** The most important first. */
  labels: readonly Label[];
  today: IsoDate;
  /** The word of the days since the last of its own dots. */
  noReport: string;
}

/** A time chart from back to front: the silence, the axes, the lines, the dots, and the labels clear of all these. */
export function timeChart({ years, place, ticks, title, lines, dots, nation, labels, ...last }: TimeChart): Piece[] {
  const ticksPlaced = ticksAt(ticks, place);
  const silence = silenceAfter([dots], place.x(last.today), PAGE);
  const covered = [...[dots, nation].flatMap(coveredByDots), ...lines.flatMap((stroke) => stroke.lines).flatMap(along)];
  const wanted = [...labels, ...silenceLabel(last.noReport, silence)];
  return [
    { kind: "hatch", box: silence },
    ...valueAxis(ticksPlaced, title, PAGE),
    ...timeAxis(yearsAt(years, place), PAGE),
    ...lines,
    ...dotPieces(nation, 2.5, "nation"),
    ...dotPieces(dots, 4),
    { kind: "labels", labels: placeLabels(wanted, covered, PAGE.labels, coveredByTicks(ticksPlaced)) },
  ];
}
