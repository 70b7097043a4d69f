import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import { compareText } from "../notation/order.ts";
import { overlap, type Quantity } from "../notation/quantity.ts";
import type { Grade } from "../tables/sumber.ts";

/** Why one of several rows of one region, measure and date was chosen over the next one (DESIGN section 4, Two reports). */
export type ChoiceReason = "count" | "base" | "narrower" | "grade" | "published" | "id";

const GRADES: Record<Grade, number> = { resmi: 0, pejabat: 1, media: 2 };

interface Sourced {
  source: string;
}

/**
 * The row to use of several for the same region, measure and date. Of two whose intervals meet the narrower; else, and
 * of equally narrow ones, that of the better standing. Of more than two: the narrowest of those that meet the row of the
 * best standing, so that the order of the file decides nothing.
 */
export function choose<R extends Sourced>(dataset: Dataset, rows: readonly R[], sizeOf: (row: R) => Quantity): R {
  const [best, ...rest] = byStanding(dataset, rows);
  if (!best) throw new Error("nothing to choose from");
  return rest
    .filter((row) => overlap(sizeOf(row), sizeOf(best)))
    .reduce((chosen, row) => (width(sizeOf(row)) < width(sizeOf(chosen)) ? row : chosen), best);
}

/** Why `choose` prefers `chosen` to `other`. */
export function reasonFor<R extends Sourced>(
  dataset: Dataset,
  chosen: R,
  other: R,
  sizeOf: (row: R) => Quantity,
): ChoiceReason {
  const [a, b] = [sizeOf(chosen), sizeOf(other)];
  if (overlap(a, b) && width(a) < width(b)) return "narrower";
  if (gradeOf(dataset, chosen) !== gradeOf(dataset, other)) return "grade";
  return publishedOf(dataset, chosen) !== publishedOf(dataset, other) ? "published" : "id";
}

/** Rows by the standing of their sources: better grade, then later publication, then id. */
export function byStanding<R extends Sourced>(dataset: Dataset, rows: readonly R[]): R[] {
  return rows.toSorted(
    (a, b) =>
      gradeOf(dataset, a) - gradeOf(dataset, b) ||
      compareText(publishedOf(dataset, b), publishedOf(dataset, a)) ||
      compareText(a.source, b.source),
  );
}

function gradeOf(dataset: Dataset, { source }: Sourced): number {
  return GRADES[sourceOf(dataset, source).grade];
}

/** The first possible day of publication; an unknown one counts as the earliest. */
function publishedOf(dataset: Dataset, { source }: Sourced): string {
  return sourceOf(dataset, source).published?.first ?? "";
}

function width({ low, high }: Quantity): number {
  return high - low;
}
