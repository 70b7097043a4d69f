import { TEXT } from "./label.ts";
import { px } from "./element.ts";
import { type Axes, fieldOf, type Track, trackSvg } from "./track.ts";

/** Size of a small picture: two stand side by side on a phone at their natural size, so that the text keeps its own. */
const [WIDTH, HEIGHT] = [156, 104];
const AREA = { left: 1, right: WIDTH - 1, top: 4, bottom: HEIGHT - 18 };

/**
 * Small pictures of regions on the scale of all: dots, guide and intervals as on the chart of coverage, the target with
 * its share, the first and the last year, the days without a report hatched. Silent for screen readers: name and number
 * stand beside each as text. Needs the pattern `hatch` of `definitions`.
 */
export function smallMultiples(tracks: readonly Track[], axes: Axes): string[] {
  const frame = frameSvg(axes);
  return tracks.map((track) => picture(track, axes, frame));
}

const { x, y } = fieldOf(AREA);

function picture(track: Track, { today }: Axes, frame: string): string {
  const [left, right] = [x(track.at(-1)?.[0] ?? 0), x(today)];
  const silence = `<rect class="no" fill="url(#hatch)" x="${px(left)}" y="${AREA.top}" width="${px(right - left)}" height="${AREA.bottom - AREA.top}"/>`;
  return `<svg class="c m" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${silence}${frame}${trackSvg(track, { x, y }, 3)}</svg>`;
}

/** What all pictures share: the baseline with its years, and the threads of the targets, the last of them with its share. */
function frameSvg({ years, steps }: Axes): string {
  const ticks = years.slice(1).map(({ at }) => `M${px(x(at))} ${AREA.bottom}v4`);
  const threads = steps.map(({ from, to, at }) => `M${px(x(from))} ${px(y(at))}H${px(x(to))}`);
  const last = steps.at(-1);
  return [
    `<path class="ax" d="M0 ${AREA.bottom}H${WIDTH}${ticks.join("")}"/>`,
    `<path class="tl" d="${threads.join("")}"/>`,
    last ? text(last.share, "tt halo", x(last.to), y(last.at) - 4, "end") : "",
    text(years[0]!.text, "", 0, HEIGHT - 18 + TEXT + 2, "start"),
    text(years.at(-1)!.text, "", WIDTH, HEIGHT - 18 + TEXT + 2, "end"),
  ].join("");
}

function text(words: string, classes: string, left: number, baseline: number, anchor: "start" | "end"): string {
  const dress = classes && ` class="${classes}"`;
  return `<text${dress} x="${px(left)}" y="${px(baseline)}" text-anchor="${anchor}">${words}</text>`;
}
