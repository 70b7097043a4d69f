import { shortName } from "../../text/tile-name.ts";
import { partOf, dividedBy } from "../../dataset/parts.ts";
import { nameParts } from "../../text/region-name.ts";
import { areaOf } from "../../dataset/area.ts";
import { unitStates } from "../../metrics/state.ts";
import { namesPath, regionPath } from "../../notation/address.ts";
import { compareText } from "../../notation/order.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { findWords, foundSentences, type Found } from "../../text/find.ts";

/** A region in the A–Z list: its type apart, since it stands under the first letter of its name. */
export interface ListedRegion {
  type: string;
  bare: string;
  href: string;
}

/** The regions of one first letter. */
export interface LetterGroup {
  letter: string;
  /** What `#huruf-m` leads to. */
  id: string;
  regions: ListedRegion[];
}

/** What finds a region on the home page: a field, and an A–Z list that needs no script. */
export interface FindPart {
  words: ReturnType<typeof findWords>[Language];
  /** What the field answers, by the number of regions found. */
  said: Found;
  letters: LetterGroup[];
  /** The file that names them all, where the page does not list them. */
  names: string | null;
}

export function findPart(site: Pick<Site, "dataset" | "states">, language: Language): FindPart {
  const divided = dividedBy(site.dataset).length > 0;
  const regions = divided ? [] : unitStates(site).map(({ region }) => region);
  const area = areaOf(site.dataset);
  return {
    words: findWords(area)[language],
    said: foundSentences(area, language),
    letters: letterGroups(regions, language),
    names: divided ? href(language, namesPath) : null,
  };
}

/** A region as the field finds it where the page does not list it. */
export interface FindableRegion {
  name: string;
  short: string;
  slug: string;
  code: string;
  href: string;
  /** Where it lies. */
  part: string;
}

/** All regions by name, for a field on a page that does not list them. */
export function findableRegions(site: Pick<Site, "dataset" | "states">, language: Language): FindableRegion[] {
  return unitStates(site).map(({ region }) => ({
    name: region.name,
    short: shortName(region),
    slug: region.slug,
    code: region.code,
    href: href(language, regionPath(region.slug)),
    part: partOf(site.dataset, region.code)?.name ?? "",
  }));
}

/** By bare name; of one name the kabupaten before the kota. */
export function letterGroups(regions: readonly Pick<Region, "name" | "slug">[], language: Language): LetterGroup[] {
  const listed = regions.map((region) => listedRegion(region, language));
  const sorted = listed.toSorted((a, b) => compareText(a.bare, b.bare) || compareText(a.type, b.type));
  const letters = Map.groupBy(sorted, ({ bare }) => bare.slice(0, 1).toUpperCase());
  return [...letters].map(([letter, group]) => ({ letter, id: `huruf-${letter.toLowerCase()}`, regions: group }));
}

function listedRegion({ name, slug }: Pick<Region, "name" | "slug">, language: Language): ListedRegion {
  const { kind, bare } = nameParts(name);
  return { type: kind, bare, href: href(language, regionPath(slug)) };
}
