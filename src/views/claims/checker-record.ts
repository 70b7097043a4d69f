import { NATION, regionOf, sourceOf, type Dataset } from "../../dataset/dataset.ts";
import { partOf } from "../../dataset/parts.ts";
import { ofRegion } from "../../dataset/rows.ts";
import type { Region } from "../../tables/wilayah.ts";

/** The part of the record that a check of a percentage needs, as sent to the browser. */
export interface CheckerRecord extends Pick<Dataset, "regions" | "sources" | "activations" | "bases" | "targets"> {
  /** Where the list of claims begins that are about its regions, from the page of the checker on; by default it holds it. */
  page?: string;
}

/** Counts, sizes of bases, targets and who said so; notes and what the check never reads are left out. */
export function checkerRecord({ regions, sources, activations, bases, targets }: Dataset): CheckerRecord {
  const cited = new Set([...activations, ...bases, ...targets].map(({ source }) => source));
  return {
    regions,
    sources: sources
      .filter(({ id }) => cited.has(id))
      .map((source) => ({ ...source, url: "", archive: null, note: null })),
    activations: activations.map(withoutNote),
    bases: bases.map(withoutNote),
    targets: targets.map(withoutNote),
  };
}

/** The same for one region: its own rows and the nation's, which hold the targets. */
export function checkerRecordOf(dataset: Dataset, { code }: Region): CheckerRecord {
  const codes = [...new Set([NATION, code])];
  const part = partOf(dataset, code);
  const own = <R extends { region: string }>(rows: readonly R[]) => codes.flatMap((one) => ofRegion(rows, one));
  const { activations, bases, targets } = dataset;
  const record = { activations: own(activations), bases: own(bases), targets: own(targets) };
  const cited = new Set(Object.values(record).flatMap((rows) => rows.map(({ source }) => source)));
  return {
    ...checkerRecord({
      ...dataset,
      ...record,
      regions: codes.map((one) => regionOf(dataset, one)),
      sources: [...cited].map((id) => sourceOf(dataset, id)),
    }),
    ...(part && { page: `${part.slug}/` }),
  };
}

/** A dataset to check with: the tables that no check reads are empty. */
export function checkerDataset(record: CheckerRecord): Dataset {
  return { ...record, events: [], facilities: [], timeline: [], corrections: [], exceptions: [] };
}

function withoutNote<R extends { note: string | null }>(row: R): R {
  return { ...row, note: null };
}
