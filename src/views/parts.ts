import type { Dataset } from "../dataset/dataset.ts";
import { dividedBy, liesIn } from "../dataset/parts.ts";
import { wholes } from "../dataset/regions.ts";
import { unitStates, type RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { compareText } from "../notation/order.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import type { Region } from "../tables/wilayah.ts";
import { chooseHeading, otherParts, partCount, partLast } from "../text/parts.ts";

/** A part that a page is divided by, leading to its own page. */
export interface PartLink {
  name: string;
  href: string;
  /** How many of its regions have a figure, and when the newest of them is of; empty where only the way matters. */
  about: string[];
}

/** The parts of a page that is divided. */
export interface PartList {
  heading: string;
  parts: PartLink[];
}

/** The states of the regions in a part; of all where there is none. */
export function statesIn(site: Pick<Site, "dataset" | "states">, part: Region | null): readonly RegionState[] {
  const all = unitStates(site);
  return part === null ? all : all.filter(({ region }) => liesIn(part, region.code));
}

/** Every part with what is known of it, leading to its part of the page at `path`; null where that page is whole. */
export function partList(site: Pick<Site, "dataset" | "states">, path: string, language: Language): PartList | null {
  const parts = sorted(site.dataset).map((part) => {
    const states = statesIn(site, part);
    return { ...partLink(part, path, language), about: aboutPart(states, language) };
  });
  const [whole] = wholes(site.dataset);
  return parts.length > 0 && whole ? { heading: chooseHeading(whole, language), parts } : null;
}

/** The other parts, at the end of a part's page. */
export function partsBeside(dataset: Dataset, own: Region, path: string, language: Language): PartList {
  const others = sorted(dataset).filter(({ code }) => code !== own.code);
  return { heading: otherParts[language], parts: others.map((part) => partLink(part, path, language)) };
}

/** The address of a part of the page at `path`. */
export function partPath(path: string, { slug }: Region): string {
  return `${path}${slug}/`;
}

function partLink(part: Region, path: string, language: Language): PartLink {
  return { name: part.name, href: href(language, partPath(path, part)), about: [] };
}

function aboutPart(states: readonly RegionState[], language: Language): string[] {
  const known = states.flatMap(({ latest }) => latest ?? []);
  const [last] = known.toSorted((a, b) => compareText(b.date, a.date));
  return [partCount(known.length, states.length, language), ...(last ? [partLast(last, language)] : [])];
}

function sorted(dataset: Dataset): Region[] {
  return dividedBy(dataset).toSorted((a, b) => compareText(a.name, b.name));
}
