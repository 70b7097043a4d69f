import { type Name, nameAttributes, px } from "./element.ts";
import { tint } from "./tint.ts";

/** A region as one thread: its code, and its last known coverage, 0-1. */
export interface Thread {
  code: string;
  coverage: number | null;
}

/** The threads of all regions, drawn once for every page, and where the mark of a region stands, in per cent of the width. */
export interface Threads {
  stripes: string;
  step: number;
  places: ReadonlyMap<string, number>;
}

/** More threads than this are finer than a phone can show: those of one tint are drawn as one. */
const MOST = 120;

/**
 * The letterhead: every region a stripe, the most dyed first, those without a figure hatched at the end. It stretches to
 * any width, so it is drawn by hand like `bar`. Needs the pattern `hatch` of `definitions`.
 */
export function threadsOf(regions: readonly Thread[]): Threads {
  const known = regions.flatMap(({ code, coverage }) => (coverage === null ? [] : { code, coverage }));
  const dyed = known.toSorted((a, b) => b.coverage - a.coverage);
  const step = 100 / regions.length;
  const tints = dyed.map(({ coverage }) => tint(coverage));
  const placeOf = new Map(dyed.map(({ code }, place) => [code, place]));
  const none = regions.length - known.length;
  const hatched = none > 0 ? stripe('fill="url(#hatch)"', known.length * step, none * step) : "";
  return {
    stripes: (regions.length > MOST ? bands(tints, step) : singles(tints, step)) + hatched,
    step,
    places: new Map(regions.map(({ code }) => [code, (placeOf.get(code) ?? dyed.length) * step])),
  };
}

function singles(tints: readonly number[], step: number): string {
  return tints.map((one, index) => stripe(`class="t${one}"`, index * step, step * 0.9)).join("");
}

function bands(tints: readonly number[], step: number): string {
  const drawn = [...new Set(tints)].map((one) => {
    const [first, last] = [tints.indexOf(one), tints.lastIndexOf(one)];
    return stripe(`class="t${one}"`, first * step, (last + 1 - first) * step);
  });
  return drawn.join("");
}

/** The letterhead of a page, with a mark under the region that it is about, if that has a thread; without a figure under the first of the hatched. */
export function threads({ stripes, step, places }: Threads, here: string | undefined, name: Name): string {
  const x = places.get(here ?? "");
  const mark =
    x === undefined
      ? ""
      : `<rect class="at" x="${px(x)}%" y="10" width="${px(Math.max(step * 0.9, THIN))}%" height="4"/>`;
  return `<svg class="threads" role="img" ${nameAttributes(name)}>${stripes}${mark}</svg>`;
}

/** The mark is never thinner, in per cent of the width. */
const THIN = 0.6;

function stripe(paint: string, from: number, width: number): string {
  return `<rect ${paint} x="${px(from)}%" width="${px(width)}%" height="8"/>`;
}
