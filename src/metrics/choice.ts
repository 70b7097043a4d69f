import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { DatePrecision, IsoDate } from "../notation/calendar.ts";
import { compareText } from "../notation/order.ts";
import { meetAll, type Quantity } from "../notation/quantity.ts";
import type { Grade } from "../tables/sumber.ts";

/** Why one of several figures for one region, measure and date was chosen over the next one (DESIGN section 4, Two reports). */
export type ChoiceReason = "count" | "base" | "narrower" | "grade" | "published" | "id";

const GRADES: Record<Grade, number> = { resmi: 0, pejabat: 1, media: 2 };

interface Sourced {
  source: string;
}

interface Dated extends Sourced {
  date: IsoDate;
  datePrecision: DatePrecision;
}

/** Rows that give the same figure for the same date, the one to cite first. */
export type Figure<R> = [R, ...R[]];

/** What was chosen of several rows for the same region, measure and date. */
export interface Choice<R> {
  /** The rows that give the chosen figure. */
  figure: Figure<R>;
  /** All other rows, figure by figure, the next best first. */
  others: R[];
  /** Whether the figures have no point in common. */
  disagree: boolean;
  /** Why the figure was chosen over the next one; null when it stands alone. */
  reason: ChoiceReason | null;
}

/**
 * The figure to use of several for the same region, measure and date. Where all have a point in common the narrowest;
 * else, and of equally narrow ones, that of the best standing. The order of the file decides nothing.
 */
export function choose<R extends Dated>(dataset: Dataset, rows: readonly R[], sizeOf: (row: R) => Quantity): Choice<R> {
  const standing = figuresAmong(dataset, rows, sizeOf).toSorted(([a], [b]) => inStanding(dataset, a, b));
  const sizes = standing.map(([row]) => sizeOf(row));
  const meet = meetAll(sizes);
  const widthOf = ([row]: Figure<R>) => (meet ? width(sizeOf(row)) : 0);
  const [figure, ...others] = standing.toSorted((a, b) => widthOf(a) - widthOf(b));
  if (!figure) throw new Error("nothing to choose from");
  const next = others[0];
  return {
    figure,
    others: others.flat(),
    disagree: !meet,
    reason: next ? (widthOf(figure) < widthOf(next) ? "narrower" : standingReason(dataset, figure[0], next[0])) : null,
  };
}

/** Rows by the figure they give: the same number with the same interval for the same date; in each the one to cite first. */
function figuresAmong<R extends Dated>(
  dataset: Dataset,
  rows: readonly R[],
  sizeOf: (row: R) => Quantity,
): Figure<R>[] {
  const figure = (row: R) => {
    const { value, low, high } = sizeOf(row);
    return [row.date, row.datePrecision, value, low, high].join(" ");
  };
  return [...Map.groupBy(rows, figure).values()].flatMap((same) => {
    const [first, ...more] = same.toSorted((a, b) => inCitation(dataset, a, b));
    return first ? [[first, ...more]] : [];
  });
}

/** Rows by the standing of their sources: better grade, then later publication, then id. */
export function byStanding<R extends Sourced>(dataset: Dataset, rows: readonly R[]): R[] {
  return rows.toSorted((a, b) => inStanding(dataset, a, b));
}

/** The order in which sources that agree are named: better grade, then earlier publication, then id. */
export function inCitation(dataset: Dataset, a: Sourced, b: Sourced): number {
  return (
    gradeOf(dataset, a) - gradeOf(dataset, b) ||
    compareText(publishedOf(dataset, a), publishedOf(dataset, b)) ||
    compareText(a.source, b.source)
  );
}

/** Of two that contradict each other the one that came out later may have corrected the other. */
function inStanding(dataset: Dataset, a: Sourced, b: Sourced): number {
  return (
    gradeOf(dataset, a) - gradeOf(dataset, b) ||
    compareText(publishedOf(dataset, b), publishedOf(dataset, a)) ||
    compareText(a.source, b.source)
  );
}

function standingReason(dataset: Dataset, chosen: Sourced, other: Sourced): ChoiceReason {
  if (gradeOf(dataset, chosen) !== gradeOf(dataset, other)) return "grade";
  return publishedOf(dataset, chosen) !== publishedOf(dataset, other) ? "published" : "id";
}

function gradeOf(dataset: Dataset, { source }: Sourced): number {
  return GRADES[sourceOf(dataset, source).grade];
}

/** The first possible day of publication; an unknown one counts as the earliest. */
function publishedOf(dataset: Dataset, { source }: Sourced): string {
  return sourceOf(dataset, source).published?.first ?? "";
}

/** To twelve digits: equally wide shares must not be told apart by the noise of binary fractions. */
function width({ low, high }: Quantity): number {
  return Number((high - low).toPrecision(12));
}
