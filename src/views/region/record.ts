import type { Dataset } from "../../dataset/dataset.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import type { BaseRow } from "../../tables/ektp.ts";

/** Every report on a region, newest first; used or not. */
export function reportsOn(dataset: Dataset, region: string): ActivationRow[] {
  return dataset.activations.filter((row) => row.region === region).toSorted(newestFirst);
}

/** How many figures the reports give: the same count, or without one the same percentage, of one date in two sources is one. */
export function figuresOf(reports: readonly ActivationRow[]): number {
  return new Set(reports.map(({ date, count, share }) => `${date} ${count ?? share?.printed}`)).size;
}

/** How many sources they are from. */
export function sourcesOf(reports: readonly ActivationRow[]): number {
  return new Set(reports.map(({ source }) => source)).size;
}

/** Every size of a base of a region, newest first; used or not. */
export function basesOf(dataset: Dataset, region: string): BaseRow[] {
  return dataset.bases.filter((row) => row.region === region).toSorted(newestFirst);
}

function newestFirst(a: { date: string; source: string }, b: { date: string; source: string }): number {
  return a.date > b.date ? -1 : a.date < b.date ? 1 : a.source < b.source ? -1 : 1;
}
