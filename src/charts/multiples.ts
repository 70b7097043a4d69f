import { type Box, level, upright } from "./box.ts";
import { coveredByDots, dotPieces } from "./dot.ts";
import { type Label, placeLabels } from "./label.ts";
import { type Piece, stroke } from "./piece.ts";
import { type KeyMark, keyMarks } from "./key.ts";
import { penSvg } from "./pen.ts";
import { silenceAfter } from "./silence.ts";
import { type TargetLine, targetLabel } from "./target-line.ts";
import type { Year } from "./time-axis.ts";
import { type Axes, axesOn, dotsOn, type Track } from "./track.ts";

/** Size of a small picture: two stand side by side on a phone at their natural size, so that the text keeps its own. */
const [WIDTH, HEIGHT] = [156, 104];
const AREA: Box = { left: 1, right: WIDTH - 1, top: 4, bottom: HEIGHT - 18 };
const LABELS: Box = { left: 0, right: WIDTH, top: 0, bottom: AREA.bottom };

/**
 * Small pictures of regions on the scale of all: dots, guide and intervals as on the chart of coverage, the targets with
 * the last of them in words, the first and the last year, the days without a report hatched. Silent for screen readers:
 * name and number stand beside each as text. Needs the pattern `hatch` of `definitions`.
 */
export function smallMultiples(tracks: readonly Track[], axes: Axes): string[] {
  const placed = axesOn(axes, AREA);
  const frame = frameOf(placed);
  return tracks.map((track) => picture(track, placed, frame));
}

/** The marks that the pictures draw, for the one key to all of them. */
export function multiplesKey(tracks: readonly Track[], axes: Axes): KeyMark[] {
  const placed = axesOn(axes, AREA);
  return keyMarks(...tracks.map((track) => piecesOf(track, placed, [])));
}

function picture(track: Track, axes: Axes, frame: readonly Piece[]): string {
  const drawing = penSvg(piecesOf(track, axes, frame));
  return `<svg class="c m" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${drawing}</svg>`;
}

function piecesOf(track: Track, { steps, today }: Axes, frame: readonly Piece[]): Piece[] {
  const dots = dotsOn(track, AREA);
  const labels = placeLabels(steps.slice(-1).map(lastLabel), coveredByDots(dots), LABELS);
  return [
    { kind: "hatch", box: silenceAfter([dots], today, AREA) },
    ...frame,
    { kind: "labels", labels },
    ...dotPieces(dots, 3),
  ];
}

/** At the right end of its line, above it, or below it where something is above. */
function lastLabel(target: TargetLine): Label {
  const label = targetLabel(target, [-5, 14]);
  return { ...label, spots: label.spots.filter(({ anchor }) => anchor === "end") };
}

/** What all pictures share: the baseline with its years, of which there is room to name two, and the lines of the targets. */
function frameOf({ years, steps }: Axes): Piece[] {
  const ticks = years.slice(1).map(({ at }) => upright(at, AREA.bottom, AREA.bottom + 4));
  return [
    stroke("ax", [level(0, WIDTH, AREA.bottom), ...ticks]),
    stroke(
      "tl",
      steps.map(({ from, to, at }) => level(from, to, at)),
    ),
    yearName(years[0]!, 0, "start"),
    yearName(years.at(-1)!, WIDTH, "end"),
  ];
}

function yearName({ text }: Year, x: number, anchor: "start" | "end"): Piece {
  return { kind: "words", anchor, line: "base", texts: [{ x, y: HEIGHT - 3, text }] };
}
