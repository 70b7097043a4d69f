import { NATION, regionOf, sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { Language } from "../notation/language.ts";
import { baseId, href, regionPath, reportId, reportsPath } from "../routes.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { Region } from "../tables/wilayah.ts";
import type { Link } from "./phrase.ts";

/** A region's name, leading to its page. */
export function regionLink({ name, slug }: Region, language: Language): Link {
  return { text: name, href: href(language, regionPath(slug)) };
}

/** Where a report stands: its row in the list of its region; the nation has no list, so its source. */
export function reportHref(dataset: Dataset, row: ActivationRow, language: Language): string {
  return rowHref(dataset, row, reportId(row), language);
}

/** Where a row of `ektp.csv` stands, likewise. */
export function baseHref(dataset: Dataset, row: BaseRow, language: Language): string {
  return rowHref(dataset, row, baseId(row), language);
}

/** A source in the list of all sources. */
export function sourceHref(id: string, language: Language): string {
  return `${href(language, "/sumber/")}#${id}`;
}

/** A source's publisher, leading to the page that the figure was read in. */
export function sourceLink(dataset: Dataset, id: string): Link {
  const { publisher, url } = sourceOf(dataset, id);
  return { text: publisher, href: url };
}

function rowHref(dataset: Dataset, row: { region: string; source: string }, id: string, language: Language): string {
  if (row.region === NATION) return sourceHref(row.source, language);
  return `${href(language, reportsPath(regionOf(dataset, row.region).slug))}#${id}`;
}
