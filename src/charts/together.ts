import { escaped, type Name, open, px } from "./element.ts";
import { boxOf, inTwo, type Label, labelSvg, placeLabels, type Spot, TEXT, textWidth } from "./label.ts";
import { alongPointer, between, coveredBy, type Line, placeEnds, pointerSvg } from "./line-ends.ts";
import { type Axes, dot, type Field, fieldOf, trackSvg } from "./track.ts";

export interface TogetherWords {
  /** What is measured, with its base: "% dari pemegang KTP-el". */
  axis: string;
  /** "tanpa laporan": the days since the last report of any of them. */
  noReport: string;
}

/** A phone's and a desk's: the same chart, each with text of its natural size. */
const sizes = {
  narrow: { width: 328, height: 250, left: 32, right: 322, top: 22, bottom: 228 },
  wide: { width: 640, height: 340, left: 34, right: 632, top: 22, bottom: 318 },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];

/**
 * Up to four regions on the scale of all. Each has its own shape of dot (circle, square, triangle, diamond) and its own
 * colour, by the classes `s1` to `s4`, and its name with the last value at the end of its line. What is filled, hollow,
 * dashed, barred and hatched means what it means on `coverageChart`. Regions without a figure take their place in the
 * order and draw nothing.
 */
export function togetherChart(
  lines: readonly Line[],
  axes: Axes,
  words: TogetherWords,
  size: keyof typeof sizes,
  name: Name,
): string {
  const area = sizes[size];
  const field = fieldOf(area);
  const silence = { from: Math.max(0, ...lines.map(({ track }) => track.at(-1)?.[0] ?? 0)), to: axes.today };
  return [
    open(`c ${size}`, area.width, area.height, name),
    hatched(silence, field, area),
    axesSvg(axes, words.axis, field, area),
    ...lines.map(({ track }, index) => coloured(index, trackSvg(track, field, 4.5, index))),
    labelsSvg(lines, axes, silenceLabel(words.noReport, silence, field, area), field, area),
    "</svg>",
  ].join("");
}

/** The shape and colour of a region, for lists and heads of tables. */
export function markSvg(index: number): string {
  return `<svg class="c" width="14" height="14" aria-hidden="true">${coloured(index, dot(7, 7, 4.5, true, index))}</svg>`;
}

function coloured(index: number, drawing: string): string {
  return drawing && `<g class="s${index + 1}">${drawing}</g>`;
}

interface Silence {
  from: number;
  to: number;
}

function hatched({ from, to }: Silence, { x }: Field, { top, bottom }: Size): string {
  const width = Math.max(0, x(to) - x(from));
  return `<rect class="no" fill="url(#hatch)" x="${px(x(from))}" y="${top}" width="${px(width)}" height="${bottom - top}"/>`;
}

function axesSvg({ ticks, years, steps }: Axes, title: string, { x, y }: Field, area: Size): string {
  const grid = ticks.slice(1).map(({ at }) => `M${area.left} ${px(y(at))}H${area.right}`);
  const starts = years.map(({ at }) => `M${px(x(at))} ${area.bottom}v5`);
  const middles = years.map(({ at }, index) => (at + (years[index + 1]?.at ?? 1000)) / 2);
  const named = (index: number) => years.length <= 7 || (years.length - 1 - index) % 2 === 0;
  return [
    `<path class="gl" d="${grid.join("")}"/>`,
    `<path class="ax" d="M${area.left} ${area.bottom}H${area.right}${starts.join("")}"/>`,
    ...ticks.map(({ at, text }) => words(text, 0, y(at) + 4.5, "start")),
    words(title, 0, TEXT - 1, "start"),
    ...years.map(({ text }, index) => (named(index) ? words(text, x(middles[index]!), area.bottom + 17) : "")),
    `<path class="tl" d="${steps.map((step, index) => thread(step, steps[index - 1], { x, y })).join("")}"/>`,
  ].join("");
}

/** A stepped thread: upright between targets that follow each other. */
function thread({ from, to, at }: Axes["steps"][number], before: Axes["steps"][number] | undefined, { x, y }: Field) {
  const start = before?.to === from ? "L" : "M";
  return `${start}${px(x(from))} ${px(y(at))}H${px(x(to))}`;
}

function words(text: string, x: number, y: number, anchor?: "start"): string {
  return `<text x="${px(x)}" y="${px(y)}"${anchor ? ` text-anchor="${anchor}"` : ""}>${escaped(text)}</text>`;
}

/** The names at the ends of the lines with their pointers, then the targets' words and that of the silence where they have room. */
function labelsSvg(lines: readonly Line[], { ticks, steps }: Axes, silence: Label[], field: Field, area: Size): string {
  const frame = { left: 0, top: area.top - 4, right: area.width, bottom: area.bottom };
  const ticksCovered = ticks.map(({ at, text }) =>
    boxOf({ text, classes: "" }, { x: 0, y: field.y(at) + 4.5, anchor: "start" }),
  );
  const threads = steps.flatMap(({ from, to, at }) => between([from, at], [to, at], field));
  const marks = [...lines.flatMap(({ track }) => coveredBy(track, field)), ...threads, ...ticksCovered];
  const ends = placeEnds(lines, marks, frame, field);
  const pointers = ends.flatMap(({ pointer }) => pointer ?? []);
  const targets = steps.map((step) => targetLabel(step, field));
  const named = ends.map(({ placed }) => ({ ...placed, spots: [placed.spot] }));
  const others = placeLabels([...named, ...targets, ...silence], [...marks, ...pointers.flatMap(alongPointer)], frame);
  return [
    ...ends.map(({ index, pointer, placed }) =>
      coloured(index, (pointer ? pointerSvg(pointer) : "") + labelSvg(placed)),
    ),
    ...others.slice(ends.length).map(labelSvg),
  ].join("");
}

function targetLabel({ from, to, at, text }: Axes["steps"][number], { x, y }: Field): Label {
  const spots = [-6, 15].flatMap((side): Spot[] => [
    { x: x(from), y: y(at) + side, anchor: "start" },
    { x: x(to), y: y(at) + side, anchor: "end" },
    { x: x((from + to) / 2), y: y(at) + side, anchor: "middle" },
  ]);
  return { text, classes: "tt", spots, optional: true };
}

/** On two lines where the hatching is narrow, none where it is too narrow for that. */
function silenceLabel(text: string, { from, to }: Silence, { x }: Field, { top, bottom }: Size): Label[] {
  const fitting = [text, inTwo(text)].find((lines) => textWidth(lines) + 4 <= x(to) - x(from));
  if (!fitting) return [];
  const spots = [0.5, 0.35, 0.65, 0.2, 0.8].map((part): Spot => ({
    x: x((from + to) / 2),
    y: top + part * (bottom - top),
    anchor: "middle",
  }));
  return [{ text: fitting, classes: "", spots, optional: true }];
}
