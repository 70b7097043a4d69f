import { along, type Box, level, type Line, type Point, upright } from "./box.ts";
import { type Piece, stroke } from "./piece.ts";

/** How a report is joined to the one before it: not at all, by the guide, by its dashes, or as one that contradicts it. */
export const [APART, JOINED, LONG, RIVAL] = [0, 1, 2, 3] as const;

/** A report on a time chart. */
export interface Dot extends Point {
  /** The ends of its interval. */
  low: number;
  high: number;
  /** Its first possible day: the edge of the axis where nothing bounds it, and then it is `open`. */
  since: number;
  open: boolean;
  /** A count in full: filled. Anything else: hollow. */
  exact: boolean;
  join: number;
}

/**
 * The dots of one region in time order, each contradicting report right after the one it contradicts, with what is open
 * behind them: the guide from dot to dot, solid and dashed; an upright bar for an interval that reaches beyond its dot, one
 * along the time axis for the days a report may stand for (dotted to the edge where nothing bounds them); thin lines to the
 * dots of contradicting reports.
 */
export function dotPieces(dots: readonly Dot[], r: number): Piece[] {
  return [
    stroke("dl", guideLines(dots, JOINED)),
    stroke("dl gd", guideLines(dots, LONG)),
    stroke("iv dd", days(dots, false)),
    stroke("iv", bars(dots, r)),
    stroke("iv gd", days(dots, true)),
    stroke("rv", rivalLines(dots)),
    bareDots(dots, r),
  ];
}

/** The dots alone, without what is open behind them. */
export function bareDots(dots: readonly Dot[], r: number): Piece {
  return { kind: "dots", classes: "dot", r, dots };
}

function withoutRivals(dots: readonly Dot[]): Dot[] {
  return dots.filter(({ join }) => join !== RIVAL);
}

/** The stretches of the guide that are joined so, as lines without a needless break. */
function guideLines(dots: readonly Dot[], join: number): Line[] {
  const own = withoutRivals(dots);
  return own.reduce<Line[]>((lines, dot, index) => {
    if (dot.join !== join) return lines;
    const [line, before] = [lines.at(-1), own[index - 1]!];
    return line?.at(-1) === before ? [...lines.slice(0, -1), [...line, dot]] : [...lines, [before, dot]];
  }, []);
}

/** The bar of an interval that stays within its dot would be drawn for nobody. */
function bars(dots: readonly Dot[], r: number): Line[] {
  const reaching = dots.filter(({ y, low, high }) => Math.max(low - y, y - high) > r);
  return reaching.map(({ x, low, high }) => upright(x, low, high));
}

function days(dots: readonly Dot[], open: boolean): Line[] {
  const several = withoutRivals(dots).filter((dot) => dot.open === open && (open || dot.since < dot.x));
  return several.map(({ x, y, since }) => level(since, x, y));
}

function rivalLines(dots: readonly Dot[]): Line[] {
  return dots.flatMap((dot, index) => (dot.join === RIVAL ? [[joinedTo(dots, index), dot]] : []));
}

/** The dot that one is joined to: one that contradicts stands beside its own date's, which the next is joined to. */
function joinedTo(dots: readonly Dot[], index: number): Dot {
  return dots.slice(0, index).findLast(({ join }) => join !== RIVAL)!;
}

/** What the dots, their bars and what joins them cover, for labels to keep clear of. */
export function coveredByDots(dots: readonly Dot[]): Box[] {
  const around = dots.map(({ x, y, low, high }) => ({
    left: x - 6,
    right: x + 6,
    top: Math.min(y - 6, high),
    bottom: Math.max(y + 6, low),
  }));
  const joins = dots.flatMap((dot, index) => (dot.join === APART ? [] : [[joinedTo(dots, index), dot]]));
  const days = dots.map(({ x, y, since }) => level(since, x, y));
  // A dot is a line to itself too: the more of it a label covers, the worse.
  return [...around, ...[...dots.map((dot) => [dot, dot]), ...joins, ...days].flatMap(along)];
}
