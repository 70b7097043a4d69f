import { ofRegion } from "../../dataset/rows.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { activatedOf } from "../../metrics/coverage.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import type { BaseRow } from "../../tables/ektp.ts";

/** Every report on a region, newest first; used or not. */
export function reportsOn(dataset: Dataset, region: string): ActivationRow[] {
  return ofRegion(dataset.activations, region).toSorted(newestFirst);
}

/** How many figures the reports give: the same interval of people, or without a count the same percentage, of one date in two sources is one. */
export function figuresOf(reports: readonly ActivationRow[]): number {
  return new Set(reports.map(figureOf)).size;
}

function figureOf(report: ActivationRow): string {
  const people = activatedOf(report);
  return [report.date, people ? `${people.low}-${people.high}` : report.share?.printed].join(" ");
}

/** How many sources they are from. */
export function sourcesOf(reports: readonly ActivationRow[]): number {
  return new Set(reports.map(({ source }) => source)).size;
}

/** Every size of a base of a region, newest first; used or not. */
export function basesOf(dataset: Dataset, region: string): BaseRow[] {
  return ofRegion(dataset.bases, region).toSorted(newestFirst);
}

function newestFirst(a: { date: string; source: string }, b: { date: string; source: string }): number {
  return a.date > b.date ? -1 : a.date < b.date ? 1 : a.source < b.source ? -1 : 1;
}
