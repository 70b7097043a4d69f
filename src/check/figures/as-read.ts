import type { Dataset } from "../../dataset/dataset.ts";
import { datasetOf } from "../../dataset/read.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Source } from "../../tables/sumber.ts";

/**
 * The record as far as it was read, for rules that rest on the metrics. A source that is named but not on file, or not
 * readable there, is told elsewhere; here the least of sources, undated media, stands in for it.
 */
export function datasetAsRead(readings: Readings): Dataset {
  const read = asRead.get(readings) ?? withStandIns(datasetOf(readings));
  asRead.set(readings, read);
  return read;
}

/** Several rules ask for the same record, which may have a million rows. */
const asRead = new WeakMap<Readings, Dataset>();

function withStandIns(dataset: Dataset): Dataset {
  const known = new Set(dataset.sources.map(({ id }) => id));
  const missing = new Set<string>();
  for (const rows of [dataset.activations, dataset.bases, dataset.targets])
    for (const { source } of rows) if (!known.has(source)) missing.add(source);
  if (missing.size === 0) return dataset;
  return { ...dataset, sources: [...dataset.sources, ...[...missing].map(standIn)] };
}

function standIn(id: string): Source {
  return { line: 0, id, publisher: id, url: "", published: null, grade: "media", archive: null, note: null };
}
