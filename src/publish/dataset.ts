import type { Dataset } from "../dataset/dataset.ts";
import type { Source } from "../tables/sumber.ts";
import { datasetTitle, licence, type Edition } from "./description.ts";
import type { DatasetJson, SourceJson, SourcesJson } from "./schema/documents.ts";

/** The part that every document has: a file on its own says what it is, whose and of when. */
export function datasetJson({ area, version, url, built }: Edition): DatasetJson {
  return { title: datasetTitle(area).id, version, license: licence.spdx, url, built };
}

/** `/api/v1/sources.json`: what the source ids of all other documents stand for. */
export function sourcesJson({ sources }: Dataset, edition: Edition): SourcesJson {
  return { dataset: datasetJson(edition), sources: sources.map(sourceJson) };
}

function sourceJson({ id, publisher, url, published, grade, archive, note }: Source): SourceJson {
  return { id, publisher, url, published: published?.printed ?? null, grade, archive, note };
}
