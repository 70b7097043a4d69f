import type { Dataset } from "../../dataset/dataset.ts";

/** The part of the record that a check of a percentage needs, as sent to the browser. */
export type CheckerRecord = Pick<Dataset, "regions" | "sources" | "activations" | "bases" | "targets">;

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

/** A dataset to check with: the tables that no check reads are empty. */
export function checkerDataset(record: CheckerRecord): Dataset {
  return { ...record, events: [], facilities: [], timeline: [], corrections: [], exceptions: [] };
}

function withoutNote<R extends { note: string | null }>(row: R): R {
  return { ...row, note: null };
}
