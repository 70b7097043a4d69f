import type { Area } from "../dataset/area.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Bilingual } from "../notation/language.ts";
import type { Source } from "../tables/sumber.ts";
import type { DatasetJson, SourceJson, SourcesJson } from "./schema/documents.ts";

/** What the data are called wherever they leave the site. */
function datasetTitle({ name, districts }: Area): Bilingual {
  return {
    id: `Aktivasi Identitas Kependudukan Digital (IKD) di ${districts} kabupaten/kota ${name.id}`,
    en: `Activations of the digital identity (IKD) in the ${districts} regencies and cities of ${name.en}`,
  };
}

/** Licence of the data, by its SPDX name. */
export const LICENSE = "CC-BY-4.0";

/** Which data a document holds, and as of when. */
export interface Edition {
  area: Area;
  /** The data's own, semver. */
  version: string;
  /** Address of the page of the data; null where the site's origin is not known. */
  url: string | null;
  /** The day the site was built for. */
  built: IsoDate;
}

/** The part that every document has: a file on its own says what it is, whose and of when. */
export function datasetJson({ area, version, url, built }: Edition): DatasetJson {
  return { title: datasetTitle(area).id, version, license: LICENSE, url, built };
}

/** `/api/v1/sources.json`: what the source ids of all other documents stand for. */
export function sourcesJson({ sources }: Dataset, edition: Edition): SourcesJson {
  return { dataset: datasetJson(edition), sources: sources.map(sourceJson) };
}

function sourceJson({ id, publisher, url, published, grade, archive, note }: Source): SourceJson {
  return { id, publisher, url, published: published?.printed ?? null, grade, archive, note };
}
