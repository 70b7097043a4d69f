import { px } from "./element.ts";
import { type Box, type Label, labelSvg, placeLabels, type Spot } from "./label.ts";
import { coveredBy } from "./line-ends.ts";
import { type Axes, fieldOf, type Track, trackSvg } from "./track.ts";

/** Size of a small picture: two stand side by side on a phone at their natural size, so that the text keeps its own. */
const [WIDTH, HEIGHT] = [156, 104];
const AREA = { left: 1, right: WIDTH - 1, top: 4, bottom: HEIGHT - 18 };

/**
 * Small pictures of regions on the scale of all: dots, guide and intervals as on the chart of coverage, the targets with
 * the last of them in words, the first and the last year, the days without a report hatched. Silent for screen readers:
 * name and number stand beside each as text. Needs the pattern `hatch` of `definitions`.
 */
export function smallMultiples(tracks: readonly Track[], axes: Axes): string[] {
  const frame = frameSvg(axes);
  return tracks.map((track) => picture(track, axes, frame));
}

const field = fieldOf(AREA);
const { x, y } = field;

function picture(track: Track, { steps, today }: Axes, frame: string): string {
  const [left, right] = [x(track.at(-1)?.[0] ?? 0), x(today)];
  const silence = `<rect class="no" fill="url(#hatch)" x="${px(left)}" y="${AREA.top}" width="${px(right - left)}" height="${AREA.bottom - AREA.top}"/>`;
  const target = placeLabels(steps.slice(-1).map(targetLabel), coveredBy(track, field), BOUNDS).map(labelSvg).join("");
  return `<svg class="c m" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${silence}${frame}${target}${trackSvg(track, field, 3)}</svg>`;
}

const BOUNDS: Box = { left: 0, top: 0, right: WIDTH, bottom: AREA.bottom };

/** At the right end of its thread, above it, or below it where something is above. */
function targetLabel({ to, at, text }: Axes["steps"][number]): Label {
  const spots = [-5, 14].map((side): Spot => ({ x: x(to), y: y(at) + side, anchor: "end" }));
  return { text, classes: "tt", spots };
}

/** What all pictures share: the baseline with its years, and the threads of the targets. */
function frameSvg({ years, steps }: Axes): string {
  const ticks = years.slice(1).map(({ at }) => `M${px(x(at))} ${AREA.bottom}v4`);
  const threads = steps.map(({ from, to, at }) => `M${px(x(from))} ${px(y(at))}H${px(x(to))}`);
  return [
    `<path class="ax" d="M0 ${AREA.bottom}H${WIDTH}${ticks.join("")}"/>`,
    `<path class="tl" d="${threads.join("")}"/>`,
    year(years[0]!.text, 0, "start"),
    year(years.at(-1)!.text, WIDTH, "end"),
  ].join("");
}

function year(name: string, left: number, anchor: "start" | "end"): string {
  return `<text x="${left}" y="${HEIGHT - 3}" text-anchor="${anchor}">${name}</text>`;
}
