import { type Name, named, px } from "./element.ts";
import { tint } from "./tint.ts";

/** A region as one thread: its last known coverage, 0-1, and whether the page is about it. */
export interface Thread {
  coverage: number | null;
  here: boolean;
}

/**
 * The letterhead: every region a stripe, the most dyed first, those without a figure hatched at the end; a mark under the
 * region of the page. It stretches to any width, so it is drawn by hand like `bar`. Needs the pattern `hatch` of
 * `definitions`.
 */
export function threads(regions: readonly Thread[], name: Name): string {
  const known = regions.filter(({ coverage }) => coverage !== null).toSorted((a, b) => b.coverage! - a.coverage!);
  const none = regions.filter(({ coverage }) => coverage === null).toSorted((a, b) => Number(b.here) - Number(a.here));
  const step = 100 / regions.length;
  const stripes = known.map(({ coverage }, index) => stripe(`class="t${tint(coverage!)}"`, index * step, step * 0.9));
  const hatched = none.length > 0 ? stripe('fill="url(#hatch)"', known.length * step, none.length * step) : "";
  const here = [...known, ...none].findIndex((region) => region.here);
  const mark =
    here < 0 ? "" : `<rect class="at" x="${px(here * step)}%" y="10" width="${px(step * 0.9)}%" height="4"/>`;
  return `<svg class="threads" role="img" ${named(name)}>${stripes.join("")}${hatched}${mark}</svg>`;
}

function stripe(paint: string, from: number, width: number): string {
  return `<rect ${paint} x="${px(from)}%" width="${px(width)}%" height="8"/>`;
}
